package bot

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"ukchina/briefing"
)

// Digests answers the commands about a channel's digests. All fields but
// Preview and Everyone are needed. It is safe for concurrent use.
type Digests struct {
	Subscriptions Subscriptions
	Zone          *time.Location // of schedules that name none
	// Everyone lets everybody in a workspace change its channels' digests;
	// otherwise only those may who look after it.
	Everyone bool
	// Preview returns the digest that a subscription would get now. Nil means
	// that it is always a first one.
	Preview func(ctx context.Context, s Subscription, now time.Time) (*briefing.Digest, error)
	Now     func() time.Time
	Log     *slog.Logger
}

// mostDigests is how many schedules a channel may have: enough for a few
// sections at a few hours, and few enough to be listed in a message.
const mostDigests = 8

// patience is how long all that a platform is asked about rights may take.
const patience = 10 * time.Second

// needsChannel answers a verb about a channel's digests where there is none.
func needsChannel(q briefing.Query) Reply {
	return Reply{Private: true, Answer: &briefing.Answer{Query: q, Title: "Digests in a channel",
		Note: "“" + string(q.Verb) + "” works in a Slack or Discord channel, where digests are posted."}}
}

// answer answers a verb about a channel's digests.
func (d *Digests) answer(ctx context.Context, q briefing.Query, r Request) Reply {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	act := map[briefing.Verb]func(context.Context, string, Request) (*briefing.Answer, error){
		briefing.VerbSubscribe: d.subscribe, briefing.VerbSubscriptions: d.list, briefing.VerbPause: d.pause,
		briefing.VerbResume: d.resume, briefing.VerbUnsubscribe: d.unsubscribe,
	}[q.Verb]
	a, err := act(ctx, q.Argument, r)
	if err != nil {
		return Reply{Err: d.explain(err), Private: true}
	}
	a.Query = q
	return Reply{Answer: a, Private: true}
}

// A refusal is what a user is told who asked for what cannot be.
type refusal struct{ error }

// Error returns a sentence.
func (r refusal) Error() string {
	s := capital(r.error.Error())
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "?") {
		s += "."
	}
	return s
}

func (r refusal) Unwrap() error { return r.error }

// refuse returns a refusal.
func refuse(format string, args ...any) error { return refusal{fmt.Errorf(format, args...)} }

// explain returns what the user is told of an error.
func (d *Digests) explain(err error) error {
	var known refusal
	var permanent *PermanentError
	var wait *RetryAfter
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &permanent):
		return refusal{permanent}
	case errors.As(err, &wait):
		return refuse("too much was asked at once, and nothing was changed; please try again in %s", wait.After.Round(time.Second))
	}
	return Fail(d.Log, RequestID(rand.Reader), err)
}

// pick returns the subscription with the number that was typed, or the only
// one. The number is the store's, so that a request that comes twice does not
// mean another the second time.
func (d *Digests) pick(ctx context.Context, typed string, r Request) (Subscription, error) {
	all, err := d.Subscriptions.List(ctx, r.Place)
	if err != nil {
		return Subscription{}, fmt.Errorf("cannot list subscriptions: %w", err)
	}
	typed = digits.FindString(typed) // of "no. 3", "the third" has none
	if len(all) == 0 {
		return Subscription{}, refuse("no digests come to this channel; for example “subscribe weekdays at 08:00” changes that")
	}
	if typed == "" {
		if len(all) == 1 {
			return all[0], nil
		}
		return Subscription{}, refuse("which one? This channel has %s", numbersOf(all))
	}
	i := slices.IndexFunc(all, func(s Subscription) bool { return strconv.FormatInt(s.ID, 10) == typed })
	if i < 0 {
		return Subscription{}, refuse("there is no number %s in this channel, but %s", quoted(typed), numbersOf(all))
	}
	return all[i], nil
}

var digits = regexp.MustCompile(`[0-9]+`)

// numbersOf lists subscriptions by number.
func numbersOf(all []Subscription) string {
	var list []string
	for _, s := range all {
		list = append(list, fmt.Sprintf("%d (%s)", s.ID, s.Schedule))
	}
	return listed(list)
}

// change picks the subscription that a user may and wants to change.
func (d *Digests) change(ctx context.Context, typed string, r Request) (Subscription, error) {
	s, err := d.managed(ctx, typed, r)
	if err == nil && s.Settings {
		err = refuse("number %d stands in the bot's settings file, and is changed only there", s.ID)
	}
	return s, err
}

// managed picks a subscription of those that a user may change.
func (d *Digests) managed(ctx context.Context, typed string, r Request) (Subscription, error) {
	s, err := d.pick(ctx, typed, r)
	if err != nil {
		return s, err
	}
	return s, r.Rights.Manage(ctx, d.Everyone)
}
