package slack

import (
	"context"
	"errors"
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// A click is what Slack sends when a button is pressed: of its payload what
// is used (SD interactivity/handling-user-interaction).
type click struct {
	Type        string `json:"type"`
	TriggerID   string `json:"trigger_id"`
	ResponseURL string `json:"response_url"`
	Team        struct {
		ID string `json:"id"`
	} `json:"team"`
	User struct {
		ID     string `json:"id"`
		TeamID string `json:"team_id"`
	} `json:"user"`
	Channel struct {
		ID string `json:"id"`
	} `json:"channel"`
	Container struct {
		ThreadTS string `json:"thread_ts"`
	} `json:"container"`
	Actions []struct {
		ActionID string `json:"action_id"`
		Value    string `json:"value"`
	} `json:"actions"`
}

// clicked does what a button is for, once. What the button asks is asked
// again in the name of who clicked: buttons outlive permissions.
func (a *App) clicked(payload []byte) error {
	var c click
	if !a.read(payload, &c) || c.Type != "block_actions" || len(c.Actions) == 0 || c.ResponseURL == "" {
		return nil
	}
	page, ok := bot.ParsePage(unescape(c.Actions[0].Value))
	if !ok {
		return nil
	}
	if !a.isFirst("trigger " + c.TriggerID) {
		a.Metrics.Request(platform, bot.KindButton, bot.OutcomeDuplicate, 0)
		return nil
	}
	if !a.start(bot.KindButton, func(ctx context.Context) error { return a.respond(ctx, &c, page) }) {
		a.notAnswered("trigger " + c.TriggerID)
		return errBusy
	}
	return nil
}

// respond answers a click: in the channel what is shared, to who clicked
// everything else. The message with the button stays.
func (a *App) respond(ctx context.Context, c *click, p bot.Page) error {
	from := bot.Place{Platform: platform, Workspace: c.Team.ID, Channel: c.Channel.ID}
	asked := p.Request(from, c.User.ID)
	asked.Rights = rights{app: a, place: from, user: c.User.ID, team: c.User.TeamID, shared: true}
	reply := a.ask(ctx, bot.KindButton, asked)
	v := a.Renderer.view(reply, p.Offset)
	kind := slack.ResponseTypeEphemeral
	if c.Actions[0].ActionID == actionShare && v.query != "" {
		kind, v.public, v.by = slack.ResponseTypeInChannel, true, userID(c.User.ID)
	}
	m, _ := a.Renderer.message(v)
	r := m.response(kind)
	r.ThreadTimestamp = c.Container.ThreadTS
	return a.send(ctx, c.ResponseURL, r)
}

// send posts to a response_url, if it is Slack's. Its address is a secret and
// stays out of the errors.
func (a *App) send(ctx context.Context, address string, m *slack.WebhookMessage) error {
	if !answersGo(address, a.APIURL) {
		return errElsewhere
	}
	return a.patiently(ctx, func() error {
		return slack.PostWebhookCustomHTTPContext(ctx, address, a.Client, m)
	})
}

var errElsewhere = errors.New("the answer is to go where Slack is not")

// userID returns a user's id if it is one, since it becomes markup.
func userID(id string) string {
	if strings.Trim(id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
		return ""
	}
	return id
}
