package briefing_test

import (
	"slices"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// TestDigestQuotesOnce: what stands under the criticisms, answers to them
// among it, is not shown again under the quotations.
func TestDigestQuotesOnce(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{Title: "Lorvia"}, voyage())
	shown := func(sections ...briefing.Verb) []briefing.Card {
		list := c.Digest(sections, briefing.Since{}).Sections
		return list[len(list)-1].Cards
	}
	alone, after := shown(briefing.VerbSaid), shown(briefing.VerbCriticisms, briefing.VerbSaid)
	if len(after) >= len(alone) {
		t.Errorf("%d quotations after the criticisms, %d without them", len(after), len(alone))
	}
	for _, criticism := range shown(briefing.VerbCriticisms) {
		for _, told := range []*briefing.Card{&criticism, criticism.Answer} {
			again := slices.ContainsFunc(after, func(q briefing.Card) bool {
				return told != nil && slices.ContainsFunc(q.Spans, func(s text.Span) bool { return s.Overlaps(told.Spans[0]) })
			})
			if again {
				t.Errorf("%q is shown twice", told.Text())
			}
		}
	}
}
