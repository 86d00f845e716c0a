package briefing

import (
	"slices"
	"time"
)

// A Digest is a briefing at a glance.
type Digest struct {
	Title    string
	Date     time.Time // the day of the newest article; zero when none is dated
	Since    time.Time // New holds what was published from this day on; zero means all
	Sections []*Answer // each named by its Query.Verb, in order; those without cards too
	New      []Card    // statements of the articles published since
}

// DigestSections are the sections a digest may have, in order. The section
// "said" holds quotations spread over the speakers.
var DigestSections = []Verb{VerbTrip, VerbDelegation, VerbCriticisms, VerbSaid, VerbFigures, VerbTimeline}

// digestLimit is how many cards a section shows.
const digestLimit = 10

// Digest returns the digest with the given sections, in the digest's own
// order; nil means all. Names that are no section are overlooked.
func (c *Corpus) Digest(sections []Verb, since time.Time) *Digest {
	d := &Digest{Title: c.Profile.Title, Since: since}
	for _, v := range DigestSections {
		if sections == nil || slices.Contains(sections, v) {
			d.Sections = append(d.Sections, c.section(v))
		}
	}
	var hits []hit
	for _, f := range c.newest() {
		if f.Article.Published.After(d.Date) {
			d.Date = f.Article.Published
		}
		for i := range f.Statements {
			if !f.Article.Published.Before(since) {
				hits = append(hits, hit{facts: f, statement: i})
			}
		}
	}
	slices.SortFunc(hits, hit.compare)
	d.New = c.bySpeaker(hits[:min(len(hits), digestLimit)])
	return d
}

// section answers one section of the digest.
func (c *Corpus) section(v Verb) *Answer {
	q := Query{Verb: v, Limit: digestLimit}
	if v != VerbSaid {
		return c.Answer(q)
	}
	a := &Answer{Query: q, Title: "Quotations"}
	hits := c.spread(digestLimit)
	a.Cards, a.Total = c.bySpeaker(hits), len(hits)
	return a
}

// spread returns n statements to show for all: the best of each speaker before
// the second best of any, those quoted most first.
func (c *Corpus) spread(n int) []hit {
	var chosen []hit
	all := c.People()
	for round := 0; len(chosen) < n; round++ {
		before := len(chosen)
		for _, p := range all {
			if p.Statements <= round || len(chosen) == n {
				continue
			}
			chosen = append(chosen, c.saidBy([]*Person{p}).best(round + 1)[round])
		}
		if len(chosen) == before {
			break
		}
	}
	return chosen
}

// answerDigest lists the cards of all sections.
func (c *Corpus) answerDigest(a *Answer) {
	a.Title = c.Profile.Title
	var cards []Card
	for _, s := range c.Digest(nil, time.Time{}).Sections {
		cards = append(cards, s.Cards...)
	}
	a.fill(cards)
	if a.Total == 0 {
		a.Note = "There is nothing to tell in " + c.sources() + "."
	}
}
