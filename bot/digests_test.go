package bot_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/store"
	"ukchina/briefing"
	"ukchina/briefing/golden"
)

// fixedRights are what a platform said.
type fixedRights struct{ manage, post error }

func (r fixedRights) Manage(_ context.Context, everyone bool) error {
	if everyone {
		return nil
	}
	return r.manage
}
func (r fixedRights) Post(context.Context) error { return r.post }

var (
	noAdmin  = &bot.PermanentError{Reason: "only admins may change digests", Fix: "ask one"}
	notThere = &bot.PermanentError{Reason: "the bot is not in the channel", Fix: "type /invite there"}
)

// newDesk returns a handler with a database, on a Thursday evening.
func newDesk(t *testing.T) (*bot.Handler, *store.Store) {
	t.Helper()
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "desk.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	h := bot.NewHandler(lorvia())
	h.Digests = &bot.Digests{Subscriptions: s, Zone: mustZone("Europe/London"), Log: slog.New(slog.DiscardHandler), Now: thursday}
	return h, s
}

func thursday() time.Time { return time.Date(2026, 11, 26, 19, 0, 0, 0, time.UTC) }

// listed returns the channel's subscriptions.
func listed(t *testing.T, s *store.Store) []bot.Subscription {
	t.Helper()
	all, err := s.List(t.Context(), harbour)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func mustZone(name string) *time.Location {
	zone, err := bot.ParseZone(name)
	if err != nil {
		panic(err)
	}
	return zone
}

// TestDigestCommands holds a conversation in a channel.
func TestDigestCommands(t *testing.T) {
	h, s := newDesk(t)
	var b strings.Builder
	say := func(typed string, rights fixedRights) {
		r := h.Handle(t.Context(), bot.Request{Place: harbour, User: "U1", Text: typed, Rights: rights})
		fmt.Fprintf(&b, "> %s\n", typed)
		if r.Err != nil {
			fmt.Fprintf(&b, "%s (%s)\n\n", r.Err, r.Outcome())
			return
		}
		fmt.Fprintf(&b, "%s: %s\n", r.Answer.Title, r.Answer.Note)
		for _, suggestion := range r.Answer.Suggestions {
			fmt.Fprintf(&b, "[%s]", suggestion)
		}
		b.WriteString("\n\n")
	}
	for typed := range strings.Lines(`subscriptions
pause
subscribe
subscribe weekdays at 08:00
subscriptions
subscribe Mondays at 9.30am in New York trip, criticisms
subscribe daily at noon with quotes and numbers in shanghai
subscribe 0 8 * * 1-5 in Tokyo
subscribe 0 7,19 1,15 * * figures
subscribe in the morning at 7 in london critisisms
subscribe weekdays at 9 trip delegation criticisms said figures timeline
subscribe every weekday at 8am
subscribe to criticisms and figures every Monday at 9
subscribe weekdays at 08:00 Europe/London
subscribe weekdays at 08:00 EST
subscribe weekdays at 08:00 in Narnia
subscribe weekdays at 08:00 in Londno trip
subscribe weekdays at 08:00 in London weather
subscribe weekdays at 08:00 weather and trip
subscribe weekdays
subscribe every 5 minutes
subscribe CRON_TZ=X
subscriptions
pause
pause 2
pause number 2
subscriptions
resume 2
resume 2
unsubscribe 1
unsubscribe 1
unsubscribe from nothing
`) {
		say(strings.TrimSpace(typed), fixedRights{})
	}
	fmt.Fprintln(&b, "-- not allowed --")
	for _, typed := range []string{"subscriptions", "subscribe hourly", "pause 2", "resume 2", "unsubscribe 2"} {
		say(typed, fixedRights{manage: noAdmin})
	}
	h.Digests.Everyone = true
	say("pause 3", fixedRights{manage: noAdmin})
	fmt.Fprintln(&b, "-- cannot post --")
	say("subscribe hourly", fixedRights{post: notThere})
	say("resume 3", fixedRights{post: notThere})
	fmt.Fprintln(&b, "-- busy, broken --")
	say("subscribe hourly", fixedRights{post: &bot.RetryAfter{After: 30 * time.Second}})
	fmt.Fprintln(&b, "-- of the settings --")
	if err := s.Settle(t.Context(), listed(t, s)[:1]); err != nil {
		t.Fatal(err)
	}
	say("subscriptions", fixedRights{})
	say("unsubscribe 2", fixedRights{})
	say("pause 2", fixedRights{})
	golden.Check(t, "testdata/digests.golden", b.String())
}

func TestNothingIsKeptThatIsRefused(t *testing.T) {
	h, s := newDesk(t)
	for _, rights := range []fixedRights{{manage: noAdmin}, {post: notThere}, {post: errors.New("down")}} {
		if r := h.Handle(t.Context(), bot.Request{Place: harbour, Text: "subscribe hourly", Rights: rights}); r.Err == nil {
			t.Errorf("%v: %+v", rights, r.Answer)
		}
	}
	if len(listed(t, s)) != 0 {
		t.Errorf("kept: %+v", listed(t, s))
	}
}

func TestFailuresOfTheStoreAreNamed(t *testing.T) {
	h, s := newDesk(t)
	s.Close()
	for _, typed := range []string{"subscriptions", "subscribe hourly", "pause"} {
		r := h.Handle(t.Context(), bot.Request{Place: harbour, Text: typed, Rights: fixedRights{}})
		var failed *bot.Failure
		if !errors.As(r.Err, &failed) || strings.Contains(r.Err.Error(), "database") || r.Outcome() != bot.OutcomeFailed {
			t.Errorf("%s: %v", typed, r.Err)
		}
	}
}

func TestAChannelHasItsFill(t *testing.T) {
	h, s := newDesk(t)
	for i := range 10 {
		h.Handle(t.Context(), bot.Request{Place: harbour, Text: fmt.Sprintf("subscribe daily at %d", i), Rights: fixedRights{}})
	}
	if len(listed(t, s)) != 8 {
		t.Errorf("%d digests", len(listed(t, s)))
	}
}

func TestPreviewIsTheChannelsOwn(t *testing.T) {
	h, s := newDesk(t)
	var asked bot.Subscription
	h.Digests.Preview = func(_ context.Context, sub bot.Subscription, _ time.Time) (*briefing.Digest, error) {
		asked = sub
		return &briefing.Digest{Title: "preview"}, nil
	}
	request := bot.Request{Place: harbour, Text: "digest preview", Rights: fixedRights{}}
	if r := h.Handle(t.Context(), request); r.Digest == nil || r.Digest.Title != "Lorvia" {
		t.Errorf("without a subscription: %+v", r)
	}
	h.Handle(t.Context(), bot.Request{Place: harbour, Text: "subscribe hourly", Rights: fixedRights{}})
	if r := h.Handle(t.Context(), request); r.Digest == nil || r.Digest.Title != "preview" || asked.ID != listed(t, s)[0].ID {
		t.Errorf("with one: %+v, %+v", r, asked)
	}
}
