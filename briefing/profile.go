package briefing

import "time"

// A Profile is what a briefing's owner says about it: words and metadata,
// never facts. The zero Profile works.
type Profile struct {
	Title   string         // "Britain and China"
	Command string         // the chat command's name, "ukchina" when empty
	Subject string         // what the briefing is about, in a few words
	Zone    *time.Location // nil means Europe/London
	// Topics maps a topic's name to words and phrases that mean the same.
	Topics map[string][]string
}
