package ingest_test

import (
	"bytes"
	"errors"
	"testing"
	"unicode/utf8"

	"ukchina/briefing/golden"
	"ukchina/briefing/ingest"
	"ukchina/briefing/text"
)

func FuzzPlain(f *testing.F)    { fuzz(f, "a.txt", "testdata/articles/*.html") }
func FuzzMarkdown(f *testing.F) { fuzz(f, "a.md", "testdata/articles/*.md") }
func FuzzHTML(f *testing.F)     { fuzz(f, "a.html", "testdata/articles/*.html") }

// fuzz checks that whatever is read has valid text, with paragraphs in it.
func fuzz(f *testing.F, name, seeds string) {
	for _, raw := range golden.Files(f, seeds) {
		f.Add([]byte(raw))
	}
	f.Add([]byte("\xff\xfeT\x00h\x00e\x00"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := ingest.ReadArticle(name, bytes.NewReader(raw), ingest.Options{})
		if err != nil {
			var s ingest.Skipped
			if !errors.As(err, &s) || s.Reason == "" {
				t.Errorf("not a skipped file: %v", err)
			}
			return
		}
		checkSpans(t, a.Text, a.Paragraphs)
		for _, s := range []string{a.Title, a.Publisher, a.URL} {
			if !utf8.ValidString(s) {
				t.Errorf("invalid UTF-8: %q", s)
			}
		}
	})
}

// checkSpans checks that the paragraphs are in order, apart, and slices of
// the text without white space around them.
func checkSpans(t *testing.T, s string, paragraphs []text.Span) {
	t.Helper()
	if !utf8.ValidString(s) {
		t.Errorf("invalid UTF-8: %q", s)
	}
	if len(paragraphs) == 0 {
		t.Error("no paragraphs")
	}
	at := 0
	for _, p := range paragraphs {
		if p.Start < at || p.Empty() || p.End > len(s) {
			t.Fatalf("paragraph %v after %d in %d bytes", p, at, len(s))
		}
		if words := p.In(s); !utf8.ValidString(words) || len(bytes.TrimSpace([]byte(words))) != len(words) {
			t.Errorf("paragraph %q", words)
		}
		at = p.End
	}
}
