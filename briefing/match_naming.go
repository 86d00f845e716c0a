package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// naming returns, for each segment, the statements that name by surname the
// person whose full name the topic is.
func (c *Corpus) naming(topic string) [][]uint32 {
	key := nameKey(topic)
	if !strings.Contains(key, " ") {
		return nil
	}
	// Not Find: it weighs titles and misspellings, which do not matter here, for
	// everybody who shares a word of the topic.
	for _, p := range merge(c.filed(strings.Fields(key)...)) {
		if p.Kind != people.Human || nameKey(p.Name) != key {
			continue
		}
		in := map[*Facts]*people.Person{}
		for _, a := range p.In() {
			in[a.Facts] = a.Person
		}
		surname := p.surname()
		lists := c.collect(terms{newTerm(surname)})
		for i, s := range c.segments {
			lists[i] = slices.DeleteFunc(slices.Clone(lists[i]), func(n uint32) bool {
				f, _ := s.at(n)
				return in[f] == nil || !f.means(surname, in[f])
			})
		}
		return lists
	}
	return nil
}

// means reports whether a surname in f can only be p's.
func (f *Facts) means(surname string, p *people.Person) bool {
	for i := range f.Cast.People {
		q := &f.Cast.People[i]
		if q != p && q.Kind == people.Human && slices.Contains(strings.Fields(nameKey(q.Name)), surname) {
			return false
		}
	}
	return true
}

// surname returns the key of the word that p is called by with a title, the
// last of the name where no alias tells.
func (p *Person) surname() string {
	words := strings.Fields(nameKey(p.Name))
	for _, a := range p.Aliases {
		if key := nameKey(a); key != titledKey(a) && slices.Contains(words, key) {
			return key
		}
	}
	return words[len(words)-1]
}
