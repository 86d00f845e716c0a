package ingest

import (
	"errors"
	"io/fs"
	"strconv"
	"strings"
	"unicode"
)

// A Skipped is a file that was not read, be it that it is not there, and why. It is an error, too: the
// one that reading a single file gives.
type Skipped struct {
	File   string // the file's path inside the folder
	Reason string // a few words: "empty"
}

// Error returns file and reason on one line, whatever the file is called.
func (s Skipped) Error() string { return printable(s.File) + ": " + printable(s.Reason) }

// printable returns s, quoted where it could not stand on a terminal's line.
func printable(s string) string {
	odd := func(r rune) bool { return r == unicode.ReplacementChar || !unicode.IsPrint(r) }
	if strings.IndexFunc(s, odd) < 0 {
		return s
	}
	return strconv.Quote(s)
}

// unreadable says why a file could not be opened or read.
func unreadable(err error) string {
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "cannot be read: permission denied"
	case errors.Is(err, fs.ErrNotExist):
		return "cannot be read: no such file"
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		err = p.Err // without the path, which is shown already
	}
	if err.Error() == "path escapes from parent" { // what os.Root says; it has no name
		return "cannot be read: a link that leads out of the folder"
	}
	return "cannot be read: " + err.Error()
}
