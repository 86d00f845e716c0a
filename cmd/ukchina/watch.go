package main

import (
	"context"
	"os"
	"time"

	"ukchina/bot"
	"ukchina/briefing/ingest"
	"ukchina/seeds"
)

// watchPeriod is how often serve looks whether the briefing's folder has
// changed. Looking works in containers and on network drives, where the
// system's own notices do not arrive.
const watchPeriod = 10 * time.Second

// watch reads the briefing anew whenever its folder has changed, until ctx
// ends. A folder that changes from one look to the next is left alone: files
// are being copied into it. What cannot be read is logged, and the briefing
// stays as it was.
func (s *server) watch(ctx context.Context, h *bot.Handler, read ingest.Stamp) {
	look := time.NewTicker(s.watchPeriod)
	defer look.Stop()
	before := read
	for {
		select {
		case <-ctx.Done():
			return
		case <-look.C:
		}
		now, err := s.briefing().stamp()
		switch {
		case err != nil:
			s.log.Warn("the briefing's folder cannot be looked at", "error", err)
		case now == before && now != read:
			s.reload(ctx, h)
			read = now
		}
		before = now
	}
}

// reload puts the briefing as it stands in the folder in place of h's.
func (s *server) reload(ctx context.Context, h *bot.Handler) {
	corpus, skipped, err := s.briefing().read(ctx, h.Corpus())
	if err != nil {
		if ctx.Err() == nil {
			s.log.Error("the briefing has changed but cannot be read; it stays as it was", "error", err)
		}
		return
	}
	h.SetCorpus(corpus)
	s.logRead(corpus, skipped)
}

// stamp returns what tells that the briefing has changed. The folder is not
// kept open, since another may take its name.
func (b briefingFlag) stamp() (ingest.Stamp, error) {
	if b.Briefing == "" {
		return ingest.StampOf(seeds.FS)
	}
	return ingest.StampOf(os.DirFS(b.Briefing))
}
