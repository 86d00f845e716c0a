package briefing

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// Find returns the people whom a name as typed fits best: a full name before
// a surname, a surname before a misspelt one. Several fit equally well where
// the name does not tell them apart.
func (c *Corpus) Find(name string) []*Person {
	for _, as := range append([]string{name, unabbreviated(name)}, c.belonging(name)...) {
		if found := bestFits(merge(c.filed(strings.Fields(nameKey(as))...)), as); len(found) > 0 {
			return suited(found, as)
		}
	}
	return suited(bestFits(merge(c.filed(c.respelt(name)...)), name), name)
}

// suited returns those of several whom the title that is typed suits: "Mrs
// Hale" is Susan and not Martin. Where it suits nobody, it tells nothing.
func suited(found []*Person, name string) []*Person {
	if len(found) < 2 {
		return found
	}
	suit := slices.DeleteFunc(slices.Clone(found), func(p *Person) bool {
		return p.Kind == people.Human && slices.ContainsFunc(p.In(), func(a Appearance) bool { return !a.Person.Suits(name) })
	})
	if len(suit) == 0 {
		return found
	}
	return suit
}

// respelt returns the words of the directory that words of a name may be
// misspellings of.
func (c *Corpus) respelt(name string) []string {
	var words []string
	for w := range strings.FieldsSeq(nameKey(name)) {
		for _, s := range c.segments {
			for known := range s.people.by {
				if misspelt(w, known) {
					words = append(words, known)
				}
			}
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// bestFits returns those whom the name fits best.
func bestFits(all []*Person, name string) []*Person {
	best := noFit + 1
	var found []*Person
	for _, p := range all {
		switch f := p.fit(name); {
		case f < best:
		case f > best:
			best, found = f, []*Person{p}
		default:
			found = append(found, p)
		}
	}
	return found
}

// nearNames returns people whose name is not unlike the one typed, for
// suggestions.
func (c *Corpus) nearNames(name string) []*Person {
	type near struct {
		*Person
		distance int
	}
	var list []near
	for _, p := range c.People() {
		if p.Kind != people.Human && p.Kind != people.Body || p.Statements == 0 {
			continue
		}
		d := 100
		for typed := range strings.FieldsSeq(nameKey(name)) {
			for own := range strings.FieldsSeq(nameKey(p.Name)) {
				if e := editDistance(typed, own); 2*e <= len(own) {
					d = min(d, e)
				}
			}
		}
		list = append(list, near{p, d})
	}
	slices.SortStableFunc(list, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var people []*Person
	for _, n := range list[:min(len(list), maxSuggestions)] {
		people = append(people, n.Person)
	}
	return people
}

// People returns everybody who appears, those who are quoted most first.
func (c *Corpus) People() []*Person {
	var ids []*identity
	for _, s := range c.segments {
		ids = append(ids, s.people.all...)
	}
	return merge(ids)
}

// filed returns the identities filed under any of the words, without repeats.
func (c *Corpus) filed(words ...string) []*identity {
	var ids []*identity
	seen := map[*identity]bool{}
	for _, s := range c.segments {
		for _, w := range words {
			for _, id := range s.people.by[w] {
				if !seen[id] {
					seen[id] = true
					ids = append(ids, id)
				}
			}
		}
	}
	return ids
}

// nameAcross returns the name and the main role that an article's person has
// across the corpus.
func (c *Corpus) nameAcross(p *people.Person) (name, role string) {
	key := nameKey(p.Name)
	for _, g := range group(c.filed(ownWords(p)...)) {
		if slices.ContainsFunc(g, func(id *identity) bool { return id.key == key && id.kind == p.Kind }) {
			name = nameOf(g)
			for _, id := range g {
				if len(id.roles) > 0 && role == "" {
					role = id.roles[0].text
				}
			}
			return name, role
		}
	}
	return p.Name, ""
}

// ownWords returns the words under which everybody who may be p is filed.
func ownWords(p *people.Person) []string {
	words := strings.Fields(nameKey(p.Name))
	if p.Kind == people.Human && len(words) > 0 {
		return words[len(words)-1:]
	}
	for _, a := range p.Aliases {
		words = append(words, strings.Fields(nameKey(a))...)
	}
	return words
}
