package briefing

import (
	"os"
	"testing"

	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// BenchmarkTripFacts measures the finders of trip, delegation and criticisms
// on a text that is taken apart already.
func BenchmarkTripFacts(b *testing.B) {
	raw, err := os.ReadFile("../seeds/000_acd957af79234d95.txt")
	if err != nil {
		b.Fatal(err)
	}
	a := &Article{Text: string(raw), Paragraphs: text.Lines(string(raw))}
	f := Extract(a)
	f.doc, f.models = text.New(a.Text, a.Paragraphs), visits.Known()
	all, trees := attribution.Read(f.doc)
	f.trees, f.Cast = trees, people.Resolve(f.doc, attribution.Sure(all))
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		f.Trip = findTrip(f)
		f.Delegation = findDelegation(f)
		f.Criticisms = findCriticisms(f)
	}
}
