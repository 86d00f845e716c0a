package people

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"ukchina/briefing/attribution"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// marked reads a text in which [[ ]] stand around the sources of statements.
func marked(in string) (*text.Document, []attribution.Statement) {
	var b strings.Builder
	var statements []attribution.Statement
	for {
		before, rest, ok := strings.Cut(in, "[[")
		b.WriteString(before)
		if !ok {
			break
		}
		source, after, _ := strings.Cut(rest, "]]")
		start := b.Len()
		b.WriteString(source)
		st := attribution.Statement{Source: []text.Span{{Start: start, End: b.Len()}}, Continues: -1}
		if source == "" { // [[]]: goes on with the statement before
			st = attribution.Statement{Continues: len(statements) - 1}
		}
		st.Content = []text.Span{{Start: b.Len(), End: b.Len() + 1}}
		statements = append(statements, st)
		in = after
	}
	return text.New(b.String(), nil), statements
}

var kinds = [...]string{"human", "body", "spokesman", "group", "unnamed"}

// print writes a cast as the golden files show it.
func print(d *text.Document, statements []attribution.Statement, c *Cast) string {
	var b strings.Builder
	name := func(i int) string {
		if i < 0 {
			return "?"
		}
		return c.People[i].Name
	}
	for _, p := range c.People {
		fmt.Fprintf(&b, "%s: %s", kinds[p.Kind], p.Name)
		if p.Title != "" {
			fmt.Fprintf(&b, " (%s)", p.Title)
		}
		for _, r := range p.Roles {
			fmt.Fprintf(&b, " | %s", r.Text)
		}
		fmt.Fprintln(&b)
		if len(p.Aliases) > 0 {
			fmt.Fprintf(&b, "\t%s\n", strings.Join(p.Aliases, " / "))
		}
	}
	fmt.Fprintln(&b, "mentions:")
	for _, m := range c.Mentions {
		fmt.Fprintf(&b, "\t%s = %s\n", m.Span.In(d.Text), name(m.Person))
	}
	fmt.Fprintln(&b, "speakers:")
	for i, p := range c.Speakers {
		source := "-"
		if len(statements[i].Source) > 0 {
			source = statements[i].Source[0].In(d.Text)
		}
		fmt.Fprintf(&b, "\t%s = %s\n", source, name(p))
	}
	return b.String()
}

// halves cuts what a file holds: a text and, after a line "----", what is to be said of
// it.
func halves(held string) (in, want string) {
	in, want, _ = strings.Cut(held, "\n----\n")
	return in, want
}

// Each golden file holds a text and the cast that is read from it.
func TestGolden(t *testing.T) {
	for file, held := range golden.Files(t, "testdata/*.txt") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			in, _ := halves(held)
			d, statements := marked(in)
			golden.Check(t, file, in+"\n----\n"+print(d, statements, Resolve(d, statements)))
		})
	}
}

// Each file of known failures holds a text and lines that a right reading
// has and ours has not. One that starts to hold is struck off.
func TestKnownFailures(t *testing.T) {
	for file, held := range golden.Files(t, "testdata/failing/*.txt") {
		in, want := halves(held)
		d, statements := marked(in)
		got := print(d, statements, Resolve(d, statements))
		for line := range strings.Lines(want) {
			if strings.Contains(got, line) {
				t.Errorf("%s: %q holds now: move it to the golden files", file, strings.TrimSpace(line))
			}
		}
	}
}

// The two articles of the default briefing, without their statements.
func TestSeeds(t *testing.T) {
	for file, article := range golden.Files(t, "../../seeds/*.txt") {
		d := text.New(article, nil)
		name := strings.TrimSuffix(filepath.Base(file), ".txt") + ".golden"
		golden.Check(t, filepath.Join("testdata", name), print(d, nil, Resolve(d, nil)))
	}
}
