package ingest_test

import (
	"bytes"
	"os"
	"testing"

	"ukchina/briefing/ingest"
)

func BenchmarkRead(b *testing.B) {
	for _, name := range []string{"note.md", "paper.html"} {
		raw, err := os.ReadFile("testdata/articles/" + name)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				if _, err := ingest.ReadArticle(name, bytes.NewReader(raw), ingest.Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
