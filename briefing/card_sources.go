package briefing

import "slices"

// Sources returns all places that tell what the card does: the one that it
// shows the words of, and the others.
func (c *Card) Sources() []Citation {
	if c.IsZero() {
		return nil
	}
	return append([]Citation{c.Citation}, c.Also...)
}

// join makes a card that tells no more than c one of c's sources. An article
// is one once.
func (c *Card) join(o *Card) {
	for _, s := range o.Sources() {
		if !slices.ContainsFunc(c.Sources(), func(had Citation) bool { return had.Article == s.Article }) {
			c.Also = append(c.Also, s)
		}
	}
	if c.Answer == nil {
		c.Answer = o.Answer
	}
}

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
		// Who was told the half of it has the other half to hear.
		if c.Kind != "statement" && c.Kind != "criticism" || 4*len(wordingOf(also).words) >= 3*words {
			return false
		}
	}
	return true
}
