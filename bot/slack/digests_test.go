package slack_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
	"ukchina/bot/store"
	"ukchina/briefing/golden"
)

var channel = bot.Place{Platform: "slack", Workspace: "T1", Channel: "C1"}

// newDesk returns an app that keeps subscriptions, on a Thursday evening.
func newDesk(t *testing.T, f *fake, change func(*slack.Settings)) (*slack.App, *store.Store) {
	t.Helper()
	kept, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "desk.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(kept.Close)
	if err := kept.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	a, _ := newApp(t, f, func(s *slack.Settings) {
		london, err := time.LoadLocation("Europe/London")
		if err != nil {
			t.Fatal(err)
		}
		s.Handler.Digests = &bot.Digests{Subscriptions: kept, Zone: london, Log: slog.New(slog.DiscardHandler),
			Now: func() time.Time { return time.Date(2026, 11, 26, 19, 0, 0, 0, time.UTC) }}
		if change != nil {
			change(s)
		}
	})
	return a, kept
}

// commanded returns what a user is answered to a slash command.
func commanded(t *testing.T, a *slack.App, user, text string) string {
	t.Helper()
	body := strings.Replace(commandBody(text), "user_id=U1", "user_id="+user, 1)
	w := serve(a, request("/slack/commands", body, time.Now()))
	check(t, w.Body.Bytes())
	return w.Body.String()
}

func counted(t *testing.T, kept *store.Store) int {
	t.Helper()
	all, err := kept.List(t.Context(), channel)
	if err != nil {
		t.Fatal(err)
	}
	return len(all)
}

func TestDigestCommandsLookLikeThis(t *testing.T) {
	f := newFake(t)
	a, _ := newDesk(t, f, nil)
	for _, c := range []struct{ name, text string }{
		{"subscribe-done", "subscribe weekdays at 08:00 in New York trip, criticisms"},
		{"subscriptions", "subscriptions"},
		{"pause", "pause"},
		{"resume", "resume 1"},
		{"unsubscribe", "unsubscribe"},
		{"subscribe-refused", "subscribe weekdays at 08:00 in Narnia"},
	} {
		golden.Check(t, "testdata/"+c.name+".json", indented(t, []byte(commanded(t, a, "U1", c.text))))
	}
}

func TestWhoMaySubscribe(t *testing.T) {
	const yes, no, outside = "Subscribed", "Only admins and owners", "Only people of the workspace"
	for _, test := range []struct {
		user             string
		admins, everyone string // what is answered with either setting
	}{
		{"U1", yes, yes}, {"U2", no, yes}, {"U3", yes, yes}, {"U4", no, yes}, {"U7", yes, yes},
		{"U5", outside, yes}, {"U6", outside, yes}, {"U8", outside, yes}, // commands come from our own alone
	} {
		for _, everyone := range []bool{false, true} {
			f := newFake(t)
			a, kept := newDesk(t, f, func(s *slack.Settings) { s.Handler.Digests.Everyone = everyone })
			want := map[bool]string{false: test.admins, true: test.everyone}[everyone]
			got := commanded(t, a, test.user, "subscribe hourly")
			if !strings.Contains(got, want) || (counted(t, kept) == 1) != (want == yes) {
				t.Errorf("%s, everyone %v: %s, want %s", test.user, everyone, got, want)
			}
			if everyone && len(f.of("users.info")) > 0 {
				t.Error("asked who is an admin, which takes a scope that may not be there")
			}
		}
	}
}

// TestSharedChannelsAreOurs lets people of another workspace mention the bot
// and press its buttons in a Slack Connect channel.
func TestSharedChannelsAreOurs(t *testing.T) {
	for _, user := range []string{"U2", "U4", "U5", "U6"} {
		f := newFake(t)
		a, kept := newDesk(t, f, func(s *slack.Settings) { s.Handler.Digests.Everyone = true })
		event := strings.Replace(mention("Ev1", "1.1", "", user, "<@U0> subscribe hourly"), `"type":"event_callback"`,
			`"type":"event_callback","is_ext_shared_channel":true`, 1)
		send(t, a, event)
		if user == "U2" {
			f.wait("chat.postMessage", 1)
		} else {
			f.wait("chat.postEphemeral", 1)
		}
		if n := counted(t, kept); (n == 1) != (user == "U2") {
			t.Errorf("%s: %d subscriptions", user, n)
		}
	}
	f := newFake(t)
	a, kept := newDesk(t, f, func(s *slack.Settings) { s.Handler.Digests.Everyone = true })
	payload := strings.Replace(clickBody(f, "t1", "ask:0", "0 subscribe hourly"), "%22id%22%3A%22U1%22", "%22id%22%3A%22U6%22%2C%22team_id%22%3A%22T9%22", 1)
	serve(a, request("/slack/interactions", payload, time.Now()))
	if got := string(f.wait("response", 1)[0].body); !strings.Contains(got, "Only people of the workspace") || counted(t, kept) != 0 {
		t.Errorf("a click from outside: %s", got)
	}
}

