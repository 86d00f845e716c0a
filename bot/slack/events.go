package slack

import (
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
	"ukchina/briefing"
)

// An event is what Slack tells of its own accord (SD apis/events-api). Only
// what is used is read: a block of a kind that is not known yet in somebody's
// message is no reason not to answer it.
type event struct {
	Type           string          `json:"type"`
	Challenge      string          `json:"challenge"`
	TeamID         string          `json:"team_id"`
	EnterpriseID   string          `json:"enterprise_id"`
	EventID        string          `json:"event_id"`
	EventTime      int64           `json:"event_time"` // seconds
	Shared         bool            `json:"is_ext_shared_channel"`
	Authorizations []authorization `json:"authorizations"`
	Event          struct {
		Type     string `json:"type"`
		User     string `json:"user"`
		UserTeam string `json:"user_team"`
		BotID    string `json:"bot_id"`
		Text     string `json:"text"`
		TS       string `json:"ts"`
		ThreadTS string `json:"thread_ts"`
		Channel  string `json:"channel"`
		Tab      string `json:"tab"`
		Tokens   struct {
			Bot []string `json:"bot"`
		} `json:"tokens"`
	} `json:"event"`
}

// An authorization says for whom Slack sends an event.
type authorization struct {
	TeamID     string `json:"team_id"`
	UserID     string `json:"user_id"`
	IsBot      bool   `json:"is_bot"`
	Everywhere bool   `json:"is_enterprise_install"`
}

// self returns the bot's own user id, where Slack says it.
func (e *event) self() string {
	for _, who := range e.Authorizations {
		if who.IsBot {
			return who.UserID
		}
	}
	return ""
}

// installed returns the workspace that the app is installed to, which in a
// channel shared with others may not be the one that the event comes from.
func (e *event) installed() string {
	for _, who := range e.Authorizations {
		if who.TeamID != "" {
			return who.TeamID
		}
	}
	return e.TeamID
}

// everywhere reports whether e is about an organisation, not a workspace.
func (e *event) everywhere() bool {
	return e.TeamID == "" || e.TeamID == e.EnterpriseID || slices.ContainsFunc(e.Authorizations, func(a authorization) bool { return a.Everywhere })
}

// removes reports whether e says that the app was removed, or its token revoked.
func (e *event) removes() bool {
	return e.Event.Type == "app_uninstalled" || e.Event.Type == "tokens_revoked" && len(e.Event.Tokens.Bot) > 0
}

// take does what an event asks for, once however often Slack repeats it. An
// error means that Slack should repeat it.
func (a *App) take(body []byte) error {
	var e event
	if !a.read(body, &e) {
		return nil // repeating it makes it no better
	}
	kind, act := a.actOn(&e)
	if act == nil || a.API == nil && a.Installs == nil {
		return nil
	}
	if !a.isFirst("event " + e.EventID) {
		a.Metrics.Request(platform, kind, bot.OutcomeDuplicate, 0)
		return nil
	}
	started := a.start(kind, func(ctx context.Context) error {
		if !e.removes() {
			a.met(ctx, e.EnterpriseID, e.installed())
		}
		return act(ctx, &e)
	})
	if !started {
		a.notAnswered("event " + e.EventID)
		return errBusy
	}
	return nil
}

// actOn returns what e asks for, and what is done about it: nil for nothing.
func (a *App) actOn(e *event) (bot.Kind, func(context.Context, *event) error) {
	switch {
	case e.Event.Type == "app_mention" && e.Event.BotID == "" && e.Event.User != "" && e.Event.User != e.self():
		return bot.KindMention, a.mentioned
	case e.Event.Type == "app_home_opened" && e.Event.Tab != "messages":
		return bot.KindHome, a.home
	case e.removes() && a.Installs != nil:
		return bot.KindInstall, a.removed
	}
	return "", nil
}

