package slack_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
	"ukchina/briefing"
)

var c1 = bot.Place{Platform: "slack", Workspace: "T1", Channel: "C1"}

func TestPostIsFoundAndEdited(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	ctx := context.Background()
	d := a.Handler.Corpus().Digest(nil, briefing.Since{})
	p := bot.Post{Digest: d, Key: "k1"}
	if _, found, err := a.Find(ctx, c1, p, time.Now()); found || err != nil {
		t.Errorf("found before it is posted: %v", err)
	}
	if _, err := a.Post(ctx, c1, bot.Post{Answer: a.Handler.Handle(t.Context(), bot.Request{Text: "trip"}).Answer}); err != nil {
		t.Fatal(err)
	}
	id, err := a.Post(ctx, c1, p)
	if err != nil {
		t.Fatal(err)
	}
	n := a.Parts(p)
	if n < 2 {
		t.Fatalf("a digest of many messages has %d", n)
	}
	for p.Part = 1; p.Part < n; p.Part++ {
		p.Thread = id
		if _, found, err := a.Find(ctx, c1, p, time.Time{}); found || err != nil {
			t.Errorf("part %d is found before it is posted: %v", p.Part, err)
		}
		rest, err := a.Post(ctx, c1, p)
		if err != nil {
			t.Fatal(err)
		}
		if got, found, err := a.Find(ctx, c1, p, time.Time{}); got != rest || !found || err != nil {
			t.Errorf("part %d: found %q, %t, %v", p.Part, got, found, err)
		}
	}
	if _, err := a.Post(ctx, c1, p); err == nil {
		t.Error("posted a part that is none")
	}
	posts := f.of("chat.postMessage")[1:]
	if len(posts) != n {
		t.Errorf("%d messages, want %d", len(posts), n)
	}
	for i, m := range posts {
		key, thread := fmt.Sprintf("k1/%d", i+1), id
		if i == 0 {
			key, thread = "k1", ""
		}
		if want := `{"event_type":"ukchina_post","event_payload":{"key":"` + key + `"}}`; m.form["metadata"] != want || m.form["thread_ts"] != thread {
			t.Errorf("part %d: metadata %s, thread %q", i, m.form["metadata"], m.form["thread_ts"])
		}
	}
	for key, want := range map[string]string{"k1": id, "k2": "", "": ""} {
		got, found, err := a.Find(ctx, c1, bot.Post{Digest: d, Key: key}, time.Time{})
		if got != want || found != (want != "") || err != nil {
			t.Errorf("find %q: %q, %t, %v", key, got, found, err)
		}
	}
	if err := a.Edit(ctx, c1, id, bot.Post{Digest: a.Handler.Corpus().Digest(nil, briefing.Since{}), Key: "k1"}); err != nil {
		t.Fatal(err)
	}
	if e := f.of("chat.update"); len(e) != 1 || e[0].form["ts"] != id || e[0].form["metadata"] == "" {
		t.Errorf("edited %v", e)
	}
}

func TestPostInAThread(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	answer := a.Handler.Handle(t.Context(), bot.Request{Text: "delegation"}).Answer
	if _, err := a.Post(context.Background(), c1, bot.Post{Answer: answer, Thread: "1.1"}); err != nil {
		t.Fatal(err)
	}
	if got := f.of("chat.postMessage")[0].form["thread_ts"]; got != "1.1" {
		t.Errorf("posted in thread %q", got)
	}
}

