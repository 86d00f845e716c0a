package web

import (
	"encoding/json"
	"net/http"
	"slices"
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
// those of which words begin as the typed ones do.
func (e *edition) suggest(typed string) []string {
	starts, like := []string{}, []string{}
	for _, q := range e.questions() {
		lower := strings.ToLower(q)
		switch {
		case len(starts) == mostSuggested:
			return starts
		case strings.HasPrefix(lower, typed):
			starts = append(starts, q)
		case len(like) < mostSuggested && beginsLike(lower, typed):
			like = append(like, q)
		}
	}
	return append(starts, like...)[:min(mostSuggested, len(starts)+len(like))]
}

// beginsLike reports whether the typed words are beginnings of words of q, in
// their order.
func beginsLike(q, typed string) bool {
	words := strings.Fields(q)
	for t := range strings.FieldsSeq(typed) {
		at := slices.IndexFunc(words, func(w string) bool { return strings.HasPrefix(w, t) })
		if at < 0 {
			return false
		}
		words = words[at+1:]
	}
	return true
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
