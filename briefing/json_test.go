package briefing_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// voyage is an article with a fact of every kind, put together by hand.
func voyage() *briefing.Facts {
	f := factsOf("voyage", "2026-01-02",
		"Café owner Dana Olmo sails to Lorvia on Friday to mend ties, with 40 others and Fayco.",
		"Lord Brandt warned: she should stay at home.",
		"Dana Olmo said: We go because talking helps.")
	f.Article.Inferred, f.Article.Title = true, "A voyage"
	at := func(s string) briefing.Citation {
		i := bytes.Index([]byte(f.Article.Text), []byte(s))
		return briefing.Citation{Article: f.Article, Spans: []text.Span{{Start: i, End: i + len(s)}}}
	}
	olmo := &f.Cast.People[1]
	friday := briefing.When{Citation: at("on Friday"), Date: time.Date(2026, 1, 9, 0, 0, 0, 0, time.UTC), Precision: briefing.Day}
	f.Trip = &briefing.Trip{Citation: at("Dana Olmo sails to Lorvia on Friday to mend ties"), Traveller: olmo,
		Who: at("Dana Olmo"), Where: at("Lorvia"), When: friday}
	f.Delegation = &briefing.Delegation{Size: at("40"), Leader: olmo, Lead: at("Café owner Dana Olmo"),
		Members: []briefing.Member{{Citation: at("Fayco"), Organisation: true}}}
	f.Criticisms = []briefing.Criticism{{Citation: at("she should stay at home"), Critic: &f.Cast.People[0],
		CriticAs: at("Lord Brandt"), Cue: at("warned"), Statement: 0, Answer: 1}}
	f.Figures = []briefing.Figure{{Citation: at("40 others"), Number: at("40"), Value: 40, Unit: "others"}}
	f.Events = []briefing.Event{{Citation: at("Dana Olmo sails to Lorvia on Friday"), When: friday}}
	return f
}

func TestJSON(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{Title: "Lorvia"}, voyage())
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetIndent("", "  ")
	for _, q := range []string{"who-said talking", "said Olmo about talking", "trip", "delegation", "criticisms", "timeline", "figures", "person Olmo", "sources", "who-said fish"} {
		if err := enc.Encode(ask(t, c, q)); err != nil {
			t.Fatal(err)
		}
	}
	if err := enc.Encode(c.Digest([]briefing.Verb{briefing.VerbTrip}, briefing.Since{Day: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)})); err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/json.golden", out.String())
}
