package bot

import (
	"context"
	"sync/atomic"

	"ukchina/briefing"
)

// A Handler answers requests from the corpus it holds. The zero Handler
// answers from an empty corpus. It is safe for concurrent use.
type Handler struct {
	corpus atomic.Pointer[briefing.Corpus]
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
		return Reply{Answer: needsChannel(q), Private: true}
	}
	reply := Reply{Answer: c.Answer(q), Private: true}
	reply.Answer.Cards = reply.Answer.Cards[min(max(r.Offset, 0), len(reply.Answer.Cards)):]
	if q.Verb == briefing.VerbDigest {
		reply.Digest = c.Digest(nil, briefing.Since{})
	}
	return reply
}

// needsChannel answers a verb about a channel's digests.
func needsChannel(q briefing.Query) *briefing.Answer {
	return &briefing.Answer{Query: q, Title: "Digests in a channel",
		Note: "“" + string(q.Verb) + "” works in a Slack or Discord channel, where digests are posted."}
}
