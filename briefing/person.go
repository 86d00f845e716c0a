package briefing

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// A Person is somebody, or some body, across the articles of a corpus.
type Person struct {
	Name    string // the fullest form in any article
	Kind    people.Kind
	Aliases []string // other forms, as written, without repeats
	Roles   []string // as written, the most frequent first, without repeats
	// In is where the person appears, the newest article first.
	In []Appearance
	// Statements counts what the person says in all articles.
	Statements int
}

// An Appearance is a person in one article.
type Appearance struct {
	Facts  *Facts
	Person *people.Person
}

// An identity is the people of a segment that share a name.
type identity struct {
	key string // see nameKey
	in  []Appearance
}

// A directory finds identities by every word of their names, aliases and roles.
type directory map[string][]*identity

// add files the people of an article.
func (d directory) add(f *Facts) {
	for i := range f.Cast.People {
		p := &f.Cast.People[i]
		key := nameKey(p.Name)
		id := d.get(key)
		if id == nil {
			id = &identity{key: key}
		}
		id.in = append(id.in, Appearance{f, p})
		for _, w := range nameWords(p) {
			if !slices.Contains(d[w], id) {
				d[w] = append(d[w], id)
			}
		}
	}
}

// get returns the identity with that key, or nil.
func (d directory) get(key string) *identity {
	words := strings.Fields(key)
	if len(words) == 0 {
		return nil
	}
	for _, id := range d[words[len(words)-1]] {
		if id.key == key {
			return id
		}
	}
	return nil
}

// nameWords returns the words by which p is filed, without repeats. The words
// of its name come first.
func nameWords(p *people.Person) []string {
	words := strings.Fields(nameKey(p.Name))
	add := func(s string) {
		for _, w := range strings.Fields(nameKey(s)) {
			if !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
	}
	for _, a := range p.Aliases {
		add(a)
	}
	for _, r := range p.Roles {
		add(r.Text)
	}
	return words
}

// nameKey returns what a name is compared by: lower case, straight
// apostrophes, no title, no article, no possessive, single spaces.
func nameKey(name string) string {
	words := strings.Fields(strings.ToLower(strings.NewReplacer("’", "'", ".", "", ",", "", "-", " ").Replace(name)))
	for len(words) > 1 && (titles[words[0]] || words[0] == "the") {
		words = words[1:]
	}
	if n := len(words); n > 0 {
		words[n-1] = strings.TrimSuffix(words[n-1], "'s")
	}
	return strings.Join(words, " ")
}

// titles are left out when names are compared.
var titles = setOf("mr mrs ms miss mx sir dame lord lady dr prof professor rev baroness baron")

// same reports whether two identities are one person: one name, or, for
// bodies, an alias in common.
func (a *identity) same(b *identity) bool {
	if a.key == b.key {
		return true
	}
	if a.kind() != people.Body || b.kind() != people.Body {
		return false
	}
	return a.known(b.key) || b.known(a.key)
}

func (a *identity) kind() people.Kind { return a.in[0].Person.Kind }

// known reports whether a has the name key for an alias.
func (a *identity) known(key string) bool {
	return slices.ContainsFunc(a.in, func(x Appearance) bool {
		return slices.ContainsFunc(x.Person.Aliases, func(s string) bool { return nameKey(s) == key })
	})
}

// persons merges identities into people. A surname alone belongs to the only
// person in the list who has it as theirs; where there are two, to nobody.
func merge(ids []*identity) []*Person {
	var groups [][]*identity
	for _, id := range ids {
		i := slices.IndexFunc(groups, func(g []*identity) bool { return slices.ContainsFunc(g, id.same) })
		if i < 0 {
			groups = append(groups, []*identity{id})
		} else {
			groups[i] = append(groups[i], id)
		}
	}
	groups = joinSurnames(groups)
	list := make([]*Person, len(groups))
	for i, g := range groups {
		list[i] = newPerson(g)
	}
	slices.SortFunc(list, func(a, b *Person) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(len(b.In), len(a.In)), cmp.Compare(a.Name, b.Name))
	})
	return list
}

