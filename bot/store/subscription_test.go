package store_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"ukchina/bot"
	"ukchina/bot/store"
	"ukchina/briefing"
)

var c1 = bot.Place{Platform: "slack", Workspace: "T1", Channel: "C1"}

func slot(local string) bot.Slot {
	at, err := time.Parse(bot.LocalLayout, local)
	if err != nil {
		panic(err)
	}
	return bot.Slot{Local: local, Time: at}
}

func subscription() bot.Subscription {
	return bot.Subscription{Place: c1, Owner: "U1", Schedule: "weekdays at 08:00", Zone: "UTC",
		Sections:  []briefing.Verb{briefing.VerbTrip, briefing.VerbCriticisms},
		WhenEmpty: bot.SayEmpty, WhenUnknown: bot.RepeatUnknown, Next: slot("2026-11-27T08:00")}
}

func add(t *testing.T, s *store.Store, sub bot.Subscription) bot.Subscription {
	t.Helper()
	kept, _, err := s.Add(t.Context(), sub)
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

func list(t *testing.T, s *store.Store, in bot.Place) []bot.Subscription {
	t.Helper()
	l, err := s.List(t.Context(), in)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestSubscriptionsAreKept(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		first := add(t, s, subscription())
		want := subscription()
		want.ID = first.ID
		if d := cmp.Diff([]bot.Subscription{want}, list(t, s, c1)); d != "" || first.ID == 0 {
			t.Error(d)
		}
		again := subscription()
		again.Sections = []briefing.Verb{briefing.VerbCriticisms, briefing.VerbTrip} // the same
		again.Owner, again.Next, again.WhenEmpty, again.WhenUnknown = "U2", slot("2026-11-30T08:00"), "", ""
		kept, added, err := s.Add(t.Context(), again)
		if err != nil || added || kept.ID != first.ID || kept.Owner != "U2" || kept.Next != again.Next ||
			kept.WhenEmpty != bot.SkipEmpty || kept.WhenUnknown != bot.SkipUnknown {
			t.Errorf("changed to %+v, added %t, %v", kept, added, err)
		}
		other := subscription()
		other.Sections = nil
		if kept, added, err := s.Add(t.Context(), other); err != nil || !added || kept.ID == first.ID || kept.Sections != nil {
			t.Errorf("another: %+v, added %t, %v", kept, added, err)
		}
		if l := list(t, s, bot.Place{Platform: "slack", Workspace: "T1", Channel: "C2"}); len(l) != 0 {
			t.Errorf("another channel has %v", l)
		}
		elsewhere := subscription()
		elsewhere.Place.Channel = "C2"
		add(t, s, elsewhere)
		if all, err := s.Subscriptions(t.Context()); err != nil || len(all) != 3 || all[2].Place.Channel != "C2" {
			t.Errorf("all places have %+v, %v", all, err)
		}
	})
}

func TestSubscriptionsArePausedAndRemoved(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		id := add(t, s, subscription()).ID
		if err := s.Pause(t.Context(), id, "by request"); err != nil {
			t.Fatal(err)
		}
		if l := list(t, s, c1); l[0].Paused != "by request" || l[0].Next != slot("2026-11-27T08:00") {
			t.Errorf("paused: %+v", l)
		}
		if err := s.Resume(t.Context(), id, slot("2026-12-01T08:00")); err != nil {
			t.Fatal(err)
		}
		if l := list(t, s, c1); l[0].Paused != "" || l[0].Next != slot("2026-12-01T08:00") {
			t.Errorf("resumed: %+v", l)
		}
		if err := s.Remove(t.Context(), id); err != nil {
			t.Fatal(err)
		}
		if again := add(t, s, subscription()); len(list(t, s, c1)) != 1 || again.ID == id {
			t.Errorf("after removal: %+v", again)
		}
	})
}

func TestSettle(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		settle := func(subs ...bot.Subscription) map[string]bot.Subscription {
			t.Helper()
			if err := s.Settle(t.Context(), subs); err != nil {
				t.Fatal(err)
			}
			by := map[string]bot.Subscription{}
			for _, l := range list(t, s, c1) {
				by[l.Schedule] = l
			}
			return by
		}
		asked := subscription()
		asked.Schedule = "daily at 07:00"
		add(t, s, asked)
		a, b := subscription(), subscription()
		a.Schedule, b.Schedule, a.Owner, b.Owner = "Mondays at 09:00", "Fridays at 09:00", "", ""
		settled := settle(a, b)
		if len(settled) != 3 || !settled[a.Schedule].Settings || settled[asked.Schedule].Settings {
			t.Errorf("settled %v", settled)
		}
		if err := s.Pause(t.Context(), settled[b.Schedule].ID, "the bot is not in the channel"); err != nil {
			t.Fatal(err)
		}
		later := slot("2026-12-07T09:00")
		a.Next, b.Next, a.WhenEmpty = later, later, bot.SkipEmpty
		again := settle(a, b)
		if got := again[a.Schedule]; got.ID != settled[a.Schedule].ID || got.Next == later || got.WhenEmpty != bot.SkipEmpty {
			t.Errorf("kept %+v", got)
		}
		if got := again[b.Schedule]; got.Paused != "" || got.Next != later {
			t.Errorf("what was paused goes on: %+v", got)
		}
		if left := settle(); len(left) != 1 || left[asked.Schedule].ID == 0 {
			t.Errorf("left %v", left)
		}
	})
}
