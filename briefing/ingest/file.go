package ingest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// A format is how an article is written down.
type format int

const (
	unknown format = iota
	plain
	markdown
	page
)

// formats are the endings of article files, in lower case.
var formats = map[string]format{
	".txt": plain, ".md": markdown, ".markdown": markdown, ".html": page, ".htm": page,
}

func formatOf(name string) format { return formats[strings.ToLower(path.Ext(name))] }

// content is what one of the formats reads: the text and what it says about
// itself. Its fields mean what [briefing.Article]'s do.
type content struct {
	title, publisher, url string
	published             time.Time
	text                  string
	paragraphs            []text.Span
}

// ReadFile reads one file as one article. Its ending tells the format; with
// another ending, the content does. The error is a [Skipped].
func ReadFile(fsys fs.FS, name string, o Options) (*briefing.Article, error) {
	// A pipe or a device could block for ever, so it is not opened.
	if info, err := fs.Stat(fsys, name); err != nil {
		return nil, Skipped{name, unreadable(err)}
	} else if !info.Mode().IsRegular() {
		return nil, Skipped{name, "not a file"}
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, Skipped{name, unreadable(err)}
	}
	defer f.Close()
	return ReadArticle(name, f, o)
}

// ReadArticle reads one article from r, under the given file name, which may
// be empty. The error is a [Skipped].
func ReadArticle(name string, r io.Reader, o Options) (*briefing.Article, error) {
	raw, err := io.ReadAll(io.LimitReader(r, o.limit()+1))
	if err != nil {
		return nil, Skipped{name, unreadable(err)}
	}
	if int64(len(raw)) > o.limit() {
		return nil, Skipped{name, "larger than " + size(o.limit())}
	}
	c, err := parse(formatOf(name), raw)
	if err != nil {
		return nil, Skipped{name, err.Error()}
	}
	base := path.Base(name)
	return &briefing.Article{
		ID: strings.TrimSuffix(base, path.Ext(base)), File: name,
		Title: c.title, Publisher: c.publisher, URL: c.url, Published: c.published,
		Text: c.text, Paragraphs: c.paragraphs, Furniture: c.furniture(),
	}, nil
}

var (
	errEmpty      = errors.New("empty")
	errNoText     = errors.New("no article text found")
	errNotEnglish = errors.New("not in English")
)

// parse reads the bytes of a file in format f.
func parse(f format, raw []byte) (content, error) {
	if len(bytes.TrimSpace(raw)) == 0 {
		return content{}, errEmpty
	}
	s, err := decode(raw, f)
	if err != nil {
		return content{}, err
	}
	if strings.TrimSpace(s) == "" {
		return content{}, errEmpty
	}
	if f == unknown {
		f = sniff(s)
	}
	var c content
	switch f {
	case markdown:
		c, err = parseMarkdown(s)
	case page:
		c, err = parsePage(s)
	default:
		c = parsePlain(s)
	}
	switch {
	case err != nil:
		return content{}, err
	case len(c.paragraphs) == 0:
		return content{}, errNoText
	case !english(c):
		return content{}, errNotEnglish
	}
	return c, nil
}

// sniff tells the format of a text that comes without a file name.
func sniff(s string) format {
	s = strings.ToLower(strings.TrimSpace(s[:min(len(s), 1024)]))
	for _, start := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<main", "<div", "<p>", "<!--", "<?xml"} {
		if strings.HasPrefix(s, start) {
			return page
		}
	}
	if strings.HasPrefix(s, "---\n") || strings.HasPrefix(s, "---\r\n") || strings.HasPrefix(s, "# ") {
		return markdown
	}
	return plain
}

// size writes a number of bytes for people.
func size(n int64) string {
	if n >= 1<<20 && n%(1<<20) == 0 {
		return fmt.Sprintf("%d MiB", n>>20)
	}
	return fmt.Sprintf("%d bytes", n)
}

// skip makes a Skipped of what reading a file returned.
func skip(name string, err error) Skipped {
	var s Skipped
	if errors.As(err, &s) {
		return s
	}
	return Skipped{name, err.Error()} // unreachable
}
