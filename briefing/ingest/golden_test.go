package ingest_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/ingest"
)

// TestArticles reads each article of testdata/articles and compares its
// metadata and paragraphs with the .golden file beside it.
func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if filepath.Ext(file) == ".golden" {
			continue
		}
		t.Run(filepath.Base(file), func(t *testing.T) {
			a, err := ingest.ReadFile(os.DirFS("."), filepath.ToSlash(file), ingest.Options{})
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, file+".golden", show(a))
		})
	}
}

func show(a *briefing.Article) string {
	var b strings.Builder
	published := ""
	if !a.Published.IsZero() {
		published = a.Published.Format("2006-01-02")
	}
	fmt.Fprintf(&b, "title: %s\npublisher: %s\nurl: %s\npublished: %s\n", a.Title, a.Publisher, a.URL, published)
	for i, p := range a.Paragraphs {
		beside := ""
		if slices.Contains(a.Furniture, i) {
			beside = " (beside)"
		}
		fmt.Fprintf(&b, "\n%d%s %s\n", i+1, beside, p.In(a.Text))
	}
	return b.String()
}
