package briefing

import (
	"cmp"
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// An identity is the people in the articles of a segment who share a name.
type identity struct {
	key     string // see nameKey
	kind    people.Kind
	name    string // as first written
	title   string // "Sir", "Ms"; empty when never given
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
	id.title = cmp.Or(id.title, p.Title)
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

// shortFor reports whether the articles give reason to take id, a name of one
// word, for the full name: a role or title in common, or a form of address.
func (id *identity) shortFor(full *identity) bool {
	if people.Same(id.person(), full.person()) {
		return true
	}
	return slices.ContainsFunc(id.aliases, func(s string) bool {
		return titledKey(s) != nameKey(s) &&
			slices.ContainsFunc(full.aliases, func(f string) bool { return titledKey(f) == titledKey(s) })
	})
}

// person returns what the articles of id say together.
func (id *identity) person() *people.Person {
	p := &people.Person{Kind: id.kind, Name: id.name, Title: id.title, Aliases: id.aliases}
	for _, r := range id.roles {
		p.Roles = append(p.Roles, people.Role{Text: r.text})
	}
	return p
}

// A directory finds the identities of a segment by every word of their names,
// aliases and roles.
type directory struct {
	all []*identity // in the order of their first appearance
	by  map[string][]*identity
}

// add files the people of an article. Their statements are the entries from
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
