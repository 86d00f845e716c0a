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
		if strings.TrimSuffix(filepath.Base(file), ".jsonl") == without {
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

// readWriter reads the articles of one writer.
func readWriter(file string) ([]visits.Lesson, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var lessons []visits.Lesson
	n := 0
	for line := range strings.Lines(string(b)) {
		n++
		var p piece
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		lessons = append(lessons, p.lesson())
	}
	return lessons, nil
}

func (p *piece) lesson() visits.Lesson {
	a := &briefing.Article{ID: p.Gold.File, Text: p.Text, Paragraphs: text.Lines(p.Text)}
	g := &p.Gold
	names := func(list ...[]string) []string { return g.Names(slices.Concat(list...)) }
	some := func(s string, more ...[]string) []string {
		return slices.DeleteFunc(slices.Concat([]string{s}, slices.Concat(more...)), func(s string) bool { return s == "" })
	}
	l := visits.Lesson{Scene: briefing.SceneOf(a), Exists: g.Trip.Exists,
		Who:     names(some(g.Trip.Who, g.Trip.WhoAccept)),
		Where:   some(g.Trip.Where, g.Trip.WhereAlso, g.Trip.WhereAccept),
		When:    some(g.Trip.When, g.Trip.WhenAlso, g.Trip.WhenAccept),
		Purpose: some(g.Trip.Purpose, g.Trip.PurposeAlso, g.Trip.PurposeAccept),
		Members: names(g.Delegation.People, g.Delegation.Organisations),
		Neutral: names(g.Delegation.Optional, g.Delegation.OptionalPeople),
		Leader:  names(some(g.Delegation.Leader, g.Delegation.LeaderAccept)),
		Size:    some(g.Delegation.Size, g.Delegation.SizeAccept),
	}
	for _, c := range g.Criticisms {
		l.Criticisms = append(l.Criticisms, visits.Criticism{Critic: names(some(c.Critic, c.CriticAccept)),
			Content: some(c.Content, c.ContentAccept), Neutral: c.Optional})
	}
	return l
}
