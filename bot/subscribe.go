package bot

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"ukchina/briefing"
)

// subscribe makes digests come to a channel. Whether it may, and whether the
// bot can post there, is asked before anything is kept.
func (d *Digests) subscribe(ctx context.Context, typed string, r Request) (*briefing.Answer, error) {
	s, err := parseSubscription(typed, d.Zone)
	if err != nil {
		return nil, refusal{err}
	}
	s.Place, s.Owner, s.WhenEmpty, s.WhenUnknown = r.Place, r.User, SkipEmpty, SkipUnknown
	if s.Next, err = s.After(d.Now()); err != nil {
		return nil, err // unreachable: it was parsed
	}
	if err := r.Rights.Manage(ctx, d.Everyone); err != nil {
		return nil, err
	}
	all, err := d.Subscriptions.List(ctx, r.Place)
	if err != nil {
		return nil, fmt.Errorf("cannot list subscriptions: %w", err)
	}
	before := slices.IndexFunc(all, s.same)
	switch {
	case before < 0 && len(all) >= mostDigests:
		return nil, refuse("this channel has %d digests already; end one with “unsubscribe” and its number", len(all))
	case before >= 0 && all[before].Settings:
		return nil, refuse("the bot's settings file has this one already: number %d, next %s", all[before].ID, s.When(all[before].Next))
	case before >= 0 && all[before].Paused == "": // its next slot may be due this very moment
		return subscribed("Subscribed before", all[before]), nil
	}
	if err := r.Rights.Post(ctx); err != nil {
		return nil, err
	}
	kept, _, err := d.Subscriptions.Add(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("cannot keep a subscription: %w", err)
	}
	return subscribed("Subscribed", kept), nil
}

// subscribed tells of a subscription that there is.
func subscribed(title string, s Subscription) *briefing.Answer {
	return &briefing.Answer{Title: title, Note: "This channel gets the digest " + s.String() + ".\nNext: " + s.When(s.Next) + ".",
		Suggestions: []string{string(briefing.VerbSubscriptions), string(briefing.VerbDigest) + " " + briefing.Preview}}
}

// same reports whether two subscriptions of a place are for the same.
func (s Subscription) same(other Subscription) bool {
	return s.Schedule == other.Schedule && s.Zone == other.Zone && slices.Equal(s.Sections, other.Sections)
}

// parseSubscription reads "SCHEDULE [in ZONE] [SECTIONS]". An error is a
// sentence for whoever typed it.
func parseSubscription(typed string, zone *time.Location) (Subscription, error) {
	words := strings.Fields(strings.ReplaceAll(typed, ",", " , "))
	for len(words) > 1 && slices.Contains(subscribeLeadIns, strings.ToLower(words[0])) {
		words = words[1:]
	}
	before, after, err := cutZone(words, &zone)
	if err != nil {
		return Subscription{}, err
	}
	before, first := cutLeadingSections(before)
	before, second := cutSections(before)
	schedule, err := parseBefore(before, &zone)
	if err != nil {
		return Subscription{}, err
	}
	rest, third := cutSections(after)
	if len(rest) > 0 {
		return Subscription{}, noSection(rest)
	}
	return Subscription{Schedule: schedule.String(), Zone: zone.String(), Sections: inOrder(slices.Concat(first, second, third))}, nil
}

// subscribeLeadIns are words between the command and the schedule.
var subscribeLeadIns = []string{"to", "me", "us", "for", "this", "here", "channel"}

// cutZone cuts "in ZONE" out of words, and sets the zone; without one it
// leaves it.
func cutZone(words []string, zone **time.Location) (before, after []string, err error) {
	const mostWords = 4 // of a zone: America/North Dakota/New Salem
	for i := len(words) - 1; i > 0; i-- {
		if !strings.EqualFold(words[i], "in") || i+1 < len(words) && strings.EqualFold(words[i+1], "the") {
			continue // "in the morning"
		}
		rest := words[i+1:]
		for n := min(mostWords, len(rest)); n > 0; n-- {
			if found, err := ParseZone(strings.Join(rest[:n], " ")); err == nil {
				*zone = found
				return words[:i], rest[n:], nil
			}
		}
		name, _ := cutSections(rest)
		_, err := ParseZone(strings.Join(name[:min(len(name), mostWords)], " "))
		return nil, nil, err
	}
	return words, nil, nil
}

// parseBefore reads a schedule that may stand before a zone without its "in".
// What is neither is told.
func parseBefore(words []string, zone **time.Location) (Schedule, error) {
	whole, err := ParseSchedule(joined(words))
	var unknown unknownWord
	if !errors.As(err, &unknown) {
		return whole, err
	}
	for n := len(words) - 1; n > 0; n-- {
		s, e := ParseSchedule(joined(words[:n]))
		if e != nil || words[n] == "," {
			continue
		}
		found, noZone := ParseZone(strings.Join(words[n:], " "))
		if noZone == nil {
			*zone = found
			return s, nil
		}
		if looksLikeZone(words[n]) {
			return s, noZone
		}
		return s, noSection(words[n:])
	}
	return whole, err
}

// looksLikeZone reports whether a word is rather meant as a zone than as a
// section.
func looksLikeZone(word string) bool {
	return strings.Contains(word, "/") || strings.ToUpper(word) == word
}

// joined undoes the cut around commas, which cron expressions hold.
func joined(words []string) string {
	return strings.ReplaceAll(strings.ReplaceAll(strings.Join(words, " "), " , ", ","), " ,", "")
}
