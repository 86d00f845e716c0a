package web

import (
	"ukchina/bot"
	"ukchina/briefing"
)

// A page stays below 50 kB, with style and script, which are about half of
// that. Lists are therefore cut by what their cards weigh.
const (
	roomOfList   = 17_000 // bytes of a page that is a list
	roomOfAsk    = 11_000 // of an answer that is shown as chats would, too
	roomOfDraw   = 3_200  // of each of those
	roomOfDigest = 9_700  // of a digest in each chat
)

// weights are what the cards of a family take in a page besides their words,
// in bytes, citations included.
var weights = map[string]int{"statement": 420, "criticism": 600, "trip": 170, "delegation": 260, "event": 450, "figure": 340,
	"person": 620, "topic": 560, "article": 330, "passage": 260}

// weigh returns about how many bytes a card takes in a page.
func weigh(c *briefing.Card) int {
	n := weights[bot.Family(c)] + len(c.Text()) + len(c.Speaker) + len(c.Role) + 20*len(c.Spans)
	if c.Trip != nil {
		n += 1000 + len(c.Trip.Where.Text()) + len(c.Trip.Purpose.Text())
	}
	for _, beside := range []*briefing.Card{c.Answer, c.Earlier} {
		if beside != nil {
			n += weigh(beside)
		}
	}
	n += min(len(c.Also), mostAlso) * 150
	return n
}

// fitting returns how many of cards, from the first, there is room for, at
// least one of them.
func fitting(cards []briefing.Card, room int) int {
	for i := range cards {
		if room -= weigh(&cards[i]); room < 0 {
			return max(i, 1)
		}
	}
	return len(cards)
}

// A sheaf is cards in pages that there is room for.
type sheaf [][]briefing.Card

func newSheaf(cards []briefing.Card, room int) sheaf {
	var s sheaf
	for len(cards) > 0 {
		n := fitting(cards, room)
		s, cards = append(s, cards[:n]), cards[n:]
	}
	return s
}
