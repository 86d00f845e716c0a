package briefing_test

import (
	"encoding/json"
	"strings"
	"testing"

	"ukchina/briefing"
)

// TestUnsureComesLast: a statement that is less than sure comes after those
// that are told, and says how certain it is; a sure one does not.
func TestUnsureComesLast(t *testing.T) {
	f := factsOf("fair", "2026-05-12",
		"Ada Orr said: Bananas are ripe",
		"Ada Orr claimed: bananas were ripe",
	)
	f.Statements[0].Unsure, f.Statements[0].Certainty, f.Statements[1].Certainty = true, 40, 90
	a := briefing.NewCorpus(briefing.Profile{}, f).Answer(briefing.Query{Verb: briefing.VerbWhoSaid, Argument: "bananas"})
	if len(a.Cards) != 2 || a.Cards[0].Certainty != 0 || a.Cards[1].Certainty != 40 {
		t.Fatalf("have %+v", a.Cards)
	}
	b, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(b), `"certainty":40`); n != 1 || strings.Count(string(b), "certainty") != 1 {
		t.Errorf("certainty is not on the unsure one alone: %s", b)
	}
}
