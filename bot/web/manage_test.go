package web_test

import (
	"context"
	"errors"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/seeds"
)

// A drawer holds what managers look at.
type drawer struct {
	subscriptions []bot.Subscription
	deliveries    []bot.Delivery
	err           error
	since         time.Time // what was asked for
}

func (d *drawer) Subscriptions(context.Context) ([]bot.Subscription, error) {
	return d.subscriptions, d.err
}

func (d *drawer) Deliveries(_ context.Context, since time.Time) ([]bot.Delivery, error) {
	d.since = since
	return d.deliveries, d.err
}

// drawn is a drawer with something of every sort.
func drawn(now time.Time) *drawer {
	slot := bot.Slot{Local: "2026-11-26T08:00", Time: now.Add(-time.Hour)}
	return &drawer{
		subscriptions: []bot.Subscription{
			{ID: 1, Place: bot.Place{Platform: "slack", Workspace: "T1", Channel: "C<1>"}, Owner: "U1", Schedule: "weekdays at 08:00", Zone: "Europe/London",
				Sections: []briefing.Verb{briefing.VerbTrip, briefing.VerbFigures}, Next: bot.Slot{Local: "2026-11-27T08:00", Time: now.Add(23 * time.Hour)}},
			{ID: 2, Place: bot.Place{Platform: "discord", Workspace: "7", Channel: "8"}, Settings: true, Schedule: "Mondays at 09:30", Zone: "Asia/Tokyo", Paused: "by request", Next: slot},
		},
		deliveries: []bot.Delivery{
			{ID: 1, Place: bot.Place{Platform: "slack", Workspace: "T1", Channel: "C1"}, Slot: slot, State: bot.Sent, Parts: []bot.Part{{Sent: now.Add(-time.Hour + 2*time.Second)}, {}}, Late: true, Attempts: 3},
			{ID: 2, Place: bot.Place{Platform: "discord", Workspace: "7", Channel: "8"}, Slot: slot, State: bot.Failed, Reason: "the channel is <gone>"},
		},
	}
}

// TestManagers looks at the pages for managers, as one and as another.
func TestManagers(t *testing.T) {
	now := time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)
	d := drawn(now)
	access := web.NewAccess(web.AccessOptions{Manager: "let me manage", Now: func() time.Time { return now }})
	r := read(t, seeds.FS, web.Options{Access: access, Digests: d})
	session := signIn(r, "192.0.2.1:3", "let me manage", "/subscriptions").Cookies()
	for _, name := range []string{"subscriptions", "deliveries"} {
		if response := r.ask(http.MethodGet, "/"+name, nil); response.StatusCode != http.StatusSeeOther || response.Header.Get("Location") != "/signin?next=%2F"+name {
			t.Errorf("%s: others have %d, %s", name, response.StatusCode, response.Header.Get("Location"))
		}
		response := r.ask(http.MethodGet, "/"+name, with(session))
		text := body(response)
		_, main, _ := strings.Cut(text, "<main")
		main, _, _ = strings.Cut(main, "</footer>")
		golden.Check(t, filepath.Join("testdata", name+".golden"), tidy(main)+"\n")
		if wrong := inspect(t, text); response.StatusCode != http.StatusOK || len(wrong) > 0 || response.Header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: %d %v %v", name, response.StatusCode, response.Header, wrong)
		}
		d.err = errors.New("disk on fire")
		response = r.ask(http.MethodGet, "/"+name, with(session))
		if text := body(response); response.StatusCode != http.StatusServiceUnavailable || strings.Contains(text, "fire") || !strings.Contains(r.log.String(), "fire") {
			t.Errorf("%s: when the database fails: %d, the log has %s", name, response.StatusCode, r.log.String())
		}
		d.err = nil
	}
	if want := now.AddDate(0, 0, -30); !d.since.Equal(want) {
		t.Errorf("the log goes back to %s, want %s", d.since, want)
	}
	if _, page := r.get("/"); strings.Contains(page, "Deliveries") || !strings.Contains(page, "Sign in") {
		t.Error("the front page is the same for managers and others")
	}
	if status, page := seeded(t).get("/subscriptions"); status != http.StatusNotFound || strings.Contains(page, "Sign in") {
		t.Errorf("where nobody manages: %d", status)
	}
}
