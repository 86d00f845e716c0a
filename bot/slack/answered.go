package slack

import (
	"context"
	"time"
)

// Answered remembers for all replicas what was answered: Slack repeats a
// request to whichever it reaches. It is safe for concurrent use.
type Answered interface {
	// First reports whether a request did not come before.
	First(ctx context.Context, name string, now time.Time) (bool, error)
	// Forget makes it one that did not.
	Forget(ctx context.Context, name string) error
}

// askTime is how long other replicas' memory may take: an answer is due within
// three seconds.
const askTime = time.Second

// isFirst reports whether a request, by its name at Slack, did not come before,
// here or to another replica. Where that cannot be found out it is answered:
// rather twice than never.
func (a *App) isFirst(name string) bool {
	now := time.Now()
	if !a.seen.add(now, name, struct{}{}) {
		return false
	}
	if a.Answered == nil {
		return true
	}
	ctx, cancel := context.WithTimeout(a.ctx, askTime)
	defer cancel()
	first, err := a.Answered.First(ctx, name, now)
	if err != nil {
		a.Log.Warn("it cannot be found out whether another replica has answered", "error", err)
		return true
	}
	return first
}

// notAnswered makes a request one that did not come, so that it is answered
// when it is repeated.
func (a *App) notAnswered(name string) {
	a.seen.remove(name)
	if a.Answered == nil {
		return
	}
	ctx, cancel := context.WithTimeout(a.ctx, askTime)
	defer cancel()
	if err := a.Answered.Forget(ctx, name); err != nil {
		a.Log.Warn("a request that was not answered cannot be forgotten", "error", err)
	}
}
