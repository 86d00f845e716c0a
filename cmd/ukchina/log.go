package main

import (
	"log/slog"
	"os"

	"golang.org/x/term"
)

// newLog returns a log that people read on a terminal, and programs elsewhere.
func newLog(to *os.File) *slog.Logger {
	if term.IsTerminal(int(to.Fd())) {
		return slog.New(slog.NewTextHandler(to, nil))
	}
	return slog.New(slog.NewJSONHandler(to, nil))
}
