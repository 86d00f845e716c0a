package slack_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"ukchina/bot/slack"
)

// A board is what replicas share.
type board struct {
	mu     sync.Mutex
	there  map[string]bool
	broken bool
}

func (b *board) First(_ context.Context, name string, _ time.Time) (bool, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.broken {
		return false, errors.New("the database is away")
	}
	first := !b.there[name]
	b.there[name] = true
	return first, nil
}

func (b *board) Forget(_ context.Context, name string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.there, name)
	return nil
}

func TestAnotherReplicaDoesNotAnswerAgain(t *testing.T) {
	t.Parallel()
	f, b := newFake(t), &board{there: map[string]bool{}}
	share := func(s *slack.Settings) { s.Answered = b }
	one, _ := newApp(t, f, share)
	two, log := newApp(t, f, share)
	for n, a := range []*slack.App{one, two, one} {
		r := request("/slack/events", mention("Ev1", "1.1", "", "U1", "<@U0> trip"), time.Now().Add(time.Duration(n)*time.Second))
		if w := serve(a, r); w.Code != http.StatusOK {
			t.Fatal(w.Code)
		}
	}
	f.wait("chat.postMessage", 1)
	time.Sleep(100 * time.Millisecond)
	if n := len(f.of("chat.postMessage")); n != 1 {
		t.Errorf("answered %d times", n)
	}
	b.mu.Lock()
	b.broken = true
	b.mu.Unlock()
	send(t, two, mention("Ev2", "1.2", "", "U1", "<@U0> trip"))
	f.wait("chat.postMessage", 2)
	if !strings.Contains(log.String(), "the database is away") {
		t.Errorf("the log does not say it: %s", log)
	}
}
