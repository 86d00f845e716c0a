package discord_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/discord"
)

func TestForum(t *testing.T) {
	r, p := poster(t, func(f *fake, _ *discord.Options) {
		f.rest["channels/c"] = map[string]any{"id": "c", "guild_id": "g", "type": 15, "flags": 1 << 4,
			"available_tags": []any{map[string]any{"id": "moderators", "moderated": true}, map[string]any{"id": "tag"}}}
	})
	ctx := context.Background()
	id, err := p.Post(ctx, channelC, theDigest("monday"))
	if err != nil || id != "2000000000000000099" {
		t.Fatalf("%q, %v", id, err)
	}
	body := string(r.sent(1, "POST channels/c/threads"))
	if !strings.Contains(body, `"name":"Britain and China`) || !strings.Contains(body, `"applied_tags":["tag"]`) || !strings.Contains(body, `"parse":[]`) {
		t.Errorf("%s", body)
	}
	if err := p.Edit(ctx, channelC, id, theDigest("monday")); err != nil {
		t.Error(err)
	}
	check(t, r.sent(1, "PATCH channels/"+id+"/messages/"+id))
}

// TestAThreadIsFoundAgain: open or closed, beside others whose first message
// is gone, and no older than the digest.
func TestAThreadIsFoundAgain(t *testing.T) {
	now := time.Now()
	thread := func(at time.Time, n int) string { return jsonInt((at.UnixMilli()-1420070400000)<<22 + int64(n)) }
	here, old, beheaded := thread(now, 1), thread(now.Add(-time.Hour), 2), thread(now, 3)
	in := func(ids ...string) map[string]any {
		list := []any{map[string]any{"id": thread(now, 9), "parent_id": "other", "owner_id": botID}, map[string]any{"id": thread(now, 8), "parent_id": "c", "owner_id": "5"}}
		for _, id := range ids {
			list = append(list, map[string]any{"id": id, "parent_id": "c", "owner_id": botID, "thread_metadata": map[string]any{"archive_timestamp": now.Add(time.Minute)}})
		}
		return map[string]any{"threads": list}
	}
	many := func(more bool, ids ...string) map[string]any {
		list := in(ids...)
		list["has_more"] = more
		return list
	}
	eleven := make([]string, 11)
	for i := range eleven {
		eleven[i] = beheaded
	}
	for _, test := range []struct {
		name         string
		open, closed map[string]any
		found        bool
		cannotTell   bool
	}{
		{"open", in(here), in(), true, false},
		{"closed", in(), in(here), true, false},
		{"after one whose first message is gone", in(beheaded, here), in(), true, false},
		{"only one whose first message is gone", in(beheaded), in(), false, false},
		{"only an old one", in(old), in(), false, false},
		{"too many", in(eleven...), in(), false, true},
		{"too many were closed", in(), many(true, beheaded), false, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, p := poster(t, func(f *fake, _ *discord.Options) {
				f.rest["channels/c"] = map[string]any{"id": "c", "guild_id": "g", "type": 15}
			})
			ctx := context.Background()
			if _, err := p.Post(ctx, channelC, theDigest("monday")); err != nil {
				t.Fatal(err)
			}
			var body struct {
				Message struct{ Embeds json.RawMessage }
			}
			if err := json.Unmarshal(r.sent(1, "POST channels/c/threads"), &body); err != nil {
				t.Fatal(err)
			}
			r.rest["guilds/g/threads/active"], r.rest["channels/c/threads/archived/public"] = test.open, test.closed
			for _, id := range []string{here, old} {
				r.rest["channels/"+id+"/messages/"+id] = map[string]any{"id": id, "author": map[string]any{"id": botID}, "embeds": body.Message.Embeds}
			}
			unknown := fault{status: 404, body: `{"message":"Unknown Message","code":10008}`}
			r.breaks("GET channels/"+beheaded, unknown, unknown)
			id, found, err := p.Find(ctx, channelC, theDigest("monday"), now)
			var permanent *bot.PermanentError
			if found != test.found || found && id != here || errors.As(err, &permanent) != test.cannotTell || err != nil != test.cannotTell {
				t.Errorf("%q %v %v", id, found, err)
			}
			if _, found, err := p.Find(ctx, channelC, theDigest("tuesday"), now); found || err != nil != test.cannotTell {
				t.Errorf("another: %v %v", found, err)
			}
		})
	}
}
