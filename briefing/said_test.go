package briefing_test

import (
	"strings"
	"testing"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/attribution"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// An article for tests is written line by line: a line "Name (role) verb:
// words" is a statement of Name, any other line is the writer's.
func factsOf(id, day string, lines ...string) *briefing.Facts {
	a := &briefing.Article{ID: id, File: id + ".txt", Text: strings.Join(lines, "\n")}
	a.Published, _ = time.Parse(time.DateOnly, day)
	a.Paragraphs = text.Lines(a.Text)
	f := &briefing.Facts{Article: a, Cast: &people.Cast{}}
	speakers := map[string]int{}
	var who []int
	for _, p := range a.Paragraphs {
		s := p.In(a.Text)
		head, words, ok := strings.Cut(s, ": ")
		if !ok {
			continue
		}
		verb := head[strings.LastIndex(head, " ")+1:]
		name, role, _ := strings.Cut(strings.TrimSuffix(strings.TrimSuffix(head, " "+verb), ")"), " (")
		at, seen := speakers[name]
		if surname := name[strings.LastIndex(name, " ")+1:]; !seen && strings.Count(name, " ") < 2 {
			for other, i := range speakers { // "Mr Olmo" after "Dana Olmo"
				if titled := strings.Fields(name)[0]; strings.HasSuffix(other, " "+surname) && (titled == "Mr" || titled == "Ms") {
					at, seen = i, true
					f.Cast.People[i].Aliases = append(f.Cast.People[i].Aliases, name)
				}
			}
		}
		if !seen {
			at = len(f.Cast.People)
			speakers[name] = at
			person := people.Person{Name: name, NameSpan: text.Span{Start: p.Start, End: p.Start + len(name)}}
			for _, title := range []string{"Sir ", "Lord ", "Mr ", "Ms "} {
				if rest, titled := strings.CutPrefix(name, title); titled {
					person.Title, person.Name = strings.TrimSpace(title), rest
					person.NameSpan.Start += len(title)
					person.Aliases = []string{name}
				}
			}
			if strings.HasPrefix(name, "The ") {
				person.Kind = people.Body
			}
			if role != "" {
				person.Roles = []people.Role{{Text: role}}
			}
			f.Cast.People = append(f.Cast.People, person)
		}
		who = append(who, at)
		start := p.End - len(words)
		st := briefing.Statement{Continues: -1, Mention: []text.Span{{Start: p.Start, End: p.Start + len(name)}},
			Cue: []text.Span{{Start: p.Start + strings.Index(s, verb+":"), End: p.Start + len(head)}}}
		st.Citation = briefing.Citation{Article: a, Spans: []text.Span{{Start: start, End: p.End}}}
		if verb == "said" {
			st.Kind = attribution.Direct
		}
		f.Statements = append(f.Statements, st)
		for _, w := range strings.Fields(words) {
			if w = strings.Trim(w, ".,"); len(w) > 5 {
				f.Nouns = append(f.Nouns, w)
			}
		}
	}
	for i, at := range who {
		f.Statements[i].Speaker = &f.Cast.People[at]
	}
	return f
}

func TestWhoSaidGroupsBySpeaker(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{},
		factsOf("a", "2026-01-02", "Dana Olmo (Mayor) said: We will cut tariffs.", "Lord Brandt warned: they pay the tariff.",
			"Mr Olmo denied: tariffs would rise."))
	want := "Dana Olmo said: We will cut tariffs.\nDana Olmo denied: tariffs would rise.\nBrandt warned: they pay the tariff."
	if got := shown(ask(t, c, "who-said tariffs")); got != want {
		t.Errorf("have:\n%s\nwant:\n%s", got, want)
	}
}

func ask(t *testing.T, c *briefing.Corpus, input string) *briefing.Answer {
	t.Helper()
	q, err := briefing.ParseQuery(input, c)
	if err != nil {
		t.Fatalf("%q: %v", input, err)
	}
	return c.Answer(q)
}

// shown writes an answer in lines: speaker and text.
func shown(a *briefing.Answer) string {
	var b strings.Builder
	for _, c := range a.Cards {
		b.WriteString(c.Speaker + " " + c.Cue + ": " + c.Text() + "\n")
	}
	b.WriteString(a.Note)
	for _, s := range a.Suggestions {
		b.WriteString(" / " + s)
	}
	return strings.TrimSpace(b.String())
}
