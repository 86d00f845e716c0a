package terminal

import (
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// A completer completes what is typed with Tab: the likeliest question first,
// the next one with every further Tab, in the end what was typed.
type completer struct {
	questions []string
	typed     string // what was typed before the first Tab
	shown     string // the completion shown last
	next      int    // where to look on in questions
}

// press acts on a key as [golang.org/x/term.Terminal] wants it.
func (c *completer) press(line string, pos int, key rune) (newLine string, newPos int, ok bool) {
	if key != '\t' {
		return "", 0, false
	}
	if line != c.shown || line == "" {
		c.typed, c.next = line, 0
	}
	c.shown = c.find()
	return c.shown, len(c.shown), true
}

// find returns the next question that starts as was typed, in any case.
func (c *completer) find() string {
	for ; c.next < len(c.questions); c.next++ {
		q := c.questions[c.next]
		if len(q) > len(c.typed) && strings.EqualFold(q[:len(c.typed)], c.typed) {
			c.next++
			return q
		}
	}
	c.next = 0
	return c.typed
}

// mostCompletions is how many topics and how many names are completed: a
// person finds no more by pressing Tab.
const mostCompletions = 300

// completions returns the questions that a chat completes, the likelier
// first: the commands, then those with a topic or a name.
func completions(c *briefing.Corpus) []string {
	var list []string
	add := func(v briefing.Verb, what string) {
		q := briefing.Query{Verb: v, Argument: what}
		list = append(list, bot.Clean(q.String()))
	}
	for _, v := range briefing.Verbs {
		if !v.NeedsChannel() {
			add(v, "")
		}
	}
	for _, t := range c.Topics(mostCompletions) {
		add(briefing.VerbWhoSaid, t.Name)
		add(briefing.VerbSearch, t.Name)
	}
	people := c.People()
	for _, p := range people[:min(len(people), mostCompletions)] {
		add(briefing.VerbSaid, p.Name)
		add(briefing.VerbPerson, p.Name)
	}
	for _, v := range briefing.Verbs {
		if !v.NeedsChannel() {
			add(briefing.VerbHelp, string(v))
		}
	}
	return append(list, "more", "quit")
}
