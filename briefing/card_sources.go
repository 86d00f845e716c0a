package briefing

import (
	"cmp"
	"slices"

	"ukchina/briefing/text"
)

// Sources returns all places that tell what the card does: the one that it
// shows the words of, and the others.
func (c *Card) Sources() []Citation {
	if c.IsZero() {
		return nil
	}
	return append([]Citation{c.Citation}, c.Also...)
}

// join makes a card that tells no more than c one of c's sources. An article
// is one once, with all of its places.
func (c *Card) join(o *Card) {
	for _, s := range o.Sources() {
		at := slices.IndexFunc(c.Also, func(had Citation) bool { return had.Article == s.Article })
		switch {
		case s.Article == c.Article:
		case at < 0:
			c.Also = append(slices.Clip(c.Also), s)
		default:
			c.Also = slices.Clone(c.Also)
			c.Also[at] = c.Also[at].with(s)
		}
	}
	if c.Answer == nil {
		c.Answer = o.Answer
	}
}

// with returns the citation of two in one article, of which the second tells
// something that the first does not.
func (c Citation) with(o Citation) Citation {
	if wordingOf(c).covers(wordingOf(o)) {
		return c
	}
	spans := slices.Clone(c.Spans)
	for _, s := range o.Spans {
		if !slices.ContainsFunc(spans, s.Overlaps) {
			spans = append(spans, s)
		}
	}
	slices.SortFunc(spans, func(a, b text.Span) int { return cmp.Compare(a.Start, b.Start) })
	return cite(c.Article, spans...)
}

// leastNew is how many words more than before make words new.
const leastNew = 3

// tells reports whether a card tells something new: in its words no article
// did before.
func (s Since) tells(c *Card) bool {
	if !s.isNew(c.Article) {
		return false
	}
	words := -1
	for _, also := range c.Also {
		if s.isNew(also.Article) {
			continue
		}
		if words < 0 {
			words = len(wordingOf(c.Citation).words)
		}
		// Who was told a piece of it has the rest to hear.
		if c.Kind != "statement" && c.Kind != "criticism" || words-len(wordingOf(also).words) < leastNew {
			return false
		}
	}
	return true
}
