package discord

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// What a button does: its custom id begins with it. A [bot.Page] follows, or #
// and the key that the page is kept under.
const (
	showMore = 'm' // the next cards, for whoever clicked
	shareIt  = 's' // the same cards again, for the channel
	askAgain = 'q' // another question, for whoever clicked
)

// clicked returns what a button does and the page it asks for. remembered
// finds what is kept under a key.
func clicked(id string, remembered func(key string) (string, bool)) (kind byte, page bot.Page, ok bool) {
	if id == "" {
		return 0, page, false
	}
	kind, rest := id[0], id[1:]
	if key, kept := strings.CutPrefix(rest, "#"); kept {
		if rest, ok = remembered(key); !ok {
			return kind, page, false
		}
	}
	page, ok = bot.ParsePage(rest)
	return kind, page, ok
}

// stateKey returns the key of a state that is kept: the same for the same.
func stateKey(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:12])
}

// buttons returns the buttons under an answer of which n cards are shown.
func (r Renderer) buttons(a *briefing.Answer, offset, n int) []discordgo.MessageComponent {
	var first, second []discordgo.MessageComponent
	query := a.Query.String()
	if rest := a.Total - offset - n; rest > 0 && n > 0 {
		first = append(first, r.button(fmt.Sprintf("More (%d)", rest), discordgo.PrimaryButton, showMore, bot.Page{Offset: offset + n, Query: query}))
	}
	if a.Total > 0 {
		first = append(first, r.button("Share to channel", discordgo.SecondaryButton, shareIt, bot.Page{Offset: offset, Query: query}))
	}
	asked := map[string]bool{}
	for _, s := range a.Suggestions {
		if !asked[s] && s != "" && len(second) < maxButtons {
			second = append(second, r.button(s, discordgo.SecondaryButton, askAgain, bot.Page{Query: s}))
		}
		asked[s] = true
	}
	return rows(first, second)
}

// button returns a button, or nil where what it knows has no room.
func (r Renderer) button(label string, style discordgo.ButtonStyle, kind byte, page bot.Page) discordgo.MessageComponent {
	id := strings.ToValidUTF8(string(kind)+page.String(), "\uFFFD") // as it is sent
	if len(id) > maxCustomID {
		if r.Keep == nil {
			return nil
		}
		id = string(kind) + "#" + r.Keep(page.String())
	}
	return discordgo.Button{Label: plain(label, maxLabel), Style: style, CustomID: id}
}

// rows returns rows of buttons, without those that are nil or empty.
func rows(all ...[]discordgo.MessageComponent) []discordgo.MessageComponent {
	var list []discordgo.MessageComponent
	for _, row := range all {
		var buttons []discordgo.MessageComponent
		for _, b := range row {
			if b != nil {
				buttons = append(buttons, b)
			}
		}
		if len(buttons) > 0 {
			list = append(list, discordgo.ActionsRow{Components: buttons})
		}
	}
	return list
}

// unshared returns m without the button that shares it, for where everybody
// sees it.
func (m Message) unshared() Message {
	var all [][]discordgo.MessageComponent
	for _, row := range m.Components {
		var kept []discordgo.MessageComponent
		for _, b := range row.(discordgo.ActionsRow).Components {
			if button := b.(discordgo.Button); button.CustomID[0] != shareIt {
				kept = append(kept, b)
			}
		}
		all = append(all, kept)
	}
	m.Components = rows(all...)
	return m
}
