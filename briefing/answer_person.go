package briefing

import (
	"fmt"
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// answerPeople lists who appears: everybody with a name, and who else speaks.
func (c *Corpus) answerPeople(a *Answer) {
	a.Title = "People"
	var cards []Card
	for _, p := range c.People() {
		if p.Kind == people.Human || p.Statements > 0 {
			cards = append(cards, p.card())
		}
	}
	a.fill(cards)
	if a.Total == 0 {
		a.Note = fmt.Sprintf("Nobody appears in %s.", c.sources())
	}
}

// card returns p's card: the name where it is first written, the roles, how
// often quoted.
func (p *Person) card() Card {
	in := p.In()
	first := in[len(in)-1]
	for _, at := range slices.Backward(in) {
		if at.Person.Name == p.Name {
			first = at
			break
		}
	}
	return Card{Kind: "person", Citation: cite(first.Facts.Article, first.Person.NameSpan), Speaker: p.Name,
		Mention: first.Person.Name, Role: strings.Join(fullest(p.Roles), "; "), Group: p.quoted()}
}

// quoted says how often p is quoted.
func (p *Person) quoted() string {
	if p.Statements == 0 {
		return "not quoted"
	}
	return "quoted " + times(p.Statements)
}

// times returns "once", "twice", "3 times".
func times(n int) string {
	switch n {
	case 1:
		return "once"
	case 2:
		return "twice"
	}
	return fmt.Sprintf("%d times", n)
}

// answerPerson is somebody's page: who that is, and what they said.
func (c *Corpus) answerPerson(a *Answer) {
	a.Title = shorten(a.Query.Person, longest)
	found := c.Find(a.Query.Person)
	if len(found) == 0 {
		c.nobodyCalled(a, a.Query.Person)
		return
	}
	c.tellApart(a, found)
	if len(found) == 1 {
		a.Title = found[0].Name
		a.Note = strings.TrimSpace(a.Note + " " + found[0].summary())
		c.suggestPassages(a, found[0])
	}
	var cards []Card
	for _, p := range found {
		cards = append(cards, p.card())
	}
	said := c.saidBy(found)
	a.Total = len(cards) + said.total()
	shown := a.Query.limit(a.Total)
	cards = cards[:min(len(cards), shown)]
	a.Cards = append(cards, c.bySpeaker(said.best(shown-len(cards)))...)
}

// summary says in a sentence where p appears, under which names, and how
// often they are mentioned and quoted.
func (p *Person) summary() string {
	in := map[*Facts]bool{}
	mentions := 0
	for _, at := range p.In() {
		in[at.Facts] = true
		for _, m := range at.Facts.Cast.Mentions {
			if m.Person >= 0 && &at.Facts.Cast.People[m.Person] == at.Person {
				mentions++
			}
		}
	}
	s := p.Name
	if also := p.otherNames(); len(also) > 0 {
		s += " (also " + strings.Join(also, ", ") + ")"
	}
	return fmt.Sprintf("%s appears %s in %s and is %s.", s, times(mentions), articles(len(in)), p.quoted())
}

// otherNames returns the aliases but for the name with a role or title around
// it, the articles left out.
func (p *Person) otherNames() []string {
	var names []string
	for _, a := range p.Aliases {
		if key := nameKey(a); !strings.Contains(key, nameKey(p.Name)) || len(key) == len(nameKey(p.Name)) && titledKey(a) != key {
			names = append(names, a)
		}
	}
	return names
}

func articles(n int) string {
	if n == 1 {
		return "1 article"
	}
	return fmt.Sprintf("%d articles", n)
}

// named returns the name across the corpus of somebody, and their role; the
// words as written where it is not known who that is.
func (c *Corpus) named(p *people.Person, as Citation) (name, role string) {
	if p == nil {
		return as.Text(), ""
	}
	return c.nameAndRole(p)
}

// fullest leaves out the roles that another says, too, and more: "President"
// beside "US President".
func fullest(roles []string) []string {
	return slices.DeleteFunc(slices.Clone(roles), func(role string) bool {
		return slices.ContainsFunc(roles, func(other string) bool {
			return len(other) > len(role) && strings.Contains(" "+other+" ", " "+role+" ")
		})
	})
}