// TestEveryClickIsAllowedAnew presses a button of an answer that somebody else
// got.
func TestEveryClickIsAllowedAnew(t *testing.T) {
	f := newFake(t)
	a, kept := newDesk(t, f, nil)
	commanded(t, a, "U1", "subscribe hourly")
	payload := strings.Replace(clickBody(f, "t1", "ask:0", "0 unsubscribe 1"), "%22id%22%3A%22U1%22", "%22id%22%3A%22U2%22", 1)
	serve(a, request("/slack/interactions", payload, time.Now()))
	if got := string(f.wait("response", 1)[0].body); !strings.Contains(got, "Only admins and owners") || counted(t, kept) != 1 {
		t.Errorf("pressed by somebody else: %s", got)
	}
	if got := press(t, a, f, "ask:0", "0 unsubscribe 1"); counted(t, kept) != 0 {
		t.Errorf("pressed by an admin: %v", got)
	}
}

func TestNothingIsSubscribedWhereTheBotCannotPost(t *testing.T) {
	for _, test := range []struct {
		name, history, ephemeral, scopes, says string
		kept                                   bool
	}{
		{"a member", "", "", "", "Subscribed", true},
		{"no member", "not_in_channel", "", "chat:write", "/invite", false},
		{"no member of a public channel, with the scope", "not_in_channel", "", "chat:write,chat:write.public", "Subscribed", true},
		{"not to be seen", "channel_not_found", "", "", "/invite", false},
		{"removed", "account_inactive", "", "", "Reinstall", false},
		{"without the scope to look", "missing_scope", "", "", "Subscribed", true},
		{"without it, and no member", "missing_scope", "not_in_channel", "", "/invite", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := newFake(t)
			f.scopes = test.scopes
			for method, fault := range map[string]string{"conversations.history": test.history, "chat.postEphemeral": test.ephemeral} {
				if fault != "" {
					f.fail(method, refuse(fault))
				}
			}
			a, kept := newDesk(t, f, nil)
			got := commanded(t, a, "U1", "subscribe hourly")
			if !strings.Contains(got, test.says) || (counted(t, kept) == 1) != test.kept {
				t.Errorf("%d kept: %s", counted(t, kept), got)
			}
		})
	}
}

func TestRightsThatCannotBeAsked(t *testing.T) {
	for _, test := range []struct {
		name, says string
		change     func(*fake, *slack.Settings)
	}{
		{"no scope", "add", func(f *fake, _ *slack.Settings) { f.fail("users.info", refuse("missing_scope")) }},
		{"busy", "try again in 7s", func(f *fake, _ *slack.Settings) { f.fail("users.info", busy(7)) }},
		{"broken", "request ", func(f *fake, _ *slack.Settings) { f.fail("users.info", status(500)) }},
		{"no token", "SLACK_BOT_TOKEN", func(_ *fake, s *slack.Settings) { s.API = nil }},
	} {
		f := newFake(t)
		a, kept := newDesk(t, f, func(s *slack.Settings) { test.change(f, s) })
		if got := commanded(t, a, "U1", "subscribe hourly"); !strings.Contains(got, test.says) || counted(t, kept) != 0 {
			t.Errorf("%s: %s", test.name, got)
		}
	}
}

func TestAFullChannelIsListedWholly(t *testing.T) {
	a, _ := newDesk(t, newFake(t), nil)
	for day := range 8 {
		commanded(t, a, "U1", fmt.Sprintf("subscribe on the %dth and 28th at 07:00 and 19:00 in Buenos Aires delegation, criticisms, said, figures", 10+day))
	}
	if got := commanded(t, a, "U1", "subscriptions"); strings.Count(got, "Next: ") != 16 || strings.Contains(got, "…") { // text and blocks
		t.Error(got)
	}
}

func TestDirectMessagesGetNoDigests(t *testing.T) {
	f := newFake(t)
	a, _ := newDesk(t, f, nil)
	body := strings.Replace(commandBody("subscribe hourly"), "channel_id=C1", "channel_id=D1", 1)
	if got := serve(a, request("/slack/commands", body, time.Now())).Body.String(); !strings.Contains(got, "not for direct messages") {
		t.Error(got)
	}
}

// TestASlowAnswerComesAfterwards has Slack take longer than it waits itself.
func TestASlowAnswerComesAfterwards(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	f.fail("users.info", func(w http.ResponseWriter) {
		time.Sleep(2500 * time.Millisecond)
		fmt.Fprint(w, `{"ok":true,"user":{"id":"U1","team_id":"T1","is_admin":true}}`)
	})
	a, kept := newDesk(t, f, nil)
	body := strings.Replace(commandBody("subscribe hourly"), "https%3A%2F%2Fhooks.example%2Fx", "http%3A%2F%2F"+f.srv.ServerAddr+"%2Fresponse%2F1", 1)
	start := time.Now()
	w := serve(a, request("/slack/commands", body, start))
	if took := time.Since(start); w.Code != http.StatusOK || w.Body.Len() > 0 || took > 2900*time.Millisecond {
		t.Errorf("%v after %v: %s", w.Code, took, w.Body)
	}
	var m object
	if err := json.Unmarshal(f.wait("response", 1)[0].body, &m); err != nil || m.text("response_type") != "ephemeral" {
		t.Errorf("%v, %v", m, err)
	}
	if counted(t, kept) != 1 {
		t.Error("not subscribed")
	}
}
