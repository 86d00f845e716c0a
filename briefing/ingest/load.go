package ingest

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"slices"

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
	broken := make([]error, len(f.Articles))
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(runtime.GOMAXPROCS(0))
	for i, a := range f.Articles {
		work.Go(func() error {
			if ctx.Err() == nil {
				broken[i] = Guard(a, func() { facts[i] = briefing.Extract(a) })
			}
			return ctx.Err()
		})
	}
	if err := work.Wait(); err != nil {
		return nil, f.Skipped, err
	}
	for _, err := range broken {
		if s := (Skipped{}); errors.As(err, &s) {
			f.Skipped = append(f.Skipped, s)
		}
	}
	facts = slices.DeleteFunc(facts, func(f *briefing.Facts) bool { return f == nil })
	if len(facts) == 0 {
		return nil, f.Skipped, ErrNothing
	}
	return briefing.NewCorpus(f.Profile, facts...), f.Skipped, nil
}

// Guard calls extract, which reads facts out of a. Should the reading panic,
// Guard returns a [Skipped]: one article that trips the program must not take
// the others with it.
func Guard(a *briefing.Article, extract func()) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = Skipped{a.File, "trips this program (please report it, with the article): " + fmt.Sprint(p)}
		}
	}()
	extract()
	return nil
}
