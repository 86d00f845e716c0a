package briefing

import (
	"slices"
	"strings"
	"unicode"
)

// ParseQuery reads a question as a person types it: a command with small
// misspellings, or plain English. c lends its command name, people and topics
// to the suggestions; nil is allowed. The error is always a *ParseError.
func ParseQuery(input string, c *Corpus) (Query, error) {
	q, err := parse(input, c)
	unread := q.Unread
	for err == nil {
		// What is dropped at the edges of a question may stand inside one too
		// ("what has Olmo? said"), and at the edge once it is a query.
		again, e := parse(q.String(), c)
		again.Unread, q.Unread = unread, unread
		if again == q {
			return q, nil
		}
		q, err = again, e
	}
	return Query{}, err
}

// parse reads a question once.
func parse(input string, c *Corpus) (Query, error) {
	input = strings.Join(strings.FieldsFunc(strings.ToValidUTF8(input, ""), isGap), " ")
	words := strings.Fields(clean(input))
	words = c.dropCommand(words)
	for len(words) > 1 && strings.EqualFold(strings.TrimRight(words[0], ","), "please") {
		words = words[1:]
	}
	if len(words) == 0 {
		return Query{}, &ParseError{Input: input, Suggestion: string(VerbHelp)}
	}
	if v, rest, ok := leadingVerb(words); ok && (arguments[v] != nothing || harmless(rest)) {
		return newQuery(v, rest, input, c)
	}
	if q, ok := fromEnglish(words); ok {
		return q, nil
	}
	if v, rest, ok := c.misspeltVerb(words); ok && (arguments[v] != nothing || harmless(rest)) {
		return newQuery(v, rest, input, c)
	}
	rest := c.dropOpening(words)
	if len(rest) < len(words) {
		if q, err := parse(strings.Join(rest, " "), c); err == nil {
			return q, nil
		}
	}
	return Query{}, &ParseError{Input: input, Suggestion: c.nearestQuery(strings.Join(rest, " "))}
}

