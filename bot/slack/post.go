package slack

import (
	"context"
	"fmt"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// metadataType marks the messages that are found again by their key.
const metadataType = "ukchina_post"

const (
	// searched is how many of a channel's newest messages Find looks at. Apps
	// of some kinds get 15 a call, whatever they ask for (SD
	// reference/methods/conversations.history).
	searched = 100
	// pace is the time between two messages in a channel (SD
	// apis/web-api/rate-limits).
	pace = time.Second
)

var _ bot.Poster = (*App)(nil)

// Post posts in a channel; what does not fit one message goes into its
// thread. Once the first message is there, the post is: what fails after that
// is logged. See [bot.Poster].
func (a *App) Post(ctx context.Context, to bot.Place, p bot.Post) (id string, err error) {
	messages := a.Renderer.post(p)
	options := keyed(p.Key)
	if p.Thread != "" {
		options = append(options, slack.MsgOptionTS(p.Thread))
	}
	id, err = a.post(ctx, to.Channel, messages[0], options...)
	if err != nil {
		a.Metrics.Error(platform, "post")
		return "", err
	}
	thread := id
	if p.Thread != "" {
		thread = p.Thread
	}
	for i, m := range messages[1:] {
		rest := sleep(ctx, pace)
		if rest == nil {
			_, rest = a.post(ctx, to.Channel, m, slack.MsgOptionTS(thread))
		}
		if rest != nil {
			a.Metrics.Error(platform, "post")
			a.Log.Error("a post is not whole", "message", i+2, "of", len(messages), "error", rest)
			break
		}
	}
	return id, nil
}

// Edit puts p in place of a message; what does not fit it is left out.
func (a *App) Edit(ctx context.Context, at bot.Place, id string, p bot.Post) error {
	if a.API == nil {
		return noToken
	}
	err := a.patiently(ctx, func() error {
		_, _, _, err := a.API.UpdateMessageContext(ctx, at.Channel, id, append(a.Renderer.post(p)[0].options(), keyed(p.Key)...)...)
		return err
	})
	if err != nil {
		a.Metrics.Error(platform, "edit")
	}
	return err
}

// Find looks for the message with a key. It needs the scope channels:history,
// for private channels groups:history, and the bot in the channel.
func (a *App) Find(ctx context.Context, in bot.Place, key string) (id string, found bool, err error) {
	var history *slack.GetConversationHistoryResponse
	if a.API == nil {
		return "", false, noToken
	}
	err = a.patiently(ctx, func() error {
		history, err = a.API.GetConversationHistoryContext(ctx, &slack.GetConversationHistoryParameters{
			ChannelID: in.Channel, Limit: searched, IncludeAllMetadata: true})
		return err
	})
	if err != nil {
		a.Metrics.Error(platform, "find")
		return "", false, err
	}
	for _, m := range history.Messages {
		if m.Metadata.EventType == metadataType && m.Metadata.EventPayload["key"] == key && key != "" {
			return m.Timestamp, true, nil
		}
	}
	return "", false, nil
}

var noToken = &bot.PermanentError{Reason: "the bot has no token for Slack", Fix: "set SLACK_BOT_TOKEN"}

// post posts one message, once.
func (a *App) post(ctx context.Context, channel string, m Message, more ...slack.MsgOption) (ts string, err error) {
	if a.API == nil {
		return "", noToken
	}
	err = a.patiently(ctx, func() error {
		_, ts, err = a.API.PostMessageContext(ctx, channel, append(m.options(), more...)...)
		return err
	})
	return ts, err
}

// options returns m as the Web API takes it. The text is escaped already.
func (m Message) options() []slack.MsgOption {
	return []slack.MsgOption{slack.MsgOptionText(m.Text, false), slack.MsgOptionBlocks(m.Blocks...),
		slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl()}
}

// keyed returns what a message is found again by; nothing for no key.
func keyed(key string) []slack.MsgOption {
	if key == "" {
		return nil
	}
	return []slack.MsgOption{slack.MsgOptionMetadata(slack.SlackMetadata{
		EventType: metadataType, EventPayload: map[string]any{"key": key}})}
}

// post returns the messages of a post, one at least.
func (r *Renderer) post(p bot.Post) []Message {
	if p.Digest != nil {
		return r.Digest(p.Digest)
	}
	v := r.view(bot.Reply{Answer: p.Answer}, 0)
	v.public = true
	m, _ := r.message(v)
	return []Message{m}
}

// sleep waits, as long as ctx lasts.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return fmt.Errorf("waited too long: %w", ctx.Err())
	case <-t.C:
		return nil
	}
}
