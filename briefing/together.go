package briefing

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// together returns cards such that what several tell in the same words is one
// card, which has the others' places as further sources: the fullest of them,
// of those the one in quotation marks, then the one that was published first.
// It stands where the first of them stood. Only cards of one kin, which is
// never empty, can be one; those without any stay as they are.
func together(cards []Card, kin func(Card) string) []Card {
	order := make([]int, len(cards))
	words := make([]wording, len(cards))
	for i := range cards {
		order[i], words[i] = i, wordingOf(cards[i].compared())
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(words[b].words), len(words[a].words)),
			cmp.Compare(typeRank(cards[a].Type), typeRank(cards[b].Type)), firstPublished(cards[a].Article, cards[b].Article))
	})
	heads := map[string][]int{}
	place := make([]int, len(cards)) // where the card stands; -1: in another
	kept := slices.Clone(cards)
	for _, i := range order {
		place[i] = i
		k := kin(cards[i])
		if k == "" {
			continue
		}
		at := slices.IndexFunc(heads[k], func(h int) bool { return words[h].covers(words[i]) || cards[i].Trip != nil && len(words[i].words) == 0 })
		if at < 0 {
			heads[k] = append(heads[k], i)
			continue
		}
		head := heads[k][at]
		kept[head].join(&cards[i])
		place[head], place[i] = min(place[head], i), -1
	}
	var list []int
	for i := range kept {
		if place[i] >= 0 {
			list = append(list, i)
		}
	}
	slices.SortStableFunc(list, func(a, b int) int { return cmp.Compare(place[a], place[b]) })
	all := make([]Card, len(list))
	for n, i := range list {
		all[n] = kept[i]
	}
	return all
}

// compared returns the words that tell a card's news: of a trip its purpose,
// since the kin of trips have the traveller, the place and the time.
func (c Card) compared() Citation {
	if c.Trip != nil {
		return c.Trip.Purpose
	}
	return c.Citation
}

func typeRank(kind string) int {
	return slices.Index([]string{"direct", "mixed", "indirect", ""}, kind)
}

// firstPublished orders articles by publication day, the undated last.
func firstPublished(a, b *Article) int {
	return byDate(&Facts{Article: a}, &Facts{Article: b})
}

// bySpeaker is the kin of statements: what one speaker says.
func (c Card) bySpeaker() string { return "said " + strings.ToLower(c.Speaker) }

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
	case c.Trip != nil && c.When.Precision == Day:
		return trip + " on " + c.When.Date.Format(time.DateOnly)
	case trip == "": // nobody knows whose they are
		return ""
	case c.Kind == "member":
		return strings.Join([]string{trip, c.Group, strings.ToLower(cmp.Or(c.Speaker, c.Text()))}, " ")
	}
	return strings.Join([]string{trip, c.Kind, c.Group}, " ")
}
