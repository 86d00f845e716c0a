package discord

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// A Renderer lays out answers as Discord's messages, none of which breaks a
// limit of Discord's. The zero Renderer works.
type Renderer struct {
	// Command is the slash command's name; empty means ukchina.
	Command string
	// Link leads to the reader's pages. Without it nothing is linked.
	Link bot.Linker
	// Keep keeps the state of a button that is too long for it, and returns
	// the key it is found by. Nil means that there are no such buttons.
	Keep func(state string) (key string)
}

// Answer returns an answer whose first card is number offset, counted from 0,
// of all. It holds as many of the cards as fit.
func (r Renderer) Answer(a *briefing.Answer, offset int) Message {
	p := packer{room: maxEmbedded - maxUnder}
	p.embed(title(a))
	if s := r.note(a.Note); s != "" {
		p.paragraph(s)
	}
	n := 0
	for n < len(a.Cards) && p.item(r.item(&a.Cards[n])) {
		n++
	}
	if n == 0 && offset > 0 {
		p.paragraph(fmt.Sprintf("That is all: there are %d.", a.Total))
	}
	footer := ""
	if n > 0 && n < a.Total {
		footer = fmt.Sprintf("%d–%d of %d", offset+1, offset+n, a.Total)
	}
	m := Message{Embeds: p.done(footer), Shown: n}
	m.Components = r.buttons(a, offset, n)
	return m
}

// title returns an answer's title, the question where it has none. It is
// never empty.
func title(a *briefing.Answer) string {
	for _, s := range []string{a.Title, a.Query.String()} {
		if escape(s) != "" {
			return s
		}
	}
	return "Answer"
}

// note returns what an answer says to the reader. Lines of two columns, as
// help has them, show how a command is typed.
func (r Renderer) note(note string) string {
	var lines []string
	room := maxNote
	for l := range strings.SplitSeq(note, "\n") {
		usage, about, columns := strings.Cut(l, "  ")
		if columns {
			l = code(r.command()+" "+usage) + " " + short(about, maxTitle)
		} else {
			l = short(l, maxNote/2)
		}
		if room -= size(l) + 1; room < 0 {
			break
		}
		if l == "" {
			continue
		}
		lines = append(lines, l)
	}
	return strings.Join(lines, "\n")
}

// command returns the slash command as it is typed.
func (r Renderer) command() string { return "/" + commandName(r.Command) }

// Error returns what to say where there is no answer.
func (r Renderer) Error(err error) Message {
	a := &briefing.Answer{Query: briefing.Query{Verb: briefing.VerbHelp}, Title: "Not understood", Note: err.Error()}
	var parse *briefing.ParseError
	if !errors.As(err, &parse) {
		return notice(err.Error())
	}
	a.Suggestions = []string{parse.Suggestion}
	return r.Answer(a, 0)
}

// Reply returns a reply from the card of number offset on.
func (r Renderer) Reply(reply bot.Reply, offset int) Message {
	switch {
	case reply.Err != nil:
		return r.Error(reply.Err)
	case reply.Digest != nil:
		return r.Digest(reply.Digest, "", "")
	}
	return r.Answer(reply.Answer, offset)
}

// Format returns exactly the JSON that a reply is sent as: an answer as a
// slash command's, a digest as a channel's.
func (r Renderer) Format(reply bot.Reply) ([]byte, error) {
	if r.Keep == nil {
		r.Keep = stateKey // what a Memory answers
	}
	m := r.Reply(reply, 0)
	if reply.Private {
		m = m.private()
	}
	return json.Marshal(m)
}

// notice returns a message of one sentence of ours.
func notice(s string) Message {
	return Message{Embeds: []*discordgo.MessageEmbed{{Description: short(s, maxNote), Color: colour}}}
}
