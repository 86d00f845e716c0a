package store

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"ukchina/bot"
)

// A Runner gets the digests of a store delivered. Every replica has one.
type Runner struct {
	Store   *Store
	Courier *bot.Courier
	// Next returns what tells the slot after a time, zero for none. An error
	// pauses the subscription.
	Next func(bot.Subscription) (next func(after time.Time) bot.Slot, err error)
	Log  *slog.Logger

	jobs jobs
}

const (
	// tick is how often a replica looks for what is due.
	tick = time.Second
	// patience is how long a database may take for all that is looked for. One
	// whose machine went down, or is no longer reached, does not say so.
	patience = 15 * time.Second
	// workers is how many digests a replica posts at once. They mostly wait
	// for the platforms.
	workers = 100
	// jobTimeout bounds one job; a digest of many messages takes seconds.
	jobTimeout = 5 * time.Minute
	// softStop is how long digests in hand may take at the end.
	softStop = 7 * time.Second
)

// Run delivers until ctx ends; then it takes no more up, finishes what is in
// hand, and returns nil. What fails meanwhile is logged and tried again.
func (r *Runner) Run(ctx context.Context) error {
	var err error
	if r.jobs, err = r.Store.db.jobs(r.config(ctx)); err != nil {
		return fmt.Errorf("the job queue: %w", err)
	}
	// Ending the context that River starts with ends it, but not softly.
	if err := r.jobs.Start(context.WithoutCancel(ctx)); err != nil {
		return fmt.Errorf("the job queue: %w", err)
	}
	var ticks sync.WaitGroup
	ticks.Go(func() { r.tick(ctx) })
	<-ctx.Done()
	ticks.Wait()
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), softStop+2*time.Second)
	defer cancel()
	if err := r.jobs.Stop(last); err != nil {
		return fmt.Errorf("digests in hand were cut off: %w", err)
	}
	return nil
}

func (r *Runner) config(ctx context.Context) *river.Config {
	all := river.NewWorkers()
	river.AddWorker(all, &worker{courier: r.Courier, stop: ctx.Done()})
	return &river.Config{
		Workers:              all,
		Queues:               map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: workers}},
		FetchPollInterval:    500 * time.Millisecond,
		JobTimeout:           jobTimeout,
		RescueStuckJobsAfter: 2 * jobTimeout,
		SoftStopTimeout:      softStop,
		// What became of a digest is in our own table.
		CompletedJobRetentionPeriod: time.Hour,
		Logger:                      slog.New(atLeast{r.Log.Handler(), slog.LevelWarn}),
	}
}

// tick looks for what is due and for what is forgotten, until ctx ends. Where
// there is a lot it does not wait.
func (r *Runner) tick(ctx context.Context) {
	t := time.NewTicker(tick)
	defer t.Stop()
	var cleaned time.Time
	for ctx.Err() == nil {
		claimed, rescued, err := r.look(ctx, &cleaned)
		if err != nil && ctx.Err() == nil {
			r.Log.Error("the store does not do what it should", "error", err)
		}
		if claimed > 0 {
			r.Log.Info("digests are due", "claimed", claimed)
		}
		if rescued > 0 {
			r.Log.Warn("digests that nobody came back to are taken up", "digests", rescued)
		}
		if claimed == mostClaimed {
			continue
		}
		select {
		case <-ctx.Done():
		case <-t.C:
		}
	}
}

// look takes up what is due and what is forgotten, and once a minute, as cleaned
// says, forgets what is old.
func (r *Runner) look(ctx context.Context, cleaned *time.Time) (claimed, rescued int, err error) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	now := time.Now()
	claimed, err = r.claim(ctx, now)
	rescued, err2 := r.rescue(ctx, now)
	if now.Sub(*cleaned) > time.Minute {
		*cleaned = now
		err2 = errors.Join(err2, r.Store.forgetOld(ctx, now))
	}
	return claimed, rescued, errors.Join(err, err2)
}

// platforms returns those that there are posters for.
func (r *Runner) platforms() []string {
	var list []string
	for name := range r.Courier.Posters {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// deliveryArgs are what River keeps of a delivery.
type deliveryArgs struct {
	Delivery int64 `json:"delivery"`
}

// Kind names the job. It is kept in the database: it must not change.
func (deliveryArgs) Kind() string { return "delivery" }

type worker struct {
	river.WorkerDefaults[deliveryArgs]
	courier *bot.Courier
	stop    <-chan struct{}
}

// Work takes a delivery up. When it is put off, River wakes it then.
func (w *worker) Work(ctx context.Context, job *river.Job[deliveryArgs]) error {
	again, err := w.courier.Deliver(ctx, job.Args.Delivery, w.stop)
	if err == nil && again > 0 {
		return river.JobSnooze(again)
	}
	return err
}

// NextRetry is when a job is tried again that the store failed.
func (*worker) NextRetry(job *river.Job[deliveryArgs]) time.Time {
	return time.Now().Add(min(time.Second<<min(job.Attempt, 6), time.Minute))
}

var _ river.Worker[deliveryArgs] = (*worker)(nil)

var _ rivertype.JobArgs = deliveryArgs{}

// An atLeast handler drops what is below a level: River tells much.
type atLeast struct {
	slog.Handler
	level slog.Level
}

// Enabled implements [slog.Handler].
func (h atLeast) Enabled(ctx context.Context, l slog.Level) bool {
	return l >= h.level && h.Handler.Enabled(ctx, l)
}

// WithAttrs implements [slog.Handler].
func (h atLeast) WithAttrs(attrs []slog.Attr) slog.Handler {
	return atLeast{h.Handler.WithAttrs(attrs), h.level}
}

// WithGroup implements [slog.Handler].
func (h atLeast) WithGroup(name string) slog.Handler {
	return atLeast{h.Handler.WithGroup(name), h.level}
}
