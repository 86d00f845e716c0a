package terminal_test

import (
	"strings"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// The articles of a town that is not, for the tests of how answers look.

var wexby = article("wexby-fair", "", "", time.Date(2026, 5, 12, 0, 0, 0, 0, time.UTC), true,
	"Mayor Ottilie Brandt will travel to Ostermark on Thursday, hoping to win back the banana fair that Wexby lost in 2019.",
	"She said: “Bananas are a fruit of the people – and the people, as anybody who has stood in the rain on Market Square knows, are patient.”",
	"Deputy mayor Karel Voss denied that the fair would cost £1.2million.",
	"“東京の市場 also sells bananas 🍌👨‍👩‍👧,” said a trader.",
	"Critics fear that the town is “selling its soul” for 300 crates of fruit.",
	"The town hall replied that nobody’s soul was for sale.",
	"She takes along Karel Voss, the Wexby Brass Band and Voss & Daughters Ltd.")

var gazette = article("2026-05-20_gazette_the-long-and-winding-report-on-the-fair", "Fair returns", "Wexby Gazette",
	time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC), false,
	"The fair returns in April, *Mayor* Brandt <b>announced</b> on https://wexby.example/fair_news_2026 [see here](x).",
	"1. It was the weekend of the year.")

func article(id, title, publisher string, day time.Time, inferred bool, paragraphs ...string) *briefing.Article {
	s := strings.Join(paragraphs, "\n")
	return &briefing.Article{ID: id, File: id + ".txt", Title: title, Publisher: publisher, Published: day,
		Inferred: inferred, Text: s, Paragraphs: text.Lines(s)}
}

// cite cites words of an article, each where it first stands.
func cite(a *briefing.Article, words ...string) briefing.Citation {
	c := briefing.Citation{Article: a}
	for _, w := range words {
		at := strings.Index(a.Text, w)
		if at < 0 {
			panic("the article has no " + w)
		}
		c.Spans = append(c.Spans, text.Span{Start: at, End: at + len(w)})
	}
	return c
}

func on(a *briefing.Article, words string, p briefing.Precision, day string) briefing.When {
	date, _ := time.Parse(time.DateOnly, day)
	return briefing.When{Citation: cite(a, words), Date: date, Precision: p}
}

