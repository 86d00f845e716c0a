package people

import (
	"strings"
	"testing"
	"unicode/utf8"

	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// check reports what every cast must hold, whatever the text.
func check(t *testing.T, d *text.Document, statements int, c *Cast) {
	t.Helper()
	fits := func(s text.Span) bool {
		return 0 <= s.Start && s.Start <= s.End && s.End <= len(d.Text) && utf8.ValidString(s.In(d.Text))
	}
	for _, p := range c.People {
		if !fits(p.NameSpan) || p.Name == "" || !strings.EqualFold(p.Name, p.NameSpan.In(d.Text)) {
			t.Errorf("name %q is not its slice", p.Name)
		}
		for _, r := range p.Roles {
			if !fits(r.Span) || r.Text != r.Span.In(d.Text) {
				t.Errorf("role %q is not its slice", r.Text)
			}
		}
		if m := p.Match(p.Name); m != 1 {
			t.Errorf("%q matches itself by %v", p.Name, m)
		}
	}
	at := 0
	for _, m := range c.Mentions {
		if !fits(m.Span) || m.Span.Empty() || m.Span.Start < at || m.Person < -1 || m.Person >= len(c.People) {
			t.Errorf("mention %v of %d after %d", m.Span, m.Person, at)
		}
		at = m.Span.End
	}
	if len(c.Speakers) != statements {
		t.Errorf("%d speakers of %d statements", len(c.Speakers), statements)
	}
	for _, p := range c.Speakers {
		if p < -1 || p >= len(c.People) {
			t.Errorf("speaker %d of %d", p, len(c.People))
		}
	}
}

func FuzzResolve(f *testing.F) {
	for _, held := range golden.Files(f, "testdata/*.txt") {
		in, _ := halves(held)
		f.Add(in)
	}
	f.Add("[[The]] of [[the the]] Mr Mr [[Mr]]. [[]]he [[who]] Sir of the [[A’s]] ’s MP, MP")
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		d, statements := marked(s)
		check(t, d, len(statements), Resolve(d, statements))
	})
}

func BenchmarkResolve(b *testing.B) {
	var all strings.Builder
	for _, article := range golden.Files(b, "../../seeds/*.txt") {
		all.WriteString(article + "\n")
	}
	d := text.New(all.String(), nil)
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		Resolve(d, nil)
	}
}
