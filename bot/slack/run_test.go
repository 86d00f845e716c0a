package slack_test

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
)

// run runs an app until the test tells it to stop.
func run(a *slack.App) (stop context.CancelFunc, ended chan error) {
	ctx, stop := context.WithCancel(context.Background())
	ended = make(chan error, 1)
	go func() { ended <- a.Run(ctx) }()
	return stop, ended
}

// becomes waits until an app is ready, or is not.
func becomes(t *testing.T, a *slack.App, ready bool) {
	t.Helper()
	for range 500 {
		if (a.Ready() == nil) == ready {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("never became ready=%v", ready)
}

func TestRunWaitsToBeCalled(t *testing.T) {
	a, _ := newApp(t, newFake(t), nil)
	becomes(t, a, false)
	stop, ended := run(a)
	becomes(t, a, true)
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	becomes(t, a, false)
}

func TestRunConnects(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, func(s *slack.Settings) { s.SocketMode = true })
	stop, ended := run(a)
	f.connection()
	becomes(t, a, true)
	stop()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestRunEndsWhenTheTokenIsNotAccepted(t *testing.T) {
	f := newFake(t)
	f.fail("auth.test", refuse("invalid_auth"))
	a, _ := newApp(t, f, nil)
	_, ended := run(a)
	var permanent *bot.PermanentError
	if err := <-ended; !errors.As(err, &permanent) || permanent.Fix == "" {
		t.Errorf("have %v", err)
	}
}

func TestRunAsksAgain(t *testing.T) {
	f := newFake(t)
	f.fail("auth.test", status(http.StatusInternalServerError), busy(1))
	a, _ := newApp(t, f, nil)
	stop, ended := run(a)
	f.wait("auth.test", 2)
	becomes(t, a, false)
	stop() // while it waits
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
