package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// A pattern is an English question that means a query. Its words are
// literals, alternatives ("did|does"), [optional] ones, * for any words, and
// the slots NAME and TOPIC for one word or more, TOPIC: for one of the words
// that follow it, UNREAD: for one that the answer does not go by, and DAY for
// "on" with a date.
type pattern struct {
	verb  Verb
	words []string
}

func compile(table [][2]string) []pattern {
	list := make([]pattern, len(table))
	for i, row := range table {
		list[i] = pattern{Verb(row[0]), strings.Fields(row[1])}
	}
	return list
}

// slots are the words that a pattern leaves open, and all of the question.
type slots struct{ name, topic, unread, rest, all []string }

// match reports whether words fit a pattern, and fills its slots.
func match(pattern, words []string, got *slots) bool {
	if len(pattern) == 0 {
		return len(words) == 0
	}
	p, rest := pattern[0], pattern[1:]
	switch {
	case p == "DAY":
		got.rest = words
		return len(rest) == 0 && isDay(words)
	case p == "*" || p == "NAME" || p == "TOPIC":
		return matchSlot(p, rest, words, got)
	case strings.HasPrefix(p, "TOPIC:"):
		return matchOne(strings.TrimPrefix(p, "TOPIC:"), rest, words, got, &got.topic)
	case strings.HasPrefix(p, "UNREAD:"):
		return matchOne(strings.TrimPrefix(p, "UNREAD:"), rest, words, got, &got.unread)
	case p[0] == '[':
		return len(words) > 0 && isOneOf(words[0], p[1:len(p)-1]) && match(rest, words[1:], got) ||
			match(rest, words, got)
	}
	return len(words) > 0 && isOneOf(words[0], p) && match(rest, words[1:], got)
}

// matchOne gives a slot a word that is one of some.
func matchOne(alternatives string, rest, words []string, got *slots, slot *[]string) bool {
	fits := len(words) > 0 && isOneOf(words[0], alternatives) && match(rest, words[1:], got)
	if fits {
		*slot = words[:1]
	}
	return fits
}

// matchSlot gives a slot the fewest words that let the rest match.
func matchSlot(p string, rest, words []string, got *slots) bool {
	fewest := 1
	if p == "*" {
		fewest = 0
	}
	for n := fewest; n <= len(words); n++ {
		if match(rest, words[n:], got) {
			switch p {
			case "NAME":
				got.name = words[:n]
			case "TOPIC":
				got.topic = words[:n]
			case "*":
				got.rest = words[:n]
			}
			return true
		}
	}
	return false
}

func isOneOf(word, alternatives string) bool {
	word = strings.ToLower(word)
	for alt := range strings.SplitSeq(alternatives, "|") {
		if alt == word {
			return true
		}
	}
	return false
}

// isDay reports whether words are "on" with a date: "on Monday", "on 5 May".
func isDay(words []string) bool {
	return len(words) > 1 && isOneOf(words[0], "on") &&
		!slices.ContainsFunc(words[1:], func(w string) bool { return !dayWords[wordKey(w)] && strings.Trim(w, "0123456789") != "" })
}

var dayWords = text.Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december morning afternoon evening night`)
