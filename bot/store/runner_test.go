package store_test

import (
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/store"
)

// yearly is a schedule whose next slot is not while the tests run.
const yearly = "0 0 1 1 *"

func states(list []bot.Delivery) map[bot.State]int {
	n := map[bot.State]int{}
	for _, d := range list {
		n[d.State]++
	}
	return n
}

func TestDownAtTheSlot(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		due(t, s, "intime", yearly, 0)
		due(t, s, "late", yearly, 30*time.Minute)
		due(t, s, "missed", yearly, 3*time.Hour)
		due(t, s, "hourly", "0 * * * *", 5*time.Hour)
		r := newReplica(s)
		list := r.until(t, func(list []bot.Delivery) bool { return len(list) >= 8 && ended(len(list))(list) })
		if n := states(list); n[bot.Sent] != 3 || n[bot.Missed] != len(list)-3 {
			t.Errorf("%v", n)
		}
		for _, d := range list {
			posts := r.in(d.Place.Channel)
			switch {
			case d.Place.Channel == "missed" && len(posts) != 0, d.Place.Channel != "missed" && len(posts) != 1:
				t.Errorf("%s: %d posts", d.Place.Channel, len(posts))
			case d.State == bot.Sent && d.Late != (d.Place.Channel != "intime") && d.Place.Channel != "hourly":
				t.Errorf("%+v: late %t", d, d.Late)
			case d.State == bot.Sent && d.Late == posts[0].Late.IsZero():
				t.Errorf("what is late says so: %+v", posts[0])
			case d.State == bot.Missed && (d.Reason == "" || d.Late):
				t.Errorf("missed: %+v", d)
			}
		}
	})
}

func TestUnknownOutcomes(t *testing.T) {
	refused := &bot.PermanentError{Reason: "the app lacks the scope channels:history"}
	lost := errors.New("500")
	for _, c := range []struct {
		name       string
		post, find []fault
		when       bot.WhenUnknown
		state      bot.State
		posts      int
		reason     string
	}{
		{"it arrived", []fault{{lost, true}}, nil, "", bot.Sent, 1, ""},
		{"it did not", []fault{{lost, false}}, nil, "", bot.Sent, 1, ""},
		{"found the second time", []fault{{lost, true}}, []fault{{err: lost}}, "", bot.Sent, 1, ""},
		{"looking is rate limited", []fault{{lost, true}}, []fault{{err: &bot.RetryAfter{After: time.Second}}}, "", bot.Sent, 1, ""},
		{"nobody can tell, skip", []fault{{lost, true}}, []fault{{err: refused}}, bot.SkipUnknown, bot.Unknown, 1, "channels:history"},
		{"nobody can tell, repeat", []fault{{lost, true}}, []fault{{err: refused}}, bot.RepeatUnknown, bot.Sent, 2, ""},
		{"rate limited", []fault{{&bot.RetryAfter{After: time.Second}, false}}, nil, "", bot.Sent, 1, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			onBoth(t, func(t *testing.T, s *store.Store) {
				sub := due(t, s, "C", yearly, 0)
				sub.WhenUnknown = c.when
				add(t, s, sub)
				r := newReplica(s)
				r.post, r.find = c.post, c.find
				d := r.until(t, ended(1))[0]
				if d.State != c.state || !strings.Contains(d.Reason, c.reason) || d.Reason != "" != (c.reason != "") || len(r.in("C")) != c.posts {
					t.Errorf("%+v, %d posts", d, len(r.in("C")))
				}
				if c.name == "rate limited" && r.finds > 0 {
					t.Error("what was refused was looked for")
				}
				if c.find != nil && c.posts == 2 && !strings.Contains(r.log.String(), "it cannot be found out whether a digest arrived") {
					t.Errorf("the log does not say it: %s", r.log)
				}
			})
		})
	}
}

func TestPermanentErrorPausesAndTellsOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		due(t, s, "C", yearly, 0)
		r := newReplica(s)
		r.post = []fault{{err: &bot.PermanentError{Reason: "the channel is archived", Fix: "open it again"}}}
		d := r.until(t, ended(1))[0]
		if d.State != bot.Failed || !strings.Contains(d.Reason, "open it again") {
			t.Errorf("%+v", d)
		}
		in := bot.Place{Platform: "slack", Workspace: "T1", Channel: "C"}
		if l := list(t, s, in); l[0].Paused != d.Reason {
			t.Errorf("not paused: %+v", l)
		}
		if len(r.told) != 1 || !strings.HasPrefix(r.told[0], "U1: ") || !strings.Contains(r.told[0], "the channel is archived: open it again") {
			t.Errorf("told %q", r.told)
		}
	})
}

