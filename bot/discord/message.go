package discord

import (
	"encoding/json"

	"github.com/bwmarrin/discordgo"
)

// A Message is what is sent to Discord: the body of a message, of an
// interaction's response and of an edit alike. It is discordgo's MessageSend
// with what that lacks.
type Message struct {
	Embeds     []*discordgo.MessageEmbed    `json:"embeds"`
	Components []discordgo.MessageComponent `json:"components"`
	// AllowedMentions is set by [Message.MarshalJSON]: nobody, ever. Without
	// it Discord pings whom the text names.
	AllowedMentions discordgo.MessageAllowedMentions `json:"allowed_mentions"`
	Flags           discordgo.MessageFlags           `json:"flags,omitempty"`
	Reference       *discordgo.MessageReference      `json:"message_reference,omitempty"`
	Nonce           string                           `json:"nonce,omitempty"`
	EnforceNonce    bool                             `json:"enforce_nonce,omitempty"`

	// Shown is how many cards of the answer the message holds.
	Shown int `json:"-"`
}

// MarshalJSON writes m such that lists are never null and nobody is pinged.
func (m Message) MarshalJSON() ([]byte, error) {
	type message Message // without this method
	m.AllowedMentions = discordgo.MessageAllowedMentions{Parse: []discordgo.AllowedMentionType{}}
	if m.Embeds == nil {
		m.Embeds = []*discordgo.MessageEmbed{}
	}
	if m.Components == nil {
		m.Components = []discordgo.MessageComponent{}
	}
	return json.Marshal(message(m))
}

// private returns m for the asker alone.
func (m Message) private() Message {
	m.Flags |= discordgo.MessageFlagsEphemeral
	return m
}
