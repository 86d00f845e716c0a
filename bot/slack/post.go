package slack

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// metadataType marks the messages that are found again by their key.
const metadataType = "ukchina_post"

var _ bot.Poster = (*App)(nil)

// Parts returns how many messages a post takes.
func (a *App) Parts(p bot.Post) int { return len(a.Renderer.Posts(p)) }

// Post posts one part. See [bot.Poster].
func (a *App) Post(ctx context.Context, to bot.Place, p bot.Post) (id string, err error) {
	messages := a.Renderer.Posts(p)
	if p.Part < 0 || p.Part >= len(messages) {
		return "", fmt.Errorf("slack: part %d of %d", p.Part+1, len(messages))
	}
	api, err := a.api(ctx, to.Workspace)
	if err != nil {
		return "", err
	}
	options := append(messages[p.Part].options(), keyed(p.PartKey())...)
	if p.Thread != "" {
		options = append(options, slack.MsgOptionTS(p.Thread))
	}
	_, id, err = api.PostMessageContext(ctx, to.Channel, options...)
	return id, a.explained(err, "post")
}

// explained explains an error, and counts it.
func (a *App) explained(err error, kind string) error {
	err = explain(err)
	var wait *bot.RetryAfter
	switch {
	case errors.As(err, &wait):
		a.Metrics.RateLimited(platform)
	case err != nil:
		a.Metrics.Error(platform, kind)
	}
	return err
}

// Tell writes to a user directly.
func (a *App) Tell(ctx context.Context, workspace, user, text string) error {
	api, err := a.api(ctx, workspace)
	if err != nil {
		return err
	}
	_, _, err = api.PostMessageContext(ctx, user, slack.MsgOptionText(text, true),
		slack.MsgOptionDisableLinkUnfurl(), slack.MsgOptionDisableMediaUnfurl())
	return a.explained(err, "tell")
}

// Edit puts p in place of a message; what does not fit it is left out.
func (a *App) Edit(ctx context.Context, at bot.Place, id string, p bot.Post) error {
	api, err := a.api(ctx, at.Workspace)
	if err != nil {
		return err
	}
	err = a.patiently(ctx, func() error {
		_, _, _, err := api.UpdateMessageContext(ctx, at.Channel, id, append(a.Renderer.Posts(p)[0].options(), keyed(p.Key)...)...)
		return err
	})
	if err != nil {
		a.Metrics.Error(platform, "edit")
	}
	return err
}

// post posts one message, once.
func (a *App) post(ctx context.Context, to bot.Place, m Message, more ...slack.MsgOption) (ts string, err error) {
	api, err := a.api(ctx, to.Workspace)
	if err != nil {
		return "", err
	}
	err = a.patiently(ctx, func() error {
		_, ts, err = api.PostMessageContext(ctx, to.Channel, append(m.options(), more...)...)
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
