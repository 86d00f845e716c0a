package briefing_test

import (
	"strings"
	"testing"

	"ukchina/briefing"
)

// Where a place is asked about, the delegation is that of the trip there.
func TestDelegationOfOneTrip(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{})
	for _, text := range []string{
		"The Prime Minister, Ada Orr, will fly to Vietnam on Monday with Business Secretary Jim Tao and 40 business leaders.",
		"Mayor Della Varn travelled to Oslo on Tuesday with transport commissioner Tom Brandt and executives from Northgate Rail.",
		"Governor Rex Hale will fly to Peru on Monday.",
	} {
		a := parseArticle(t, "2026-01-02\n"+text)
		a.ID = text[:8]
		c = c.With(briefing.Extract(a))
	}
	for _, x := range []struct{ query, has, hasNot string }{
		{"delegation", "Jim Tao Tom Brandt", "taken"},
		{"who is going to Vietnam?", "to Vietnam Jim Tao", "Brandt taken"},
		{"who is going to hanoi?", "to hanoi Jim Tao", "Brandt taken"},
		{"delegation to Norway", "to Norway Tom Brandt", "Tao taken"},
		{"delegation to Bergen", `Jim Tao Tom Brandt "to Bergen" was not taken into account.`, ""},
		{"who is going to Port Lorvia?", `Jim Tao Tom Brandt "to Port Lorvia" was not taken into account.`, ""},
		{"who is going to Peru?", "No delegation to Peru is described in the 3 sources.", "Brandt Tao taken"},
	} {
		a := ask(t, c, x.query)
		have := a.Title + " " + a.Note
		for _, card := range a.Cards {
			have += " " + card.Text()
		}
		for _, word := range strings.Fields(x.has) {
			if !strings.Contains(have, word) {
				t.Errorf("%q: no %s in %s", x.query, word, have)
			}
		}
		for _, word := range strings.Fields(x.hasNot) {
			if strings.Contains(have, word) {
				t.Errorf("%q: %s in %s", x.query, word, have)
			}
		}
	}
}
