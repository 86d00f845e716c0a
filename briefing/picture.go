package briefing

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"ukchina/briefing/people"
)

// A picture is all that a corpus has to tell in a digest, each thing once. It
// takes longer to draw than all the digests that are taken from it.
type picture struct {
	once   sync.Once
	titles map[Verb]string
	cards  map[Verb][]Card // of the sections but "said"
	// quotes are the statements of each speaker, the best first; those who are
	// quoted most before the others, those nobody knows the name of last.
	quotes [][]Card
	known  int // how many of the speakers are known
	// speakers are the places of speakers in quotes.
	speakers map[string]int

	mu sync.Mutex
	// sections are those of first digests, by their names: all are the same.
	sections map[string][]*Answer
}

// picture returns c's picture, which is drawn when it is first asked for.
func (c *Corpus) picture() *picture {
	c.drawn.once.Do(func() { c.draw(&c.drawn) })
	return &c.drawn
}

// whole returns the sections of a first digest.
func (p *picture) whole(c *Corpus, sections []Verb) []*Answer {
	p.mu.Lock()
	defer p.mu.Unlock()
	var names string
	for _, v := range DigestSections {
		if sections == nil || slices.Contains(sections, v) {
			names += string(v) + " "
		}
	}
	if p.sections[names] == nil {
		p.sections[names] = c.told(sections, func(*Card) bool { return true })
	}
	return slices.Clone(p.sections[names])
}

func (c *Corpus) draw(p *picture) {
	p.speakers = map[string]int{}
	p.titles, p.cards, p.sections = map[Verb]string{VerbSaid: "Quotations"}, map[Verb][]Card{}, map[string][]*Answer{}
	trips := c.tripsTogether()
	for _, v := range DigestSections {
		if v == VerbSaid {
			continue
		}
		a := c.Answer(Query{Verb: v, Limit: -1})
		p.titles[v] = a.Title
		p.cards[v] = together(trips.one(a.Cards), trips.kin)
	}
	p.quotes, p.known = c.quotes()
	p.sourceCriticisms()
}

// sourceCriticisms gives criticisms the sources that their words have as
// statements: not every article that tells them tells them as criticisms.
func (p *picture) sourceCriticisms() {
	for i, said := range p.quotes {
		p.speakers[said[0].Speaker] = i
	}
	for i := range p.cards[VerbCriticisms] {
		c := &p.cards[VerbCriticisms][i]
		for _, said := range p.quotesOf(c.Speaker) {
			if c.among([]Card{said}) {
				c.join(&said)
			}
		}
	}
}

// quotesOf returns what a speaker says.
func (p *picture) quotesOf(speaker string) []Card {
	i, ok := p.speakers[speaker]
	if !ok {
		return nil
	}
	return p.quotes[i]
}

// A naming says how well a speaker is known: better is smaller.
type naming uint8

const (
	named   naming = iota
	unnamed        // "critics", "her spokesman"
	unknown        // nobody is found for "he"
)

// quotes returns all statements, speaker by speaker, and how many of the
// speakers are known.
func (c *Corpus) quotes() (all [][]Card, known int) {
	cards, as := c.everyStatement()
	all = speakers(adopted(together(cards, Card.bySpeaker), as))
	slices.SortFunc(all, func(a, b []Card) int {
		return cmp.Or(cmp.Compare(as[a[0].Speaker]/unknown, as[b[0].Speaker]/unknown), cmp.Compare(len(b), len(a)),
			cmp.Compare(a[0].Speaker, b[0].Speaker))
	})
	for known < len(all) && as[all[known][0].Speaker] < unknown {
		known++
	}
	return all, known
}

// everyStatement returns all statements, the best first, and how well their
// speakers are known.
func (c *Corpus) everyStatement() ([]Card, map[string]naming) {
	var hits []hit
	for _, f := range c.Articles {
		for i := range f.Statements {
			if !f.Statements[i].Unsure {
				hits = append(hits, hit{facts: f, statement: i})
			}
		}
	}
	slices.SortFunc(hits, hit.compare)
	cards := make([]Card, len(hits))
	as := map[string]naming{}
	for i, h := range hits {
		cards[i] = c.statementCard(h.facts, h.statement)
		how := unknown
		if p := cmp.Or(h.said().Speaker, h.facts.head(h.statement).Speaker); p != nil {
			how = unnamed
			if p.Kind == people.Human || p.Kind == people.Body {
				how = named
			}
		}
		if before, ok := as[cards[i].Speaker]; !ok || how < before {
			as[cards[i].Speaker] = how
		}
	}
	return cards, as
}

// adopted returns cards such that what somebody without a name says in the very
// words of somebody else is a further source of that: one outlet names the
// speaker, the other writes "the minister".
func adopted(cards []Card, as map[string]naming) []Card {
	const least = 6 // words, or they are the same by chance
	texts := make([]string, len(cards))
	by := map[string]int{} // whose the words are: the best known
	for i := range cards {
		words := wordingOf(cards[i].Citation).words
		if len(words) < least {
			continue
		}
		texts[i] = strings.Join(words, " ")
		if at, ok := by[texts[i]]; !ok || as[cards[i].Speaker] < as[cards[at].Speaker] {
			by[texts[i]] = i
		}
	}
	owner := func(i int) (at int, other bool) {
		at, ok := by[texts[i]]
		return at, ok && at != i && as[cards[i].Speaker] > named
	}
	var all []Card
	for i := range cards {
		if at, other := owner(i); other {
			cards[at].join(&cards[i])
		}
	}
	for i := range cards {
		if _, other := owner(i); !other {
			all = append(all, cards[i])
		}
	}
	return all
}
