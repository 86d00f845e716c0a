package slack

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// Routes returns what Slack sends requests to: POST /slack/commands,
// /slack/events and /slack/interactions; and what browsers open: GET
// /slack/install and /slack/oauth/callback.
func (a *App) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /slack/commands", a.signed(bot.KindCommand, a.serveCommand))
	mux.Handle("POST /slack/events", a.signed(bot.KindMention, a.serveEvent))
	mux.Handle("POST /slack/interactions", a.signed(bot.KindButton, a.serveClick))
	mux.HandleFunc("GET "+installPath, a.serveInstall)
	mux.HandleFunc("GET "+callbackPath, a.serveCallback)
	return mux
}

// signed serves requests that are Slack's; others get 401 and nothing.
func (a *App) signed(kind bot.Kind, serve func(http.ResponseWriter, *http.Request, []byte)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
		if err != nil {
			a.refuse(w, http.StatusRequestEntityTooLarge)
			return
		}
		if isCertificateCheck(body) {
			return // Slack looks at the certificate; it gets 200
		}
		if verify(r.Header, body, a.SigningSecret) != nil {
			a.refuse(w, http.StatusUnauthorized)
			return
		}
		err = a.guarded(func() error {
			serve(w, r, body)
			return nil
		})
		if err != nil {
			a.Metrics.Error(platform, string(kind))
			write(w, a.failed(err).response("ephemeral"))
		}
	})
}

func (a *App) refuse(w http.ResponseWriter, status int) {
	a.Metrics.Request(platform, bot.KindUnknown, bot.OutcomeRefused, 0)
	http.Error(w, http.StatusText(status), status)
}

// isCertificateCheck reports whether a body is one of those that Slack sends,
// now and then and perhaps unsigned, to see whether TLS works (SD
// interactivity/implementing-slash-commands). It asks for nothing.
func isCertificateCheck(body []byte) bool {
	if len(body) > 1<<10 {
		return false
	}
	form, err := url.ParseQuery(string(body))
	return err == nil && form.Get("ssl_check") == "1" && !form.Has("command")
}

func (a *App) serveCommand(w http.ResponseWriter, r *http.Request, body []byte) {
	form, err := url.ParseQuery(string(body))
	if err != nil || !form.Has("command") {
		http.Error(w, http.StatusText(http.StatusBadRequest), http.StatusBadRequest)
		return
	}
	if !a.fresh(r) {
		a.refuse(w, http.StatusUnauthorized)
		return
	}
	c := command{Text: form.Get("text"), UserID: form.Get("user_id"), TeamID: form.Get("team_id"), EnterpriseID: form.Get("enterprise_id"),
		ChannelID: form.Get("channel_id"), TriggerID: form.Get("trigger_id"), ResponseURL: form.Get("response_url")}
	if !a.first(c) {
		return
	}
	given := make(chan *slack.WebhookMessage, 1)
	give := func(m *slack.WebhookMessage) bool { given <- m; return true }
	if !a.start(bot.KindCommand, func(ctx context.Context) error { return a.answerBy(ctx, c, give) }) {
		give(a.answer(r.Context(), c))
	}
	if m := <-given; m != nil {
		write(w, m)
	}
}

// first reports whether a command did not come before.
func (a *App) first(c command) bool {
	if c.TriggerID == "" || a.isFirst("trigger "+c.TriggerID) {
		return true
	}
	a.Metrics.Request(platform, bot.KindCommand, bot.OutcomeDuplicate, 0)
	return false
}

func (a *App) serveEvent(w http.ResponseWriter, r *http.Request, body []byte) {
	var e event
	if json.Unmarshal(body, &e) == nil && e.Type == "url_verification" {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		io.WriteString(w, e.Challenge) //nolint:errcheck // who asked is gone
		return
	}
	if !a.fresh(r) {
		a.refuse(w, http.StatusUnauthorized)
		return
	}
	a.later(w, a.take(body))
}

func (a *App) serveClick(w http.ResponseWriter, r *http.Request, body []byte) {
	form, err := url.ParseQuery(string(body))
	if err != nil || !form.Has("payload") {
		http.Error(w, http.StatusText(http.StatusBadRequest), http.StatusBadRequest)
		return
	}
	if !a.fresh(r) {
		a.refuse(w, http.StatusUnauthorized)
		return
	}
	a.later(w, a.clicked([]byte(form.Get("payload"))))
}

// later tells Slack that its request arrived, or to send it again.
func (a *App) later(w http.ResponseWriter, err error) {
	if errors.Is(err, errBusy) {
		http.Error(w, http.StatusText(http.StatusServiceUnavailable), http.StatusServiceUnavailable)
	}
}

// write writes an answer. That it cannot be written means that who asked is
// gone.
func write(w http.ResponseWriter, answer any) {
	body, err := json.Marshal(answer)
	if err != nil {
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return // unreachable
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Write(body) //nolint:errcheck // as above
}
