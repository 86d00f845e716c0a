package briefing_test

import (
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/attribution"
	"ukchina/briefing/golden"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// seedTexts returns the texts of the seed articles and their length together.
func seedTexts(b *testing.B) (texts []string, size int64) {
	for _, s := range golden.Files(b, "../seeds/*.txt") {
		texts, size = append(texts, s), size+int64(len(s))
	}
	return texts, size
}

// BenchmarkPipeline is what "ukchina extract" does to an article: its text
// taken apart, its statements found, their speakers resolved.
func BenchmarkPipeline(b *testing.B) {
	texts, size := seedTexts(b)
	b.SetBytes(size)
	for b.Loop() {
		for _, s := range texts {
			d := text.New(s, nil)
			people.Resolve(d, attribution.Extract(d))
		}
	}
}

// BenchmarkFacts is what "ukchina ask" does to an article: all its facts.
func BenchmarkFacts(b *testing.B) {
	texts, size := seedTexts(b)
	b.SetBytes(size)
	for b.Loop() {
		for _, s := range texts {
			briefing.Extract(&briefing.Article{ID: "a", Text: s, Paragraphs: text.Lines(s)})
		}
	}
}