// isGap reports whether r only keeps words apart.
func isGap(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// clean straightens quotation marks and apostrophes and drops the punctuation
// at the end. Single marks around a phrase become double ones.
func clean(s string) string {
	s = apostrophes.Replace(singleToDouble(doubleQuotes.Replace(s)))
	if strings.Count(s, `"`)%2 == 1 { // one closes or opens nothing
		i := strings.LastIndexByte(s, '"')
		s = s[:i] + s[i+1:]
	}
	return strings.TrimRight(s, " ?!.,;:…")
}

var apostrophes = strings.NewReplacer("‘", "'", "’", "'")

// singleToDouble makes single quotation marks at the edges of words double,
// where they come in pairs.
func singleToDouble(s string) string {
	words := strings.Split(s, " ")
	open := -1
	for i, w := range words {
		words[i] = strings.TrimLeft(w, "‘'’")
		if open < 0 && words[i] != w {
			open = i
		}
		if body := strings.TrimRight(words[i], "?!.,;:"); open >= 0 && hasAnySuffix(body, "’", "'") {
			words[i] = strings.TrimRight(body, "’'") + `"`
			words[open] = `"` + words[open]
			open = -1
		}
	}
	return strings.Join(words, " ")
}

// dropCommand drops the bot's own name from the start of words ("/ukchina
// trip") and the slash of a verb typed as a command ("/trip").
func (c *Corpus) dropCommand(words []string) []string {
	if len(words) == 0 {
		return nil
	}
	slash := strings.HasPrefix(words[0], "/")
	first := strings.Trim(words[0], "/:,")
	_, _, isVerb := leadingVerb([]string{first})
	switch {
	case slash && isVerb || slash && strings.EqualFold(first, "who"):
		return append([]string{first}, words[1:]...)
	case slash, strings.EqualFold(first, c.command()):
		return words[1:]
	}
	return words
}

// command returns the name the briefing answers to.
func (c *Corpus) command() string {
	if c == nil || c.Profile.Command == "" {
		return "ukchina"
	}
	return c.Profile.Command
}

// leadingVerb cuts the verb that words start with, by any of its names.
func leadingVerb(words []string) (v Verb, rest []string, ok bool) {
	for n := min(2, len(words)); n > 0; n-- {
		name := strings.ToLower(strings.TrimRight(strings.Join(words[:n], " "), ":,"))
		if v, ok := verbNames[name]; ok {
			return v, words[n:], true
		}
	}
	return "", nil, false
}

// misspeltVerb cuts the verb that words nearly start with. A word that
// somebody says in c is a topic, not a misspelling.
func (c *Corpus) misspeltVerb(words []string) (v Verb, rest []string, ok bool) {
	for n := min(2, len(words)); n > 0; n-- {
		name := strings.ToLower(strings.Join(words[:n], " "))
		near := Nearest(name, sortedVerbNames, misspelling)
		if near != "" && sameLetters(name, near) && (c == nil || c.count(wordKey(name)) == 0) {
			return verbNames[near], words[n:], true
		}
	}
	return "", nil, false
}

// sameLetters reports whether a misspelt name has the first letter of the
// right one and, where it is short, no other letters: "aid" is not "said".
func sameLetters(name, right string) bool {
	letters := func(s string) string {
		l := []byte(s)
		slices.Sort(l)
		return string(slices.Compact(l))
	}
	return letters(name) == letters(right) || name[0] == right[0] && len(right) > 4
}

// misspelling returns how many wrong letters a verb of that length may have.
func misspelling(name string) int {
	switch n := len(name); {
	case n < 4:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// harmless reports whether what follows a verb that takes nothing goes with
// it ("delegation please", "trip to China") and may be dropped.
func harmless(rest []string) bool {
	return len(rest) == 0 || fillers[strings.ToLower(rest[0])]
}

var fillers = setOf(`of to in for the a an with on about at from by please list all now preview today
	members events so is are was were has have will who what when where why how mentioned there`)

// newQuery makes the query of a verb and what follows it.
func newQuery(v Verb, words []string, input string, c *Corpus) (Query, error) {
	q := Query{Verb: v}
	rest := dropPlease(words)
	switch {
	case v == VerbDigest && len(rest) > 0 && strings.EqualFold(rest[0], Preview):
		q.Argument = Preview
	case arguments[v] == nothing:
		return q, nil
	case v == VerbSaid:
		q.Person, q.Argument = cutTopic(rest)
		if q.Person == "" && q.Argument != "" {
			q.Verb = VerbWhoSaid
		}
	case v == VerbPerson:
		q.Person = unquoted(strings.Join(rest, " "))
	case v == VerbHelp:
		q.Argument = helpTopic(rest)
	case v == VerbWhoSaid || v == VerbFigures || v == VerbSearch:
		q.Argument = strings.Join(dropLeadIn(rest), " ")
	default:
		q.Argument = strings.Join(rest, " ")
	}
	if arguments[v] == required && len(splitWords(q.Person+" "+q.Argument)) == 0 {
		return Query{}, &ParseError{Input: input, Missing: missing[v], Suggestion: c.example(v)}
	}
	return q, nil
}

// missing says what a verb that needs an argument is lacking without it.
var missing = map[Verb]string{
	VerbWhoSaid: "a topic", VerbSaid: "a name", VerbPerson: "a name", VerbSearch: "words to look for",
}

func dropPlease(words []string) []string {
	if n := len(words); n > 1 && strings.EqualFold(words[n-1], "please") {
		return words[:n-1]
	}
	return words
}

// dropLeadIn drops the words that lead up to a topic: "anything about", "on".
func dropLeadIn(words []string) []string {
	for len(words) > 1 && leadIns[strings.ToLower(words[0])] {
		words = words[1:]
	}
	return words
}

var leadIns = setOf("about on regarding concerning anything something things what that of for")

// cutTopic splits "NAME about TOPIC".
func cutTopic(words []string) (name, topic string) {
	for _, seps := range []string{"about regarding concerning", "on"} {
		for i, w := range words {
			if strings.Contains(" "+seps+" ", " "+strings.ToLower(w)+" ") && i+1 < len(words) {
				return cleanName(words[:i]), strings.Join(dropLeadIn(words[i+1:]), " ")
			}
		}
	}
	return cleanName(words), ""
}

// cleanName returns a name without quotation marks and the words that lead up
// to it.
func cleanName(words []string) string {
	words = strings.Fields(unquoted(strings.Join(words, " ")))
	for len(words) > 1 && nameLeadIns[strings.ToLower(words[0])] {
		words = words[1:]
	}
	if len(words) == 1 && nameLeadIns[strings.ToLower(words[0])] {
		return ""
	}
	return strings.Join(words, " ")
}

var nameLeadIns = setOf("by from of about on anything something")

// helpTopic returns the verb that help is asked for, or the words as typed.
func helpTopic(words []string) string {
	words = dropLeadIn(words)
	if v, _, ok := leadingVerb(words); ok {
		return string(v)
	}
	if v, _, ok := (*Corpus)(nil).misspeltVerb(words); ok {
		return string(v)
	}
	return strings.Join(words, " ")
}

// unquoted returns a topic without the quotation marks in it.
func unquoted(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(doubleQuotes.Replace(s), `"`, "")), " ")
}
