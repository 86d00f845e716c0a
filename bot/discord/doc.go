// Package discord shows answers in Discord, which it is connected to by the
// gateway alone, with the least intents: no privileged one.
//
// Read limits.go first: what Discord accepts, with the sources. Then how an
// answer becomes a message: escape.go makes words inert, item.go makes an item
// of a card, pack.go fills embeds, button.go adds buttons, render.go and
// digest.go put it together, message.go is what is sent. An item is shown
// whole or not at all; what is left out is counted, and More shows it.
//
// bot.go is the bot. It is asked in command.go (slash commands, with
// complete.go and register.go), interaction.go (answers to them, and buttons)
// and mention.go (messages); rights.go says who may. gateway.go stays connected, over dial.go; rest.go
// and error.go speak to REST; poster.go posts digests, forum.go in forums, where
// permission.go says that it may. check.go is what doctor asks; work.go keeps
// what is in hand and catches panics; memory.go is all that is remembered, and
// for how long.
//
// Words from articles cannot ping, link, format or run anything: they are
// escaped, mentions are off in every message, and there is never any text
// outside an embed, where links have previews.
package discord
