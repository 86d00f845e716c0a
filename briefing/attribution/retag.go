package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// tag returns the tag of it, the next item of s in sentence sent, where the rules
// know better than the tagger: names that look like verbs.
func (r *reader) tag(s *stretch, it *item, sent *text.Sentence) string {
	n, t := len(s.items), it.token
	first := t == sent.First
	switch {
	case n > 0 && it.capital && it.tag == "VBZ" && s.items[n-1].quoted(), // “...,” Rollins wrote
		first && it.capital && it.tag == "VBN" && t+2 < sent.Last && r.opens(t),                                      // Ofsted has said
		!first && it.capital && it.tag == "VBD" && t+1 < sent.Last && r.named(t),                                     // the mayor, Aled Roe, said
		n > 0 && it.capital && text.Rallies(it.lower) && s.at(n-1).many() && t+1 < sent.Last && r.outer(t+1).capital: // People Before Profit
		return "NNP"
	case it.tag == "VBP" && s.singular(n): // in a Times report
		return "NN"
	}
	return it.tag
}

// named reports whether the capital of token t, which the tagger took for a verb,
// is that of a first name.
func (r *reader) named(t int) bool {
	next := &r.d.Tokens[t+1]
	_, before := verbs[r.d.Tokens[t].Lower]
	_, after := verbs[next.Lower]
	return next.Tag == "NNP" && !before && !after && !auxiliaries[r.d.Tokens[t].Lower]
}

// singular reports whether names before item i, after "a" or "an", leave no room for
// the plural of a verb there.
func (s *stretch) singular(i int) bool {
	j := i - 1
	for s.at(j).name() || s.at(j).tag == "JJ" {
		j--
	}
	return s.at(i-1).name() && (s.at(j).is("a") || s.at(j).is("an"))
}

// opens reports whether the first word of a sentence, token t, is its subject though
// the tagger took it for a participle: a verb, or a clause about it, follows.
func (r *reader) opens(t int) bool {
	next, after := r.outer(t+1), r.outer(t+2)
	return next.finite() || next.comma() && (after.in(wh) || after.is("for"))
}

// many reports a capitalised word for several people.
func (i *item) many() bool { return i.capital && (i.is("people") || strings.HasSuffix(i.lower, "s")) }
