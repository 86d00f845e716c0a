package briefing

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/briefing/people"
)

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

// People returns everybody who appears, those who are quoted most first.
func (c *Corpus) People() []*Person {
	var ids []*identity
	for _, s := range c.segments {
		ids = append(ids, s.people.all...)
	}
	return merge(ids)
}

// A fit says how well a name as typed fits somebody; larger is better.
type fit uint8

const (
	noFit    fit = iota
	spelling     // with small misspellings
	office       // an office held somewhere, "the manager" of one "Tarn Rovers manager"
	partial      // a surname, a first name, "Chancellor Rachel Reeves"
	role         // as an article gives it, "the Business Secretary"
	alias        // as an article calls them, title and all: "Lord Patten"
	full
)

// Find returns the people whom a name as typed fits best: a full name before
// a surname, a surname before a misspelt one. Several fit equally well where
// the name does not tell them apart.
func (c *Corpus) Find(name string) []*Person {
	if found := bestFits(merge(c.filed(strings.Fields(nameKey(name))...)), name); len(found) > 0 {
		return suited(found, name)
	}
	return suited(bestFits(merge(c.filed(c.respelt(name)...)), name), name)
}

// suited returns those of several whom the title that is typed suits: "Mrs
// Hale" is Susan and not Martin. Where it suits nobody, it tells nothing.
func suited(found []*Person, name string) []*Person {
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
	for _, w := range strings.Fields(nameKey(name)) {
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

// composed reports whether the words typed are a first name, which is all that
// the articles have, and the surname of one of the aliases: "Ada", "Mrs Orr".
func (p *Person) composed(typed, own []string) bool {
	return p.Kind == people.Human && len(typed) == 2 && len(own) == 1 && typed[0] == own[0] &&
		slices.ContainsFunc(p.Aliases, func(a string) bool { return nameKey(a) == typed[1] })
}

// fit says how well a name as typed fits p.
func (p *Person) fit(name string) fit {
	key := nameKey(name)
	typed, own := strings.Fields(key), strings.Fields(nameKey(p.Name))
	called := func(as string) bool { return titledKey(as) == titledKey(name) }
	keyed := func(as string) bool { return nameKey(as) == key }
	switch {
	case nameKey(p.Name) == key && len(own) > 1:
		return full
	case titledKey(name) != key && slices.ContainsFunc(p.Aliases, called),
		len(typed) > 1 && slices.ContainsFunc(p.Aliases, keyed), p.composed(typed, own):
		return alias
	case slices.ContainsFunc(p.Roles, keyed):
		return role
	case !p.describes() && (key == nameKey(p.Name) || slices.ContainsFunc(p.Aliases, keyed) || p.partly(typed, own)):
		return partial
	case p.describes() && (slices.ContainsFunc(p.Aliases, keyed) || holds(own, typed)):
		return office
	case slices.ContainsFunc(p.Roles, func(r string) bool { return holds(strings.Fields(nameKey(r)), typed) }):
		return office
	case slices.ContainsFunc(typed, func(w string) bool { return len(w) > 3 }) && misspeltName(typed, own):
		return spelling
	}
	return noFit
}

// partly reports whether every word typed is of p's name, titles or roles, and
// one at least of the name.
func (p *Person) partly(typed, own []string) bool {
	named := false
	for _, w := range typed {
		switch {
		case slices.Contains(own, w):
			named = true
		case !slices.ContainsFunc(p.Roles, func(r string) bool { return slices.Contains(strings.Fields(nameKey(r)), w) }):
			return false
		}
	}
	return named
}

// describes reports whether p's name is no name but says who spoke: "a council
// spokeswoman", "critics".
func (p *Person) describes() bool { return p.Kind != people.Human && p.Kind != people.Body }

// holds reports whether the words typed name the office of a role: "manager"
// and "rovers manager" that of "Tarn Rovers manager", "Tarn mayor" that of
// "mayor of Tarn", but not "minister" that of "prime minister".
func holds(role, typed []string) bool {
	at, asked := officeWord(role), officeWord(typed)
	if at < 0 || asked < 0 || role[at] != typed[asked] {
		return false
	}
	for _, w := range typed {
		if !slices.Contains(role, w) {
			return false
		}
	}
	return !slices.ContainsFunc(role[:at], func(w string) bool { return rankWords[w] && !slices.Contains(typed, w) })
}

// officeWord returns the index of the word that names the office in a role,
// the last before "of" and its like, or -1.
func officeWord(words []string) int {
	if i := slices.IndexFunc(words, func(w string) bool { return ofWords[w] }); i >= 0 {
		return i - 1
	}
	return len(words) - 1
}

var (
	ofWords = setOf("of for at in to on with from")
	// rankWords make another office of the one that they stand before.
	rankWords = setOf(`deputy vice former ex shadow acting assistant prime first late then onetime junior under
		associate interim honorary attorney`)
)

// misspeltName reports whether every word typed is nearly a word of the name.
func misspeltName(typed, own []string) bool {
	for _, w := range typed {
		if !slices.ContainsFunc(own, func(o string) bool { return o == w || misspelt(w, o) }) {
			return false
		}
	}
	return true
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
		for _, typed := range strings.Fields(nameKey(name)) {
			for _, own := range strings.Fields(nameKey(p.Name)) {
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
