package main

import (
	"context"
	"iter"
	"runtime"
	"strings"
	"time"

	"ukchina/bot/terminal"
	"ukchina/briefing"
	"ukchina/briefing/attribution"
	"ukchina/briefing/ingest"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// An extraction is the statements of one article.
type extraction struct {
	article    *briefing.Article
	statements []attribution.Statement
	document   *text.Document
	cast       *people.Cast
	skipped    error // why the article could not be read, or nil
}

func extract(a *briefing.Article) extraction {
	d := text.New(a.Text, a.Body())
	found := attribution.Extract(d)
	return extraction{article: a, document: d, statements: found, cast: people.Resolve(d, found)}
}

// extractAll extracts on all processors and gives the results in the order of
// the articles. It ends early when ctx does.
func extractAll(ctx context.Context, articles []*briefing.Article) iter.Seq[extraction] {
	return func(yield func(extraction) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		// The queue's length bounds how many are under way.
		queue := make(chan chan extraction, runtime.GOMAXPROCS(0))
		go func() {
			defer close(queue)
			for _, a := range articles {
				slot := make(chan extraction, 1)
				select {
				case <-ctx.Done():
					return
				case queue <- slot:
				}
				go func() {
					e := extraction{article: a}
					e.skipped = ingest.Guard(a, func() { e = extract(a) })
					slot <- e
				}()
			}
		}()
		for slot := range queue {
			if ctx.Err() != nil || !yield(<-slot) {
				return
			}
		}
	}
}

// speaker returns who makes statement i: the name, or the words as written
// where it is not known whose they are; and the role.
func (e *extraction) speaker(i int) (name, role string) {
	i = e.head(i)
	if p := e.cast.Speakers[i]; p >= 0 {
		person := &e.cast.People[p]
		if len(person.Roles) > 0 {
			role = person.Roles[0].Text
		}
		return person.Name, role
	}
	return e.words(e.statements[i].Source), ""
}

// head returns the piece that statement i goes on from, itself for most.
func (e *extraction) head(i int) int {
	for e.statements[i].Continues >= 0 && len(e.statements[i].Source) == 0 {
		i = e.statements[i].Continues
	}
	return i
}

// words returns the words of spans.
func (e *extraction) words(spans []text.Span) string {
	parts := make([]string, len(spans))
	for i, s := range spans {
		parts[i] = s.In(e.article.Text)
	}
	return strings.Join(parts, " … ")
}

// found returns the statements that are sure, for reading.
func (e *extraction) found(explain bool) []terminal.Found {
	var list []terminal.Found
	for i, s := range e.statements {
		if !s.Sure() {
			continue
		}
		head := &e.statements[e.head(i)]
		f := terminal.Found{Card: briefing.Card{Kind: "statement", Citation: briefing.Citation{Article: e.article, Spans: s.Content},
			Mention: e.words(head.Source), Cue: e.words(head.Cue), Type: s.Kind.String()}}
		f.Speaker, f.Role = e.speaker(i)
		if explain {
			f.Rule = s.Rule
		}
		list = append(list, f)
	}
	return list
}

// The types below are a line of jsonl.

type record struct {
	ID         string            `json:"id"`
	File       string            `json:"file"`
	Title      string            `json:"title"`
	Published  string            `json:"published"`
	Text       string            `json:"text"`
	Paragraphs [][2]int          `json:"paragraphs"`
	Statements []statementRecord `json:"statements"`
}

type statementRecord struct {
	Source    [][2]int `json:"source"`
	Cue       [][2]int `json:"cue"`
	Content   [][2]int `json:"content"`
	Type      string   `json:"type"`
	Speaker   string   `json:"speaker"`
	Paragraph int      `json:"paragraph"`
	Act       string   `json:"act"`
	Certainty int      `json:"certainty"`
	Rule      string   `json:"rule,omitempty"`
}

// record returns the article's line of jsonl.
func (e *extraction) record(explain bool) record {
	a := e.article
	points := newCodePoints(a.Text)
	r := record{ID: a.ID, File: a.File, Title: a.Title, Text: a.Text,
		Paragraphs: points.spans(a.Paragraphs), Statements: []statementRecord{}}
	if !a.Published.IsZero() {
		r.Published = a.Published.Format(time.DateOnly)
	}
	for i, s := range e.statements {
		as, whole := s.Annotated(e.document)
		if !whole {
			continue
		}
		st := statementRecord{Source: points.spans(as.Source), Cue: points.spans(as.Cue),
			Content: points.spans(as.Content), Type: s.Kind.String(),
			Paragraph: text.Find(a.Paragraphs, s.Content[0].Start) + 1,
			Act:       s.Act.String(), Certainty: s.Certainty}
		st.Speaker, _ = e.speaker(i)
		if explain {
			st.Rule = s.Rule
		}
		r.Statements = append(r.Statements, st)
	}
	return r
}
