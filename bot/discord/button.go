package discord

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/briefing"
)

// What a button does: its state begins with it.
const (
	showMore = 'm' // the next cards, for whoever clicked
	shareIt  = 's' // the same cards again, for the channel
	askAgain = 'q' // another question, for whoever clicked
)

// A state is what a button knows: a question, and the first card to show. It
// comes back from anybody as anything, so that it is good for nothing but
// asking that question.
type state struct {
	kind   byte
	offset int
	query  string
}

// String returns s as it stands in a button's custom id. It parses back.
func (s state) String() string {
	return fmt.Sprintf("%c%d %s", s.kind, s.offset, s.query)
}

// parseState reads what [state.String] wrote.
func parseState(id string) (s state, ok bool) {
	first, query, found := strings.Cut(id, " ")
	if !found || first == "" || query == "" {
		return s, false
	}
	offset, err := strconv.Atoi(first[1:])
	if err != nil || offset < 0 || !strings.ContainsRune("msq", rune(first[0])) {
		return s, false
	}
	return state{first[0], offset, query}, true
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
		first = append(first, r.button(fmt.Sprintf("More (%d)", rest), discordgo.PrimaryButton, state{showMore, offset + n, query}))
	}
	if a.Total > 0 {
		first = append(first, r.button("Share to channel", discordgo.SecondaryButton, state{shareIt, offset, query}))
	}
	asked := map[string]bool{}
	for _, s := range a.Suggestions {
		if !asked[s] && s != "" && len(second) < maxButtons {
			second = append(second, r.button(s, discordgo.SecondaryButton, state{askAgain, 0, s}))
		}
		asked[s] = true
	}
	return rows(first, second)
}

// button returns a button, or nil where its state has no room.
func (r Renderer) button(label string, style discordgo.ButtonStyle, s state) discordgo.MessageComponent {
	id := s.String()
	if len(id) > maxCustomID {
		if r.Keep == nil {
			return nil
		}
		id = fmt.Sprintf("%c#%s", s.kind, r.Keep(id))
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
