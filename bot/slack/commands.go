package slack

import (
	"context"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// A command is a slash command, as Slack sends it.
type command struct {
	Text      string `json:"text"`
	UserID    string `json:"user_id"`
	TeamID    string `json:"team_id"`
	ChannelID string `json:"channel_id"`
	TriggerID string `json:"trigger_id"`
	// ResponseURL takes an answer that is too long for Socket Mode.
	ResponseURL string `json:"response_url"`
}

// answer returns what the asker alone sees.
func (a *App) answer(ctx context.Context, c command) *slack.WebhookMessage {
	p := bot.Page{Query: unescape(c.Text)}
	m := a.page(ctx, bot.KindCommand, p, bot.Place{Platform: platform, Workspace: c.TeamID, Channel: c.ChannelID}, c.UserID)
	return m.response(slack.ResponseTypeEphemeral)
}

// page returns a page of an answer.
func (a *App) page(ctx context.Context, kind bot.Kind, p bot.Page, from bot.Place, user string) Message {
	v := a.Renderer.view(a.ask(ctx, kind, p.Request(from, user)), p.Offset)
	m, _ := a.Renderer.message(v)
	return m
}
