package bot_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/briefing"
	"ukchina/briefing/golden"
)

// A shelf keeps subscriptions in memory.
type shelf struct {
	mu   sync.Mutex
	last int64
	all  []bot.Subscription
	err  error // what everything fails with
}

var _ bot.Subscriptions = (*shelf)(nil)

func (s *shelf) Add(_ context.Context, sub bot.Subscription) (bot.Subscription, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i, old := range s.all {
		if old.Place == sub.Place && old.Schedule == sub.Schedule && old.Zone == sub.Zone && slices.Equal(old.Sections, sub.Sections) {
			sub.ID = old.ID
			s.all[i] = sub
			return sub, false, s.err
		}
	}
	s.last++
	sub.ID = s.last
	s.all = append(s.all, sub)
	return sub, true, s.err
}

func (s *shelf) List(_ context.Context, in bot.Place) ([]bot.Subscription, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(s.all), func(sub bot.Subscription) bool { return sub.Place != in }), s.err
}

func (s *shelf) change(id int64, f func(*bot.Subscription)) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := range s.all {
		if s.all[i].ID == id {
			f(&s.all[i])
		}
	}
	return s.err
}

func (s *shelf) Pause(_ context.Context, id int64, why string) error {
	return s.change(id, func(sub *bot.Subscription) { sub.Paused = why })
}

func (s *shelf) Resume(_ context.Context, id int64, next bot.Slot) error {
	return s.change(id, func(sub *bot.Subscription) { sub.Paused, sub.Next = "", next })
}

func (s *shelf) Remove(_ context.Context, id int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.all = slices.DeleteFunc(s.all, func(sub bot.Subscription) bool { return sub.ID == id })
	return s.err
}

func (s *shelf) Settle(context.Context, []bot.Subscription) error { return s.err }

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

// newDesk returns a handler with a shelf, on a Thursday evening.
func newDesk() (*bot.Handler, *shelf) {
	s := &shelf{}
	h := bot.NewHandler(lorvia())
	h.Digests = &bot.Digests{Subscriptions: s, Zone: mustZone("Europe/London"), Log: slog.New(slog.DiscardHandler),
		Now: func() time.Time { return time.Date(2026, 11, 26, 19, 0, 0, 0, time.UTC) }}
	return h, s
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
	h, s := newDesk()
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
subscribe every weekday at 8am
subscriptions
subscribe Mondays at 9.30am in New York trip, criticisms
subscribe daily at noon with quotes and numbers in shanghai
subscribe 0 8 * * 1-5 in Tokyo
subscribe 0 7,19 1,15 * * figures
subscribe in the morning at 7 in london critisisms
subscribe weekdays at 9 trip delegation criticisms said figures timeline
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
	s.all[0].Settings = true
	say("subscriptions", fixedRights{})
	say("unsubscribe 2", fixedRights{})
	say("pause 2", fixedRights{})
	golden.Check(t, "testdata/digests.golden", b.String())
}

func TestNothingIsKeptThatIsRefused(t *testing.T) {
	h, s := newDesk()
	for _, rights := range []fixedRights{{manage: noAdmin}, {post: notThere}, {post: errors.New("down")}} {
		if r := h.Handle(t.Context(), bot.Request{Place: harbour, Text: "subscribe hourly", Rights: rights}); r.Err == nil {
			t.Errorf("%v: %+v", rights, r.Answer)
		}
	}
	if len(s.all) != 0 {
		t.Errorf("kept: %+v", s.all)
	}
}

func TestFailuresOfTheStoreAreNamed(t *testing.T) {
	h, s := newDesk()
	s.err = errors.New("disk full")
	for _, typed := range []string{"subscriptions", "subscribe hourly", "pause"} {
		r := h.Handle(t.Context(), bot.Request{Place: harbour, Text: typed, Rights: fixedRights{}})
		var failed *bot.Failure
		if !errors.As(r.Err, &failed) || strings.Contains(r.Err.Error(), "disk") || r.Outcome() != bot.OutcomeFailed {
			t.Errorf("%s: %v", typed, r.Err)
		}
	}
}

func TestAChannelHasItsFill(t *testing.T) {
	h, s := newDesk()
	for i := range 12 {
		h.Handle(t.Context(), bot.Request{Place: harbour, Text: fmt.Sprintf("subscribe daily at %d", i), Rights: fixedRights{}})
	}
	if len(s.all) != 10 {
		t.Errorf("%d digests", len(s.all))
	}
}

func TestPreviewIsTheChannelsOwn(t *testing.T) {
	h, s := newDesk()
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
	if r := h.Handle(t.Context(), request); r.Digest == nil || r.Digest.Title != "preview" || asked.ID != s.all[0].ID {
		t.Errorf("with one: %+v, %+v", r, asked)
	}
}
