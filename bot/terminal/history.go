package terminal

import (
	"os"
	"path/filepath"
	"strings"
)

// mostHistory is how many lines are kept.
const mostHistory = 1000

// A history holds what was asked, for [golang.org/x/term.Terminal]. It is kept in a file where that works;
// where it does not, it lasts as long as the chat.
type history struct {
	file  string // empty: kept nowhere
	lines []string
}

// historyFile returns where the history is kept: the place for state that the
// XDG Base Directory Specification names. It is empty without a home.
func historyFile() string {
	dir := os.Getenv("XDG_STATE_HOME")
	if !filepath.IsAbs(dir) {
		home, err := os.UserHomeDir()
		if err != nil {
			return ""
		}
		dir = filepath.Join(home, ".local", "state")
	}
	return filepath.Join(dir, "ukchina", "history")
}

// openHistory reads the history kept in file, which need not exist.
func openHistory(file string) *history {
	h := &history{file: file}
	raw, err := os.ReadFile(file)
	if err == nil {
		h.lines = strings.FieldsFunc(string(raw), func(r rune) bool { return r == '\n' })
	}
	if n := len(h.lines); n > mostHistory {
		h.lines = h.lines[n-mostHistory:]
		_ = os.WriteFile(file, []byte(strings.Join(h.lines, "\n")+"\n"), 0o600) // kept as it was if not
	}
	return h
}

// Add keeps a line, unless it is empty or the last one again.
func (h *history) Add(line string) {
	if n := len(h.lines); strings.TrimSpace(line) == "" || n > 0 && h.lines[n-1] == line {
		return
	}
	h.lines = append(h.lines, line)
	h.save(line)
}

// Len returns how many lines there are.
func (h *history) Len() int { return len(h.lines) }

// At returns a line; 0 is the last one.
func (h *history) At(back int) string { return h.lines[len(h.lines)-1-back] }

// save appends a line to the file. A history that cannot be kept is no reason
// to disturb.
func (h *history) save(line string) {
	if h.file == "" || os.MkdirAll(filepath.Dir(h.file), 0o700) != nil {
		return
	}
	f, err := os.OpenFile(h.file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	_, _ = f.WriteString(line + "\n")
	_ = f.Close()
}
