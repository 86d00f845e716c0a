package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
)

// mayCriticise reports whether head has a critic: not those visited, but for
// their opposition, and not a place or a mark of party.
func (x *criticismFinder) mayCriticise(head *Statement) bool {
	first := x.d.TokenAt(head.Mention[0].Start)
	if tagged(head.Mention[0].In(x.Article.Text)) || head.Speaker == nil && x.onlyPlace(phrase{first, x.d.TokenAt(head.Mention[0].End-1) + 1}) {
		return false
	}
	return !x.hosts(head) || x.opponent(head)
}

// goesOn reports whether statement i goes on with what its speaker has been
// found to criticise in the same paragraph or the one before.
func (x *criticismFinder) goesOn(i int, head *Statement) bool {
	s := &x.Statements[i]
	w := x.weigh(s.Spans)
	if x.Trip == nil || w.merits > w.faults || head.Speaker == nil || s != head || !x.quotes(s) {
		return false
	}
	return slices.ContainsFunc(x.found, func(c Criticism) bool {
		away := s.Paragraph() - c.Paragraph()
		return (c.Critic == head.Speaker || x.belongs(head, &c)) && c.Spans[0].Start < s.Spans[0].Start && (away == 0 || away == 1)
	})
}

// seconds reports whether s goes on with the criticism of the paragraph
// before it, or its critic's.
func (x *criticismFinder) seconds(s, head *Statement) bool {
	w := x.weigh(s.Spans)
	if w.faults == 0 || w.merits >= w.faults || head.Speaker == nil {
		return false
	}
	return x.spokeBefore(head) || s != head && x.isCritic(s.Continues) || slices.ContainsFunc(x.found, func(c Criticism) bool {
		away := s.Paragraph() - c.Paragraph()
		return away == 0 || away == 1
	})
}

// isCritic reports whether statement i was found to be a criticism.
func (x *criticismFinder) isCritic(i int) bool {
	return i >= 0 && slices.ContainsFunc(x.found, func(c Criticism) bool { return c.Statement == i })
}

// spokeBefore reports whether who said s has been found to be a critic.
func (x *criticismFinder) spokeBefore(s *Statement) bool {
	return slices.ContainsFunc(x.found, func(c Criticism) bool { return s.Speaker != nil && c.Critic == s.Speaker })
}

// belongs reports whether who said head is told of as the critic's own: "its
// general secretary, Ada Orr", "his colleague"; or, where the critic is a
// group, speaks for a body: "Ada Orr of Rights Now".
func (x *criticismFinder) belongs(head *Statement, c *Criticism) bool {
	return c.CriticAs.Spans[0].Start < head.Mention[0].Start && head.Speaker != nil &&
		((c.Critic == nil || c.Critic.Kind != people.Human) && strings.Contains(joined(x.Article, head.Mention), " of ") ||
			head.Speaker.Kind == people.Human && slices.ContainsFunc(slices.Collect(x.wordsFor(head)), func(w string) bool { return w == "its" || w == "their" || w == "colleague" }))
}
