// Package terminal shows answers to a person at a terminal: as text wrapped
// to the width, as Markdown, as JSON, and line by line in a chat.
//
// Read page.go and text.go first, with a file for each kind of card; then
// markdown.go; and chat.go last. What is said about cards, time and place on
// every platform is in package bot.
//
// Words from articles are made harmless on the way out, see [bot.Clean]: they can
// neither move the cursor, nor colour, nor turn the direction of writing. What
// JSON holds stays verbatim, in JSON's own escapes.
package terminal
