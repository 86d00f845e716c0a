package briefing_test

import (
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// wrote makes an article of a day in March 2026.
func wrote(id string, day int, s string) *briefing.Facts {
	a := &briefing.Article{ID: id, Text: s, Paragraphs: text.Lines(s), Published: time.Date(2026, 3, day, 0, 0, 0, 0, time.UTC)}
	return briefing.Extract(a)
}

// TestToldInTheSameWords: what two outlets print of one utterance is one
// quotation with two sources, and nothing else is.
func TestToldInTheSameWords(t *testing.T) {
	for _, x := range []struct {
		name, one, other string
		same             bool
	}{
		{"other quotation marks", `“We will build the harbour wall this summer,” said Hana Okafor.`, `"We will build the harbour wall this summer", said Hana Okafor.`, true},
		{"a longer piece", `“We will build the harbour wall this summer,” said Hana Okafor.`,
			`“We will build the harbour wall this summer. It has waited long enough,” said Hana Okafor.`, true},
		{"broken by the cue", `“We will build the harbour wall this summer, and the pier too,” said Hana Okafor.`,
			`“We will build the harbour wall this summer,” said Hana Okafor, “and the pier too.”`, true},
		{"reported speech", `Hana Okafor said she would build the harbour wall this summer.`, `Hana Okafor said that she will build the harbour wall this summer.`, true},
		{"another spelling", `“We will prioritise the harbour wall this summer,” said Hana Okafor.`, `“We will prioritize the harbor wall this summer,” said Hana Okafor.`, true},
		{"a word explained", `“We told the WTO that the harbour is ours,” said Hana Okafor.`,
			`“We told the WTO [World Trade Organisation] that the harbour is ours,” said Hana Okafor.`, true},
		{"a negation", `Hana Okafor said she would build the harbour wall this summer.`, `Hana Okafor said she would not build the harbour wall this summer.`, false},
		{"a contracted one", `“We will build the harbour wall this summer,” said Hana Okafor.`, `“We won’t build the harbour wall this summer,” said Hana Okafor.`, false},
		{"a condition", `Hana Okafor said she would build the harbour wall this summer.`, `Hana Okafor said she would build the harbour wall this summer if Tarsk agreed.`, false},
		{"another number", `Hana Okafor said the harbour wall would cost £30 million next year.`, `Hana Okafor said the harbour wall would cost £90 million next year.`, false},
		{"another verb", `Hana Okafor said exports will rise next year because of the harbour.`, `Hana Okafor said exports will fall next year because of the harbour.`, false},
		{"another place", `Hana Okafor said she would visit the harbour in Tarsk this summer.`, `Hana Okafor said she would visit the harbour in Orrin this summer.`, false},
		{"another speaker", `“We will build the harbour wall this summer,” said Hana Okafor.`, `“We will build the harbour wall this summer,” said Tom Abara.`, false},
		{"turned round", `Hana Okafor said the mayor had told the miller about the wall.`, `Hana Okafor said the miller had told the mayor about the wall.`, false},
		{"a few words of many", `“The harbour wall is old,” said Hana Okafor.`,
			`“The fishermen of the harbour say that every wall in the town is older than the old pier,” said Hana Okafor.`, false},
	} {
		c := briefing.NewCorpus(briefing.Profile{}, wrote("one", 1, x.one), wrote("other", 2, x.other))
		shown, _ := said(c.Digest([]briefing.Verb{briefing.VerbSaid}, briefing.Since{}).Sections)
		together := 0
		for _, card := range shown {
			if len(card.Also) > 0 {
				together++
			}
		}
		if len(shown) == 0 || (together > 0) != x.same {
			t.Errorf("%s: %d shown, %d with two sources", x.name, len(shown), together)
		}
	}
}

// TestWhatIsNewInWordsToldBefore: who heard the half of a quotation has the
// other half to hear; who heard all of it has not.
func TestWhatIsNewInWordsToldBefore(t *testing.T) {
	short := `“We will build the harbour wall this summer,” said Hana Okafor.`
	long := `“We will build the harbour wall this summer, because the sea has taken three houses since the last great storm and will take more,” said Hana Okafor.`
	for _, x := range []struct {
		name          string
		before, after string
		isNew         bool
	}{{"more", short, long, true}, {"less", long, short, false}, {"the same", short, short, false}} {
		c := briefing.NewCorpus(briefing.Profile{}, wrote("before", 1, x.before), wrote("after", 2, x.after))
		d := c.Digest([]briefing.Verb{briefing.VerbSaid}, briefing.Since{Day: time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)})
		if d.Empty() == x.isNew {
			t.Errorf("%s: new %t", x.name, !d.Empty())
		}
	}
}
