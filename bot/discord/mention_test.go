package discord_test

import (
	"encoding/json"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"ukchina/bot"
	"ukchina/bot/discord"
)

// writes dispatches a message of Ada's; change changes it before.
func (r *running) writes(content string, change func(map[string]any)) (id string) {
	id = newID()
	m := map[string]any{"id": id, "channel_id": "c", "guild_id": "g", "content": content, "type": 0,
		"author": map[string]any{"id": "7", "username": "ada"}}
	if strings.Contains(content, botID) {
		m["mentions"] = []any{map[string]any{"id": botID}}
	}
	if change != nil {
		change(m)
	}
	r.dispatch("MESSAGE_CREATE", m)
	return id
}

func TestMentionIsAnsweredAsAReply(t *testing.T) {
	r := start(t, nil)
	for i, mention := range []string{"<@" + botID + "> who said tariffs?", "<@!" + botID + ">: Who said tariffs?", "who-said tariffs <@" + botID + ">"} {
		id := r.writes(mention, nil)
		body := r.sent(i+1, "POST channels/c/messages")
		m := check(t, body)
		var reply struct {
			Reference struct {
				MessageID string `json:"message_id"`
				Fail      *bool  `json:"fail_if_not_exists"`
			} `json:"message_reference"`
			Nonce   string
			Enforce bool `json:"enforce_nonce"`
			Flags   int
		}
		if err := json.Unmarshal(body, &reply); err != nil {
			t.Fatal(err)
		}
		if reply.Reference.MessageID != id || reply.Reference.Fail == nil || *reply.Reference.Fail || reply.Nonce != id || !reply.Enforce || reply.Flags != 0 {
			t.Errorf("%s", body)
		}
		if !strings.Contains(m.Embeds[0].Description, "Donald Trump") || strings.Contains(string(body), "Share") {
			t.Errorf("%s", body)
		}
	}
}

func TestOthersAreNotAnswered(t *testing.T) {
	r := start(t, nil)
	mention := "<@" + botID + "> trip"
	r.writes("who said tariffs?", nil)
	r.writes(mention, func(m map[string]any) { m["author"] = map[string]any{"id": "8", "bot": true} })
	r.writes(mention, func(m map[string]any) { m["author"] = map[string]any{"id": botID} })
	r.writes(mention, func(m map[string]any) { m["webhook_id"] = "9" })
	r.writes(mention, func(m map[string]any) { m["type"] = 7 })
	r.writes(mention, func(m map[string]any) { m["mentions"] = nil })
	r.writes("trip", func(m map[string]any) { delete(m, "guild_id"); m["channel_id"] = "dm" })
	r.sent(1, "POST channels/dm/messages")
	if n := r.times("POST channels/c"); n > 0 {
		t.Errorf("%d answers", n)
	}
}

func TestConversation(t *testing.T) {
	r := start(t, nil)
	for i, turn := range []struct{ said, want string }{
		{"who said china?", "Who said \\\"china\\\""},
		{"and Downing Street?", "Downing Street said about \\\"china\\\""},
		{"people", "People"},
		{"", "Help"},
		{"zebra", "was not understood"},
	} {
		r.writes("<@"+botID+"> "+turn.said, nil)
		if body := r.sent(i+1, "POST channels/c/messages"); !strings.Contains(string(body), turn.want) {
			t.Errorf("%q: %s", turn.said, body)
		}
	}
	r.writes("<@"+botID+"> and Downing Street?", func(m map[string]any) { m["channel_id"] = "thread" })
	if body := r.sent(1, "POST channels/thread/messages"); strings.Contains(string(body), "china") {
		t.Errorf("another thread's topic: %s", body)
	}
}

func TestMoreInWords(t *testing.T) {
	r := start(t, nil)
	r.writes("<@"+botID+"> people", nil)
	first := check(t, r.sent(1, "POST channels/c/messages")).Embeds
	r.writes("<@"+botID+"> more!", nil)
	second := check(t, r.sent(2, "POST channels/c/messages")).Embeds
	if first[0].Description == second[0].Description {
		t.Error("the same again")
	}
}

