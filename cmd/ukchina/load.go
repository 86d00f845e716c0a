package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"ukchina/briefing"
	"ukchina/briefing/ingest"
	"ukchina/seeds"
)

// briefingFlag names the folder to answer from.
type briefingFlag struct {
	Briefing string `placeholder:"DIR" env:"UKCHINA_BRIEFING" help:"Answer from the articles in this folder (.txt .md .html) instead of the two that are built in."`
}

// load reads the briefing, with a line on standard error for every file that
// is skipped.
func (b briefingFlag) load(ctx context.Context) (*briefing.Corpus, error) {
	return b.loadWith(ctx, ingest.Options{})
}

func (b briefingFlag) loadWith(ctx context.Context, o ingest.Options) (*briefing.Corpus, error) {
	defer startProgress("reading the articles").stop()
	corpus, skipped, err := b.readWith(ctx, o)
	warn("", skipped)
	return corpus, err
}

// read reads the briefing, and which files are no part of it. known is what
// was read before, or nil.
func (b briefingFlag) read(ctx context.Context, known *briefing.Corpus) (*briefing.Corpus, []ingest.Skipped, error) {
	return b.readWith(ctx, ingest.Options{Known: known})
}

func (b briefingFlag) readWith(ctx context.Context, o ingest.Options) (*briefing.Corpus, []ingest.Skipped, error) {
	fsys, err := b.open()
	if err != nil {
		return nil, nil, err
	}
	corpus, skipped, err := ingest.Load(ctx, fsys, o)
	if err != nil {
		return nil, skipped, fmt.Errorf("%s: %w", b.name(), err)
	}
	return corpus, skipped, nil
}

// open returns the briefing's folder, which stays open.
func (b briefingFlag) open() (fs.FS, error) {
	if b.Briefing == "" {
		return seeds.FS, nil
	}
	return openFolder(b.Briefing)
}

func (b briefingFlag) name() string {
	if b.Briefing == "" {
		return "the default briefing"
	}
	return b.Briefing
}

// openFolder opens a folder such that links cannot lead out of it.
func openFolder(name string) (fs.FS, error) {
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no folder %q; give one that holds .txt, .md or .html articles", name)
	case err != nil:
		return nil, fmt.Errorf("the folder %q cannot be read (%w); check who may read it", name, errors.Unwrap(err))
	case !info.IsDir():
		return nil, fmt.Errorf("%q is a file; give the folder it is in, or use: ukchina extract", name)
	}
	root, err := os.OpenRoot(name)
	if err != nil {
		return nil, fmt.Errorf("the folder %q cannot be read (%w); check who may read it", name, errors.Unwrap(err))
	}
	return root.FS(), nil
}

// warn writes one line for each skipped file, under the folder's name as it
// was typed.
func warn(folder string, skipped []ingest.Skipped) {
	for _, s := range skipped {
		if folder != "" {
			s.File = folder + "/" + s.File
		}
		fmt.Fprintln(os.Stderr, "skipped "+s.Error())
	}
}
