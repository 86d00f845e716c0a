package main

import (
	"os"
	"path/filepath"

	"ukchina/briefing/visits"
)

// visitsFolder holds articles about journeys, a file a writer.
const visitsFolder = "cmd/train/visits"

// learnVisits writes to the folder out what all writers teach but the one
// called without.
func learnVisits(out, without string) error {
	lessons, err := readLessons(visitsFolder, without)
	if err != nil {
		return err
	}
	files, err := journeyFiles(visitsFolder, journeysFolder)
	if err != nil {
		return err
	}
	journeys, err := readJourneys(files, without)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "journey.bin"), visits.LearnJourneys(journeys), 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "company.bin"), visits.LearnCompany(lessons), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "critic.bin"), visits.LearnCritics(lessons), 0o644)
}
