package bot

import (
	"context"
	"fmt"
	"strings"
	"time"

	"ukchina/briefing"
)

// list lists a channel's digests. Everybody may see it.
func (d *Digests) list(ctx context.Context, _ string, r Request) (*briefing.Answer, error) {
	all, err := d.Subscriptions.List(ctx, r.Place)
	if err != nil {
		return nil, fmt.Errorf("cannot list subscriptions: %w", err)
	}
	a := &briefing.Answer{Title: "Digests in this channel"}
	if len(all) == 0 {
		a.Note = "No digests come to this channel yet."
		a.Suggestions = []string{"subscribe weekdays at 08:00"}
		return a, nil
	}
	var lines []string
	for _, s := range all {
		lines = append(lines, s.line(d.Now()))
	}
	a.Note = strings.Join(lines, "\n")
	return a, nil
}

// line tells of a subscription in a line.
func (s Subscription) line(now time.Time) string {
	line := fmt.Sprintf("No. %d: %s. ", s.ID, s.String())
	if s.Paused != "" {
		next, _ := s.After(now) // none where the row is broken
		line += fmt.Sprintf("Paused (%s); “resume %d” goes on with it: %s.", s.Paused, s.ID, s.When(next))
	} else {
		line += "Next: " + s.When(s.Next) + "."
	}
	if s.Settings {
		line += " From the settings file."
	}
	return line
}
