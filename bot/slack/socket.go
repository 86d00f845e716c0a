package slack

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/socketmode"

	"ukchina/bot"
)

const (
	// maxFrame is how much is read at once over Socket Mode.
	maxFrame = 4 << 20
	// ackTime is how long Slack waits for an acknowledgement (SD
	// apis/events-api/using-socket-mode); later ones are of no use.
	ackTime = 3 * time.Second
)

// Socket answers over Socket Mode, which needs an API with an app-level token,
// until ctx is done; it connects again whenever the connection drops. Its
// error is permanent: Slack does not accept the token.
func (a *App) Socket(ctx context.Context) error {
	client := socketmode.New(a.API, socketmode.OptionReadLimit(maxFrame))
	ended := make(chan error, 1)
	go func() { ended <- client.RunContext(ctx) }()
	defer a.connected(false)
	for {
		// The events must be taken for as long as the client runs: when nobody
		// takes them, it stops to read.
		select {
		case e := <-client.Events:
			a.happened(ctx, client, e)
		case err := <-ended:
			if ctx.Err() != nil {
				return nil
			}
			return &bot.PermanentError{Reason: "Slack does not accept the app-level token", Err: err,
				Fix: "at api.slack.com/apps, Basic Information, App-Level Tokens, generate one with connections:write, and set SLACK_APP_TOKEN to it"}
		}
	}
}

// happened acts on what the client tells.
func (a *App) happened(ctx context.Context, client *socketmode.Client, e socketmode.Event) {
	switch e.Type {
	case socketmode.EventTypeConnected:
		a.connected(true)
		a.Log.Info("connected")
	case socketmode.EventTypeConnecting:
		a.connected(false)
	case socketmode.EventTypeConnectionError:
		a.Metrics.Error(platform, "connection")
		a.Log.Warn("cannot connect; trying again. If this stays, check that Socket Mode is on in the app's settings")
	case socketmode.EventTypeIncomingError, socketmode.EventTypeErrorWriteFailed:
		a.Metrics.Error(platform, "connection")
	case socketmode.EventTypeErrorBadMessage:
		// The library reads more of a message than is used here.
		var r socketmode.Request
		if bad, ok := e.Data.(*socketmode.ErrorBadMessage); ok && json.Unmarshal(bad.Message, &r) == nil {
			a.received(ctx, client, &r)
		}
	default:
		if e.Request != nil {
			a.received(ctx, client, e.Request)
		}
	}
}

// received does what Slack asks for, and tells it so. What is not
// acknowledged comes again.
func (a *App) received(ctx context.Context, client *socketmode.Client, r *socketmode.Request) {
	if r.EnvelopeID == "" {
		return
	}
	err := a.guarded(func() error {
		switch r.Type {
		case socketmode.RequestTypeSlashCommands:
			return a.receivedCommand(ctx, client, r)
		case socketmode.RequestTypeEventsAPI:
			return a.take(r.Payload)
		case socketmode.RequestTypeInteractive:
			return a.clicked(r.Payload)
		}
		return nil
	})
	if !errors.Is(err, errBusy) && r.Type != socketmode.RequestTypeSlashCommands {
		a.acknowledge(ctx, client, r, nil)
	}
}

func (a *App) receivedCommand(ctx context.Context, client *socketmode.Client, r *socketmode.Request) error {
	var c command
	if !a.read(r.Payload, &c) || !a.first(c) {
		a.acknowledge(ctx, client, r, nil)
		return nil
	}
	started := a.start(bot.KindCommand, func(work context.Context) error {
		return a.answerBy(work, c, func(m *slack.WebhookMessage) bool {
			if m == nil {
				return a.acknowledge(ctx, client, r, nil)
			}
			return a.acknowledge(ctx, client, r, m)
		})
	})
	if !started {
		return errBusy
	}
	return nil
}

// acknowledge tells Slack that its request arrived, and reports whether the
// answer, if there is one, went along: Slack drops long ones silently.
func (a *App) acknowledge(ctx context.Context, client *socketmode.Client, r *socketmode.Request, answer any) bool {
	ctx, cancel := context.WithTimeout(ctx, ackTime)
	defer cancel()
	return client.AckCtx(ctx, r.EnvelopeID, answer) == nil
}
