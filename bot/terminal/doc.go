// Package terminal shows answers to a person at a terminal: as text wrapped
// to the width, as Markdown, as JSON, and line by line in a chat.
//
// Read page.go and text.go first, with a file for each kind of card (text_*.go); then
// markdown.go and json.go; and chat.go last, with chat_edit.go, complete.go and
// history.go for those who type. Below them are screen.go, palette.go and
// wrap.go, which style and wrap without a library, since those that do it are
// slow to start, escape.go, and link.go, by which citations open the reader. What is said about cards, time and place on
// every platform is in package bot.
//
// Words from articles are made harmless on the way out, see [bot.Clean]: they can
// neither move the cursor, nor colour, nor turn the direction of writing. What
// JSON holds stays verbatim, in JSON's own escapes.
package terminal
