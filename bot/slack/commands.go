package slack

import (
	"context"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// A command is a slash command, as Slack sends it.
type command struct {
	Text   string `json:"text"`
	UserID string `json:"user_id"`
	TeamID string `json:"team_id"`
	// EnterpriseID is the organisation's that the workspace is in, if any.
	EnterpriseID string `json:"enterprise_id"`
	ChannelID    string `json:"channel_id"`
	TriggerID    string `json:"trigger_id"`
	// ResponseURL takes an answer that is too long for Socket Mode.
	ResponseURL string `json:"response_url"`
}

// slow is how long a command is answered directly: Slack waits three seconds
// (SD interactivity/handling-user-interaction).
const slow = 2 * time.Second

// answer returns what the asker alone sees.
func (a *App) answer(ctx context.Context, c command) *slack.WebhookMessage {
	a.met(ctx, c.EnterpriseID, c.TeamID)
	r := bot.Page{Query: unescape(c.Text)}.Request(bot.Place{Platform: platform, Workspace: c.TeamID, Channel: c.ChannelID}, c.UserID)
	r.Rights = rights{app: a, place: r.Place, user: r.User} // others' commands are not sent to us
	var m Message
	err := a.guarded(func() error {
		m, _ = a.Renderer.message(a.Renderer.view(a.ask(ctx, bot.KindCommand, r), 0))
		return nil
	})
	if err != nil {
		a.Metrics.Error(platform, string(bot.KindCommand))
		m = a.failed(err)
	}
	return m.response(slack.ResponseTypeEphemeral)
}

// answerBy answers a command by give, which reports whether Slack took the
// answer. Where it does not, or would wait too long for one, it is told by
// give(nil) that its request arrived, and gets the answer afterwards.
func (a *App) answerBy(ctx context.Context, c command, give func(*slack.WebhookMessage) bool) error {
	ready := make(chan *slack.WebhookMessage, 1)
	go func() { ready <- a.answer(ctx, c) }()
	var m *slack.WebhookMessage
	select {
	case m = <-ready:
		if give(m) {
			return nil
		}
		give(nil)
	case <-time.After(slow):
		give(nil)
		m = <-ready
	}
	return a.send(ctx, c.ResponseURL, m)
}
