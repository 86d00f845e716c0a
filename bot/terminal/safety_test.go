package terminal_test

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"pgregory.net/rapid"

	"ukchina/bot/terminal"
	"ukchina/briefing"
	doctext "ukchina/briefing/text"
)

// hostile generates a paragraph that tries to do something to who shows it.
var hostile = rapid.Custom(func(t *rapid.T) string {
	piece := rapid.OneOf(
		rapid.StringN(1, 12, -1),
		rapid.StringMatching(`[A-Za-z]{1,9} ?`),
		rapid.SampledFrom([]string{"\x1b[31m", "\x1b]0;x\x07", "\x9b2J", "\u009b2J", "\u202e", "\u2066", "\ufeff", "\r", "\t",
			"*a*", "_b_", "**", "`code`", "[l](http://x.example)", "![i](x)", "<b>", "<!--", "&amp;", "~~s~~", "|a|b|",
			"# ", "1. ", "1) ", "- ", "+ ", "> ", "---", "===", "    ", "https://x.example/a_b", "www.x.example", "WWW.x.example",
			"a@x.example", "mailto:a@x.example", "\\", "\\*", ":::", "$x$", "[^1]", "@channel", "{a}", "!", "’", "“", "…", "🍌👨‍👩‍👧"}),
	)
	return strings.Join(rapid.SliceOfN(piece, 1, 8).Draw(t, "pieces"), "")
})

// said is an answer in which somebody says s, in an article of hostile names.
func said(s string) *briefing.Answer {
	a := &briefing.Article{ID: s, Text: s, Paragraphs: []doctext.Span{{End: len(s)}}}
	c := briefing.Card{Kind: "statement", Citation: briefing.Citation{Article: a, Spans: a.Paragraphs},
		Speaker: s, Mention: "he", Role: s, Cue: s}
	return &briefing.Answer{Title: s, Cards: []briefing.Card{c}, Total: 1, Note: s}
}

func TestTextCommandsNoTerminal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := hostile.Draw(t, "words")
		width := rapid.IntRange(-1, 130).Draw(t, "width")
		for _, out := range []string{terminal.Text{Width: width}.Answer(said(s)), terminal.Markdown{}.Answer(said(s))} {
			if !utf8.ValidString(out) || ansi.Strip(out) != out || strings.ContainsFunc(out, dangerous) {
				t.Fatalf("%q is shown as %q", s, out)
			}
		}
	})
}

// dangerous reports whether r makes a terminal do something; the set is
// written down here a second time, from the Unicode properties.
func dangerous(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
}

func TestTextKeepsTheWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[a-zA-Zé’“”.,-]{1,30}`), 1, 30).Draw(t, "words")
		s := strings.Join(words, " ")
		out := terminal.Text{Width: rapid.IntRange(20, 100).Draw(t, "width")}.Answer(said(s))
		letters := strings.NewReplacer(" ", "", "\n", "", "│", "").Replace(out)
		if !strings.Contains(letters, strings.ReplaceAll(s, " ", "")) {
			t.Fatalf("%q is shown as\n%s", s, out)
		}
	})
}

var github = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote))

func TestMarkdownFormatsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := hostile.Draw(t, "words")
		source := []byte(terminal.Markdown{}.Answer(&briefing.Answer{Total: 1, Cards: []briefing.Card{{
			Kind: "passage", Citation: said(s).Cards[0].Citation}}}))
		err := ast.Walk(github.Parser().Parse(text.NewReader(source)), func(n ast.Node, in bool) (ast.WalkStatus, error) {
			if !in {
				return ast.WalkContinue, nil
			}
			switch n := n.(type) {
			case *ast.Document, *ast.List, *ast.ListItem, *ast.TextBlock, *ast.Paragraph, *ast.Text:
			default:
				t.Fatalf("%q becomes a %s in\n%s", s, n.Kind(), source)
			}
			return ast.WalkContinue, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(s) || strings.ContainsFunc(s, dangerous) || strings.ContainsRune(s, '\ufeff') {
			return // shown otherwise than written
		}
		var page strings.Builder
		if err := github.Convert(source, &page); err != nil {
			t.Fatal(err)
		}
		shown := html.UnescapeString(tags.ReplaceAllString(page.String(), ""))
		if !strings.Contains(unspaced(shown), unspaced(s)) {
			t.Fatalf("%q is shown as %q", s, shown)
		}
	})
}

var tags = regexp.MustCompile(`<[^>]*>`)

func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }

func TestJSONIsVerbatimAndSafe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.ToValidUTF8(hostile.Draw(t, "words"), "")
		if s == "" {
			t.Skip("no words")
		}
		var out bytes.Buffer
		if err := terminal.WriteJSON(&out, said(s)); err != nil {
			t.Fatal(err)
		}
		if bytes.ContainsFunc(out.Bytes(), dangerous) {
			t.Fatalf("%q is printed as %q", s, out.String())
		}
		var back struct{ Items []struct{ Text string } }
		if err := json.Unmarshal(out.Bytes(), &back); err != nil {
			t.Fatal(err)
		}
		if back.Items[0].Text != s {
			t.Fatalf("%q comes back as %q", s, back.Items[0].Text)
		}
	})
}

func TestJSONKeepsMarksOfWebPages(t *testing.T) {
	const words = "R&D <at> home"
	for _, write := range []func(io.Writer, any) error{terminal.WriteJSON, terminal.WriteJSONLine} {
		var out bytes.Buffer
		if err := write(&out, said(words)); err != nil || !strings.Contains(out.String(), words) {
			t.Errorf("%q is printed as %q, error %v", words, out.String(), err)
		}
	}
}
