package web

import (
	"net/http"
	"slices"
	"time"

	"ukchina/bot"
	"ukchina/briefing"
)

// A front is the briefing page: all of it at a glance.
type front struct {
	Title, Subject string
	Articles       int
	From, To       string // the days of the oldest and the newest article, "" when unknown
	Undated        bool   // not every article has a date
	Statements     int
	Quoted         int // how many people and bodies are quoted
	Examples       []string
	Sections       []section
	Platforms      []string
	Connect        []string
}

// A section answers one query of a page of several.
type section struct {
	ID    string // of its heading
	Title string
	Runs  []run
	More  int    // how many cards are left out
	All   string // where they are
}

// sections are those of the briefing page, each with what it may take, in
// bytes, and the page that shows all. Those without a card are left out.
var sections = []struct {
	verb briefing.Verb
	room int
	all  string // "" means the answer to the query
}{
	{briefing.VerbTrip, 4500, ""},
	{briefing.VerbDelegation, 2900, ""},
	{briefing.VerbPeople, 3600, "/people"},
	{briefing.VerbCriticisms, 5600, ""},
	{briefing.VerbSaid, 0, "/people"}, // what the others leave
	{briefing.VerbTimeline, 5000, "/timeline"},
	{briefing.VerbFigures, 2700, ""},
	{briefing.VerbSources, 1300, "/sources"},
}

// roomOfFront is what all sections may take together.
const roomOfFront = 25_600

func (s *site) briefing(e *edition, _ *http.Request) *page {
	f := &front{Title: title(e.Profile), Subject: bot.Clean(e.Profile.Subject), Articles: len(e.Articles),
		Platforms: s.Platforms, Connect: s.Connect}
	for _, x := range e.Articles {
		f.Statements += len(x.Statements)
		f.Undated = f.Undated || x.Article.Published.IsZero()
	}
	for _, p := range e.people() {
		if p.Statements > 0 {
			f.Quoted++
		}
	}
	f.From, f.To = days(e.Corpus)
	answers := e.glances()
	for i, a := range answers {
		if len(a.Cards) > 0 {
			f.Sections = append(f.Sections, e.section(a, sections[i].all))
			f.try(e, a.Query.Verb)
		}
	}
	return &page{Section: "/", Body: f}
}

// try adds examples of what can be asked, as there are answers.
func (f *front) try(e *edition, v briefing.Verb) {
	switch v {
	case briefing.VerbPeople:
		f.Examples = append(f.Examples, e.Example(briefing.VerbWhoSaid), e.Example(briefing.VerbSaid))
	case briefing.VerbCriticisms, briefing.VerbTimeline, briefing.VerbFigures:
		f.Examples = append(f.Examples, e.Example(v))
	}
}

// glances answers for all sections. Quotations take the room that the others
// leave, if that is enough for a few.
func (e *edition) glances() []*briefing.Answer {
	const few = 2500 // bytes
	answers := make([]*briefing.Answer, len(sections))
	left, said := roomOfFront, 0
	for i, of := range sections {
		if of.verb == briefing.VerbSaid {
			said = i
			continue
		}
		answers[i] = e.glance(of.verb, of.room)
		for k := range answers[i].Cards {
			left -= weigh(&answers[i].Cards[k])
		}
	}
	answers[said] = &briefing.Answer{}
	if left >= few {
		answers[said] = e.glance(briefing.VerbSaid, left)
	}
	return answers
}

// glance answers a verb with the cards that there is room for: of the people
// those who are quoted, of the dated events the last. What digests tell is told
// once, with all its sources.
func (e *edition) glance(v briefing.Verb, room int) *briefing.Answer {
	var a *briefing.Answer
	if slices.Contains(briefing.DigestSections, v) && v != briefing.VerbTimeline {
		told := e.Digest([]briefing.Verb{briefing.VerbCriticisms, v}, briefing.Since{}).Sections // no criticism is quoted again
		short := *told[slices.IndexFunc(told, func(a *briefing.Answer) bool { return a.Query.Verb == v })]
		a = &short
	} else {
		a = e.Answer(briefing.Query{Verb: v, Limit: -1})
	}
	switch v {
	case briefing.VerbPeople:
		a.Title = "Who is quoted how much"
		a.Cards = slices.DeleteFunc(a.Cards, func(c briefing.Card) bool { return e.quoted()[c.Speaker] == 0 })
	case briefing.VerbTimeline:
		a.Cards = slices.DeleteFunc(a.Cards, func(c briefing.Card) bool { return c.When.Precision == briefing.NoDate })
		slices.Reverse(a.Cards)
		a.Cards = a.Cards[:fitting(a.Cards, room)]
		slices.Reverse(a.Cards)
	}
	a.Cards = a.Cards[:fitting(a.Cards, room)]
	return a
}

// section makes a section of an answer. All is where its rest is, "" for the
// answer to its query.
func (e *edition) section(a *briefing.Answer, all string) section {
	sec := section{ID: string(a.Query.Verb), Title: bot.Clean(a.Title), Runs: e.runs(a.Cards, 0), More: a.More(), All: all}
	if all == "" {
		sec.All = bot.AskPath(a.Query.String())
	}
	return sec
}

// days returns the days of the oldest and the newest article that have one.
func days(c *briefing.Corpus) (from, to string) {
	var oldest, newest time.Time
	for _, f := range c.Articles {
		day := f.Article.Published
		if day.IsZero() {
			continue
		}
		if oldest.IsZero() || day.Before(oldest) {
			oldest, from = day, bot.Published(f.Article)
		}
		if !day.Before(newest) {
			newest, to = day, bot.Published(f.Article)
		}
	}
	return from, to
}
