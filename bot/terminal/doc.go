// Package terminal shows answers to a person at a terminal: as text wrapped
// to the width, as Markdown, as JSON, and line by line in a chat.
//
// Read date.go and citation.go first, for what is said about time and place
// in every format; then page.go and text.go, with a file for each kind of
// card; markdown.go; and chat.go last.
//
// Words from articles are made harmless on the way out, see clean: they can
// neither move the cursor, nor colour, nor turn the direction of writing. What
// JSON holds stays verbatim, in JSON's own escapes.
package terminal
