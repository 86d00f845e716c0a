package briefing_test

import (
	"strings"
	"testing"
	"time"
)

// TestStatementWhen: when something was said is told beside the cue, and not
// by the times in what is said or of other happenings.
func TestStatementWhen(t *testing.T) {
	for _, x := range []struct{ body, want string }{
		{"Ada Quist told the Tarn Echo yesterday that the harbour will open in March.", "yesterday = 2026-01-26 day"},
		{"“The harbour will open in March,” Ada Quist said on Monday.", "on Monday = 2026-01-26 day"},
		{"“It will open,” said Ada Quist in a statement on Sunday.", "on Sunday = 2026-01-25 day"},
		{"On Friday, Ada Quist, the mayor, said the harbour would open.", "On Friday = 2026-01-23 day"},
		{"Speaking on Monday, Ada Quist said the harbour would open.", "on Monday = 2026-01-26 day"},
		{"Ada Quist on Monday warned that the harbour would close.", "on Monday = 2026-01-26 day"},
		{"Ada Quist said the harbour had closed on Monday.", "none"},
		{"Ada Quist, who resigned on Monday, said the harbour was shut.", "none"},
		{"Ada Quist said it was shut.", "none"},
		{"“It is shut,” said Ada Quist, who resigned on Monday.", "none"},
		{"After the fire on Monday, Ada Quist said the harbour was shut.", "none"},
		{"“It is shut,” said Ada Quist on Monday. “It was open last week.”", "on Monday = 2026-01-26 day"},
	} {
		var have []string
		for _, s := range extract(time.Date(2026, 1, 27, 0, 0, 0, 0, time.UTC), x.body).Statements {
			if s.When.IsZero() {
				have = append(have, "none")
			} else {
				have = append(have, printWhen(s.When))
			}
		}
		if have := strings.Join(have, "; "); have != x.want {
			t.Errorf("%s\n have %s\n want %s", x.body, have, x.want)
		}
	}
}
