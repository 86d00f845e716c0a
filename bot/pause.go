package bot

import (
	"context"
	"fmt"

	"ukchina/briefing"
)

// byRequest is why a subscription is paused that nothing is wrong with.
const byRequest = "by request"

// pause stops a channel's digests for now.
func (d *Digests) pause(ctx context.Context, typed string, r Request) (*briefing.Answer, error) {
	s, err := d.change(ctx, typed, r)
	if err != nil {
		return nil, err
	}
	next, err := s.After(d.Now())
	if err != nil {
		return nil, err
	}
	if s.Paused == "" { // what is wrong stays on record
		if err := d.Subscriptions.Pause(ctx, s.ID, byRequest); err != nil {
			return nil, fmt.Errorf("cannot pause a subscription: %w", err)
		}
	}
	resume := fmt.Sprintf("%s %d", briefing.VerbResume, s.ID)
	return &briefing.Answer{Title: "Paused", Suggestions: []string{resume},
		Note: fmt.Sprintf("The digest %s is paused; “%s” goes on with it.\nNext, but for the pause: %s.", s.String(), resume, s.When(next))}, nil
}

// resume goes on with them. Those that would have come meanwhile do not. One
// of the settings, too, goes on once what was wrong is mended.
func (d *Digests) resume(ctx context.Context, typed string, r Request) (*briefing.Answer, error) {
	s, err := d.managed(ctx, typed, r)
	if err != nil {
		return nil, err
	}
	if s.Paused == "" {
		return &briefing.Answer{Title: "Not paused", Note: "This channel gets the digest " + s.String() + ".\nNext: " + s.When(s.Next) + "."}, nil
	}
	if err := r.Rights.Post(ctx); err != nil {
		return nil, err
	}
	next, err := s.After(d.Now())
	if err != nil {
		return nil, err
	}
	if err := d.Subscriptions.Resume(ctx, s.ID, next); err != nil {
		return nil, fmt.Errorf("cannot resume a subscription: %w", err)
	}
	return &briefing.Answer{Title: "Resumed", Suggestions: []string{string(briefing.VerbSubscriptions)},
		Note: "This channel gets the digest " + s.String() + " again.\nNext: " + s.When(next) + "."}, nil
}
