package web

import (
	"sync"

	"ukchina/briefing"
)

// An edition is what is worked out once for a corpus. It is safe for
// concurrent use.
type edition struct {
	*briefing.Corpus
	articles map[string]*briefing.Facts // by ID
	people   func() []*briefing.Person
	ranks    func() map[string]int // by name, those quoted most first
	quoted   func() map[string]int // by name, how often
	topics   func() map[string]int // by name, in how many statements
	// questions are what is suggested while somebody types.
	questions func() []string
	// annotated are the articles that somebody has asked for.
	annotated sync.Map // *briefing.Facts to *annotated
}

// current returns the edition of what the handler holds.
func (s *site) current() *edition {
	c := s.Handler.Corpus()
	if e := s.edition.Load(); e != nil && e.Corpus == c {
		return e
	}
	e := newEdition(c)
	s.edition.Store(e)
	return e
}

func newEdition(c *briefing.Corpus) *edition {
	e := &edition{Corpus: c, articles: make(map[string]*briefing.Facts, len(c.Articles))}
	for _, f := range c.Articles {
		e.articles[f.Article.ID] = f
	}
	e.people = sync.OnceValue(c.People)
	e.ranks = sync.OnceValue(func() map[string]int {
		ranks := map[string]int{}
		for i, p := range e.people() {
			if _, ok := ranks[p.Name]; !ok {
				ranks[p.Name] = i
			}
		}
		return ranks
	})
	e.quoted = sync.OnceValue(func() map[string]int {
		counts := map[string]int{}
		for _, p := range e.people() {
			counts[p.Name] = max(counts[p.Name], p.Statements)
		}
		return counts
	})
	e.questions = sync.OnceValue(func() []string { return questionsOf(c, e.people()) })
	e.topics = sync.OnceValue(func() map[string]int {
		counts := map[string]int{}
		for _, t := range c.Topics(0) {
			counts[t.Name] = t.Statements
		}
		return counts
	})
	return e
}

// colours is how many colours there are for speakers, see reader.css.
const colours = 8

// colour returns somebody's colour across the briefing, from 1; 0, which is
// grey, for whom it does not know.
func (e *edition) colour(name string) int {
	if rank, ok := e.ranks()[name]; ok {
		return rank%colours + 1
	}
	return 0
}

// palette returns the colours of an article's speakers: those they have across
// the briefing, where two would share one the next that is free.
func (e *edition) palette(said []briefing.Card) map[string]int {
	own := map[string]int{}
	var taken [colours + 1]bool
	for i := range said {
		name := said[i].Speaker
		if _, ok := own[name]; ok {
			continue
		}
		n := e.colour(name)
		for range colours {
			if n == 0 || !taken[n] {
				break
			}
			n = n%colours + 1
		}
		own[name], taken[n] = n, true
	}
	return own
}
