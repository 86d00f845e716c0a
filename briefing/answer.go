package briefing

import (
	"fmt"
	"slices"
	"strings"
)

// An Answer is the reply to a Query.
type Answer struct {
	Query Query
	Title string
	// Cards are at most Query.Limit. Statements by one speaker stand together.
	Cards []Card
	Total int // how many there are in all
	// Note is a sentence to the reader: why nothing was found, how a name was
	// understood. For help it is the help, in lines.
	Note string
	// Suggestions are queries, as they would be typed, that have answers.
	Suggestions []string
}

// Found reports whether the answer holds anything. Help always does.
func (a *Answer) Found() bool { return a.Total > 0 || a.Query.Verb == VerbHelp }

// Answer answers q. It never fails: nothing found is an answer. Verbs that
// are not answered from articles (help, subscriptions) find nothing.
func (c *Corpus) Answer(q Query) *Answer {
	a := &Answer{Query: q}
	switch q.Verb {
	case VerbWhoSaid:
		c.answerWhoSaid(a)
	case VerbSaid:
		c.answerSaid(a)
	case VerbTrip:
		c.answerTrip(a)
	case VerbDelegation:
		c.answerDelegation(a)
	case VerbCriticisms:
		c.answerCriticisms(a)
	case VerbTimeline:
		c.answerTimeline(a)
	case VerbFigures:
		c.answerFigures(a)
	case VerbPeople:
		c.answerPeople(a)
	case VerbPerson:
		c.answerPerson(a)
	case VerbTopics:
		c.answerTopics(a)
	case VerbSources:
		c.answerSources(a)
	case VerbSearch:
		c.answerSearch(a)
	case VerbDigest:
		c.answerDigest(a)
	}
	if q.Unread != "" && a.Total > 0 {
		a.Note = strings.TrimSpace(a.Note + " " + unread(q.Unread))
	}
	return a
}

// unread says that an answer does not go by words of its question.
func unread(words string) string { return quote(words) + " was not taken into account." }

// limits are how many cards an answer shows when its query does not say.
// Lists of facts are read as a whole, quotations a few at a time.
var limits = map[Verb]int{VerbWhoSaid: 20, VerbSaid: 20, VerbPerson: 20, VerbSearch: 10}

const defaultLimit = 50

// limit returns how many of n cards to show.
func (q Query) limit(n int) int {
	most := q.Limit
	if most == 0 {
		most = limits[q.Verb]
	}
	if most == 0 {
		most = defaultLimit
	}
	if most < 0 {
		return n
	}
	return min(n, most)
}

// fill gives a its cards, as many as its query wants.
func (a *Answer) fill(cards []Card) {
	a.Total = len(cards)
	a.Cards = cards[:a.Query.limit(len(cards))]
}

// statements fills a with the cards of the best matches, those of one speaker
// together.
func (c *Corpus) statements(a *Answer, f *found) {
	a.Total = f.total()
	a.Cards = c.bySpeaker(f.best(a.Query.limit(a.Total)))
}

// bySpeaker returns the cards of hits, those of one speaker together.
func (c *Corpus) bySpeaker(hits []hit) []Card {
	cards := make([]Card, len(hits))
	for i, h := range hits {
		cards[i] = c.statementCard(h.facts, h.statement)
	}
	return slices.Concat(speakers(cards)...)
}

// speakers returns the cards of each speaker, in the order in which they first speak.
func speakers(cards []Card) [][]Card {
	var all [][]Card
	place := map[string]int{}
	for _, card := range cards {
		at, ok := place[card.Speaker]
		if !ok {
			at = len(all)
			place[card.Speaker] = at
			all = append(all, nil)
		}
		all[at] = append(all[at], card)
	}
	return all
}

// More returns how many cards are left out.
func (a *Answer) More() int { return a.Total - len(a.Cards) }

// suggest adds a query to the suggestions, unless it is there or is a's own.
func (a *Answer) suggest(q Query) {
	if s := q.String(); len(a.Suggestions) < maxSuggestions && s != a.Query.String() && !slices.Contains(a.Suggestions, s) {
		a.Suggestions = append(a.Suggestions, s)
	}
}

// offer suggests what the articles do tell, the figures first when a topic was
// looked for among them.
func (c *Corpus) offer(a *Answer) {
	for _, v := range []Verb{VerbFigures, VerbTrip, VerbCriticisms, VerbDelegation, VerbTimeline, VerbPeople} {
		told := slices.ContainsFunc(c.Articles, func(f *Facts) bool { return f.tells(v) })
		if told && (v != VerbFigures || a.Query.Verb == v) {
			a.suggest(Query{Verb: v})
		}
	}
}

// tells reports whether f has facts that answer v.
func (f *Facts) tells(v Verb) bool {
	switch v {
	case VerbTrip:
		return f.Trip != nil
	case VerbDelegation:
		return f.Delegation != nil
	case VerbCriticisms:
		return len(f.Criticisms) > 0
	case VerbTimeline:
		return len(f.Events) > 0
	case VerbFigures:
		return len(f.Figures) > 0
	}
	return len(f.Statements) > 0
}

// sources returns "the 2 sources", as notes call them.
func (c *Corpus) sources() string {
	if len(c.Articles) == 1 {
		return "the one source"
	}
	return fmt.Sprintf("the %d sources", len(c.Articles))
}

// quote puts a topic or name as typed into quotation marks for a note; one that
// nobody would read to its end is cut.
func quote(s string) string { return `"` + shorten(unquoted(s), longest) + `"` }

// longest is how many code points of what somebody typed an answer repeats.
const longest = 200

// newest returns the articles, the newest first.
func (c *Corpus) newest() []*Facts {
	list := slices.Clone(c.Articles)
	slices.SortStableFunc(list, newestFirst)
	return list
}
