package bot

import "ukchina/briefing"

// help answers "help" and "help COMMAND".
func help(c *briefing.Corpus, q briefing.Query) *briefing.Answer {
	return &briefing.Answer{Query: q, Title: "Help", Note: "Type a command.", Suggestions: []string{"trip"}}
}
