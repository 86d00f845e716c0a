package briefing

import (
	"slices"
	"time"

	"ukchina/briefing/text"
)

// A Digest is a briefing at a glance.
type Digest struct {
	Title string
	Date  time.Time // the day of the newest article; zero when none is dated
	// Later reports that the reader had a digest before this one, and Since
	// when. It leads with what is new; a first one tells all.
	Later bool
	Since time.Time
	// New are the sections of what is new in a later digest, those that have
	// something alone.
	New []*Answer
	// Sections are the whole picture: each named by its Query.Verb, in order;
	// those without cards too.
	Sections []*Answer
}

// Since says what is new in a digest. The zero Since says nothing: the digest
// is a first one, and all of it is told.
type Since struct {
	// Day is when the reader was told last, by the reader's clock.
	Day time.Time
	// New reports whether an article came after that. Nil means: was published
	// on that day or later.
	New func(*Article) bool
}

// IsZero reports whether s says nothing.
func (s Since) IsZero() bool { return s.Day.IsZero() && s.New == nil }

// isNew reports whether a is new.
func (s Since) isNew(a *Article) bool {
	if s.New != nil {
		return s.New(a)
	}
	return !a.Published.Before(s.Day)
}

// DigestSections are the sections a digest may have, in order. The section
// "said" holds quotations spread over the speakers.
var DigestSections = []Verb{VerbTrip, VerbDelegation, VerbCriticisms, VerbSaid, VerbFigures, VerbTimeline}

// digestLimit is how many cards a section shows.
const digestLimit = 10

// Digest returns the digest with the given sections, in the digest's own
// order; nil means all. Names that are no section are overlooked. What several
// articles tell in the same words is told once, with all of them as sources;
// it is new when none of those was there before.
func (c *Corpus) Digest(sections []Verb, since Since) *Digest {
	d := &Digest{Title: c.Profile.Title, Later: !since.IsZero(), Since: since.Day}
	for _, f := range c.Articles {
		if f.Article.Published.After(d.Date) {
			d.Date = f.Article.Published
		}
	}
	d.Sections = c.picture().whole(c, sections)
	if d.Later {
		d.New = c.told(sections, since.tells)
	}
	d.New = slices.DeleteFunc(d.New, func(a *Answer) bool { return a.Total == 0 })
	return d
}

// Lead returns the sections that lead d and are not empty: what is new, or all
// in a first digest.
func (d *Digest) Lead() []*Answer {
	if d.Later {
		return d.New
	}
	return slices.DeleteFunc(slices.Clone(d.Sections), func(a *Answer) bool { return len(a.Cards) == 0 })
}

// Empty reports whether d has nothing to tell: nothing new, or nothing at all
// where it is a first digest.
func (d *Digest) Empty() bool { return len(d.Lead()) == 0 }

// told returns sections with the cards that are wanted.
func (c *Corpus) told(sections []Verb, wanted func(*Card) bool) []*Answer {
	var list []*Answer
	for _, v := range DigestSections {
		if sections == nil || slices.Contains(sections, v) {
			list = append(list, c.section(v, list, wanted))
		}
	}
	return list
}

// section answers one section of the digest, which goes after others.
func (c *Corpus) section(v Verb, others []*Answer, wanted func(*Card) bool) *Answer {
	a := &Answer{Query: Query{Verb: v, Limit: digestLimit}}
	p := c.picture()
	a.Title = p.titles[v]
	switch v {
	case VerbSaid:
		c.quotations(a, criticismsShown(others), wanted)
	case VerbTimeline:
		a.Cards = latest(kept(p.cards[v], wanted), digestLimit)
		a.Total = len(kept(p.cards[v], wanted))
	case VerbTrip:
		a.fill(keptTrips(p.cards[v], wanted))
	default:
		a.fill(kept(p.cards[v], wanted))
	}
	if v == VerbCriticisms {
		c.recall(a.Cards, wanted)
	}
	return a
}

// kept returns the cards that are wanted, in a list of its own.
func kept(cards []Card, wanted func(*Card) bool) []Card {
	var list []Card
	for i := range cards {
		if wanted(&cards[i]) {
			list = append(list, cards[i])
		}
	}
	return list
}

// first returns the index of the first card that is wanted, or -1. Cards are
// large: they are looked at where they are.
func first(cards []Card, wanted func(*Card) bool) int {
	for i := range cards {
		if wanted(&cards[i]) {
			return i
		}
	}
	return -1
}

// latest returns the n last of events in order, those without a date before
// all others going first: what is long past is background.
func latest(events []Card, n int) []Card {
	dated := len(events)
	for dated > 0 && events[dated-1].When.Precision == NoDate {
		dated--
	}
	if dated >= n {
		return events[dated-n : dated]
	}
	return events[:min(n, len(events))]
}

// criticismsShown returns the criticisms among sections and what stands beside
// them.
func criticismsShown(sections []*Answer) []Card {
	var shown []Card
	for _, a := range sections {
		if a.Query.Verb != VerbCriticisms {
			continue
		}
		for i := range a.Cards {
			shown = append(shown, a.Cards[i])
			for _, beside := range []*Card{a.Cards[i].Answer, a.Cards[i].Earlier} {
				if beside != nil {
					shown = append(shown, *beside)
				}
			}
		}
	}
	return shown
}

// among reports whether one of cards shows words that c shows, or that one of
// the articles has that tell the same.
func (c *Card) among(cards []Card) bool {
	return first(cards, func(o *Card) bool {
		return c.overlaps(o.Citation) || slices.ContainsFunc(o.Also, c.overlaps) ||
			slices.ContainsFunc(c.Also, func(a Citation) bool { return a.overlaps(o.Citation) || slices.ContainsFunc(o.Also, a.overlaps) })
	}) >= 0
}

// overlaps reports whether two citations have words in common.
func (c Citation) overlaps(o Citation) bool {
	return c.Article == o.Article && slices.ContainsFunc(c.Spans, func(s text.Span) bool {
		return slices.ContainsFunc(o.Spans, s.Overlaps)
	})
}

// answerDigest lists the cards of all sections.
func (c *Corpus) answerDigest(a *Answer) {
	a.Title = c.Profile.Title
	var cards []Card
	for _, s := range c.Digest(nil, Since{}).Sections {
		cards = append(cards, s.Cards...)
	}
	a.fill(cards)
	if a.Total == 0 {
		a.Note = "There is nothing to tell in " + c.sources() + "."
	}
}
