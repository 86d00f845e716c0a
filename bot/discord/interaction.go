package discord

import (
	"context"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// replyWithin is how long sending a reply to an interaction may take: a first
// one is refused after three seconds, a later one is good for 15 minutes
// (interactions/receiving-and-responding).
const replyWithin = 10 * time.Second

// A response is Discord's interaction response, with a Message as its data.
type response struct {
	Type discordgo.InteractionResponseType `json:"type"`
	Data any                               `json:"data,omitempty"`
}

// interaction answers a slash command, a button or a completion.
func (b *Bot) interaction(ctx context.Context, i *discordgo.Interaction) {
	start := time.Now()
	switch i.Type {
	case discordgo.InteractionApplicationCommand:
		r := b.request(i, bot.Page{Query: question(i.ApplicationCommandData())})
		b.answer(ctx, i, bot.KindCommand, start, r, Message.private)
	case discordgo.InteractionMessageComponent:
		b.click(ctx, i, start)
	case discordgo.InteractionApplicationCommandAutocomplete:
		found := b.names.complete(b.Handler.Corpus(), i.ApplicationCommandData())
		err := b.respond(ctx, i, discordgo.InteractionApplicationCommandAutocompleteResult, map[string]any{"choices": found})
		b.count(bot.KindAutocomplete, counted(len(found)), start, err)
	}
}

// counted returns a reply that stands for so many things found.
func counted(n int) bot.Reply { return bot.Reply{Answer: &briefing.Answer{Total: n}} }

// click answers a button. It is asked for as any question: whoever clicked is
// trusted with no more.
func (b *Bot) click(ctx context.Context, i *discordgo.Interaction, start time.Time) {
	kind, page, ok := clicked(i.MessageComponentData().CustomID, b.memory.get)
	if !ok {
		err := b.respond(ctx, i, discordgo.InteractionResponseChannelMessageWithSource,
			notice("This button is too old. Please ask again.").private())
		b.count(bot.KindButton, counted(0), start, err)
		return
	}
	look := Message.private
	if kind == shareIt {
		look = func(m Message) Message { return shared(m, i) }
	}
	b.answer(ctx, i, bot.KindButton, start, b.request(i, page), look)
}

// shared returns a message for everybody, with who shared it.
func shared(m Message, i *discordgo.Interaction) Message {
	m = m.unshared()
	who := "Shared"
	if u := user(i); u != nil {
		who += " by " + plain(u.DisplayName(), maxLabel)
	}
	last := m.Embeds[len(m.Embeds)-1]
	if last.Footer != nil {
		who = last.Footer.Text + " · " + who
	}
	last.Footer = &discordgo.MessageEmbedFooter{Text: plain(who, maxUnder)}
	return m
}

// answer sends the reply to a request: at once, or where that is slow after a
// notice that it comes, which fixes for whom it is.
func (b *Bot) answer(ctx context.Context, i *discordgo.Interaction, kind bot.Kind, start time.Time, r bot.Request, look func(Message) Message) {
	var reply bot.Reply
	var m Message
	ready := make(chan struct{})
	go func() {
		defer close(ready)
		if reply, m = b.reply(ctx, r, look); reply.Err != nil {
			m = m.private() // also where an answer would be shared
		}
	}()
	select {
	case <-ready:
		b.count(kind, reply, start, b.respond(ctx, i, discordgo.InteractionResponseChannelMessageWithSource, m))
	case <-time.After(b.timing.slow):
		flags := map[string]any{"flags": look(notice("")).Flags}
		err := b.respond(ctx, i, discordgo.InteractionResponseDeferredChannelMessageWithSource, flags)
		<-ready
		if err == nil {
			m.Flags = 0
			err = b.once(ctx, http.MethodPatch, discordgo.EndpointInteractionResponseActions(i.AppID, i.Token), m)
		}
		b.count(kind, reply, start, err)
	}
}

// respond sends the first response to an interaction.
func (b *Bot) respond(ctx context.Context, i *discordgo.Interaction, kind discordgo.InteractionResponseType, data any) error {
	return b.once(ctx, http.MethodPost, discordgo.EndpointInteractionResponse(i.ID, i.Token), response{kind, data})
}

func (b *Bot) once(ctx context.Context, method, address string, body any) error {
	ctx, cancel := context.WithTimeout(ctx, replyWithin)
	defer cancel()
	return b.client.once(ctx, method, address, body)
}

// request returns the request for a page.
func (b *Bot) request(i *discordgo.Interaction, page bot.Page) bot.Request {
	id := ""
	if u := user(i); u != nil {
		id = u.ID
	}
	r := page.Request(bot.Place{Platform: platform, Workspace: i.GuildID, Channel: i.ChannelID}, id)
	r.Rights = rights{bot: b, place: r.Place, user: id, member: i.Member}
	return r
}

// user returns who acted: a member in a server, a user in a direct message.
func user(i *discordgo.Interaction) *discordgo.User {
	if i.Member != nil {
		return i.Member.User
	}
	return i.User
}
