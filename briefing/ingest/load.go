package ingest

import (
	"context"
	"io/fs"
	"runtime"

	"golang.org/x/sync/errgroup"

	"ukchina/briefing"
)

// Load reads the folder as [Read] does and the facts out of its articles, on
// all processors. The corpus is the same on every run. With an error the
// corpus is nil; what was skipped is returned all the same where it is known.
func Load(ctx context.Context, fsys fs.FS, o Options) (*briefing.Corpus, []Skipped, error) {
	f, err := Read(ctx, fsys, o)
	if f == nil {
		return nil, nil, err
	}
	if err != nil {
		return nil, f.Skipped, err
	}
	facts := make([]*briefing.Facts, len(f.Articles))
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(runtime.GOMAXPROCS(0))
	for i, a := range f.Articles {
		work.Go(func() error {
			if ctx.Err() == nil {
				facts[i] = briefing.Extract(a)
			}
			return ctx.Err()
		})
	}
	if err := work.Wait(); err != nil {
		return nil, f.Skipped, err
	}
	return briefing.NewCorpus(f.Profile, facts...), f.Skipped, nil
}
