package bot

import (
	"fmt"
	"math"
	"sync"
	"time"
)

// A Rate is how much may be asked: Burst at once, then one more each Every.
// The zero Rate is no limit.
type Rate struct {
	Burst int
	Every time.Duration
}

// The rates of a [NewLimiter]: more than a person types, less than a script
// sends.
var (
	UserRate    = Rate{Burst: 20, Every: 2 * time.Second}
	ChannelRate = Rate{Burst: 100, Every: 200 * time.Millisecond}
)

// A Limiter keeps one user, or one channel, from taking the bot from the
// others. It is safe for concurrent use. A nil Limiter allows everything.
type Limiter struct {
	user, channel Rate
	mu            sync.Mutex
	// Buckets move to young when they are used; old goes when young is full.
	// So the memory is bounded, and who asks often is not forgotten.
	young, old map[source]bucket
}

// mostBuckets is how many buckets a generation has: a few megabytes in all.
const mostBuckets = 16384

// A source is a user in a workspace, or a channel when user is empty.
type source struct {
	place Place
	user  string
}

// A bucket is full at the time that it says. One that is full is as good as
// none.
type bucket struct{ full time.Time }

// NewLimiter returns a limiter with the rates [UserRate] and [ChannelRate].
func NewLimiter() *Limiter { return NewLimiterOf(UserRate, ChannelRate) }

// NewLimiterOf returns a limiter with rates of your own.
func NewLimiterOf(user, channel Rate) *Limiter {
	return &Limiter{user: user, channel: channel, young: map[source]bucket{}}
}

// Allow takes a request of a user in a place at a time. The error is nil or a
// [*Limited], and then nothing was taken.
func (l *Limiter) Allow(now time.Time, p Place, user string) error {
	if l == nil {
		return nil
	}
	return l.Attempt(now, p, user, func() bool { return false })
}

// Attempt does f, which is quick and may fail, but not for a user, or in a
// place, where it failed too often: only what fails is taken. Attempts wait for
// each other, so that many at once are no more than one after the other.
func (l *Limiter) Attempt(now time.Time, p Place, user string, f func() bool) error {
	who := source{Place{Platform: p.Platform, Workspace: p.Workspace}, user}
	where := source{place: p}
	l.mu.Lock()
	defer l.mu.Unlock()
	mine, wait := l.user.take(l.get(who), now)
	theirs, wait2 := l.channel.take(l.get(where), now)
	if wait = max(wait, wait2); wait > 0 {
		return &Limited{After: wait}
	}
	if !f() {
		l.put(who, mine)
		l.put(where, theirs)
	}
	return nil
}

// take returns b after one more request, or how long that has to wait.
func (r Rate) take(b bucket, now time.Time) (after bucket, wait time.Duration) {
	if r == (Rate{}) {
		return b, 0
	}
	if b.full.Before(now) {
		b.full = now
	}
	b.full = b.full.Add(r.Every)
	return b, b.full.Sub(now) - time.Duration(r.Burst)*r.Every
}

func (l *Limiter) get(s source) bucket {
	if b, ok := l.young[s]; ok {
		return b
	}
	return l.old[s]
}

func (l *Limiter) put(s source, b bucket) {
	if len(l.young) >= mostBuckets {
		l.old, l.young = l.young, map[source]bucket{}
	}
	l.young[s] = b
}

// Limited says politely that somebody asks too fast.
type Limited struct {
	After time.Duration // until the next question is answered
}

// Error says when to try again.
func (e *Limited) Error() string {
	n := max(1, int(math.Ceil(e.After.Seconds())))
	s := "s"
	if n == 1 {
		s = ""
	}
	return fmt.Sprintf("That was a lot of questions at once. Please try again in %d second%s.", n, s)
}
