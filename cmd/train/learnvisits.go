package main

import (
	"os"
	"path/filepath"

	"ukchina/briefing/visits"
)

// visitsFolder holds articles about journeys, a file a writer.
const visitsFolder = "cmd/train/visits"

// visitModels are what is learned of journeys: a file of weights each.
var visitModels = []struct {
	name  string
	learn func([]visits.Lesson) []byte
}{
	{"journey", visits.LearnJourney},
	{"critic", visits.LearnCritics},
}

// learnVisits writes to the folder out what all writers teach but the one
// called without.
func learnVisits(out, without string) error {
	lessons, err := readLessons(visitsFolder, without)
	if err != nil {
		return err
	}
	for _, m := range visitModels {
		if err := os.WriteFile(filepath.Join(out, m.name+".bin"), m.learn(lessons), 0o644); err != nil {
			return err
		}
	}
	return nil
}
