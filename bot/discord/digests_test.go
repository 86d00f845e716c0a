package discord_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/bot/store"
)

const (
	manageServer   = "32"
	manageChannels = "16"
	administrator  = "8"
	sendMessages   = "2048"
)

// startDesk connects a bot that keeps subscriptions, on a Thursday evening.
func startDesk(t *testing.T, change func(*fake, *bot.Digests)) (*running, *store.Store) {
	t.Helper()
	kept, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "desk.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(kept.Close)
	if err := kept.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	r := start(t, func(f *fake, o *discord.Options) {
		london, err := time.LoadLocation("Europe/London")
		if err != nil {
			t.Fatal(err)
		}
		h := bot.NewHandler(seedCorpus())
		h.Digests = &bot.Digests{Subscriptions: kept, Zone: london, Log: slog.New(slog.DiscardHandler),
			Now: func() time.Time { return time.Date(2026, 11, 26, 19, 0, 0, 0, time.UTC) }}
		o.Handler = h
		if change != nil {
			change(f, h.Digests)
		}
	})
	return r, kept
}

func counted(t *testing.T, kept *store.Store, guild, channel string) int {
	t.Helper()
	all, err := kept.List(t.Context(), bot.Place{Platform: "discord", Workspace: guild, Channel: channel})
	if err != nil {
		t.Fatal(err)
	}
	return len(all)
}

// typed dispatches a slash command of a member with permissions; without any
// of a user in a direct message.
func (r *running) typed(permissions, verb string, options ...any) string {
	var list []any
	for i := 0; i < len(options); i += 2 {
		kind := 3
		if _, ok := options[i+1].(bool); ok {
			kind = 5
		}
		list = append(list, map[string]any{"name": options[i], "type": kind, "value": options[i+1]})
	}
	return r.by(permissions, 2, map[string]any{"id": "1", "name": "ukchina", "type": 1,
		"options": []any{map[string]any{"name": verb, "type": 1, "options": list}}})
}

func (r *running) by(permissions string, kind int, data any) string {
	id := newID()
	user := map[string]any{"id": "7", "username": "ada"}
	e := map[string]any{"id": id, "application_id": appID, "token": "tok" + id, "type": kind, "data": data, "channel_id": "c", "app_permissions": "0"}
	if permissions == "" {
		e["user"], e["channel_id"] = user, "dm5"
	} else {
		e["guild_id"], e["member"] = "g", map[string]any{"user": user, "permissions": permissions}
	}
	r.dispatch("INTERACTION_CREATE", e)
	return id
}

func TestDigestCommandsLookLikeThis(t *testing.T) {
	r, _ := startDesk(t, nil)
	for _, c := range []struct {
		name, verb string
		options    []any
	}{
		{"subscribe", "subscribe", []any{"schedule", "weekdays at 08:00", "zone", "America/New_York", "sections", "trip, criticisms"}},
		{"subscriptions", "subscriptions", nil},
		{"pause", "pause", nil},
		{"resume", "resume", []any{"number", "1"}},
		{"digest-preview", "digest", []any{"preview", true}},
		{"unsubscribe", "unsubscribe", nil},
		{"subscribe-refused", "subscribe", []any{"schedule", "every 5 minutes"}},
	} {
		_, data := r.callback(t, r.typed(manageServer, c.verb, c.options...))
		check(t, []byte(data))
		var b bytes.Buffer
		if err := json.Indent(&b, []byte(data), "", "  "); err != nil {
			t.Fatal(err)
		}
		golden(t, c.name+".json", b.Bytes())
	}
}

func TestWhoMaySubscribe(t *testing.T) {
	for _, test := range []struct {
		name, permissions string
		everyone, may     bool
	}{
		{"manages the server", manageServer, false, true},
		{"manages the channel", manageChannels, false, true},
		{"an administrator", administrator, false, true},
		{"a member", sendMessages, false, false},
		{"a member, where everyone may", sendMessages, true, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, kept := startDesk(t, func(_ *fake, d *bot.Digests) { d.Everyone = test.everyone })
			_, data := r.callback(t, r.typed(test.permissions, "subscribe", "schedule", "hourly"))
			want := map[bool]string{true: "Subscribed", false: "Manage Server or Manage Channels"}[test.may]
			if !strings.Contains(data, want) || (counted(t, kept, "g", "c") == 1) != test.may {
				t.Error(data)
			}
		})
	}
}

func TestAMentionOfAManagerSubscribes(t *testing.T) {
	for _, test := range []struct {
		name, roles string
		want        int
	}{
		{"a manager", `["boss"]`, 1},
		{"a member", `[]`, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, kept := startDesk(t, func(f *fake, _ *bot.Digests) {
				f.rest["guilds/g"] = map[string]any{"id": "g", "roles": []any{
					map[string]any{"id": "g", "permissions": "274877991936"}, map[string]any{"id": "boss", "permissions": manageServer}}}
				f.rest["guilds/g/members/7"] = json.RawMessage(`{"user":{"id":"7"},"roles":` + test.roles + `}`)
			})
			r.dispatch("MESSAGE_CREATE", map[string]any{"id": newID(), "channel_id": "c", "guild_id": "g", "type": 0,
				"content": "<@" + botID + "> subscribe hourly", "author": map[string]any{"id": "7", "username": "ada"},
				"mentions": []any{map[string]any{"id": botID}}})
			r.sent(1, "POST channels/c/messages")
			if n := counted(t, kept, "g", "c"); n != test.want {
				t.Errorf("%d subscriptions", n)
			}
		})
	}
}

