package text_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"ukchina/briefing/text"
)

// check fails when d breaks what the package promises of every text.
func check(t interface {
	Helper()
	Fatalf(string, ...any)
}, d *text.Document) {
	t.Helper()
	edge := func(s text.Span) bool {
		return 0 <= s.Start && s.Start < s.End && s.End <= len(d.Text) && boundary(d.Text, s.Start) && boundary(d.Text, s.End)
	}
	at, tok := 0, 0
	for i, s := range d.Sentences {
		if !edge(s.Span) || s.Start < at || !d.Paragraphs[s.Paragraph].Contains(s.Span) || s.First != tok || s.Last <= s.First {
			t.Fatalf("sentence %d is out of place: %+v in %q", i, s, d.Text)
		}
		if s.Start != d.Tokens[s.First].Start || s.End != d.Tokens[s.Last-1].End {
			t.Fatalf("sentence %d is not its tokens: %+v in %q", i, s, d.Text)
		}
		at, tok = s.End, s.Last
	}
	if tok != len(d.Tokens) {
		t.Fatalf("%d of %d tokens are in a sentence of %q", tok, len(d.Tokens), d.Text)
	}
	at = 0
	covered := 0
	for i, k := range d.Tokens {
		if !edge(k.Span) || k.Start < at || k.Tag == "" || k.Lower == "" {
			t.Fatalf("token %d is out of place: %+v in %q", i, k, d.Text)
		}
		if strings.IndexFunc(k.In(d.Text), unicode.IsSpace) >= 0 {
			t.Fatalf("token %q holds white space", k.In(d.Text))
		}
		at, covered = k.End, covered+k.Len()
	}
	printed := 0
	for _, p := range d.Paragraphs {
		printed += inked(p.In(d.Text))
	}
	if covered != printed {
		t.Fatalf("tokens cover %d of %d bytes of %q", covered, printed, d.Text)
	}
	for i, q := range d.Quotations {
		if !edge(q.Span) || !q.Contains(q.Inner) || !d.Paragraphs[q.Paragraph].Contains(q.Span) ||
			q.Closed != (q.Inner.End < q.End) || !boundary(d.Text, q.Inner.Start) || !boundary(d.Text, q.Inner.End) {
			t.Fatalf("quotation %d is out of place: %+v in %q", i, q, d.Text)
		}
		if i > 0 && q.Start <= d.Quotations[i-1].Start || q.Parent >= i || q.Continues >= i {
			t.Fatalf("quotation %d is out of order: %+v in %q", i, q, d.Text)
		}
		if q.Parent >= 0 && !d.Quotations[q.Parent].Inner.Contains(q.Span) {
			t.Fatalf("quotation %d is not inside its parent: %+v in %q", i, q, d.Text)
		}
		if c := q.Continues; c >= 0 && (d.Quotations[c].Closed || d.Quotations[c].Paragraph >= q.Paragraph) {
			t.Fatalf("quotation %d continues %d: %+v in %q", i, c, q, d.Text)
		}
	}
}

// inked counts the bytes of s that are not white space.
func inked(s string) int {
	n := 0
	for i, r := range s {
		if !unicode.IsSpace(r) {
			_, size := utf8.DecodeRuneInString(s[i:])
			n += size
		}
	}
	return n
}

// boundary reports offsets that do not split a rune.
func boundary(s string, i int) bool {
	return i == len(s) || utf8.RuneStart(s[i]) || !utf8.ValidString(s)
}

// pieces are what news is made of where it is hard to take apart.
var pieces = []string{
	"“", "”", "‘", "’", "\"", "'", "''", "``", "«", "»", "„", "`", " ", " ", " ", "\n", ".", ",", "?", "!", "...", "…",
	"-", "—", "–", "/", "(", ")", "[", "]", "£", "$", "%", "&", "@", "#", "é", "İ", "K", "\u200b", "\u0301", "\xff", "\xe2\x80",
	"Mr.", "U.S.", "a.m.", "No. 10", "J.", "it’s", "don't", "n’t", "’90s", "Greens’", "said", "The", "he", "Ms", "Quill",
	"1,000", "10:30", "2018–19", "https://a.example/b", "co-operation", "I", "5'10\"",
}

func TestInvariants(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		check(t, text.New(strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), ""), nil))
	})
}

func FuzzNew(f *testing.F) {
	for i := range pieces {
		f.Add(strings.Join(pieces[i:], " ") + strings.Join(pieces[:i], ""))
	}
	f.Fuzz(func(t *testing.T, s string) { check(t, text.New(s, nil)) })
}