func TestMessageWithoutItsText(t *testing.T) {
	r := start(t, nil)
	r.writes("", func(m map[string]any) { m["type"], m["mentions"] = 19, []any{map[string]any{"id": botID}} })
	if body := r.sent(1, "POST channels/c/messages"); !strings.Contains(string(body), "only messages that mention me") {
		t.Errorf("%s", body)
	}
	r.writes("", func(m map[string]any) { delete(m, "guild_id"); m["channel_id"] = "dm" }) // a picture alone
	if body := r.sent(1, "POST channels/dm/messages"); !strings.Contains(string(body), "Help") {
		t.Errorf("%s", body)
	}
}

func TestWhoAsksTooFastIsToldOnce(t *testing.T) {
	r := start(t, func(_ *fake, o *discord.Options) {
		o.Limiter = bot.NewLimiterOf(bot.Rate{Burst: 1, Every: time.Hour}, bot.Rate{})
	})
	for range 5 {
		r.writes("<@"+botID+"> trip", nil)
	}
	r.sent(2, "POST channels/c/messages")
	if err := r.end(); err != nil {
		t.Error(err)
	}
	if n := r.times("POST channels/c/messages"); n != 2 {
		t.Errorf("%d messages", n)
	}
}

func TestRateLimitedReplyIsSentOnceMore(t *testing.T) {
	r := start(t, nil)
	r.breaks("POST channels/c", fault{status: 429, body: `{"message":"You are being rate limited.","retry_after":0.05,"global":false}`,
		header: map[string]string{"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "0.05"}})
	r.writes("<@"+botID+"> trip", nil)
	r.sent(2, "POST channels/c/messages")
	r.await("message", func() bool { return len(r.messages) == 1 })
}

func TestServerErrorsAreNotRepeated(t *testing.T) {
	r := start(t, nil)
	r.breaks("POST channels/c", fault{status: 502, done: true}, fault{status: 500, done: true})
	r.writes("<@"+botID+"> trip", nil)
	r.sent(1, "POST channels/c/messages")
	r.writes("<@"+botID+"> trip", nil)
	r.sent(2, "POST channels/c/messages")
	r.writes("<@"+botID+"> trip", nil)
	r.sent(3, "POST channels/c/messages")
	if err := r.end(); err != nil {
		t.Error(err)
	}
	if n := r.times("POST channels/c"); n != 3 {
		t.Errorf("%d posts of 3 messages", n)
	}
}

func TestForbiddenChannelIsLeftAlone(t *testing.T) {
	var log syncBuffer
	reg := prometheus.NewRegistry()
	r := start(t, func(_ *fake, o *discord.Options) {
		o.Log, o.Metrics = slog.New(slog.NewTextHandler(&log, nil)), bot.NewMetrics(reg)
	})
	r.breaks("POST channels/c", fault{status: 403, body: `{"message":"Missing Permissions","code":50013}`})
	r.writes("<@"+botID+"> trip", nil)
	r.sent(1, "POST channels/c/messages")
	r.await("log", func() bool { return strings.Contains(log.String(), "lacks a permission") })
	r.writes("<@"+botID+"> who said secret things?", nil)
	r.callback(t, r.command("trip"))
	if n := r.times("POST channels/c"); n != 1 {
		t.Errorf("%d posts", n)
	}
	if s := log.String(); strings.Contains(s, "secret things") || strings.Contains(s, token) || strings.Contains(s, "tok3") {
		t.Errorf("the log says too much: %s", s)
	}
	if metrics, err := reg.Gather(); err != nil || len(metrics) < 4 { // requests, seconds, errors, connected
		t.Errorf("%d metrics, %v", len(metrics), err)
	}
}

func TestLateInteractionIsQuiet(t *testing.T) {
	var log syncBuffer
	r := start(t, func(_ *fake, o *discord.Options) {
		o.Log = slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelWarn}))
	})
	r.breaks("POST interactions/", fault{status: 404, body: `{"message":"Unknown interaction","code":10062}`},
		fault{status: 400, body: `{"message":"Interaction has already been acknowledged.","code":40060}`})
	r.callback(t, r.command("trip"))
	r.callback(t, r.command("trip"))
	r.callback(t, r.command("trip"))
	if err := r.end(); err != nil || log.String() != "" {
		t.Error(err, log.String())
	}
}
