package bot

import (
	"context"
	"fmt"
	"sync"
	"time"

	"ukchina/briefing"
)

// A Composer makes the digests that are delivered. It is safe for concurrent
// use.
type Composer struct {
	Handler  *Handler // whose corpus the digests are of
	Articles Articles

	mu sync.Mutex
	// past are corpora without what was first seen later.
	past map[moment]*briefing.Corpus
}

// A moment is a corpus up to a time.
type moment struct {
	corpus *briefing.Corpus
	until  int64 // Unix, in milliseconds
}

// mostPast bounds how many corpora are kept: all digests of a minute go up to
// one or two times.
const mostPast = 4

// Compose returns the digest that a subscription gets with a delivery whose
// Until is set: in its first all there is, afterwards what was first seen after
// d.After. What was first seen after d.Until is left for the next, so that the
// same delivery gives the same digest, whatever is added in the meantime.
func (c *Composer) Compose(ctx context.Context, s Subscription, d Delivery, now time.Time) (*briefing.Digest, error) {
	corpus := c.Handler.Corpus()
	seen, err := c.firstSeen(ctx, corpus, now)
	if err != nil {
		return nil, err
	}
	corpus = c.until(corpus, d.Until, seen)
	if d.After.IsZero() {
		return corpus.Digest(s.Sections, briefing.Since{}), nil
	}
	since := briefing.Since{New: func(a *briefing.Article) bool { return seen[a.ID].After(d.After) }}
	if !d.Since.IsZero() {
		if since.Day, err = time.Parse(LocalLayout, d.Since.Local); err != nil {
			return nil, fmt.Errorf("the slot of the last digest: %w", err)
		}
	}
	return corpus.Digest(s.Sections, since), nil
}

// until returns a corpus without what was first seen later. It takes long to
// make where there is such, so that it is kept for the next digests.
func (c *Composer) until(corpus *briefing.Corpus, until time.Time, seen map[string]time.Time) *briefing.Corpus {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := moment{corpus, until.UnixMilli()}
	if known := c.past[key]; known != nil {
		return known
	}
	some := corpus.Only(func(a *briefing.Article) bool { return !seen[a.ID].After(until) })
	if some == corpus {
		return corpus
	}
	if c.past == nil || len(c.past) == mostPast {
		c.past = map[moment]*briefing.Corpus{}
	}
	c.past[key] = some
	return some
}

// Until returns when the newest article was first seen: what a delivery that
// is composed now goes up to.
func (c *Composer) Until(ctx context.Context, now time.Time) (newest time.Time, err error) {
	seen, err := c.firstSeen(ctx, c.Handler.Corpus(), now)
	for _, t := range seen {
		if t.After(newest) {
			newest = t
		}
	}
	return newest, err
}

// firstSeen returns when the articles of a corpus were first seen.
func (c *Composer) firstSeen(ctx context.Context, corpus *briefing.Corpus, now time.Time) (map[string]time.Time, error) {
	ids := make([]string, len(corpus.Articles))
	for i, f := range corpus.Articles {
		ids[i] = f.Article.ID
	}
	seen, err := c.Articles.FirstSeen(ctx, ids, now)
	if err != nil {
		return nil, fmt.Errorf("cannot tell which articles are new: %w", err)
	}
	return seen, nil
}
