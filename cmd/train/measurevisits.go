package main

import (
	"fmt"
	"io"
	"path/filepath"
	"time"

	"ukchina/briefing"
	"ukchina/briefing/judge"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// tripRows are the rows of the judge that journeys are measured by.
var tripRows = []string{judge.TripFields, judge.DelegationRecall, judge.DelegationPrecision, judge.CriticismRecall, judge.CriticismPrecision}

// A visitScore is how well the whole program reads articles about journeys.
type visitScore struct {
	judge.Score
	Articles, Without, Invented int // those that tell of no journey, and of these the ones that were given one
}

// measureVisits prints how well the whole program reads each writer's articles
// with what the others teach, and all of them together.
func measureVisits(to io.Writer, folder, journeys string) error {
	files, err := journeyFiles(folder, journeys)
	if err != nil {
		return err
	}
	pieces, lessons, trips := make([][]piece, len(files)), make([][]visits.Lesson, len(files)), make([][]visits.Lesson, len(files))
	for i, file := range files {
		if pieces[i], err = readPieces(file); err != nil {
			return err
		}
		if filepath.Dir(file) == filepath.Clean(folder) {
			lessons[i] = teach(pieces[i])
		}
		trips[i] = teachJourneys(pieces[i])
	}
	var all visitScore
	for out, file := range files {
		m, err := visits.Read(string(visits.LearnCritics(rest(lessons, out))), string(visits.LearnCompany(rest(lessons, out))), string(visits.LearnJourneys(rest(trips, out))))
		if err != nil {
			return err
		}
		var one visitScore
		for i := range pieces[out] {
			one.judge(&pieces[out][i], m)
			all.judge(&pieces[out][i], m)
		}
		one.print(to, writerOf(file))
	}
	all.print(to, "all")
	return nil
}

// rest returns the lessons of all writers but one.
func rest(by [][]visits.Lesson, without int) []visits.Lesson {
	var all []visits.Lesson
	for i, lessons := range by {
		if i != without {
			all = append(all, lessons...)
		}
	}
	return all
}

// judge counts what is right of p, as the program with m reads it.
func (s *visitScore) judge(p *piece, m *visits.Models) {
	f := briefing.ExtractBy(p.article(), m)
	s.Judge(&p.Gold, f)
	s.Articles++
	if !p.Gold.Trip.Exists {
		s.Without++
		if f.Trip != nil {
			s.Invented++
		}
	}
}

func (s *visitScore) print(to io.Writer, name string) {
	fmt.Fprintf(to, "%s: %d articles, %d of %d without a journey given one\n", name, s.Articles, s.Invented, s.Without)
	for _, row := range tripRows {
		r := s.Rates[row]
		fmt.Fprintf(to, "\t%-28s %5.1f (%d/%d)\n", row, r.Percent(), r.Right, r.Of)
	}
}

// article returns p to be read.
func (p *piece) article() *briefing.Article {
	a := &briefing.Article{ID: p.Gold.File, Text: p.Text, Paragraphs: text.Lines(p.Text)}
	if day, err := time.Parse(time.DateOnly, p.Gold.Published); err == nil {
		a.Published = day
	}
	return a
}
