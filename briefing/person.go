package briefing

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"ukchina/briefing/people"
)

// A Person is somebody, or some body, across the articles of a corpus.
type Person struct {
	Name       string // the fullest form in any article
	Kind       people.Kind
	Aliases    []string // other forms, as written, without repeats
	Roles      []string // as written, the most frequent first, without repeats
	Statements int      // how many the person makes in all articles
	identities []*identity
}

// An Appearance is a person in one article.
type Appearance struct {
	Facts  *Facts
	Person *people.Person
}

// In returns where p appears, the newest article first.
func (p *Person) In() []Appearance {
	var all []Appearance
	for _, id := range p.identities {
		all = append(all, id.in...)
	}
	slices.SortStableFunc(all, func(a, b Appearance) int { return newestFirst(a.Facts, b.Facts) })
	return all
}

// newPerson makes a person of identities that are the same.
func newPerson(ids []*identity) *Person {
	p := &Person{Name: nameOf(ids), Kind: ids[0].kind, identities: ids}
	roles := map[string]int{}
	for _, id := range ids {
		p.Statements += len(id.entries)
		for _, alias := range append([]string{id.name}, id.aliases...) {
			if alias != p.Name && !slices.Contains(p.Aliases, alias) {
				p.Aliases = append(p.Aliases, alias)
			}
		}
		for _, r := range id.roles {
			if roles[r.text] == 0 {
				p.Roles = append(p.Roles, r.text)
			}
			roles[r.text] += r.count
		}
	}
	slices.SortStableFunc(p.Roles, func(a, b string) int { return cmp.Compare(roles[b], roles[a]) })
	return p
}

// nameOf returns the fullest name of identities that are the same, of those
// the most used.
func nameOf(ids []*identity) string {
	return slices.MaxFunc(ids, func(a, b *identity) int {
		return cmp.Or(cmp.Compare(strings.Count(a.key, " "), strings.Count(b.key, " ")),
			cmp.Compare(len(a.in), len(b.in)), cmp.Compare(b.name, a.name))
	}).name
}

// merge makes people of identities, those who are quoted most first.
func merge(ids []*identity) []*Person {
	groups := group(ids)
	list := make([]*Person, len(groups))
	for i, g := range groups {
		list[i] = newPerson(g)
	}
	slices.SortFunc(list, func(a, b *Person) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Kind, b.Kind))
	})
	return list
}

// group puts identities together that are one person: those of one name and
// kind; bodies where one has the other's name as an alias; and a name of one
// word with the only person in the list whom there is reason to take it for.
func group(ids []*identity) [][]*identity {
	var full, short [][]*identity
	for _, g := range groupNames(ids) {
		if g[0].kind == people.Human && !strings.Contains(g[0].key, " ") {
			short = append(short, g)
		} else {
			full = append(full, g)
		}
	}
	owners := len(full)
	for _, g := range short {
		if at := owner(g[0], full[:owners]); at >= 0 {
			full[at] = append(full[at], g...)
		} else {
			full = append(full, g)
		}
	}
	return full
}

// groupNames puts identities of one name together, and bodies of one alias.
func groupNames(ids []*identity) [][]*identity {
	var groups [][]*identity
	names, aliases := map[string]int{}, map[string]int{}
	for _, id := range ids {
		kind := string(rune('0' + id.kind))
		at, ok := names[kind+id.key]
		if id.kind == people.Body && !ok {
			at, ok = aliases[id.key]
			for _, a := range id.aliases {
				if i, known := names[kind+nameKey(a)]; known && !ok && isProper(a) {
					at, ok = i, true
				}
			}
		}
		if !ok {
			at = len(groups)
			groups = append(groups, nil)
		}
		groups[at] = append(groups[at], id)
		names[kind+id.key] = at
		for _, a := range id.aliases {
			if id.kind == people.Body && isProper(a) {
				aliases[nameKey(a)] = at
			}
		}
	}
	return groups
}

// isProper reports whether an alias is a name, not "the company".
func isProper(alias string) bool {
	return strings.ContainsFunc(strings.TrimPrefix(alias, "The "), unicode.IsUpper)
}

// owner returns the index of the only group that a name of one word means, or
// -1.
func owner(short *identity, groups [][]*identity) int {
	at := -1
	for i, g := range groups {
		if g[0].kind != people.Human || !slices.ContainsFunc(g, short.shortFor) {
			continue
		}
		if at >= 0 {
			return -1
		}
		at = i
	}
	return at
}
