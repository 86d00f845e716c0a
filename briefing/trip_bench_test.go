package briefing

import (
	"os"
	"testing"

	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
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
	f.doc = text.New(a.Text, a.Paragraphs)
	f.Cast = people.Resolve(f.doc, attribution.Extract(f.doc))
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		f.Trip = findTrip(f)
		f.Delegation = findDelegation(f)
		f.Criticisms = findCriticisms(f)
	}
}
