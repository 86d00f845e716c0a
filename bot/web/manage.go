package web

import (
	"context"
	"net/http"
	"slices"
	"strings"
	"time"

	"ukchina/bot"
)

// Digests is what managers look at. The store implements it.
type Digests interface {
	// Subscriptions returns all of them, the oldest first.
	Subscriptions(ctx context.Context) ([]bot.Subscription, error)
	// Deliveries returns those whose slot is not before since, the oldest
	// first.
	Deliveries(ctx context.Context, since time.Time) ([]bot.Delivery, error)
}

// A managed is a page for managers.
type managed struct {
	Title, About  string
	Subscriptions []subscription
	Deliveries    []delivery
	Pager         pager
	Note          string // why there is nothing to see
}

// A subscription is a line of the list of subscriptions.
type subscription struct{ Where, When, Next, Sections, State, Owner string }

// A delivery is a line of the delivery log.
type delivery struct{ Slot, Where, State, Lag, Attempts, Reason string }

const (
	pageOfLog = 100
	// logged is how far back the delivery log goes.
	logged = 30 * 24 * time.Hour
)

const (
	noDigests = "No chat platform is connected, so that no digests are posted."
	notRead   = "The database cannot be read at the moment. Try again in a minute; the log of the server tells more."
)

// subscriptions lists the schedules of all channels.
func (s *site) subscriptions(_ *edition, r *http.Request) *page {
	body := &managed{Title: "Subscriptions", About: "Which channels get digests, and when the next one comes."}
	return s.manage("/subscriptions", body, func() error {
		list, err := s.Digests.Subscriptions(r.Context())
		body.Pager = newPager(r, len(list), pageOfLog)
		for _, x := range cut(body.Pager, list) {
			body.Subscriptions = append(body.Subscriptions, newSubscription(x))
		}
		if len(list) == 0 {
			body.Note = "No channel has subscribed."
		}
		return err
	})
}

func newSubscription(x bot.Subscription) subscription {
	out := subscription{Where: where(x.Place), When: bot.Clean(x.Schedule), Next: x.When(x.Next), State: "on", Owner: bot.Clean(x.Owner)}
	if len(x.Sections) > 0 {
		names := make([]string, len(x.Sections))
		for i, v := range x.Sections {
			names[i] = string(v)
		}
		out.Sections = strings.Join(names, ", ")
	}
	if x.Settings {
		out.Owner = "the settings"
	}
	if x.Paused != "" {
		out.State, out.Next = "paused: "+bot.Clean(x.Paused), ""
	}
	return out
}

// deliveries lists the digests that were due, the last first.
func (s *site) deliveries(_ *edition, r *http.Request) *page {
	body := &managed{Title: "Deliveries", About: "The digests that were due in the last 30 days, and what became of them."}
	return s.manage("/deliveries", body, func() error {
		list, err := s.Digests.Deliveries(r.Context(), s.Access.Now().Add(-logged))
		slices.Reverse(list)
		body.Pager = newPager(r, len(list), pageOfLog)
		for _, d := range cut(body.Pager, list) {
			body.Deliveries = append(body.Deliveries, newDelivery(d))
		}
		if len(list) == 0 {
			body.Note = "No digest was due."
		}
		return err
	})
}

func newDelivery(d bot.Delivery) delivery {
	out := delivery{Slot: strings.Replace(d.Slot.Local, "T", " ", 1), Where: where(d.Place), State: string(d.State), Reason: bot.Clean(d.Reason)}
	if len(d.Parts) > 0 {
		out.Lag = d.Lag().Round(time.Second).String()
	}
	if d.Late {
		out.State += ", marked late"
	}
	if d.Attempts > 1 {
		out.Attempts = number(d.Attempts, "attempt")
	}
	if n := len(d.Parts); n > 1 {
		out.Attempts = strings.TrimPrefix(out.Attempts+", "+number(n, "message"), ", ")
	}
	return out
}

// where names a channel.
func where(p bot.Place) string {
	return bot.Clean(strings.Join(bot.Filled(p.Platform, p.Workspace, p.Channel), " / "))
}

// manage returns the page of a body that fill fills from the database.
func (s *site) manage(address string, body *managed, fill func() error) *page {
	p := &page{Title: body.Title, Section: address, Body: body}
	if s.Digests == nil {
		body.Note = noDigests
		return p
	}
	if err := fill(); err != nil {
		s.Log.Error("a page for managers could not be made", "page", address, "error", err)
		body.Note, p.status = notRead, http.StatusServiceUnavailable
	}
	return p
}
