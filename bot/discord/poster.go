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

// name returns what a thread that begins with a post is called.
func name(post bot.Post) string {
	if post.Digest != nil {
		return bot.DigestTitle(post.Digest)
	}
	return title(post.Answer)
}

// start starts a thread in a forum, with a tag where the forum wants one: the
// first that is not for moderators alone.
func (p *Poster) start(ctx context.Context, forum *discordgo.Channel, name string, m Message) (id string, err error) {
	body := struct {
		Name    string   `json:"name"`
		Message Message  `json:"message"`
		Tags    []string `json:"applied_tags,omitempty"`
	}{Name: plain(name, maxThreadName), Message: m}
	if free := slices.IndexFunc(forum.AvailableTags, func(t discordgo.ForumTag) bool { return !t.Moderated }); free >= 0 &&
		forum.Flags&discordgo.ChannelFlagRequireTag != 0 {
		body.Tags = []string{forum.AvailableTags[free].ID}
	}
	var thread discordgo.Channel
	address := discordgo.EndpointChannelThreads(forum.ID)
	err = p.client.do(ctx, http.MethodPost, address, address, body, &thread)
	return thread.ID, err
}

// mostThreads is how many threads are looked into: one a digest.
const mostThreads = 10

// findThread looks for a key in the first messages of the bot's own threads
// since then. One whose first message somebody deleted is none.
func (p *Poster) findThread(ctx context.Context, forum *discordgo.Channel, me, key string, since time.Time) (id string, found bool, err error) {
	threads, err := p.threads(ctx, forum, since)
	if err != nil {
		return "", false, err
	}
	own := slices.DeleteFunc(threads, func(t *discordgo.Channel) bool {
		return t.ParentID != forum.ID || t.OwnerID != me || sentAt(t.ID).Before(since.Add(-skew))
	})
	for _, thread := range own[:min(len(own), mostThreads)] {
		var m discordgo.Message
		err := p.client.get(ctx, discordgo.EndpointChannelMessage(thread.ID, thread.ID), &m)
		switch {
		case deleted(err):
		case err != nil:
			return "", false, err
		case isPost(&m, me, key):
			return thread.ID, true, nil
		}
	}
	if len(own) > mostThreads {
		return "", false, tooMuch
	}
	return "", false, nil
}

// threads returns a server's open threads and those of a forum that were closed
// since then, by somebody or after an hour in which nobody wrote.
func (p *Poster) threads(ctx context.Context, forum *discordgo.Channel, since time.Time) ([]*discordgo.Channel, error) {
	var open, closed discordgo.ThreadsList
	if err := p.client.get(ctx, discordgo.EndpointGuildActiveThreads(forum.GuildID), &open); err != nil {
		return nil, err
	}
	route := discordgo.EndpointChannelPublicArchivedThreads(forum.ID)
	if err := p.client.do(ctx, http.MethodGet, route+"?limit=100", route, nil, &closed); err != nil {
		return nil, err
	}
	if n := len(closed.Threads); closed.HasMore && n > 0 {
		if last := closed.Threads[n-1].ThreadMetadata; last == nil || last.ArchiveTimestamp.After(since) {
			return nil, tooMuch // the last was closed first
		}
	}
	return append(open.Threads, closed.Threads...), nil
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
