package main

import (
	"path/filepath"
	"slices"

	"ukchina/briefing"
	"ukchina/briefing/judge"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// journeysFolder holds articles that only teach what journey is told of: by two
// more writers, and ordinary news that tells of none.
const journeysFolder = "cmd/train/journeys"

// journeyFiles returns the files of the folders, a writer each.
func journeyFiles(folders ...string) ([]string, error) {
	var all []string
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(folder, "*.jsonl"))
		if err != nil {
			return nil, err
		}
		all = append(all, files...)
	}
	return all, nil
}

// readJourneys returns what the files teach of journeys, but for those of one
// writer.
func readJourneys(files []string, without string) ([]visits.Lesson, error) {
	var lessons []visits.Lesson
	for _, file := range files {
		if writerOf(file) == without {
			continue
		}
		pieces, err := readPieces(file)
		if err != nil {
			return nil, err
		}
		lessons = append(lessons, teachJourneys(pieces)...)
	}
	return lessons, nil
}

// teachJourneys returns what pieces teach of journeys, by themselves and joined.
func teachJourneys(pieces []piece) (lessons []visits.Lesson) {
	for _, p := range slices.Concat(pieces, joined(pieces)) {
		s := briefing.SceneOf(p.article())
		lessons = append(lessons, visits.Lesson{Scene: s, Trip: p.truth(s)})
	}
	return lessons
}

// joined returns longer articles, nearer to the length of news, made of the pieces
// of one writer: each with one after it that tells of no journey.
func joined(pieces []piece) []piece {
	var none, out []piece
	for i := range pieces {
		if !pieces[i].Gold.Trip.Exists {
			none = append(none, pieces[i])
		}
	}
	for i, p := range pieces {
		if len(none) == 0 {
			break
		}
		if more := none[(i+1)%len(none)]; more.Gold.File != p.Gold.File {
			p.Text += "\n\n" + more.Text
			out = append(out, p)
		}
	}
	return out
}

// truth returns what the reader thinks of the journey, field by field.
func (p *piece) truth(s *visits.Scene) visits.Truth {
	t := &p.Gold.Trip
	tells := func(want string, also ...[]string) func(text.Span) bool {
		return func(span text.Span) bool {
			if span.Empty() {
				return want == ""
			}
			have := span.In(p.Text)
			return slices.ContainsFunc(slices.Concat(append(also, []string{want})...), func(w string) bool { return judge.Holds(have, w) })
		}
	}
	return visits.Truth{Exists: t.Exists,
		Who:     func(person int) bool { return p.called(s.Cast.People[person].Name, t.Who, t.WhoAccept) },
		Where:   tells(t.Where, t.WhereAlso, t.WhereAccept),
		When:    tells(t.When, t.WhenAlso, t.WhenAccept),
		Purpose: tells(t.Purpose, t.PurposeAlso, t.PurposeAccept),
	}
}
