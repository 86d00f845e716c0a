package briefing

// A Verb is what a query asks for.
type Verb string

// A Query is a parsed question. Its String parses back to an equal Query.
type Query struct {
	Verb     Verb
	Argument string // topic, search text, help topic, or "" where the verb takes none
	Person   string // the name in "said NAME about TOPIC", "person NAME"
	Limit    int    // cards to show; 0 means the default
}
