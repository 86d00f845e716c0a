package briefing_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// syllables make the words and names of a synthetic corpus.
var syllables = strings.Fields("ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za")

func inventWord(n int) string {
	var b strings.Builder
	for i := n + 400; i > 0; i /= len(syllables) {
		b.WriteString(syllables[i%len(syllables)])
	}
	return b.String()
}

// synthetic makes facts of n articles with six statements of twelve words
// each, out of 20,000 words and 3,000 speakers used as unevenly as in life.
func synthetic(n int) []*briefing.Facts {
	r := rand.New(rand.NewPCG(1, 2))
	words := rand.NewZipf(r, 1.1, 20, 20_000)
	names := rand.NewZipf(r, 1.1, 20, 3_000)
	facts := make([]*briefing.Facts, n)
	for i := range facts {
		facts[i] = syntheticArticle(i, words, names)
	}
	return facts
}

func syntheticArticle(i int, words, names *rand.Zipf) *briefing.Facts {
	a := &briefing.Article{ID: fmt.Sprintf("%06d", i), Published: time.Date(2020, 1, i%2000, 0, 0, 0, 0, time.UTC)}
	f := &briefing.Facts{Article: a, Cast: &people.Cast{}}
	var b strings.Builder
	for range 6 {
		n := int(names.Uint64())
		name := strings.Title(inventWord(n) + " " + inventWord(n/3)) //nolint:staticcheck // ASCII
		at := b.Len()
		b.WriteString(name + " said: ")
		f.Cast.People = append(f.Cast.People, people.Person{Name: name, NameSpan: text.Span{Start: at, End: at + len(name)}})
		start := b.Len()
		for range 12 {
			b.WriteString(inventWord(int(words.Uint64())) + " ")
		}
		f.Statements = append(f.Statements, briefing.Statement{Continues: -1,
			Mention:  []text.Span{{Start: at, End: at + len(name)}},
			Citation: briefing.Citation{Article: a, Spans: []text.Span{{Start: start, End: b.Len() - 1}}}})
		b.WriteString("\n")
	}
	a.Text = b.String()
	a.Paragraphs = text.Lines(a.Text)
	for i := range f.Statements {
		f.Statements[i].Speaker = &f.Cast.People[i]
	}
	return f
}

// corpora are made once for all benchmarks.
var corpora = map[int]func() (*briefing.Corpus, float64){
	10_000:  sync.OnceValues(func() (*briefing.Corpus, float64) { return indexed(10_000) }),
	100_000: sync.OnceValues(func() (*briefing.Corpus, float64) { return indexed(100_000) }),
}

// indexed returns a corpus and how many bytes its index takes.
func indexed(n int) (*briefing.Corpus, float64) {
	facts := synthetic(n)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	c := briefing.NewCorpus(briefing.Profile{}, facts...)
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(facts)
	return c, float64(after.HeapAlloc) - float64(before.HeapAlloc)
}

// Topics: one of the most frequent words, a usual one, two words next to each
// other by chance, and one that nobody says.
func BenchmarkWhoSaid(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		for _, topic := range []struct{ name, words string }{
			{"frequent", inventWord(3)}, {"usual", inventWord(700)}, {"rare", inventWord(15_000)},
			{"phrase", inventWord(100) + " " + inventWord(200)}, {"nobody", "tariffs"},
		} {
			b.Run(fmt.Sprintf("articles=%d/%s", n, topic.name), func(b *testing.B) {
				c, index := corpora[n]()
				q := briefing.Query{Verb: briefing.VerbWhoSaid, Argument: topic.words}
				var total int
				b.ReportAllocs()
				for b.Loop() {
					total = c.Answer(q).Total
				}
				b.ReportMetric(float64(total), "statements")
				b.ReportMetric(index/1e6, "index-MB")
			})
		}
	}
}

// With adds one article to a large corpus.
func BenchmarkWith(b *testing.B) {
	c, _ := corpora[100_000]()
	one := synthetic(1)
	b.ReportAllocs()
	for b.Loop() {
		c.With(one...)
	}
}