// read reads JSON of Slack's, and reports whether it was.
func (a *App) read(raw []byte, into any) bool {
	if json.Unmarshal(raw, into) == nil {
		return true
	}
	a.Metrics.Error(platform, "malformed")
	return false
}

// A threadMemory is what was asked last in a thread.
type threadMemory struct{ query briefing.Query }

// mentioned answers a mention in its thread.
func (a *App) mentioned(ctx context.Context, e *event) error {
	thread := cmp.Or(e.Event.ThreadTS, e.Event.TS)
	key := strings.Join([]string{e.TeamID, e.Event.Channel, thread}, " ")
	from := bot.Place{Platform: platform, Workspace: e.TeamID, Channel: e.Event.Channel}
	p := bot.Page{Query: a.understood(key, mentionText(e.Event.Text, e.self()))}
	r := p.Request(from, e.Event.User)
	r.Rights = rights{app: a, place: from, user: r.User, team: e.Event.UserTeam, shared: e.Shared}
	reply := a.ask(ctx, bot.KindMention, r)
	switch {
	case reply.Answer == nil || reply.Answer.Query.Verb.NeedsChannel():
	case len(p.Query) > maxRemembered:
		a.threads.remove(key) // or the next would go on from an older one
	default:
		a.threads.set(time.Now(), key, threadMemory{reply.Answer.Query})
	}
	v := a.Renderer.view(reply, 0)
	if reply.Err != nil {
		return a.whisper(ctx, e, thread, v)
	}
	v.public = true
	m, _ := a.Renderer.message(v)
	_, err := a.post(ctx, bot.Place{Workspace: e.installed(), Channel: e.Event.Channel}, m, slack.MsgOptionTS(thread))
	return err
}

// whisper tells only who asked why there is no answer. In a thread Slack shows
// that to those who have it open, so it goes where the question stands.
func (a *App) whisper(ctx context.Context, e *event, thread string, v view) error {
	m, _ := a.Renderer.message(v)
	options := m.options()
	if e.Event.ThreadTS != "" {
		options = append(options, slack.MsgOptionTS(thread))
	}
	api, err := a.api(ctx, e.installed())
	if err != nil {
		return err
	}
	return a.patiently(ctx, func() error {
		_, err := api.PostEphemeralContext(ctx, e.Event.Channel, e.Event.User, options...)
		return err
	})
}

// understood returns a question, one that follows another in its thread made
// whole.
func (a *App) understood(thread, text string) string {
	last, ok := a.threads.get(time.Now(), thread)
	if !ok {
		return text
	}
	return bot.Follow(a.Handler.Corpus(), last.query, text)
}

// mentionText returns what is said to the bot: what follows the mention, or
// else what is before it; "help" for nothing. Without the bot's id it is the
// first mention.
func mentionText(text, self string) string {
	before, after, found := strings.Cut(text, "<@"+self)
	if _, rest, ok := strings.Cut(after, ">"); found && ok {
		after = rest
	} else {
		after = text
	}
	for _, s := range []string{after, before} {
		if s = strings.TrimSpace(strings.TrimLeft(unescape(s), " ,:;–-")); strings.Trim(s, "?!. ") != "" {
			return s
		}
	}
	return string(briefing.VerbHelp)
}

// home shows the briefing at a glance in the app's own tab.
func (a *App) home(ctx context.Context, e *event) error {
	start := time.Now()
	view := a.Renderer.Home(a.Handler.Corpus().Digest(nil, briefing.Since{}))
	api, err := a.api(ctx, e.installed())
	if err != nil {
		return err
	}
	err = a.patiently(ctx, func() error {
		_, err := api.PublishViewContext(ctx, slack.PublishViewContextRequest{UserID: e.Event.User, View: view})
		return err
	})
	outcome := bot.OutcomeFound
	if err != nil {
		outcome = bot.OutcomeFailed
	}
	a.Metrics.Request(platform, bot.KindHome, outcome, time.Since(start))
	return err
}
