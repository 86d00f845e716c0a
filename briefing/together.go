package briefing

import (
	"cmp"
	"slices"
	"strings"
)

// together returns cards such that what several tell in the same words is one
// card, which has the others' places as further sources: the fullest of them,
// of those the one in quotation marks, then the one that was published first.
// It stands where the first of them stood. Only cards of one kin, which is
// never empty, can be one; those without any stay as they are.
func together(cards []Card, kin func(Card) string) []Card {
	words := make([]wording, len(cards))
	for i := range cards {
		words[i] = wordingOf(cards[i].Citation)
	}
	order := fullestFirst(cards, words)
	shelves := map[string]*shelf{}   // by kin
	place := make([]int, len(cards)) // where the card stands; -1: in another
	kept := slices.Clone(cards)
	for at, i := range order {
		place[i] = i
		k := kin(cards[i])
		if k == "" {
			continue
		}
		heads := shelves[k]
		if heads == nil {
			heads = newShelf()
			shelves[k] = heads
		}
		n := heads.find(words[i], func(n int) bool { return cards[order[n]].tells(words[order[n]], words[i]) })
		if n < 0 {
			heads.put(at, words[i])
			continue
		}
		head := order[n]
		kept[head].join(&cards[i])
		place[head], place[i] = min(place[head], i), -1
	}
	return placed(kept, place)
}

// fullestFirst returns the indices of cards in the order in which they are chosen to
// stand for others.
func fullestFirst(cards []Card, words []wording) []int {
	order := make([]int, len(cards))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(len(words[b].words), len(words[a].words)),
			cmp.Compare(typeRank(cards[a].Type), typeRank(cards[b].Type)), firstPublished(cards[a].Article, cards[b].Article))
	})
	return order
}

// placed returns the cards that have a place, in the order of places.
func placed(cards []Card, place []int) []Card {
	standing := make([]int, len(cards)) // the index of the card at each place, plus one
	for i, at := range place {
		if at >= 0 {
			standing[at] = i + 1
		}
	}
	all := make([]Card, 0, len(cards))
	for _, n := range standing {
		if n > 0 {
			all = append(all, cards[n-1])
		}
	}
	return all
}

// tells reports whether a card with these words tells all that another of its
// kin with others does.
func (c *Card) tells(words, others wording) bool {
	return words.covers(others) || c.Kind == "figure" && words.counts(others, wordingOf(c.Number).words)
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
