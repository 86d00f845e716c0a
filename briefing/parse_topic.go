package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

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

var leadIns = text.Set("about on regarding concerning anything something things what that of for")

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

var nameLeadIns = text.Set("by from of about on anything something")

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
