package terminal_test

import (
	"strings"
	"testing"

	"ukchina/bot/terminal"
	"ukchina/briefing"
)

// TestUnsureIsMarked: what is less than sure says so, in text and Markdown.
func TestUnsureIsMarked(t *testing.T) {
	a := &briefing.Answer{Total: 1, Cards: []briefing.Card{{Kind: "statement", Citation: cite(wexby, "the fair would cost £1.2million"),
		Speaker: "Karel Voss", Cue: "denied", Type: "indirect", Certainty: 40}}}
	const mark = "denied (less than sure: 40%)"
	if s := (terminal.Text{}).Answer(a); !strings.Contains(s, mark) {
		t.Errorf("text has no %q:\n%s", mark, s)
	}
	if s := (terminal.Markdown{}).Answer(a); !strings.Contains(s, mark) {
		t.Errorf("markdown has no %q:\n%s", mark, s)
	}
}
