package discord

import (
	"context"
	"net/http"
	"slices"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
)

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
