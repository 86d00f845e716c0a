package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// An identity is the people in the articles of a segment who share a name.
type identity struct {
	key     string // see nameKey
	kind    people.Kind
	name    string // as first written
	aliases []string
	roles   []roleCount
	in      []Appearance
	entries []uint32 // what they say, in the segment's order
}

type roleCount struct {
	text  string
	count int
}

// add adds a person of an article.
func (id *identity) add(f *Facts, p *people.Person) {
	id.in = append(id.in, Appearance{f, p})
	for _, a := range p.Aliases {
		if !slices.Contains(id.aliases, a) {
			id.aliases = append(id.aliases, a)
		}
	}
	for _, r := range p.Roles {
		i := slices.IndexFunc(id.roles, func(c roleCount) bool { return c.text == r.Text })
		if i < 0 {
			i = len(id.roles)
			id.roles = append(id.roles, roleCount{text: r.Text})
		}
		id.roles[i].count++
	}
}

// shortFor reports whether short may be the surname of the full name: it ends
// in it, or is an alias, and the titles do not speak against it.
func (short *identity) shortFor(full *identity) bool {
	called := slices.ContainsFunc(full.aliases, func(s string) bool { return nameKey(s) == short.key })
	return (called || strings.HasSuffix(full.key, " "+short.key)) &&
		!(short.titled(men) && full.titled(ladies) || short.titled(ladies) && full.titled(men))
}

// titled reports whether anybody in id is called by one of the titles.
func (id *identity) titled(set map[string]bool) bool {
	return set[strings.ToLower(id.in[0].Person.Title)] || slices.ContainsFunc(id.aliases, func(s string) bool {
		first, _, more := strings.Cut(titledKey(s), " ")
		return more && set[first]
	})
}

// A directory finds the identities of a segment by every word of their names,
// aliases and roles.
type directory struct {
	all []*identity // in the order of their first appearance
	by  map[string][]*identity
}

// add files the people of an article, whose statements are the entries from
// first on.
func (d *directory) add(f *Facts, first uint32) {
	of := make(map[*people.Person]*identity, len(f.Cast.People))
	for i := range f.Cast.People {
		p := &f.Cast.People[i]
		key := nameKey(p.Name)
		if key == "" {
			continue
		}
		id := d.get(key, p.Kind)
		if id == nil {
			id = &identity{key: key, kind: p.Kind, name: p.Name}
			d.all = append(d.all, id)
		}
		id.add(f, p)
		d.file(id, p)
		of[p] = id
	}
	for i := range f.Statements {
		if id := of[f.Statements[i].Speaker]; id != nil {
			id.entries = append(id.entries, first+uint32(i))
		}
	}
}

// file files id under the words by which p is called.
func (d *directory) file(id *identity, p *people.Person) {
	under := func(s string) {
		for w := range strings.FieldsSeq(nameKey(s)) {
			if !slices.Contains(d.by[w], id) {
				d.by[w] = append(d.by[w], id)
			}
		}
	}
	under(p.Name)
	for _, a := range p.Aliases {
		under(a)
	}
	for _, r := range p.Roles {
		under(r.Text)
	}
}

// get returns the identity with that key, or nil. A person and a body of one
// name are two.
func (d *directory) get(key string, k people.Kind) *identity {
	for _, id := range d.by[lastWord(key)] {
		if id.key == key && id.kind == k {
			return id
		}
	}
	return nil
}

func lastWord(key string) string { return key[strings.LastIndexByte(key, ' ')+1:] }
