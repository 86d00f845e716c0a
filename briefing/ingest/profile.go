package ingest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"regexp"
	"slices"
	"time"

	"github.com/goccy/go-yaml/ast"

	"ukchina/briefing"
	"ukchina/config/strictyaml"
)

// settingsFile is the one file of a folder that is no article.
const settingsFile = "briefing.yaml"

// settings are a briefing.yaml: words and metadata, never facts.
type settings struct {
	Title    string              `yaml:"title"`
	Command  command             `yaml:"command"`
	Subject  string              `yaml:"subject"`
	Timezone zone                `yaml:"timezone"`
	Topics   map[string][]string `yaml:"topics"`
	Articles map[string]metadata `yaml:"articles"` // by the file's path in the folder
}

// metadata is what briefing.yaml says about one article. It goes before what
// the article's file says about itself.
type metadata struct {
	Title     string    `yaml:"title"`
	Publisher string    `yaml:"publisher"`
	URL       string    `yaml:"url"`
	Published published `yaml:"published"`
	Date      certainty `yaml:"date"`
}

// readSettings reads the folder's briefing.yaml; without one all is empty.
func readSettings(fsys fs.FS, o Options) (settings, error) {
	var s settings
	info, err := fs.Stat(fsys, settingsFile)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err == nil && !info.Mode().IsRegular() { // a pipe would not end
		return s, fmt.Errorf("%s is not a file", settingsFile)
	}
	if err != nil {
		return s, fmt.Errorf("%s %s", settingsFile, unreadable(err))
	}
	f, err := fsys.Open(settingsFile)
	if err != nil {
		return s, fmt.Errorf("%s %s", settingsFile, unreadable(err))
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, o.limit()+1))
	if err != nil {
		return s, fmt.Errorf("%s %s", settingsFile, unreadable(err))
	}
	if int64(len(raw)) > o.limit() {
		return s, fmt.Errorf("%s is larger than %s", settingsFile, size(o.limit()))
	}
	return s, strictyaml.Decode(settingsFile, raw, &s)
}

func (s settings) profile() briefing.Profile {
	return briefing.Profile{Title: s.Title, Command: string(s.Command), Subject: s.Subject,
		Zone: s.Timezone.Location, Topics: s.Topics}
}

// describe adds what s knows about the article.
func (s settings) describe(a *briefing.Article) {
	m := s.Articles[a.File]
	for _, field := range []struct {
		to   *string
		from string
	}{{&a.Title, m.Title}, {&a.Publisher, m.Publisher}, {&a.URL, m.URL}} {
		if field.from != "" {
			*field.to = field.from
		}
	}
	if !m.Published.IsZero() {
		a.Published, a.Inferred = m.Published.Time, bool(m.Date)
	}
}

// absent returns what s describes and is none of the files, in no order: a name
// that is misspelt would lose an article its date without a word.
func (s settings) absent(files []string) (list []Skipped) {
	for name := range s.Articles {
		if !slices.Contains(files, name) {
			list = append(list, Skipped{name, settingsFile + " names it, but there is no such article"})
		}
	}
	return list
}

// command is a chat command's name. Slack and Discord both allow these.
type command string

var commandName = regexp.MustCompile(`^[a-z0-9_-]{1,32}$`)

func (c *command) UnmarshalYAML(n ast.Node) error {
	s, err := strictyaml.Scalar(n)
	if err == nil && s != "" && !commandName.MatchString(s) {
		err = strictyaml.Errorf(n, "command %q: up to 32 of a-z, 0-9, - and _, without a slash", s)
	}
	*c = command(s)
	return err
}

type zone struct{ *time.Location }

func (z *zone) UnmarshalYAML(n ast.Node) error {
	s, err := strictyaml.Scalar(n)
	if err != nil || s == "" {
		return err
	}
	if z.Location, err = time.LoadLocation(s); err != nil || s == "Local" {
		return strictyaml.Errorf(n, "timezone %q is not known: write it like Europe/London", s)
	}
	return nil
}

type published struct{ time.Time }

func (p *published) UnmarshalYAML(n ast.Node) error {
	s, err := strictyaml.Scalar(n)
	if err != nil || s == "" {
		return err
	}
	if p.Time = day(s); p.IsZero() {
		return strictyaml.Errorf(n, "published %q is not a date: write it like 2026-01-27", s)
	}
	return nil
}

// certainty is true for a day of publication that was inferred.
type certainty bool

func (c *certainty) UnmarshalYAML(n ast.Node) error {
	s, err := strictyaml.Scalar(n)
	if err != nil {
		return err
	}
	switch s {
	case "", "given":
		*c = false
	case "inferred":
		*c = true
	default:
		return strictyaml.Errorf(n, "date %q: given, or inferred for a day that was worked out from the text", s)
	}
	return nil
}
