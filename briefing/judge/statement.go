package judge

import (
	"slices"
	"strings"

	"ukchina/briefing"
)

// statements judges who said what.
func (t *trial) statements() {
	found := map[int]bool{}
	for i := range t.facts.Statements {
		st := &t.facts.Statements[i]
		matched := t.match(st)
		for _, k := range matched {
			found[k] = true
			t.matched(i, &t.gold.Statements[k])
		}
		t.said(i, st, matched)
	}
	for k, want := range t.gold.Statements {
		if !want.Optional {
			t.count(StatementRecall, found[k], "missed %s (%s): %q", want.Speaker, want.Cue, want.Content)
		}
	}
	for _, no := range t.gold.Not {
		if no.Neutral {
			continue
		}
		at := slices.IndexFunc(t.facts.Statements, func(s briefing.Statement) bool {
			return len(t.match(&s)) == 0 && within(words(no.Text), words(s.Text()))
		})
		t.count(KeptOut, at < 0, "%q", no.Text)
	}
}

// said judges whether statement i should have been found.
func (t *trial) said(i int, st *briefing.Statement, matched []int) {
	optional := func(k int) bool { return t.gold.Statements[k].Optional }
	neutral := func(no Refusal) bool { return no.Neutral && Holds(no.Text, st.Text()) }
	if len(matched) > 0 && !slices.ContainsFunc(matched, func(k int) bool { return !optional(k) }) ||
		len(matched) == 0 && slices.ContainsFunc(t.gold.Not, neutral) {
		return
	}
	t.count(StatementPrecision, len(matched) > 0, "%s (%s): %q", t.speaker(i), st.Rule, st.Text())
}

// matched judges the speaker and the type of statement i, which is want.
func (t *trial) matched(i int, want *Statement) {
	have, st := t.speaker(i), &t.facts.Statements[i]
	right := t.gold.is(have, want.Speaker) || t.gold.anyIs(have, want.AcceptSpeakers)
	if want.Optional {
		return
	}
	t.count(Speakers, right, "%q, not %s (%s): %q", have, want.Speaker, st.Rule, st.Text())
	if p := t.gold.party(want.Speaker); p != nil {
		t.count(SpeakersNamed, SameName(have, p.Name) || anyName(have, p.Accept) || t.gold.anyIs(have, want.AcceptSpeakers),
			"%q, not %s", have, want.Speaker)
	}
	t.count(Types, st.Kind.String() == want.Type || slices.Contains(want.AcceptTypes, st.Kind.String()),
		"%s, not %s: %q", st.Kind, want.Type, st.Text())
}

// speaker returns who makes statement i, as answers show it.
func (t *trial) speaker(i int) string { return t.speakerOf(&t.facts.Statements[i]) }

func (t *trial) speakerOf(st *briefing.Statement) string {
	for st.Speaker == nil && st.Continues >= 0 && len(st.Mention) == 0 {
		st = &t.facts.Statements[st.Continues]
	}
	if st.Speaker != nil {
		return st.Speaker.Name
	}
	parts := make([]string, len(st.Mention))
	for k, m := range st.Mention {
		parts[k] = m.In(t.facts.Article.Text)
	}
	return strings.Join(parts, " … ")
}

// match returns the statements of the reading that st is: one, or the pieces
// of one utterance.
func (t *trial) match(st *briefing.Statement) []int {
	all, have := t.gold.Statements, words(st.Text())
	for k := range all {
		chain, said := []int{k}, words(all[k].Content)
		for next := t.next(k); next >= 0 && len(said) < len(have); next = t.next(next) {
			chain, said = append(chain, next), append(said, words(all[next].Content)...)
		}
		if len(chain) > 1 && slices.Equal(have, said) {
			return chain
		}
	}
	found := []int(nil)
	for k := range all {
		if !same(st.Text(), all[k].Content) || !t.near(st, all[k].Paragraph) {
			continue
		}
		if t.gold.is(t.speakerOf(st), all[k].Speaker) {
			return []int{k} // of one told inside another, the one that it is
		}
		if found == nil {
			found = []int{k}
		}
	}
	return found
}

// next returns the piece that goes on from piece k, or -1.
func (t *trial) next(k int) int {
	return slices.IndexFunc(t.gold.Statements, func(s Statement) bool { return s.Continues != "" && s.Continues == t.gold.Statements[k].ID })
}

// near reports whether st stands in the paragraph of that number, by its text.
func (t *trial) near(st *briefing.Statement, paragraph int) bool {
	if paragraph < 1 || paragraph > len(t.gold.Body) {
		return true
	}
	a := t.facts.Article
	return plain(a.Paragraphs[st.Paragraph()-1].In(a.Text)) == plain(t.gold.Body[paragraph-1])
}
