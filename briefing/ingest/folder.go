package ingest

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sync/errgroup"

	"ukchina/briefing"
)

// DefaultMaxBytes is the size of the largest file that is read when
// [Options] name none: 2 MiB, some three hundred thousand words.
const DefaultMaxBytes = 2 << 20

// Options say how to read. The zero Options are the defaults.
type Options struct {
	MaxBytes int64 // a larger file is skipped; 0 means DefaultMaxBytes
	// Known is what was read of the folder before; nil means nothing. Articles
	// that have stayed as they were keep their facts, which are most of the
	// work.
	Known *briefing.Corpus
	// Unsure reads the statements that are less than sure as well. Known must
	// have been read in the same way.
	Unsure bool
}

func (o Options) limit() int64 { return cmp.Or(max(o.MaxBytes, 0), DefaultMaxBytes) }

// A Folder is a briefing's folder, read.
type Folder struct {
	Profile  briefing.Profile
	Articles []*briefing.Article // by File
	Skipped  []Skipped           // by File
}

// ErrNothing is what [Read] returns when there is no article to answer from.
var ErrNothing = errors.New("no readable article: put .txt, .md or .html files with English news into the folder")

// Read reads the folder and its subfolders: every file whose name ends in
// .txt, .md, .markdown, .html or .htm is one article, and briefing.yaml at
// the top, which may be missing, says what is known about them. Hidden files
// and folders are not looked at.
//
// The error is one of briefing.yaml, of the folder itself, ctx's, or
// [ErrNothing]; with ErrNothing the folder is returned, too, for what was
// skipped. A file that cannot be read, or that briefing.yaml names and is not
// there, is no error: it is in Skipped.
func Read(ctx context.Context, fsys fs.FS, o Options) (*Folder, error) {
	settings, err := readSettings(fsys, o)
	if err != nil {
		return nil, err
	}
	files, skipped, err := list(fsys)
	if err != nil {
		return nil, err
	}
	f := &Folder{Profile: settings.profile(), Skipped: append(skipped, settings.absent(files)...)}
	articles := make([]*briefing.Article, len(files))
	failed := make([]error, len(files))
	work, ctx := errgroup.WithContext(ctx)
	work.SetLimit(runtime.GOMAXPROCS(0))
	for i, name := range files {
		work.Go(func() error {
			articles[i], failed[i] = ReadFile(fsys, name, o)
			return ctx.Err()
		})
	}
	if err := work.Wait(); err != nil {
		return nil, err
	}
	for i, a := range articles {
		if failed[i] != nil {
			f.Skipped = append(f.Skipped, skip(files[i], failed[i]))
			continue
		}
		settings.describe(a)
		f.Articles = append(f.Articles, a)
	}
	slices.SortFunc(f.Skipped, func(a, b Skipped) int { return cmp.Compare(a.File, b.File) })
	if len(f.Articles) == 0 {
		return f, ErrNothing
	}
	identify(f.Articles)
	return f, nil
}

// list returns the folder's articles by name, and what of it cannot be read.
func list(fsys fs.FS) (files []string, skipped []Skipped, err error) {
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil && name == ".":
			return err
		case err != nil:
			skipped = append(skipped, Skipped{name, unreadable(err)})
			if d != nil && d.IsDir() {
				return fs.SkipDir
			}
		case name != "." && strings.HasPrefix(path.Base(name), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case !d.IsDir() && formatOf(name) != unknown:
			files = append(files, name)
		}
		return nil
	})
	slices.Sort(files)
	return files, skipped, err
}

// identify gives every article its ID: the file's name without its ending.
// Where several files share that, the folder's names go before it, and where
// that is not enough the ending stays and a number is added. An ID has no
// slash, because it stands in addresses.
func identify(articles []*briefing.Article) {
	shared := map[string]int{}
	for _, a := range articles {
		shared[a.ID]++
	}
	taken := map[string]bool{}
	for _, a := range articles {
		if shared[a.ID] == 1 {
			taken[a.ID] = true
		}
	}
	for _, a := range articles {
		if shared[a.ID] == 1 {
			continue
		}
		flat := strings.ReplaceAll(a.File, "/", "-")
		id := strings.TrimSuffix(flat, path.Ext(flat))
		if taken[id] {
			id = flat
		}
		for n := 2; taken[id]; n++ {
			id = flat + "-" + strconv.Itoa(n)
		}
		a.ID, taken[id] = id, true
	}
}
