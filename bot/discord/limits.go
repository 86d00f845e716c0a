package discord

import "unicode/utf16"

// What Discord accepts. Sizes of text are in UTF-16 units where Discord says
// characters: never fewer than either code points or what its clients count.
// Sources are pages of discord.com/developers/docs.
const (
	maxEmbeds      = 10   // resources/message, create message
	maxTitle       = 256  // resources/message, embed limits
	maxDescription = 4096 // resources/message, embed limits
	maxFooter      = 2048 // resources/message, embed limits
	maxEmbedded    = 6000 // resources/message, embed limits: title, description, footer of all embeds
	maxRows        = 5    // components/reference, action row
	maxButtons     = 5    // components/reference, action row: buttons in one
	maxLabel       = 80   // components/reference, button
	maxCustomID    = 100  // components/reference, custom id; bytes here
	maxOptions     = 25   // interactions/application-commands, options, choices and suggestions
	maxName        = 32   // interactions/application-commands, name of a command or option
	maxAbout       = 100  // interactions/application-commands, description
	maxChoice      = 100  // interactions/application-commands, name and value of a choice
	maxCommand     = 8000 // interactions/application-commands, names, descriptions and values of one
	maxArgument    = 300  // ours: a longer topic or name finds nothing
	maxNonce       = 25   // resources/message, create message
	maxThreadName  = 100  // resources/channel, start thread in forum
	maxMessages    = 100  // resources/message, get channel messages
)

// What an answer spends of them. One item always fits beside all the rest.
const (
	maxNote  = 1500
	maxItem  = 4000
	maxUnder = maxEmbedded - maxTitle - maxNote - maxItem // footer
)

// size returns how long Discord may take s to be.
func size(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}
