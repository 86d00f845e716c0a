package discord

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
)

// A Poster posts in channels, threads and forums. It is a [bot.Poster], safe
// for concurrent use.
type Poster struct {
	client *client
	render Renderer

	mu sync.Mutex
	me *discordgo.User // the bot, once it is known
}

// Parts returns how many messages a post takes: one.
func (p *Poster) Parts(bot.Post) int { return 1 }

// Post posts p under its key, once: within minutes Discord answers the same
// key with the message that is there. The key also stands in the message's
// footer, for [Poster.Find]. In a forum it starts a thread.
func (p *Poster) Post(ctx context.Context, at bot.Place, post bot.Post) (id string, err error) {
	channel, err := p.open(ctx, at, post)
	if err != nil {
		return "", err
	}
	m := p.message(post)
	if isForum(channel.Type) {
		return p.start(ctx, channel, name(post), m)
	}
	m.Nonce, m.EnforceNonce = nonce(post.PartKey()), post.Key != ""
	var sent discordgo.Message
	address := discordgo.EndpointChannelMessages(channel.ID)
	err = p.client.do(ctx, http.MethodPost, address, address, m, &sent)
	return sent.ID, err
}

// Edit replaces the message that was posted.
func (p *Poster) Edit(ctx context.Context, at bot.Place, id string, post bot.Post) error {
	channel, err := p.channel(ctx, at, post.Thread)
	if err != nil {
		return err
	}
	address := discordgo.EndpointChannelMessage(channel.ID, id)
	if isForum(channel.Type) { // a thread's first message has the thread's id
		address = discordgo.EndpointChannelMessage(id, id)
	}
	route := discordgo.EndpointChannelMessage(channel.ID, "")
	return p.client.do(ctx, http.MethodPatch, address, route, p.message(post), nil)
}

// Find looks among the channel's messages since then for the one posted under
// a key. Without Read Message History Discord shows none, which is not to be
// taken for there being none.
func (p *Poster) Find(ctx context.Context, at bot.Place, post bot.Post, since time.Time) (id string, found bool, err error) {
	channel, err := p.open(ctx, at, post)
	if err != nil {
		return "", false, err
	}
	me, err := p.self(ctx)
	if err != nil {
		return "", false, err
	}
	if isForum(channel.Type) {
		return p.findThread(ctx, channel, me.ID, post.PartKey(), since)
	}
	address := discordgo.EndpointChannelMessages(channel.ID)
	for before, page := "", 0; page < mostPages; page++ {
		var list []*discordgo.Message
		// Who came back later would begin again, and be as fast.
		err := patiently(ctx, func() {}, func() error {
			return p.client.do(ctx, http.MethodGet, address+"?limit=100"+before, address, nil, &list)
		})
		if err != nil {
			return "", false, err
		}
		if i := slices.IndexFunc(list, func(m *discordgo.Message) bool { return isPost(m, me.ID, post.PartKey()) }); i >= 0 {
			return list[i].ID, true, nil
		}
		if len(list) < 100 || sentAt(list[len(list)-1].ID).Before(since.Add(-skew)) {
			return "", false, nil
		}
		before = "&before=" + list[len(list)-1].ID
	}
	return "", false, tooMuch
}

const (
	// mostPages is how many calls a search in a channel makes, of 100
	// messages each (resources/message, get channel messages).
	mostPages = 10
	// skew is how much our clock may be ahead of Discord's.
	skew = time.Minute
)

var tooMuch = &bot.PermanentError{Reason: "too much was written in the channel to find a message again"}

// sentAt returns when the message with an id was sent; the zero time for what
// is no id.
func sentAt(id string) time.Time {
	t, err := discordgo.SnowflakeTimestamp(id)
	if err != nil {
		return time.Time{}
	}
	return t
}

// Tell writes to a user directly.
func (p *Poster) Tell(ctx context.Context, _, user, text string) error {
	var channel discordgo.Channel
	address := discordgo.EndpointUserChannels("@me")
	if err := p.client.do(ctx, http.MethodPost, address, address, map[string]string{"recipient_id": user}, &channel); err != nil {
		return err
	}
	address = discordgo.EndpointChannelMessages(channel.ID)
	return p.client.do(ctx, http.MethodPost, address, address, notice(escape(text)), nil)
}

// isPost reports whether m is what the bot posted under a key.
func isPost(m *discordgo.Message, me, key string) bool {
	return m.Author != nil && m.Author.ID == me && slices.ContainsFunc(m.Embeds, func(e *discordgo.MessageEmbed) bool {
		return e.Footer != nil && strings.HasSuffix(e.Footer.Text, mark(key))
	})
}

// open returns the channel to post in, having checked that the bot may.
func (p *Poster) open(ctx context.Context, at bot.Place, post bot.Post) (*discordgo.Channel, error) {
	channel, err := p.channel(ctx, at, post.Thread)
	if err != nil {
		return nil, err
	}
	me, err := p.self(ctx)
	if err != nil {
		return nil, err
	}
	return channel, p.client.check(ctx, me.ID, channel)
}

// channel returns what is known of a place, or of a thread in it.
func (p *Poster) channel(ctx context.Context, at bot.Place, thread string) (*discordgo.Channel, error) {
	id := at.Channel
	if thread != "" {
		id = thread
	}
	channel := new(discordgo.Channel)
	return channel, p.client.get(ctx, discordgo.EndpointChannel(id), channel)
}

// self returns the bot's own user.
func (p *Poster) self(ctx context.Context) (*discordgo.User, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.me == nil {
		me := new(discordgo.User)
		if err := p.client.get(ctx, discordgo.EndpointUser("@me"), me); err != nil {
			return nil, err
		}
		p.me = me
	}
	return p.me, nil
}

// message lays out a post for a channel, where everybody sees it.
func (p *Poster) message(post bot.Post) Message {
	if post.Digest != nil {
		return p.render.Digest(post.Digest, bot.LateMark(post.Late), mark(post.PartKey()))
	}
	m := p.render.Answer(post.Answer, 0).unshared()
	if post.Key != "" {
		last := m.Embeds[len(m.Embeds)-1]
		if last.Footer == nil {
			last.Footer = &discordgo.MessageEmbedFooter{}
		}
		last.Footer.Text = strings.Join(bot.Filled(last.Footer.Text, mark(post.PartKey())), " · ")
	}
	return m
}

// nonce returns what Discord knows a key by, while it does.
func nonce(key string) string {
	if key == "" {
		return ""
	}
	return stateKey(key)
}

// mark returns what stands for a key in a message's footer.
func mark(key string) string {
	if key == "" {
		return ""
	}
	return "№ " + stateKey(key)[:10]
}
