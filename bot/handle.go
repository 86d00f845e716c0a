package bot

import (
	"context"
	"fmt"
	"sync/atomic"

	"ukchina/briefing"
)

// A Handler answers requests from the corpus it holds. The zero Handler
// answers from an empty corpus. It is safe for concurrent use.
type Handler struct {
	corpus atomic.Pointer[briefing.Corpus]
	// Digests answers about a channel's digests. Nil, as in a terminal, means
	// that there are none. It is set before the first request.
	Digests *Digests
}

// NewHandler returns a handler that answers from c.
func NewHandler(c *briefing.Corpus) *Handler {
	h := &Handler{}
	h.SetCorpus(c)
	return h
}

// Corpus returns what the handler answers from.
func (h *Handler) Corpus() *briefing.Corpus {
	if c := h.corpus.Load(); c != nil {
		return c
	}
	return briefing.NewCorpus(briefing.Profile{})
}

// SetCorpus makes the handler answer from c; requests under way go on with
// what they started with.
func (h *Handler) SetCorpus(c *briefing.Corpus) { h.corpus.Store(c) }

// Handle answers a request. Every reply is private: the asker may share it.
func (h *Handler) Handle(ctx context.Context, r Request) Reply {
	c := h.Corpus()
	q, err := briefing.ParseQuery(r.Text, c)
	if err != nil {
		return Reply{Err: err, Private: true}
	}
	q.Limit = r.Limit
	switch {
	case q.Verb == briefing.VerbHelp:
		return Reply{Answer: help(c, q), Private: true}
	case q.Verb.NeedsChannel():
		if h.Digests == nil || r.Rights == nil {
			return needsChannel(q)
		}
		return h.Digests.answer(ctx, q, r)
	}
	reply := Reply{Answer: c.Answer(q), Private: true}
	reply.Answer.Cards = reply.Answer.Cards[min(max(r.Offset, 0), len(reply.Answer.Cards)):]
	if q.Verb == briefing.VerbDigest {
		reply.Digest, err = h.digest(ctx, q, r)
	}
	if err != nil {
		return Reply{Err: h.Digests.explain(err), Private: true}
	}
	return reply
}

// digest returns the whole digest, or as a preview the one that the channel
// would get now.
func (h *Handler) digest(ctx context.Context, q briefing.Query, r Request) (*briefing.Digest, error) {
	if q.Argument != "" && h.Digests != nil && h.Digests.Preview != nil && r.Rights != nil {
		all, err := h.Digests.Subscriptions.List(ctx, r.Place)
		if err != nil {
			return nil, fmt.Errorf("cannot list subscriptions: %w", err)
		}
		if len(all) > 0 {
			return h.Digests.Preview(ctx, all[0], h.Digests.Now())
		}
	}
	return h.Corpus().Digest(nil, briefing.Since{}), nil
}
