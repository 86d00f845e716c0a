package bot

import (
	"context"
	"fmt"

	"ukchina/briefing"
)

// unsubscribe ends a channel's digests.
func (d *Digests) unsubscribe(ctx context.Context, typed string, r Request) (*briefing.Answer, error) {
	s, err := d.change(ctx, typed, r)
	if err != nil {
		return nil, err
	}
	if err := d.Subscriptions.Remove(ctx, s.ID); err != nil {
		return nil, fmt.Errorf("cannot end a subscription: %w", err)
	}
	a := &briefing.Answer{Title: "Unsubscribed", Note: "The digest " + s.String() + " comes no more."}
	if s.Paused == "" {
		a.Note += "\nThe one of " + s.When(s.Next) + " will not come."
	}
	a.Suggestions = []string{string(briefing.VerbSubscriptions)}
	return a, nil
}
