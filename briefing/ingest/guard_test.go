package ingest_test

import (
	"errors"
	"strings"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/ingest"
)

func TestGuardTurnsAPanicIntoSkipped(t *testing.T) {
	a := &briefing.Article{File: "odd.txt"}
	err := ingest.Guard(a, func() { panic("index out of range") })
	var s ingest.Skipped
	if !errors.As(err, &s) || s.File != "odd.txt" || !strings.Contains(s.Reason, "index out of range") {
		t.Errorf("have %v", err)
	}
	if err := ingest.Guard(a, func() {}); err != nil {
		t.Errorf("without a panic: %v", err)
	}
}
