package slack_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"ukchina/bot"
	"ukchina/bot/slack"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// connect runs an app over Socket Mode and returns Slack's end.
func connect(t *testing.T, f *fake, change func(*slack.Settings)) *websocket.Conn {
	t.Helper()
	a, _ := newApp(t, f, change)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- a.Socket(ctx) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
	return f.connection()
}

func (f *fake) connection() *websocket.Conn {
	f.t.Helper()
	select {
	case c := <-f.connections:
		f.send(c, "hello", "", nil)
		return c
	case <-time.After(5 * time.Second):
		f.t.Fatal("nobody connects")
		return nil
	}
}

func (f *fake) send(c *websocket.Conn, kind, id string, payload any) {
	f.t.Helper()
	if err := c.WriteJSON(map[string]any{"type": kind, "envelope_id": id, "payload": payload, "accepts_response_payload": true}); err != nil {
		f.t.Fatal(err)
	}
}

func drop(t *testing.T, c *websocket.Conn) {
	t.Helper()
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
}

func (f *fake) ack() ack {
	f.t.Helper()
	select {
	case a := <-f.acks:
		return a
	case <-time.After(5 * time.Second):
		f.t.Fatal("nothing is acknowledged")
		return ack{}
	}
}

func slash(f *fake, text, trigger string) map[string]any {
	return map[string]any{"command": "/ukchina", "text": text, "team_id": "T1", "channel_id": "C1", "user_id": "U1",
		"trigger_id": trigger, "response_url": f.responseURL()}
}

func TestSocketMode(t *testing.T) {
	f := newFake(t)
	c := connect(t, f, nil)
	f.send(c, "slash_commands", "e1", slash(f, "who-said tariffs", "t1"))
	a := f.ack()
	check(t, a.Payload)
	if a.EnvelopeID != "e1" || !strings.Contains(string(a.Payload), "to impose 100% tariffs") {
		t.Errorf("acknowledged %s: %s", a.EnvelopeID, a.Payload)
	}
	// The same again, as Slack may send over another connection.
	f.send(c, "slash_commands", "e2", slash(f, "who-said tariffs", "t1"))
	if a := f.ack(); a.EnvelopeID != "e2" || len(a.Payload) > 4 {
		t.Errorf("acknowledged %s: %s", a.EnvelopeID, a.Payload)
	}
	for _, id := range []string{"e3", "e4", "e5"} {
		// The library refuses the malformed block in it; we do not read it.
		f.send(c, "events_api", id, json.RawMessage(mention("Ev1", "1.1", "", "U1", "<@U0> who said tariffs?")))
		if a := f.ack(); a.EnvelopeID != id {
			t.Errorf("acknowledged %s", a.EnvelopeID)
		}
	}
	f.wait("chat.postMessage", 1)
	f.send(c, "interactive", "e6", map[string]any{"type": "block_actions", "trigger_id": "t2", "response_url": f.responseURL(),
		"team": map[string]any{"id": "T1"}, "user": map[string]any{"id": "U1"}, "channel": map[string]any{"id": "C1"},
		"actions": []any{map[string]any{"action_id": "share", "block_id": "b", "type": "button", "value": "0 trip"}}})
	f.ack()
	if got := string(f.wait("response", 1)[0].body); !strings.Contains(got, "in_channel") {
		t.Errorf("shared %s", got)
	}
	if n := len(f.of("chat.postMessage")); n != 1 {
		t.Errorf("answered %d times", n)
	}
}

// TestSocketModeSendsLongAnswersOtherwise asks for a page of text that takes
// three bytes a character: more than Slack takes with an acknowledgement.
func TestSocketModeSendsLongAnswersOtherwise(t *testing.T) {
	f := newFake(t)
	s := strings.Repeat(strings.Repeat("香蕉", 150)+" bananas\n", 40)
	article := &briefing.Article{ID: "long", File: "long.txt", Text: s, Paragraphs: text.Lines(s)}
	c := connect(t, f, func(s *slack.Settings) {
		s.Handler = bot.NewHandler(briefing.NewCorpus(briefing.Profile{}, briefing.Extract(article)))
	})
	f.send(c, "slash_commands", "e1", slash(f, "search bananas", "t1"))
	if a := f.ack(); a.EnvelopeID != "e1" || len(a.Payload) > 4 {
		t.Errorf("acknowledged %s with %d bytes", a.EnvelopeID, len(a.Payload))
	}
	if got := f.wait("response", 1)[0].body; len(got) < 20<<10 || !strings.Contains(string(got), "ephemeral") {
		t.Errorf("%d bytes: %s", len(got), got)
	}
}

func TestSocketModeReconnects(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	c := connect(t, f, nil)
	drop(t, c)
	c = f.connection()
	if err := c.WriteJSON(map[string]any{"type": "disconnect", "reason": "refresh_requested"}); err != nil {
		t.Fatal(err)
	}
	c = f.connection()
	if err := c.WriteMessage(websocket.TextMessage, []byte(`{"type":`)); err != nil {
		t.Fatal(err)
	}
	f.send(c, "what_is_new", "e0", nil)
	f.fail("apps.connections.open", status(500), busy(1))
	drop(t, c)
	c = f.connection()
	f.send(c, "slash_commands", "e1", slash(f, "trip", "t1"))
	for a := f.ack(); a.EnvelopeID != "e1"; a = f.ack() {
	}
}

func TestSocketModeEndsWhenTheTokenIsNotAccepted(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	f.fail("apps.connections.open", func(w http.ResponseWriter) { refuse("invalid_auth")(w) })
	err := a.Socket(context.Background())
	if _, permanent := errors.AsType[*bot.PermanentError](err); !permanent || !strings.Contains(err.Error(), "SLACK_APP_TOKEN") {
		t.Error(err)
	}
}

func TestSocketModeManyAtOnce(t *testing.T) {
	f := newFake(t)
	c := connect(t, f, nil)
	const n = 60
	for i := range n {
		f.send(c, "slash_commands", strings.Repeat("e", i+1), slash(f, "who-said China", strings.Repeat("t", i+1)))
	}
	seen := map[string]bool{}
	for range n {
		seen[f.ack().EnvelopeID] = true
	}
	if len(seen) != n {
		t.Errorf("%d of %d answered", len(seen), n)
	}
}
