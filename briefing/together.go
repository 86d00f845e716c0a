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
	order := make([]int, len(cards))
	words := make([]wording, len(cards))
	for i := range cards {
		order[i], words[i] = i, wordingOf(cards[i].Citation)
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
		at := slices.IndexFunc(heads[k], func(h int) bool { return cards[h].tells(words[h], words[i]) })
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
