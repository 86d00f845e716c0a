package discord_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/briefing"
)

var channelC = bot.Place{Platform: "discord", Workspace: "g", Channel: "c"}

func poster(t *testing.T, change func(*fake, *discord.Options)) (*running, *discord.Poster) {
	t.Parallel()
	r := prepare(t, change)
	t.Cleanup(r.bot.Close)
	return r, r.bot.Poster()
}

func theDigest(key string) bot.Post {
	return bot.Post{Digest: seedCorpus().Digest(nil, briefing.Since{}), Key: key}
}

func TestPostIsThereOnce(t *testing.T) {
	r, p := poster(t, nil)
	ctx := context.Background()
	id, err := p.Post(ctx, channelC, theDigest("monday"))
	if err != nil {
		t.Fatal(err)
	}
	check(t, r.sent(1, "POST channels/c/messages"))
	if again, err := p.Post(ctx, channelC, theDigest("monday")); err != nil || again != id || len(r.messages) != 1 {
		t.Errorf("posted again: %s and %s, %v, %d messages", id, again, err, len(r.messages))
	}
	if found, ok, err := p.Find(ctx, channelC, theDigest("monday"), time.Time{}); err != nil || !ok || found != id {
		t.Errorf("found %q %v %v", found, ok, err)
	}
	if _, ok, err := p.Find(ctx, channelC, theDigest("tuesday"), time.Time{}); err != nil || ok {
		t.Errorf("found what is not there: %v", err)
	}
	if other, err := p.Post(ctx, channelC, theDigest("tuesday")); err != nil || other == id {
		t.Errorf("%s, %v", other, err)
	}
}

func TestTell(t *testing.T) {
	r, p := poster(t, nil)
	if err := p.Tell(context.Background(), "g", "5", "The digest in <#c> is paused."); err != nil {
		t.Fatal(err)
	}
	if n := r.times("POST channels/dm5/messages"); n != 1 {
		t.Errorf("%d messages", n)
	}
}

func TestPostIsFoundAfterAServerError(t *testing.T) {
	r, p := poster(t, nil)
	r.breaks("POST channels/c", fault{status: 500, done: true})
	ctx := context.Background()
	_, err := p.Post(ctx, channelC, theDigest("monday"))
	var permanent *bot.PermanentError
	var later *bot.RetryAfter
	if err == nil || errors.As(err, &permanent) || errors.As(err, &later) {
		t.Fatalf("%v is not unknown", err)
	}
	if n := r.times("POST channels/c"); n != 1 {
		t.Errorf("%d posts", n)
	}
	id, found, err := p.Find(ctx, channelC, theDigest("monday"), time.Time{})
	if err != nil || !found {
		t.Fatalf("not found, %v", err)
	}
	if again, err := p.Post(ctx, channelC, theDigest("monday")); err != nil || again != id || len(r.messages) != 1 {
		t.Errorf("%s and %s, %v, %d messages", id, again, err, len(r.messages))
	}
}

// TestALongLookIsNotBegunAnew: a limit on the way is waited for, if it is short.
func TestALongLookIsNotBegunAnew(t *testing.T) {
	r, p := poster(t, nil)
	ctx := context.Background()
	if _, err := p.Post(ctx, channelC, theDigest("monday")); err != nil {
		t.Fatal(err)
	}
	r.breaks("GET channels/c/messages", fault{status: 429, body: `{"retry_after":0.1}`})
	if _, found, err := p.Find(ctx, channelC, theDigest("monday"), time.Time{}); err != nil || !found {
		t.Errorf("%v, %v", found, err)
	}
	r.breaks("GET channels/c/messages", fault{status: 429, body: `{"retry_after":60}`})
	var later *bot.RetryAfter
	if _, _, err := p.Find(ctx, channelC, theDigest("monday"), time.Time{}); !errors.As(err, &later) || later.After != time.Minute {
		t.Errorf("%v", err)
	}
}

func TestOthersMessagesAreNotFound(t *testing.T) {
	r, p := poster(t, nil)
	ctx := context.Background()
	if _, err := p.Post(ctx, channelC, theDigest("monday")); err != nil {
		t.Fatal(err)
	}
	r.messages[0]["author"] = map[string]any{"id": "8"}
	if _, found, err := p.Find(ctx, channelC, theDigest("monday"), time.Time{}); err != nil || found {
		t.Errorf("%v, %v", found, err)
	}
}

func TestPostErrors(t *testing.T) {
	for _, test := range []struct {
		name  string
		fault fault
		want  string // in a permanent error; "" for one that says how long to wait
		after time.Duration
	}{
		{"access", fault{status: 403, body: `{"code":50001}`}, "View Channel", 0},
		{"permissions", fault{status: 403, body: `{"code":50013}`}, "Embed Links", 0},
		{"gone", fault{status: 404, body: `{"code":10003}`}, "choose another", 0},
		{"token", fault{status: 401, body: `{"code":0}`}, "DISCORD_BOT_TOKEN", 0},
		{"forbidden", fault{status: 403, body: `oops`}, "invite", 0},
		{"form", fault{status: 400, body: `{"code":50035,"errors":{}}`}, "does not accept the message", 0},
		{"AutoMod", fault{status: 400, body: `{"code":200000}`}, "AutoMod", 0},
		{"no tag", fault{status: 400, body: `{"code":40067}`}, "tag", 0},
		{"off for a while", fault{status: 403, body: `{"code":40004}`}, "", time.Minute},
		{"written to too fast", fault{status: 400, body: `{"code":20028}`}, "", time.Minute},
		{"limited", fault{status: 429, body: `{"retry_after":12.5}`}, "", 12500 * time.Millisecond},
		{"cloudflare", fault{status: 429, body: "<html>", header: map[string]string{"Retry-After": "30", "Content-Type": "text/html"}}, "", 30 * time.Second},
		{"cloudflare, no header", fault{status: 429, body: "<html>", header: map[string]string{"Content-Type": "text/html"}}, "", time.Minute},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, p := poster(t, nil)
			r.breaks("POST channels/c", test.fault)
			_, err := p.Post(context.Background(), channelC, theDigest("k"))
			var permanent *bot.PermanentError
			var later *bot.RetryAfter
			switch {
			case test.want != "" && (!errors.As(err, &permanent) || !strings.Contains(err.Error(), test.want) || permanent.Fix == ""):
				t.Errorf("%v", err)
			case test.want == "" && (!errors.As(err, &later) || later.After != test.after):
				t.Errorf("%v", err)
			}
		})
	}
}

