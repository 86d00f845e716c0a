package web

import (
	"encoding/json"
	"net/http"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

const (
	mostSuggested   = 8
	mostSuggestible = 2000 // topics, and names, that are searched
)

// suggest answers with queries that go on from what is typed, as a JSON list
// of strings.
func (s *site) suggest(w http.ResponseWriter, r *http.Request) {
	typed := strings.ToLower(strings.Join(strings.Fields(r.URL.Query().Get("q")), " "))
	list := []string{}
	if len(typed) <= maxAsked {
		list = s.current().suggest(typed)
	}
	out, err := json.Marshal(list)
	if err != nil {
		s.Log.Error("suggestions could not be written", "error", err) // unreachable: they are strings
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(out) // the client may have gone
}

// suggest returns queries that begin as typed, which is in lower case, then
// those about what has a word that begins so.
func (e *edition) suggest(typed string) []string {
	starts, inside := []string{}, []string{}
	for _, q := range e.questions() {
		lower := strings.ToLower(q)
		switch {
		case len(starts) == mostSuggested:
			return starts
		case strings.HasPrefix(lower, typed):
			starts = append(starts, q)
		case len(inside) < mostSuggested && typed != "" && strings.Contains(lower, " "+typed):
			inside = append(inside, q)
		}
	}
	return append(starts, inside...)[:min(mostSuggested, len(starts)+len(inside))]
}

// questionsOf returns the queries that are suggested, the likelier first.
func questionsOf(c *briefing.Corpus, people []*briefing.Person) []string {
	var list []string
	add := func(q briefing.Query) { list = append(list, bot.Clean(q.String())) }
	topics := c.Topics(mostSuggestible)
	people = people[:min(len(people), mostSuggestible)]
	for _, v := range briefing.Verbs {
		if !v.NeedsChannel() {
			list = append(list, bot.Clean(c.Example(v)))
		}
	}
	for _, t := range topics {
		add(briefing.Query{Verb: briefing.VerbWhoSaid, Argument: t.Name})
	}
	for _, p := range people {
		if p.Statements > 0 {
			add(briefing.Query{Verb: briefing.VerbSaid, Person: p.Name})
		}
	}
	for _, p := range people {
		add(briefing.Query{Verb: briefing.VerbPerson, Person: p.Name})
	}
	for _, t := range topics {
		add(briefing.Query{Verb: briefing.VerbFigures, Argument: t.Name})
		add(briefing.Query{Verb: briefing.VerbSearch, Argument: t.Name})
	}
	return list
}
