package web

import (
	"net/http"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// A portrait is somebody's page; of several, where a name fits several.
type portrait struct {
	Name        string
	Note        string
	People      []person
	Runs        []run // what they say
	Pager       pager
	Suggestions []string
}

// A person is who somebody is, as the articles say.
type person struct {
	*briefing.Person
	Colour int
	Roles  []told // each where it is given
	Names  []string
	In     []appearance
	More   int // in how many articles besides
}

// A told is words and where they stand.
type told struct {
	Text     string
	Citation briefing.Citation
}

// An appearance is an article that somebody appears in.
type appearance struct {
	Article  *briefing.Article
	Named    briefing.Citation // where they are first named
	Mentions int
}

// mostAppearances is how many articles stand beside what somebody says.
const mostAppearances = 12

// roomOfSaid is what somebody's words may take on a page, beside who that is.
const roomOfSaid = roomOfList - 5000

func (s *site) person(e *edition, r *http.Request) *page {
	name := r.PathValue("name")
	found := e.Find(name)
	a := e.Answer(briefing.Query{Verb: briefing.VerbPerson, Person: name, Limit: -1})
	body := &portrait{Name: bot.Clean(name), Note: a.Note, Suggestions: a.Suggestions}
	if len(found) == 0 {
		return &page{Title: body.Name, Section: "/people", Body: body, status: http.StatusNotFound}
	}
	for _, p := range found {
		body.People = append(body.People, e.portray(p))
	}
	if len(found) == 1 {
		body.Name = bot.Clean(found[0].Name)
	}
	var said []briefing.Card
	body.Pager, said = newSheaf(a.Cards[len(found):], roomOfSaid).open(r) // after a card for each
	body.Runs = e.runs(said, body.Pager.From-1)
	return &page{Title: body.Name, Section: "/people", Body: body}
}

// portray returns who somebody is.
func (e *edition) portray(p *briefing.Person) person {
	out := person{Person: p, Colour: e.colour(p.Name)}
	for _, alias := range p.Aliases {
		if !strings.EqualFold(alias, p.Name) {
			out.Names = append(out.Names, bot.Clean(alias))
		}
	}
	seen := map[string]bool{}
	for _, at := range p.In() {
		a := at.Facts.Article
		for _, role := range at.Person.Roles {
			if !seen[role.Text] {
				seen[role.Text] = true
				out.Roles = append(out.Roles, told{bot.Clean(role.Text), briefing.Citation{Article: a, Spans: []text.Span{role.Span}}})
			}
		}
		in := appearance{Article: a, Named: briefing.Citation{Article: a, Spans: []text.Span{at.Person.NameSpan}}}
		for _, m := range at.Facts.Cast.Mentions {
			if m.Person >= 0 && &at.Facts.Cast.People[m.Person] == at.Person {
				in.Mentions++
			}
		}
		out.In = append(out.In, in)
	}
	out.More = max(0, len(out.In)-mostAppearances)
	out.In = out.In[:len(out.In)-out.More]
	return out
}