func TestRateLimitIsNotWaitedFor(t *testing.T) {
	r, p := poster(t, nil)
	r.breaks("POST channels/c", fault{status: 429, body: `{"retry_after":600}`,
		header: map[string]string{"X-RateLimit-Remaining": "0", "X-RateLimit-Reset-After": "600"}})
	for range 2 {
		_, err := p.Post(context.Background(), channelC, theDigest("k"))
		var later *bot.RetryAfter
		if !errors.As(err, &later) || later.After < 590*time.Second {
			t.Errorf("%v", err)
		}
	}
	if n := r.times("POST channels/c"); n != 1 {
		t.Errorf("%d posts", n)
	}
}

func TestNoAnswerInTime(t *testing.T) {
	r, p := poster(t, nil)
	held := make(chan struct{})
	defer close(held)
	r.breaks("POST channels/c", fault{held: held})
	ctx, cancel := context.WithTimeout(context.Background(), 150*time.Millisecond)
	defer cancel()
	if _, err := p.Post(ctx, channelC, theDigest("k")); !errors.Is(err, context.DeadlineExceeded) || strings.Contains(err.Error(), r.URL) {
		t.Errorf("%v", err)
	}
}

func TestMissingPermissionsAreNamed(t *testing.T) {
	const view, send, embed, history, threads = 1 << 10, 1 << 11, 1 << 14, 1 << 16, 1 << 38
	type overwrite = map[string]any
	for _, test := range []struct {
		name       string
		everyone   int64
		overwrites []any
		kind       int
		want       string
	}{
		{"all", view | send | embed | history, nil, 0, ""},
		{"administrator", 1 << 3, []any{overwrite{"id": "g", "type": 0, "deny": "1024"}}, 0, ""},
		{"none", 0, nil, 0, "View Channel, Send Messages, Embed Links, Read Message History"},
		{"denied here", view | send | embed | history, []any{overwrite{"id": "g", "type": 0, "deny": "16384"}}, 0, "Embed Links"},
		{"allowed for the bot", view | send | embed | history, []any{overwrite{"id": "g", "type": 0, "deny": "16384"},
			overwrite{"id": botID, "type": 1, "allow": "16384"}}, 0, ""},
		{"role", view | send | embed | history, []any{overwrite{"id": "r", "type": 0, "deny": "2048"}}, 0, "Send Messages"},
		{"thread", view | send | embed | history, nil, 11, "Send Messages in Threads"},
		{"thread allowed", view | threads | embed | history, nil, 11, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, p := poster(t, nil)
			r.rest["guilds/g"] = map[string]any{"id": "g", "roles": []any{
				map[string]any{"id": "g", "permissions": jsonInt(test.everyone)}, map[string]any{"id": "r", "permissions": "0"}}}
			r.rest["guilds/g/members/"+botID] = map[string]any{"roles": []any{"r"}}
			r.rest["channels/c"] = map[string]any{"id": "c", "guild_id": "g", "type": test.kind, "parent_id": "p", "permission_overwrites": test.overwrites}
			r.rest["channels/p"] = map[string]any{"id": "p", "guild_id": "g", "type": 0, "permission_overwrites": test.overwrites}
			_, err := p.Post(context.Background(), channelC, theDigest("k"))
			if test.want == "" && err != nil || test.want != "" && (err == nil || !strings.Contains(err.Error(), "lacks "+test.want+" in")) {
				t.Errorf("%v", err)
			}
			if posted := r.times("POST channels/c") == 1; posted != (test.want == "") {
				t.Errorf("posted %v", posted)
			}
		})
	}
}

func TestAnswerIsPostedAndEdited(t *testing.T) {
	r, p := poster(t, nil)
	ctx := context.Background()
	a := seedCorpus().Answer(briefing.Query{Verb: briefing.VerbPeople, Limit: 3})
	r.rest["channels/t"] = map[string]any{"id": "t", "type": 11}
	id, err := p.Post(ctx, channelC, bot.Post{Answer: a, Key: "k", Thread: "t"})
	if err != nil {
		t.Fatal(err)
	}
	if body := r.sent(1, "POST channels/t/messages"); strings.Contains(string(body), "Share") || !strings.Contains(string(body), " · № ") {
		t.Errorf("%s", body)
	}
	if err := p.Edit(ctx, channelC, id, bot.Post{Answer: a}); err != nil {
		t.Error(err)
	}
	if m := check(t, r.sent(1, "PATCH channels/c/messages/"+id)); strings.Contains(m.Embeds[0].Footer.Text, "№") {
		t.Errorf("%+v", m)
	}
}
