package main

import (
	"testing"

	"ukchina/briefing/visits"
)

// TestJourneys learns journeys from all writers but one, each in turn, and counts
// whose traveller and place are right in the articles of that one.
func TestJourneys(t *testing.T) {
	if testing.Short() {
		t.Skip("learns once a writer")
	}
	files, err := journeyFiles("visits", "journeys")
	if err != nil || len(files) == 0 {
		t.Fatal("no lessons", err)
	}
	by := make([][]visits.Lesson, len(files))
	for i, file := range files {
		pieces, err := readPieces(file)
		if err != nil {
			t.Fatal(err)
		}
		by[i] = teachJourneys(pieces)
	}
	var right, wrong, missed int
	for out := range by {
		j, err := visits.ReadJourneys(string(visits.LearnJourneys(rest(by, out))))
		if err != nil {
			t.Fatal(err)
		}
		for i := range by[out] {
			r, w, m := by[out][i].Journeys(j)
			right, wrong, missed = right+r, wrong+w, missed+m
		}
	}
	t.Logf("right %d, wrong %d, missed %d", right, wrong, missed)
	const leastRight, mostWrong = 110, 17
	if right < leastRight || wrong > mostWrong {
		t.Errorf("%d right and %d wrong, and there were %d and %d", right, wrong, leastRight, mostWrong)
	}
}
