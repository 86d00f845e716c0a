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
	facts := known(o.Known, f.Articles)
	extract := briefing.Extract
	if o.Unsure {
		extract = briefing.ExtractUnsure
	}
	broken, err := extractMissing(ctx, f.Articles, facts, extract)
	if err != nil {
		return nil, f.Skipped, err
	}
	f.Skipped = append(f.Skipped, broken...)
	facts = slices.DeleteFunc(facts, func(f *briefing.Facts) bool { return f == nil })
	if len(facts) == 0 {
		return nil, f.Skipped, ErrNothing
	}
	return briefing.NewCorpus(f.Profile, facts...), f.Skipped, nil
}

// extractMissing fills in the facts that are nil, on all processors, and returns the
// articles that have none, in their order. The error is ctx's.
func extractMissing(ctx context.Context, articles []*briefing.Article, facts []*briefing.Facts, extract func(*briefing.Article) *briefing.Facts) ([]Skipped, error) {
	broken := make([]error, len(articles))
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(runtime.GOMAXPROCS(0))
	for i, a := range articles {
		work.Go(func() error {
			if facts[i] == nil && ctx.Err() == nil {
				broken[i] = Guard(a, func() { facts[i] = extract(a) })
			}
			return ctx.Err()
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	var skipped []Skipped
	for _, err := range broken {
		if s := (Skipped{}); errors.As(err, &s) {
			skipped = append(skipped, s)
		}
	}
	return skipped, nil
}

// known returns the facts of each article that is in the corpus as it is, nil
// for the others.
func known(c *briefing.Corpus, articles []*briefing.Article) []*briefing.Facts {
	facts := make([]*briefing.Facts, len(articles))
	if c == nil {
		return facts
	}
	of := make(map[string]*briefing.Facts, len(c.Articles))
	for _, f := range c.Articles {
		of[f.Article.ID] = f
	}
	for i, a := range articles {
		if f := of[a.ID]; f != nil && f.Article.Equal(a) {
			facts[i] = f
		}
	}
	return facts
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
