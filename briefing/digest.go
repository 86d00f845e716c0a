package briefing

import (
	"slices"
	"time"

	"ukchina/briefing/text"
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
			d.Sections = append(d.Sections, c.section(v, d.Sections))
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

// section answers one section of the digest, which goes after others.
// Quotations are those that the others do not show.
func (c *Corpus) section(v Verb, others []*Answer) *Answer {
	q := Query{Verb: v, Limit: digestLimit}
	if v != VerbSaid {
		return c.Answer(q)
	}
	var shown []Card
	for _, o := range others {
		if o.Query.Verb == VerbCriticisms {
			shown = criticismsShown(o.Cards)
		}
	}
	a := &Answer{Query: q, Title: "Quotations"}
	hits := c.spread(digestLimit, shown)
	a.Cards, a.Total = c.bySpeaker(hits), len(hits)
	return a
}

// criticismsShown returns the criticisms and the answers to them.
func criticismsShown(cards []Card) []Card {
	shown := slices.Clone(cards)
	for i := range cards {
		if answer := cards[i].Answer; answer != nil {
			shown = append(shown, *answer)
		}
	}
	return shown
}

// spread returns n statements to show for all: the best of each speaker before
// the second best of any, those quoted most first. What is shown already does
// not count.
func (c *Corpus) spread(n int, shown []Card) []hit {
	var chosen []hit
	left := map[*Person][]hit{}
	all := c.People()
	for range n {
		for _, p := range all {
			if p.Statements == 0 {
				continue
			}
			hits, known := left[p]
			if !known {
				hits = slices.DeleteFunc(c.saidBy([]*Person{p}).best(n+len(shown)), func(h hit) bool { return h.among(shown) })
			}
			if len(hits) > 0 {
				chosen, hits = append(chosen, hits[0]), hits[1:]
			}
			if left[p] = hits; len(chosen) == n {
				return chosen
			}
		}
	}
	return chosen
}

// among reports whether one of cards shows words of the statement.
func (h hit) among(cards []Card) bool {
	return slices.ContainsFunc(cards, func(c Card) bool {
		return c.Article == h.facts.Article && slices.ContainsFunc(c.Spans, func(s text.Span) bool {
			return slices.ContainsFunc(h.facts.Statements[h.statement].Spans, s.Overlaps)
		})
	})
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