// joinSurnames adds each group known by a surname alone to the only group
// with a full name that ends in it.
func joinSurnames(groups [][]*identity) [][]*identity {
	var full, short [][]*identity
	for _, g := range groups {
		if g[0].kind() == people.Human && !strings.Contains(g[0].key, " ") {
			short = append(short, g)
		} else {
			full = append(full, g)
		}
	}
	for _, g := range short {
		at, n := -1, 0
		for i, f := range full {
			if f[0].kind() == people.Human && strings.HasSuffix(f[0].key, " "+g[0].key) {
				at, n = i, n+1
			}
		}
		if n == 1 {
			full[at] = append(full[at], g...)
		} else {
			full = append(full, g)
		}
	}
	return full
}

func newPerson(ids []*identity) *Person {
	p := &Person{Kind: ids[0].kind()}
	for _, id := range ids {
		p.In = append(p.In, id.in...)
	}
	slices.SortStableFunc(p.In, func(a, b Appearance) int { return newestFirst(a.Facts, b.Facts) })
	for _, a := range p.In {
		if name := a.Person.Name; len(strings.Fields(nameKey(name))) > len(strings.Fields(nameKey(p.Name))) {
			p.Name = name
		}
	}
	roles := map[string]int{}
	for _, a := range p.In {
		for i := range a.Facts.Statements {
			if a.Facts.Statements[i].Speaker == a.Person {
				p.Statements++
			}
		}
		for _, alias := range append([]string{a.Person.Name}, a.Person.Aliases...) {
			if alias != p.Name && !slices.Contains(p.Aliases, alias) {
				p.Aliases = append(p.Aliases, alias)
			}
		}
		for _, r := range a.Person.Roles {
			if roles[r.Text]++; roles[r.Text] == 1 {
				p.Roles = append(p.Roles, r.Text)
			}
		}
	}
	slices.SortStableFunc(p.Roles, func(a, b string) int { return cmp.Compare(roles[b], roles[a]) })
	return p
}

// filed returns the identities filed under the word in any segment, newest
// segment last.
func (c *Corpus) filed(word string) []*identity {
	var ids []*identity
	for _, s := range c.segments {
		ids = append(ids, s.people[word]...)
	}
	return ids
}

// whole returns the person that an article's person is across the corpus.
func (c *Corpus) whole(p *people.Person) *Person {
	key := nameKey(p.Name)
	words := strings.Fields(key)
	if len(words) == 0 {
		return nil
	}
	for _, person := range merge(c.filed(words[len(words)-1])) {
		if slices.ContainsFunc(person.In, func(a Appearance) bool { return a.Person == p }) {
			return person
		}
	}
	return nil // unreachable
}

// People returns everybody who appears, those who are quoted most first.
func (c *Corpus) People() []*Person {
	seen := map[*identity]bool{}
	var ids []*identity
	for _, s := range c.segments {
		for _, list := range s.people {
			for _, id := range list {
				if !seen[id] {
					seen[id] = true
					ids = append(ids, id)
				}
			}
		}
	}
	slices.SortFunc(ids, func(a, b *identity) int {
		return cmp.Or(newestFirst(a.in[0].Facts, b.in[0].Facts), cmp.Compare(a.key, b.key))
	})
	return merge(ids)
}

// Find returns the people whom a name as typed fits best: a full name before
// a surname or a role. Several are equally good.
func (c *Corpus) Find(name string) []*Person {
	key := nameKey(name)
	words := strings.Fields(key)
	if len(words) == 0 {
		return nil
	}
	candidates := merge(c.filed(words[len(words)-1]))
	best := 0
	var found []*Person
	for _, p := range candidates {
		switch fit := p.fit(key); {
		case fit == 0 || fit < best:
		case fit > best:
			best, found = fit, []*Person{p}
		default:
			found = append(found, p)
		}
	}
	return found
}

// fit says how well a name key fits p: 0 not at all.
func (p *Person) fit(key string) int {
	switch {
	case nameKey(p.Name) == key:
		return 4
	case slices.ContainsFunc(p.Aliases, func(s string) bool { return nameKey(s) == key }):
		return 3
	case slices.ContainsFunc(p.Roles, func(s string) bool { return nameKey(s) == key }):
		return 2
	case strings.HasSuffix(nameKey(p.Name), " "+key):
		return 1
	}
	return 0
}
