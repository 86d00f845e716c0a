package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"golang.org/x/term"

	"ukchina/bot/terminal"
	"ukchina/briefing"
	"ukchina/briefing/ingest"
)

type extractCommand struct {
	Format  string   `enum:"jsonl,text" default:"jsonl" help:"How to write the statements: jsonl (an article a line) or text."`
	Explain bool     `help:"Name the rule that found each statement."`
	Files   []string `arg:"" optional:"" name:"file" help:"Articles, or folders of articles; standard input when there are none."`
}

// Help is shown by --help.
func (extractCommand) Help() string {
	return `A line of jsonl has id, file, title, published, text, paragraphs and statements; a statement has source, cue, content, type, speaker, paragraph, act (speech, or attitude: a belief, wish or feeling that the writer tells of) and certainty in percent. Offsets count code points of the text, the end is not included.

Examples:

    echo '"We shall see," said Ann Lee.' | ukchina extract --format text
    ukchina extract --explain article.html
    ukchina extract folder > statements.jsonl`
}

// Run extracts article by article, in order.
func (c *extractCommand) Run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	articles, err := c.read(ctx)
	switch {
	case ctx.Err() != nil:
		return errors.New("interrupted before anything was extracted; run it again")
	case err != nil:
		return err
	}
	if len(articles) == 0 {
		return errors.New("nothing could be read; give .txt, .md or .html files with English text")
	}
	progress := startProgress("extracting")
	defer progress.stop()
	done, found := 0, 0
	for e := range extractAll(ctx, articles) {
		if e.skipped != nil {
			fmt.Fprintln(os.Stderr, "skipped "+e.skipped.Error())
			continue
		}
		if err := c.write(e); err != nil {
			return err
		}
		done, found = done+1, found+len(e.statements)
		progress.reached(done, len(articles))
	}
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("interrupted after %d of %d articles; run it again for the rest", done, len(articles))
	case found == 0:
		return errNothing
	}
	return nil
}

// write writes what one article holds to standard output.
func (c *extractCommand) write(e extraction) error {
	if c.Format == "text" {
		return print(terminal.Screen(os.Stdout).Extract(e.article, e.found(c.Explain)))
	}
	return terminal.WriteJSONLine(os.Stdout, e.record(c.Explain))
}

// read reads the articles of all arguments, in order.
func (c *extractCommand) read(ctx context.Context) ([]*briefing.Article, error) {
	if len(c.Files) == 0 {
		c.Files = []string{"-"}
	}
	defer startProgress("reading the articles").stop()
	var all []*briefing.Article
	for _, name := range c.Files {
		if info, err := os.Stat(name); err == nil && info.IsDir() {
			list, err := readFolder(ctx, name)
			if err != nil {
				return nil, err
			}
			all = append(all, list...)
			continue
		}
		a, err := readFile(name)
		if err != nil {
			fmt.Fprintln(os.Stderr, "skipped "+err.Error())
			continue
		}
		all = append(all, a)
	}
	return all, nil
}

// readFolder reads a folder's articles; that it has none is no error yet.
func readFolder(ctx context.Context, name string) ([]*briefing.Article, error) {
	fsys, err := openFolder(name)
	if err != nil {
		return nil, err
	}
	folder, err := ingest.Read(ctx, fsys, ingest.Options{})
	if folder == nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	warn(name, folder.Skipped)
	return folder.Articles, nil
}

// readFile reads one article, from standard input when the name is "-".
func readFile(name string) (*briefing.Article, error) {
	if name == "-" {
		if term.IsTerminal(int(os.Stdin.Fd())) {
			fmt.Fprintln(os.Stderr, "ukchina: reading from the terminal; end with Ctrl-D")
		}
		return ingest.ReadArticle("stdin", os.Stdin, ingest.Options{})
	}
	// A pipe that nobody writes to ends at once, and does not wait.
	f, err := os.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, ingest.Skipped{File: name, Reason: "cannot be read: " + errors.Unwrap(err).Error()}
	}
	defer func() { _ = f.Close() }() // only read from
	a, err := ingest.ReadArticle(name, f, ingest.Options{})
	if err != nil {
		return nil, err
	}
	a.File = filepath.Base(name)
	return a, nil
}
