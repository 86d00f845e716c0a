package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

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

var fillers = text.Set(`of to in for the a an with on about at from by please list all now preview today
	members events so is are was were has have will who what when where why how mentioned there`)
