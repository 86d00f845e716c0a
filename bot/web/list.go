package web

import (
	"net/http"

	"ukchina/briefing"
)

// A list is a page that is the answer to a query without a name or topic, in
// pages: people, topics, sources, timeline.
type list struct {
	Title string
	About string // what the list is, in a sentence
	Total int
	Runs  []run
	Pager pager
	Note  string
	// Suggestions are queries that have answers, where this has none.
	Suggestions []string
}

// lists are the pages that are lists, by address.
var lists = map[string]struct {
	verb  briefing.Verb
	about string
}{
	"/timeline": {briefing.VerbTimeline, "What happened or will happen, each date worked out against the article’s own."},
	"/people":   {briefing.VerbPeople, "Who appears in the articles, in which roles, and how often they are quoted."},
	"/topics":   {briefing.VerbTopics, "What is talked about in what people say."},
	"/sources":  {briefing.VerbSources, "The articles that all of this was read from."},
}

// list returns the page at an address of lists.
func (s *site) list(address string) func(*edition, *http.Request) *page {
	of := lists[address]
	return func(e *edition, r *http.Request) *page {
		a := e.Answer(briefing.Query{Verb: of.verb, Limit: -1})
		p, cards := newSheaf(a.Cards, roomOfList).open(r)
		body := &list{Title: a.Title, About: of.about, Total: a.Total, Pager: p, Note: a.Note, Suggestions: a.Suggestions,
			Runs: e.runs(cards, p.From-1)}
		return &page{Title: a.Title, Section: address, Body: body}
	}
}
