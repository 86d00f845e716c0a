package discord

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// mention answers a message that mentions the bot, or is written to it alone.
func (b *Bot) mention(ctx context.Context, m *discordgo.Message) {
	start := time.Now()
	self := b.self()
	if !addressed(m, self) {
		return
	}
	if _, refused := b.refused.get(m.ChannelID); refused {
		b.Metrics.Request(platform, bot.KindMention, bot.OutcomeRefused, time.Since(start))
		return
	}
	var reply bot.Reply
	var message Message
	if m.Content == "" && m.GuildID != "" {
		reply, message = bot.Reply{Err: errUnseen}, notice(errUnseen.Error())
	} else {
		reply, message = b.said(ctx, m, withoutMention(m.Content, self))
	}
	if b.toldBefore(m.Author.ID, reply.Err) {
		b.count(bot.KindMention, reply, start, nil)
		return
	}
	no := false
	message.Reference = &discordgo.MessageReference{MessageID: m.ID, ChannelID: m.ChannelID, FailIfNotExists: &no}
	// The same message answered by another replica, or again after a resumed
	// connection, is answered once.
	message.Nonce, message.EnforceNonce = m.ID, len(m.ID) <= maxNonce
	err := b.send(ctx, m.ChannelID, message)
	var permanent *bot.PermanentError
	if errors.As(err, &permanent) {
		b.refused.put(m.ChannelID, "")
	}
	b.count(bot.KindMention, reply, start, err)
}

// addressed reports whether a person wrote m to the bot. Other messages come
// without their text.
func addressed(m *discordgo.Message, self string) bool {
	if m.Author == nil || m.Author.Bot || m.Author.ID == self || m.WebhookID != "" || self == "" ||
		m.Type != discordgo.MessageTypeDefault && m.Type != discordgo.MessageTypeReply {
		return false
	}
	return m.GuildID == "" || slices.ContainsFunc(m.Mentions, func(u *discordgo.User) bool { return u.ID == self })
}

// withoutMention returns what is said beside the mention of the bot.
func withoutMention(content, self string) string {
	content = strings.NewReplacer("<@"+self+">", " ", "<@!"+self+">", " ").Replace(content)
	return strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(content), ",:;–- "))
}

// toldBefore reports whether somebody was told already that they ask too fast
// or unseen: or they could make the bot write as fast as they do.
func (b *Bot) toldBefore(user string, err error) bool {
	var limited *bot.Limited
	return (errors.As(err, &limited) || errors.Is(err, errUnseen)) && b.told.put(user, "")
}

// errUnseen is why there is no answer to a message that came without its
// text, as replies may that do not mention the bot.
var errUnseen = errors.New("Discord shows me only messages that mention me. Please begin your question with a mention.") //nolint:staticcheck // it is shown

// said answers what somebody said in a channel, a thread or a direct message,
// where the question before is remembered.
func (b *Bot) said(ctx context.Context, m *discordgo.Message, text string) (bot.Reply, Message) {
	page := bot.Page{Query: text}
	if text == "" {
		page.Query = string(briefing.VerbHelp)
	}
	if kept, ok := b.topics.get(m.ChannelID); ok {
		page = b.goOn(kept, page)
	}
	from := bot.Place{Platform: platform, Workspace: m.GuildID, Channel: m.ChannelID}
	r := page.Request(from, m.Author.ID)
	r.Rights = rights{bot: b, place: from, user: r.User}
	reply, message := b.reply(ctx, r, Message.unshared)
	if reply.Answer != nil && !reply.Answer.Query.Verb.NeedsChannel() { // nothing is changed twice by "more"
		next := bot.Page{Offset: page.Offset + message.Shown, Query: reply.Answer.Query.String()}
		b.topics.put(m.ChannelID, next.String())
	}
	return reply, message
}

// goOn returns the page that goes on from the one that is kept: "more" shows
// what comes next.
func (b *Bot) goOn(kept string, asked bot.Page) bot.Page {
	last, ok := bot.ParsePage(kept)
	if !ok {
		return asked // unreachable
	}
	if word := strings.ToLower(strings.Trim(asked.Query, " .!?…")); word == "more" || word == "next" {
		return last
	}
	c := b.Handler.Corpus()
	q, err := briefing.ParseQuery(last.Query, c)
	if err != nil {
		return asked
	}
	return bot.Page{Query: bot.Follow(c, q, asked.Query)}
}

// send posts a message in a channel.
func (b *Bot) send(ctx context.Context, channel string, m Message) error {
	ctx, cancel := context.WithTimeout(ctx, replyWithin)
	defer cancel()
	address := discordgo.EndpointChannelMessages(channel)
	return patiently(ctx, func() { b.Metrics.RateLimited(platform) }, func() error {
		return b.client.do(ctx, http.MethodPost, address, address, m, nil)
	})
}
