package main

import (
	"path/filepath"
	"testing"

	"ukchina/briefing/visits"
)

// TestCritics learns criticisms from all writers but one, each in turn, and
// counts what is found in the articles of that one.
func TestCritics(t *testing.T) {
	if testing.Short() {
		t.Skip("learns seven times")
	}
	by := writers(t)
	var right, wrong, missed int
	for out := range by {
		var rest []visits.Lesson
		for i, lessons := range by {
			if i != out {
				rest = append(rest, lessons...)
			}
		}
		c, err := visits.ReadCritics(string(visits.LearnCritics(rest)))
		if err != nil {
			t.Fatal(err)
		}
		for i := range by[out] {
			r, w, m := by[out][i].Critics(c)
			right, wrong, missed = right+r, wrong+w, missed+m
		}
	}
	t.Logf("right %d, wrong %d, missed %d", right, wrong, missed)
	const leastRight, mostWrong = 50, 2
	if right < leastRight || wrong > mostWrong {
		t.Errorf("%d right and %d wrong, and there were %d and %d", right, wrong, leastRight, mostWrong)
	}
}

// writers returns the lessons of each writer.
func writers(t *testing.T) [][]visits.Lesson {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("visits", "*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Fatal("no lessons", err)
	}
	var by [][]visits.Lesson
	for _, f := range files {
		lessons, err := readWriter(f)
		if err != nil {
			t.Fatal(err)
		}
		by = append(by, lessons)
	}
	return by
}