// TestMoreChangesNothingAgain says "more" after a change.
func TestMoreChangesNothingAgain(t *testing.T) {
	r, kept := startDesk(t, func(f *fake, d *bot.Digests) {
		d.Everyone = true
	})
	say := func(n int, text string) {
		r.dispatch("MESSAGE_CREATE", map[string]any{"id": newID(), "channel_id": "c", "guild_id": "g", "type": 0,
			"content": "<@" + botID + "> " + text, "author": map[string]any{"id": "7", "username": "ada"}, "mentions": []any{map[string]any{"id": botID}}})
		r.sent(n, "POST channels/c/messages")
	}
	say(1, "subscribe hourly")
	say(2, "pause")
	if _, data := r.callback(t, r.typed(sendMessages, "resume")); !strings.Contains(data, "Resumed") {
		t.Error(data)
	}
	say(3, "more")
	if all, err := kept.List(t.Context(), bot.Place{Platform: "discord", Workspace: "g", Channel: "c"}); err != nil || len(all) != 1 || all[0].Paused != "" {
		t.Errorf("%+v, %v", all, err)
	}
}

func TestClicksAreAllowedAnew(t *testing.T) {
	r, kept := startDesk(t, nil)
	r.callback(t, r.typed(manageServer, "subscribe", "schedule", "hourly"))
	click := map[string]any{"custom_id": "q0 unsubscribe 1", "component_type": 2}
	if _, data := r.callback(t, r.by(sendMessages, 3, click)); !strings.Contains(data, "Manage Server") || counted(t, kept, "g", "c") != 1 {
		t.Error(data)
	}
	if _, data := r.callback(t, r.by(manageServer, 3, click)); counted(t, kept, "g", "c") != 0 {
		t.Error(data)
	}
}

func TestNothingIsSubscribedWhereTheBotCannotPost(t *testing.T) {
	r, kept := startDesk(t, func(f *fake, _ *bot.Digests) {
		f.rest["guilds/g"] = map[string]any{"id": "g", "roles": []any{map[string]any{"id": "g", "permissions": "1024"}}}
	})
	_, data := r.callback(t, r.typed(manageServer, "subscribe", "schedule", "hourly"))
	if !strings.Contains(data, "lacks Send Messages, Embed Links, Read Message History") || !strings.Contains(data, "Edit Channel") || counted(t, kept, "g", "c") != 0 {
		t.Error(data)
	}
}

func TestADirectMessageIsOnesOwn(t *testing.T) {
	r, kept := startDesk(t, func(f *fake, _ *bot.Digests) {
		f.rest["channels/dm5"] = map[string]any{"id": "dm5", "type": 1}
	})
	if _, data := r.callback(t, r.typed("", "subscribe", "schedule", "hourly")); !strings.Contains(data, "Subscribed") || counted(t, kept, "", "dm5") != 1 {
		t.Error(data)
	}
}

func TestAFullChannelIsListedWholly(t *testing.T) {
	r, _ := startDesk(t, nil)
	for day := range 8 {
		_, data := r.callback(t, r.typed(manageServer, "subscribe", "schedule", fmt.Sprintf("on the %dth and 28th at 07:00 and 19:00", 10+day),
			"zone", "America/Argentina/Buenos_Aires", "sections", "delegation, criticisms, said, figures"))
		if !strings.Contains(data, "Subscribed") {
			t.Fatal(data)
		}
	}
	if _, data := r.callback(t, r.typed(manageServer, "subscriptions")); strings.Count(data, "Next") != 8 {
		t.Error(data)
	}
}

func TestDigestOptionsAreCompleted(t *testing.T) {
	r, _ := startDesk(t, nil)
	complete := func(option, typed string) string {
		t.Helper()
		id := r.interaction(4, map[string]any{"id": "1", "name": "ukchina", "type": 1, "options": []any{map[string]any{"name": "subscribe", "type": 1,
			"options": []any{map[string]any{"name": option, "type": 3, "value": typed, "focused": true}}}}})
		_, data := r.callback(t, id)
		return data
	}
	for _, test := range []struct{ option, typed, want string }{
		{"schedule", "mon and thu", `{"choices":[{"name":"Mondays and Thursdays at 08:00","value":"Mondays and Thursdays at 08:00"`},
		{"zone", "new y", `{"choices":[{"name":"America/New_York","value":"America/New_York"}`},
		{"sections", "trip, cr", `{"choices":[{"name":"trip, criticisms","value":"trip, criticisms"}`},
		{"zone", "narnia", `{"choices":[]}`},
	} {
		if got := complete(test.option, test.typed); !strings.HasPrefix(got, test.want) {
			t.Errorf("%s %q: %s", test.option, test.typed, got)
		}
	}
	if n := strings.Count(complete("zone", ""), `"name"`); n != 25 {
		t.Errorf("%d zones", n)
	}
}
