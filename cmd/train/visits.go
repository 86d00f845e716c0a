package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"ukchina/briefing"
	"ukchina/briefing/judge"
	"ukchina/briefing/people"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// A piece is a line of a file of articles about journeys: its text, and what a
// person has read there.
type piece struct {
	Text string
	Gold judge.Gold
}

// readLessons reads the files of folder, but for one of that name.
func readLessons(folder, without string) ([]visits.Lesson, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.jsonl"))
	if err != nil {
		return nil, err
	}
	var lessons []visits.Lesson
	for _, file := range files {
		if writerOf(file) == without {
			continue
		}
		more, err := readWriter(file)
		if err != nil {
			return nil, err
		}
		lessons = append(lessons, more...)
	}
	return lessons, nil
}

// writerOf returns the name of the writer whose articles a file holds.
func writerOf(file string) string { return strings.TrimSuffix(filepath.Base(file), ".jsonl") }

// readWriter returns what the articles of one writer teach.
func readWriter(file string) ([]visits.Lesson, error) {
	pieces, err := readPieces(file)
	if err != nil {
		return nil, err
	}
	return teach(pieces), nil
}

// readPieces reads the articles of one writer.
func readPieces(file string) ([]piece, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var pieces []piece
	for line := range strings.Lines(string(b)) {
		var p piece
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, len(pieces)+1, err)
		}
		pieces = append(pieces, p)
	}
	return pieces, nil
}

// teach returns what pieces teach: those that tell of no journey, nothing.
func teach(pieces []piece) (lessons []visits.Lesson) {
	for i := range pieces {
		if pieces[i].Gold.Trip.Exists {
			lessons = append(lessons, pieces[i].lesson())
		}
	}
	return lessons
}

// lesson returns what p teaches.
func (p *piece) lesson() (l visits.Lesson) {
	l.Scene = briefing.SceneOf(p.article())
	l.Journey = p.journey(l.Scene)
	p.company(&l)
	for i := range l.Scene.Speeches {
		l.Verdicts = append(l.Verdicts, p.verdict(l.Scene, &l.Scene.Speeches[i]))
	}
	return l
}

// journey returns what the reader tells of the journey.
func (p *piece) journey(s *visits.Scene) visits.Reading {
	trip, r := &p.Gold.Trip, visits.Reading{Who: -1, Members: s.Told.Members}
	r.Who = slices.IndexFunc(s.Cast.People, func(x people.Person) bool { return p.called(x.Name, trip.Who, trip.WhoAccept) })
	for _, where := range slices.Concat([]string{trip.Where}, trip.WhereAlso, trip.WhereAccept) {
		if at := strings.Index(p.Text, where); at >= 0 && where != "" {
			r.Where = text.Span{Start: at, End: at + len(where)}
			break
		}
	}
	return r
}

// called reports whether name is one of those, or a form in which somebody of
// these names is named.
func (p *piece) called(name, one string, others []string) bool {
	names := p.Gold.Names(append([]string{one}, others...))
	return slices.ContainsFunc(names, func(n string) bool { return n != "" && judge.SameName(n, name) })
}

// verdict returns what the reader thinks of x.
func (p *piece) verdict(s *visits.Scene, x *visits.Speech) visits.Verdict {
	var said []string
	for _, span := range x.Content {
		said = append(said, span.In(p.Text))
	}
	content, who := strings.Join(said, " "), ""
	if x.Speaker >= 0 {
		who = s.Cast.People[x.Speaker].Name
	} else if len(x.Mention) > 0 {
		who = x.Mention[0].In(p.Text)
	}
	v := visits.Other
	for _, c := range p.Gold.Criticisms {
		switch {
		case !slices.ContainsFunc(append(c.ContentAccept, c.Content), func(want string) bool { return judge.Holds(content, want) }):
		case c.Optional:
			v = min(v, visits.Neutral)
		case !p.called(who, c.Critic, c.CriticAccept):
			v = min(v, visits.Misnamed)
		default:
			return visits.Against
		}
	}
	return v
}