func TestErrorsAreToldApart(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, l := newApp(t, f, nil)
	short, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	answer := a.Handler.Handle(t.Context(), bot.Request{Text: "delegation"}).Answer
	for _, c := range []struct {
		how       func(http.ResponseWriter)
		permanent string // part of the error
		wait      time.Duration
	}{
		{refuse("channel_not_found"), "invite", 0},
		{refuse("not_in_channel"), "/invite", 0},
		{refuse("is_archived"), "open it again", 0},
		{refuse("account_inactive"), "Reinstall", 0},
		{refuse("token_revoked"), "Reinstall", 0},
		{refuse("missing_scope"), "the scope chat:write", 0},
		{refuse("restricted_action"), "ask an admin", 0},
		{refuse("cannot_reply_to_message"), "another channel", 0},
		{refuse("access_denied"), "ask an admin", 0},
		{refuse("message_limit_exceeded"), "", 30 * time.Second},
		{refuse("team_added_to_org"), "", 30 * time.Second},
		{refuse("internal_error"), "", 0},
		{refuse("fatal_error"), "", 0},
		{status(500), "", 0},
		{busy(7), "", 7 * time.Second},
		{refuse("ratelimited"), "", 30 * time.Second},
		{func(http.ResponseWriter) { time.Sleep(400 * time.Millisecond) }, "", 0},
	} {
		f.fail("chat.postMessage", c.how)
		_, err := a.Post(short, c1, bot.Post{Answer: answer})
		var permanent *bot.PermanentError
		var wait *bot.RetryAfter
		isPermanent, isBusy := errors.As(err, &permanent), errors.As(err, &wait)
		switch {
		case err == nil:
			t.Error("no error")
		case isPermanent != (c.permanent != "") || isPermanent && !strings.Contains(err.Error(), c.permanent):
			t.Errorf("%v: permanent %t, want %q", err, isPermanent, c.permanent)
		case isBusy != (c.wait > 0) || isBusy && wait.After != c.wait:
			t.Errorf("%v: want to wait %s", err, c.wait)
		case strings.Contains(err.Error(), "127.0.0.1"):
			t.Errorf("%v holds an address", err)
		}
	}
	if l.String() != "" {
		t.Errorf("who calls logs: %s", l)
	}
}

func TestFindLooksAtAllPagesAndSaysWhenItCannot(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	ctx := context.Background()
	answer := a.Handler.Handle(t.Context(), bot.Request{Text: "delegation"}).Answer
	first := bot.Post{Answer: answer, Key: "first"}
	id, err := a.Post(ctx, c1, first)
	if err != nil {
		t.Fatal(err)
	}
	for range 4 {
		if _, err := a.Post(ctx, c1, bot.Post{Answer: answer}); err != nil {
			t.Fatal(err)
		}
	}
	f.pageSize(2)
	if got, found, err := a.Find(ctx, c1, first, time.Unix(1_600_000_000, 0)); got != id || !found || err != nil {
		t.Errorf("found %q, %t, %v", got, found, err)
	}
	f.fail("conversations.history", refuse("missing_scope"))
	_, _, err = a.Find(ctx, c1, first, time.Time{})
	if _, cannotTell := errors.AsType[*bot.PermanentError](err); !cannotTell {
		t.Errorf("without the scope: %v", err)
	}
	f.pageSize(0) // each page is empty, and says that there are more
	_, _, err = a.Find(ctx, c1, first, time.Time{})
	if _, cannotTell := errors.AsType[*bot.PermanentError](err); !cannotTell {
		t.Errorf("with too many messages: %v", err)
	}
}

func TestTell(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	if err := a.Tell(context.Background(), "T1", "U1", "<!channel> is escaped"); err != nil {
		t.Fatal(err)
	}
	if m := f.of("chat.postMessage")[0]; m.form["channel"] != "U1" || m.form["text"] != "&lt;!channel&gt; is escaped" {
		t.Errorf("told %v", m.form)
	}
}

func TestWithoutAToken(t *testing.T) {
	a, _ := newApp(t, nil, nil)
	_, err := a.Post(context.Background(), c1, bot.Post{Digest: a.Handler.Corpus().Digest(nil, briefing.Since{})})
	if _, permanent := errors.AsType[*bot.PermanentError](err); !permanent {
		t.Error(err)
	}
}

var _ bot.Poster = (*slack.App)(nil)
