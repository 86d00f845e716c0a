package main

import (
	"testing"

	"ukchina/briefing/visits"
)

// A counter counts what is found in a lesson: rightly, wrongly and not at all.
type counter func(*visits.Lesson) (right, wrong, missed int)

// leaveOut learns from all writers but one, each in turn, and counts what is found
// in the articles of that one. It skips the test under -short: it takes a minute.
func leaveOut(t *testing.T, by func() [][]visits.Lesson, learn func([]visits.Lesson) (counter, error)) (right, wrong, missed int) {
	t.Helper()
	if testing.Short() {
		t.Skip("learns once a writer")
	}
	all := by()
	for out := range all {
		count, err := learn(rest(all, out))
		if err != nil {
			t.Fatal(err)
		}
		for i := range all[out] {
			r, w, m := count(&all[out][i])
			right, wrong, missed = right+r, wrong+w, missed+m
		}
	}
	t.Logf("right %d, wrong %d, missed %d", right, wrong, missed)
	return right, wrong, missed
}

// taught returns what teach makes of the articles of each writer in folders.
func taught(t *testing.T, teach func([]piece) []visits.Lesson, folders ...string) func() [][]visits.Lesson {
	t.Helper()
	return func() (by [][]visits.Lesson) {
		files, err := journeyFiles(folders...)
		if err != nil || len(files) == 0 {
			t.Fatal("no lessons", err)
		}
		for _, file := range files {
			pieces, err := readPieces(file)
			if err != nil {
				t.Fatal(err)
			}
			by = append(by, teach(pieces))
		}
		return by
	}
}

// TestCritics learns criticisms.
func TestCritics(t *testing.T) {
	right, wrong, _ := leaveOut(t, taught(t, teach, "visits"), func(lessons []visits.Lesson) (counter, error) {
		c, err := visits.ReadCritics(string(visits.LearnCritics(lessons)))
		return func(l *visits.Lesson) (int, int, int) { return l.Critics(c) }, err
	})
	const leastRight, mostWrong = 52, 1
	if right < leastRight || wrong > mostWrong {
		t.Errorf("%d right and %d wrong, and there were %d and %d", right, wrong, leastRight, mostWrong)
	}
}

// TestCompany learns who goes along, with the traveller known.
func TestCompany(t *testing.T) {
	right, wrong, missed := leaveOut(t, taught(t, teach, "visits"), func(lessons []visits.Lesson) (counter, error) {
		c, err := visits.ReadCompany(string(visits.LearnCompany(lessons)))
		return func(l *visits.Lesson) (int, int, int) { return l.Company(c) }, err
	})
	const leastFound, leastRight = 70, 94 // in a hundred
	if 100*right < leastFound*(right+missed) || 100*right < leastRight*(right+wrong) {
		t.Errorf("less than %d in a hundred are found, or less than %d of these right", leastFound, leastRight)
	}
}

// TestJourneys learns travellers and their places.
func TestJourneys(t *testing.T) {
	right, wrong, _ := leaveOut(t, taught(t, teachJourneys, "visits", "journeys"), func(lessons []visits.Lesson) (counter, error) {
		j, err := visits.ReadJourneys(string(visits.LearnJourneys(lessons)))
		return func(l *visits.Lesson) (int, int, int) { return l.Journeys(j) }, err
	})
	const leastRight, mostWrong = 116, 26
	if right < leastRight || wrong > mostWrong {
		t.Errorf("%d right and %d wrong, and there were %d and %d", right, wrong, leastRight, mostWrong)
	}
}