// answers are one answer of every sort, by the name of its golden file.
func answers() map[string]*briefing.Answer {
	said := briefing.Card{Kind: "statement", Citation: cite(wexby, "Bananas are a fruit of the people – and the people, as anybody who has stood in the rain on Market Square knows, are patient."),
		Speaker: "Ottilie Brandt", Mention: "She", Role: "Mayor", Cue: "said", Type: "direct"}
	denied := briefing.Card{Kind: "statement", Citation: cite(wexby, "the fair would cost £1.2million"),
		Speaker: "Karel Voss", Mention: "Deputy mayor Karel Voss", Role: "Deputy mayor", Cue: "denied", Type: "indirect"}
	trader := briefing.Card{Kind: "statement", Citation: cite(wexby, "東京の市場 also sells bananas 🍌👨‍👩‍👧"),
		Speaker: "a trader", Mention: "a trader", Cue: "said", Type: "direct"}
	reply := briefing.Card{Kind: "statement", Citation: cite(wexby, "nobody’s soul was for sale"),
		Speaker: "Wexby town hall", Mention: "The town hall", Cue: "replied", Type: "indirect"}
	markup := briefing.Card{Kind: "statement", Citation: cite(gazette, "The fair returns in April", "<b>announced</b> on https://wexby.example/fair_news_2026 [see here](x)."),
		Speaker: "Ottilie Brandt", Mention: "*Mayor* Brandt", Role: "Mayor", Cue: "<b>announced</b>", Type: "mixed"}
	fear := briefing.Card{Kind: "criticism", Citation: cite(wexby, "that the town is “selling its soul” for 300 crates of fruit"),
		Speaker: "Critics", Mention: "Critics", Group: "Critics", Cue: "fear", Answer: &reply}
	trip := &briefing.Trip{Citation: cite(wexby, "Mayor Ottilie Brandt will travel to Ostermark on Thursday"),
		Who: cite(wexby, "Mayor Ottilie Brandt"), Where: cite(wexby, "Ostermark"),
		When: on(wexby, "on Thursday", briefing.Day, "2026-05-14")}

	return map[string]*briefing.Answer{
		"who-said": {Query: briefing.Query{Verb: briefing.VerbWhoSaid, Argument: "bananas"}, Title: `Who said "bananas"`,
			Cards: []briefing.Card{said, markup, denied, trader}, Total: 11},
		"nothing": {Query: briefing.Query{Verb: briefing.VerbWhoSaid, Argument: "herring"}, Title: `Who said "herring"`,
			Note: `Nobody in the 2 sources is quoted on "herring".`, Suggestions: []string{"who-said fruit", `who-said "Market Square"`}},
		"two-names": {Query: briefing.Query{Verb: briefing.VerbSaid, Person: "Voss"}, Title: "What Voss said",
			Note: `"Voss" may be Karel Voss or Ada Voss.`, Cards: []briefing.Card{denied}, Total: 1,
			Suggestions: []string{"said Karel Voss", "said Ada Voss"}},
		"criticisms": {Query: briefing.Query{Verb: briefing.VerbCriticisms}, Title: "Criticisms of the trip",
			Cards: []briefing.Card{fear}, Total: 1},
		"trip": {Query: briefing.Query{Verb: briefing.VerbTrip}, Title: "The trip", Total: 2, Cards: []briefing.Card{
			{Kind: "trip", Citation: trip.Citation, Trip: trip, Speaker: "Ottilie Brandt", Role: "Mayor", When: trip.When},
			{Kind: "passage", Citation: cite(wexby, "the banana fair that Wexby lost in 2019"), Group: "follows"}}},
		"delegation": {Query: briefing.Query{Verb: briefing.VerbDelegation}, Title: "The delegation", Total: 4, Cards: []briefing.Card{
			{Kind: "member", Group: "people", Citation: cite(wexby, "She takes"), Speaker: "Ottilie Brandt", Role: "leader"},
			{Kind: "member", Group: "people", Citation: cite(wexby, "Karel Voss"), Speaker: "Karel Voss", Role: "Deputy mayor"},
			{Kind: "member", Group: "organisations", Citation: cite(wexby, "Wexby Brass Band")},
			{Kind: "member", Group: "organisations", Citation: cite(wexby, "Voss & Daughters Ltd")}}},
		"timeline": {Query: briefing.Query{Verb: briefing.VerbTimeline}, Title: "Timeline", Total: 4, Cards: []briefing.Card{
			{Kind: "event", Citation: cite(wexby, "the banana fair that Wexby lost in 2019"), When: on(wexby, "in 2019", briefing.Year, "2019-01-01")},
			{Kind: "event", Citation: cite(gazette, "The fair returns in April"), When: on(gazette, "in April", briefing.Month, "2027-04-01")},
			{Kind: "event", Citation: cite(gazette, "It was the weekend of the year"), When: on(gazette, "the weekend", briefing.Week, "2026-05-16")},
			{Kind: "event", Citation: trip.Citation, When: trip.When}}},
		"figures": {Query: briefing.Query{Verb: briefing.VerbFigures}, Title: "Figures", Total: 2, Cards: []briefing.Card{
			{Kind: "figure", Citation: cite(wexby, "the fair would cost £1.2million"), Number: cite(wexby, "£1.2million")},
			{Kind: "figure", Citation: cite(wexby, "“selling its soul” for 300 crates of fruit"), Number: cite(wexby, "300")}}},
		"people": {Query: briefing.Query{Verb: briefing.VerbPeople}, Title: "People", Total: 2, Cards: []briefing.Card{
			{Kind: "person", Citation: cite(wexby, "Ottilie Brandt"), Speaker: "Ottilie Brandt", Role: "Mayor", Group: "quoted twice"},
			{Kind: "person", Citation: cite(wexby, "Karel Voss"), Speaker: "Karel Voss", Group: "quoted never"}}},
		"topics": {Query: briefing.Query{Verb: briefing.VerbTopics}, Title: "Topics", Total: 2, Cards: []briefing.Card{
			{Kind: "topic", Citation: cite(wexby, "Bananas"), Speaker: "bananas", Group: "in 2 statements"},
			{Kind: "topic", Citation: cite(wexby, "soul"), Speaker: "soul", Group: "in 1 statement"}}},
		"sources": {Query: briefing.Query{Verb: briefing.VerbSources}, Title: "Sources", Total: 2, Cards: []briefing.Card{
			{Kind: "article", Citation: cite(gazette, "The fair returns in April")},
			{Kind: "article", Citation: briefing.Citation{Article: wexby, Spans: wexby.Paragraphs[:1]}}}},
		"search": {Query: briefing.Query{Verb: briefing.VerbSearch, Argument: "fair"}, Title: `Passages with "fair"`, Total: 1, Cards: []briefing.Card{
			{Kind: "passage", Citation: briefing.Citation{Article: wexby, Spans: wexby.Paragraphs[2:3]}}}},
		"help": {Query: briefing.Query{Verb: briefing.VerbHelp}, Title: "Help", Suggestions: []string{"trip"},
			Note: "who-said TOPIC                           every statement on a topic, speaker by speaker\ntrip                                     who travels where, when and why"},
	}
}

func digest() *briefing.Digest {
	a := answers()
	return &briefing.Digest{Title: "Wexby and the fair", Date: gazette.Published, Since: wexby.Published,
		Sections: []*briefing.Answer{a["trip"], a["who-said"], {Query: briefing.Query{Verb: briefing.VerbFigures}, Title: "Figures"}},
		Later:    true, New: []*briefing.Answer{a["two-names"]}}
}