// TestCrash has a replica go away while it posts: once before its message was
// there, once after, once between the messages of a digest.
func TestCrash(t *testing.T) {
	for _, c := range []struct {
		name  string
		there int // messages that were posted
		known int // of them, those that it recorded
	}{{"before", 0, 0}, {"after", 1, 0}, {"between", 1, 1}, {"after the second", 2, 1}, {"all but the record", 3, 2}} {
		t.Run(c.name, func(t *testing.T) {
			onBoth(t, func(t *testing.T, s *store.Store) {
				due(t, s, "C", yearly, 0)
				gone := newReplica(s)
				gone.parts, gone.post = 3, []fault{{err: &bot.RetryAfter{After: time.Hour}}}
				planned := gone.until(t, func(l []bot.Delivery) bool { return len(l) == 1 && l[0].Attempts == 1 && l[0].State == bot.Planned })
				now := time.Now()
				d, _, begun, err := s.Begin(t.Context(), planned[0].ID, now, now.Add(-time.Second))
				if err != nil || !begun {
					t.Fatal(err)
				}
				r := newReplica(s)
				r.parts = 3
				for i := range c.there {
					r.posted["C"] = append(r.posted["C"], bot.Post{Key: d.Key(), Part: i})
				}
				for i := range c.known {
					d.Parts = append(d.Parts, bot.Part{MessageID: bot.Post{Key: d.Key(), Part: i}.PartKey(), Sent: now})
				}
				held := d
				held.State, held.Wake = bot.Sending, now.Add(-time.Second)
				if _, err := s.Keep(t.Context(), held); err != nil {
					t.Fatal(err)
				}
				after := r.until(t, ended(1))[0]
				if after.State != bot.Sent || len(after.Parts) != 3 || len(r.in("C")) != 3 {
					t.Errorf("%+v, %d posts", after, len(r.in("C")))
				}
				for i, p := range r.in("C") {
					if p.Part != i || i >= max(c.there, 1) && p.Thread != d.Key() {
						t.Errorf("message %d: %+v", i, p)
					}
				}
				// Whoever comes back from the dead changes nothing.
				if _, err := s.Keep(t.Context(), held); !errors.Is(err, bot.ErrLost) {
					t.Errorf("kept by who lost it: %v", err)
				}
			})
		})
	}
}

func TestPausedAndUnsubscribedAreNotPosted(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		paused, removed := due(t, s, "paused", yearly, 0), due(t, s, "removed", "daily at 08:00", 0)
		r := newReplica(s)
		// Long enough for a busy machine to end the replica meanwhile.
		wait := fault{err: &bot.RetryAfter{After: 10 * time.Second}}
		r.post = []fault{wait, wait}
		r.until(t, func(l []bot.Delivery) bool {
			return len(l) == 2 && l[0].Attempts > 0 && l[1].Attempts > 0 && states(l)[bot.Planned] == 2
		})
		if err := errors.Join(s.Pause(t.Context(), paused.ID, "by request"), s.Remove(t.Context(), removed.ID)); err != nil {
			t.Fatal(err)
		}
		list := r.until(t, ended(2))
		if n := states(list); n[bot.Skipped] != 2 || len(r.in("paused"))+len(r.in("removed")) != 0 {
			t.Errorf("%v", list)
		}
	})
}

// TestNewsGoesOnFromTheLastDigest looks at what the second digest is to tell.
func TestNewsGoesOnFromTheLastDigest(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		sub := due(t, s, "C", yearly, 10*time.Minute)
		first := newReplica(s).until(t, ended(1))[0]
		if !first.After.IsZero() || first.Until.IsZero() || !first.Since.IsZero() {
			t.Errorf("the first: %+v", first)
		}
		if err := s.Resume(t.Context(), sub.ID, bot.Slot{Local: "again", Time: time.Now()}); err != nil {
			t.Fatal(err)
		}
		second := newReplica(s).until(t, ended(2))[1]
		if !second.After.Equal(first.Until) || second.Since != first.Slot {
			t.Errorf("the second: %+v after %+v", second, first)
		}
	})
}

// TestADatabaseThatTakesNothing, as on a full disc, is asked again every second
// and not all the time, and what is due then is posted when it takes it.
func TestADatabaseThatTakesNothing(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "full.db")
	s := open(t, "sqlite:"+file)
	const digests = 20 // an error each would be a flood
	for i := range digests {
		due(t, s, fmt.Sprintf("C%d", i), yearly, 0)
	}
	db, err := sql.Open("sqlite", "file:"+file+"?_pragma=busy_timeout(10000)")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	exec := func(statement string) {
		t.Helper()
		if _, err := db.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	exec("CREATE TRIGGER full BEFORE INSERT ON deliveries BEGIN SELECT RAISE(ABORT, 'disc full'); END")
	r := newReplica(s)
	began := time.Now()
	r.until(t, func([]bot.Delivery) bool { return time.Since(began) > 2500*time.Millisecond })
	if n := strings.Count(r.log.String(), "disc full"); n == 0 || n > 5 || strings.Contains(r.log.String(), "digests are due") {
		t.Errorf("%d errors in the log, which begins: %.600s", n, r.log)
	}
	exec("DROP TRIGGER full")
	if n := states(r.until(t, ended(digests))); n[bot.Sent] != digests {
		t.Errorf("%v", n)
	}
}

func TestAScheduleThatIsNoneIsPaused(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		due(t, s, "C", "every blue moon", 0)
		due(t, s, "D", yearly, 0)
		newReplica(s).until(t, ended(1))
		if l := list(t, s, bot.Place{Platform: "slack", Workspace: "T1", Channel: "C"}); l[0].Paused == "" {
			t.Errorf("%+v", l)
		}
	})
}
