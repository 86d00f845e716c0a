package briefing

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A travelling knows which articles tell of one trip.
type travelling map[*Article]int

// tripsTogether compares the trips of all articles. Two are one where the same
// person goes to the same place at the same time.
func (c *Corpus) tripsTogether() travelling {
	t := travelling{}
	var heads []Card
	for _, f := range c.newest() {
		if f.Trip == nil {
			continue
		}
		card := c.tripCards(f)[0]
		at := slices.IndexFunc(heads, func(o Card) bool { return sameTrip(&card, &o) })
		if at < 0 {
			at = len(heads)
			heads = append(heads, card)
		}
		t[f.Article] = at + 1
	}
	return t
}

const (
	// tripDays is how far two articles' days of one trip may be apart: one
	// tells when it begins, another when the talks are.
	tripDays = 7 * 24 * time.Hour
	// tripNews is how far from each other two articles may be published that
	// tell of one trip without its day.
	tripNews = 45 * 24 * time.Hour
)

func sameTrip(a, b *Card) bool {
	if a.Speaker == "" || a.Speaker != b.Speaker || !samePlace(a.Trip.Where, b.Trip.Where) {
		return false
	}
	if a.When.Precision == Day && b.When.Precision == Day {
		return a.When.Date.Sub(b.When.Date).Abs() <= tripDays
	}
	return a.Article.Published.Sub(b.Article.Published).Abs() <= tripNews
}

// samePlace reports whether one of two places is named in the other: Beijing,
// and Beijing in China.
func samePlace(a, b Citation) bool {
	v, w := wordingOf(a).words, wordingOf(b).words
	if len(v) > len(w) {
		v, w = w, v
	}
	return len(v) > 0 && runOf(w, v) >= 0
}

// kin is what cards have in common that may be one.
func (t travelling) kin(c Card) string {
	trip := ""
	if n := t[c.Article]; n > 0 {
		trip = strconv.Itoa(n)
	}
	switch {
	case c.Kind == "criticism":
		return c.bySpeaker()
	case c.Kind == "event" && c.When.Precision != NoDate:
		return "on " + c.When.Date.Format(time.DateOnly) + c.When.Precision.String()
	case c.Kind == "figure":
		return "number " + strings.Join(wordingOf(c.Number).words, " ")
	case trip == "" || c.Trip != nil:
		return ""
	case c.Kind == "member":
		return strings.Join([]string{trip, c.Group, strings.ToLower(cmp.Or(c.Speaker, c.Text()))}, " ")
	}
	return strings.Join([]string{trip, c.Kind, c.Group}, " ")
}

// one returns the cards of trips, the newest first, such that each trip is one
// card, that of the article which told it first. What others say that it is for,
// in other words, stands with the passages.
func (t travelling) one(cards []Card) []Card {
	var all []Card
	for _, card := range cards {
		at := -1
		if card.Trip != nil {
			at = first(all, func(o *Card) bool {
				return o.Trip != nil && t[o.Article] == t[card.Article] && sameDay(o.When, card.When)
			})
		}
		if at < 0 {
			all = append(all, card)
			continue
		}
		later := all[at].Trip.Purpose
		card.join(&all[at])
		all[at] = card
		ours, theirs := wordingOf(card.Trip.Purpose), wordingOf(later)
		if len(theirs.words) > 0 && !ours.covers(theirs) {
			all = append(all, Card{Kind: "passage", Citation: later, Group: "purpose"})
		}
	}
	return all
}

// keptTrips returns the cards of trips that are wanted. Passages about a trip
// that is not come first, lest they are read as another's.
func keptTrips(cards []Card, wanted func(*Card) bool) []Card {
	var alone, rest []Card
	told := false // the trip that the passages are about
	for i := range cards {
		yes := wanted(&cards[i])
		if cards[i].Trip != nil {
			told = yes
		}
		switch {
		case yes && told:
			rest = append(rest, cards[i])
		case yes:
			alone = append(alone, cards[i])
		}
	}
	return append(alone, rest...)
}

// sameDay reports whether two times do not name different days.
func sameDay(a, b When) bool {
	return a.Precision != Day || b.Precision != Day || a.Date.Equal(b.Date)
}
