package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// A cue is a candidate: a verb that may report what somebody said.
type cue struct {
	verb   *verb
	frames frame // the verb's, or those of its particle
	form   form  // the one form it has here
	// The items of the verb group: first is where it begins, with adverbs,
	// start its first auxiliary or the verb, at the reporting verb itself,
	// next what follows the verb and its particle.
	first, start, at, next int

	passive        bool
	infinitive     bool // "to" stands before it
	modal, negated bool
}

// span covers the words of the cue from its auxiliaries to its particle.
func (c *cue) span(s *stretch) text.Span {
	return text.Span{Start: s.items[c.start].Start, End: s.items[c.next-1].End}
}

// mark finds the candidate cues of s: reporting verbs outside quotations.
func (s *stretch) mark() {
	for i := range s.items {
		it := &s.items[i]
		if it.quoted() || len(it.lower) < 2 {
			continue
		}
		v, ok := verbs[it.lower]
		if !ok || !s.isVerb(i, v) {
			continue
		}
		c := cue{verb: v.verb, frames: v.frames, first: i, start: i, at: i, next: i + 1}
		if f := v.particle[s.at(i+1).lower]; f != 0 && !s.at(i+2).is("to") {
			c.frames, c.next = f, i+2
		} else if f := v.particle[s.at(i+2).lower]; f != 0 && s.at(i+1).is("it") { // "made it clear"
			c.frames, c.next = f, i+3
		}
		if that := s.putTo(&c); that > 0 {
			c.frames, c.next = thatOnly, that
		}
		if c.frames != 0 && (c.frames != asNoun || naming[v.stem] || s.named(c.next)) && !s.does(&c) {
			s.group(&c, v.form)
			s.cues = append(s.cues, c)
		}
	}
}

// putTo returns the "that" after "put it to him" or "let it be known", or -1.
func (s *stretch) putTo(c *cue) int {
	i := c.at + 3
	if c.verb.stem == "let" && s.at(c.at+1).is("it") && s.at(c.at+2).is("be") && s.at(i).is("known") && s.at(i+1).is("that") {
		return i + 1
	}
	if c.verb.stem != "put" || !s.at(c.at+1).is("it") || !s.at(i-1).is("to") || !s.at(s.addressee(i)).is("that") {
		return -1
	}
	return s.addressee(i)
}

// named reports whether "as" or a quotation follows item i in the sentence soon
// enough to say what its object is ("remembered her as a friend"). A plain name
// can be that too, but only after "call".
func (s *stretch) named(i int) bool {
	const near = 20
	for end := i + near; i < end; i++ {
		if s.at(i).is("as") || s.at(i).quoted() {
			return true
		}
	}
	return false
}

// isVerb tells verbs from nouns and names that look alike ("claims", "the
// Orrin Post"), also where the tagger does not.
func (s *stretch) isVerb(i int, v inflection) bool {
	it, before, after := s.at(i), s.at(i-1), s.at(i+1)
	if it.capital && i > 0 && v.stem != "say" && !before.is(":") {
		return false
	}
	switch it.lower {
	case "said", "told", "tweeted", "insisted", "argued", "wrote", "reckons", "undertook":
		return true
	case "read", "reads":
		if after.is(":") || before.quoted() || before.comma() {
			return true
		}
	}
	switch {
	case it.lower == v.stem && before.name() && after.is("that") &&
		(s.at(i+2).finite() || s.at(i-2).determiner() && !strings.HasSuffix(before.lower, "s")):
		return false // "a Trump tweet that blasts", "a WhatsApp message that we have seen"
	case it.verbTag():
		return true
	case it.tag == "NNS" && v.form&present != 0 && v.frames&clause != 0 && s.subjectAt(i+1) && s.claims(i):
		return true
	case v.form&ing != 0:
		if before.nounTag() && after.is("that") && !s.absolute(i).empty() {
			return true // ", the referee ruling that"
		}
		return (before.comma() || i == 0 && after.is(":")) && !after.is("of")
	case v.form&(present|past) == 0:
		return false
	case v.frames&quote != 0 && s.endsAt(i+1), v.particle[after.lower] != 0 && s.endsAt(i+2):
		p := s.nounLeft(i)
		return !p.empty() && strings.IndexByte(",?!", s.at(p.first-1).last) >= 0
	}
	if it.tag == "NNS" && v.frames&quote != 0 && after.tag == "IN" && before.nounTag() {
		p := s.nounLeft(i)
		return !p.empty() && s.at(p.first-1).quoted() && s.at(p.first-1).last == ',' && s.speaks(p) // “...,” one woman shouts from the bar
	}
	if _, noun := nominals[it.lower]; !noun && before.comma() && after.is("that") && v.frames&thatOnly != 0 {
		return true // "Captains, among them Ms Vale, counter that"
	}
	if after.is("that") && before.nounTag() && it.in(neverNouns) {
		return true // "Critics of the festival complain that"
	}
	return (before.in(subjectPronouns) || before.name()) &&
		(after.is("that") || after.is(":") || after.quoted() || after.in(subjectPronouns) || after.finite())
}

// claims reports whether the plural at item i, before the subject of a clause, is a verb
// by what stands before it: "Jane Roe claims Mr Vale had lied", "admits it but claims he
// had".
func (s *stretch) claims(i int) bool {
	before := s.at(i - 1)
	if 0 < i && i < 4 && before.name() {
		return true
	}
	agent := before.tag == "NN" && s.speaker(i-1) || agentive(before.lower)
	return s.at(i+1).in(subjectPronouns) && (before.in(joining) || agent && s.startsClause(s.simpleLeft(i-1)))
}

// group reads the verb group that ends in c: auxiliaries, adverbs, negation.
// The verb's word can have the given forms.
func (s *stretch) group(c *cue, could form) {
	be, have := false, false
	i := c.at - 1
loop:
	for ; i >= 0; i-- {
		switch it := s.at(i); {
		case it.negation():
			c.negated = true
		case (it.is("there") || it.is("here")) && s.at(i-1).in(beForms): // "those who were there say"
			break loop
		case it.adverb(), it.is("since") && s.at(i-1).in(auxiliaries), it.is("once") && !s.startsClause(i),
			it.in(floating) && i > 0 && !s.startsClause(i):
			c.first = i
			continue
		case it.tag == "MD" && it.in(modals), it.is("will"):
			c.modal = true
		case it.in(auxiliaries) && !s.genitive(i, could):
			isBe := it.in(beForms) || it.is("'s") && could&ing == 0
			have = have || !isBe
			be = be || isBe && (!have || it.in(beForms) && s.at(i+1).verbTag())
		case it.is("to"):
			c.infinitive = true
		default:
			break loop
		}
		c.first, c.start = i, i
	}
	next := s.at(c.next)
	c.settle(could, be, have, next.is("by") || c.frames&someoneOf != 0 && next.is("of"))
	if c.infinitive {
		s.toSay(c, i)
	}
}

// toSay makes c, an infinitive after the word at item i, what was said, if that word
// tells so: "was keen to stress".
func (s *stretch) toSay(c *cue, i int) {
	switch {
	case s.at(i).is("on") && s.at(i-1).in(going): // "went on to say"
		c.infinitive, c.form, c.first, c.start = false, past, i-1, i-1
	case s.at(i).in(overheard) && s.at(i-1).in(beForms): // "could be heard to say"
		c.infinitive, c.form, c.first, c.start = false, past, s.groupStart(i), s.groupStart(i)
	case s.at(i).in(moved) && s.isMoved(i): // "was keen to stress"
		if s.at(i).is("pains") {
			i--
		}
		c.infinitive, c.form, c.first, c.start = false, past, s.groupStart(i), s.groupStart(i)
	case s.at(i).in(keeping): // "continued to insist"
		c.infinitive, c.form, c.first, c.start = false, past, i, i
	default:
		for j := i; j > 0 && j > i-5; j-- {
			if s.at(j).is("took") && s.at(j+1).is("to") { // "took to the radio to say"
				c.infinitive, c.form, c.first, c.start = false, past, j, c.at
			}
		}
	}
}

// isMoved reports whether a verb "to be", which tells what was, stands before the
// word at item i.
func (s *stretch) isMoved(i int) bool {
	if s.at(i).is("pains") {
		i--
	}
	first := s.groupStart(i)
	for j := first; j < i; j++ {
		if s.at(j).negation() || s.at(j).tag == "MD" {
			return false
		}
	}
	return first < i && s.at(s.before(i)-1).in(beForms)
}

// groupStart returns the first of the auxiliaries before the participle at
// item i.
func (s *stretch) groupStart(i int) int {
	for s.at(i-1).in(auxiliaries) || s.at(i-1).tag == "MD" || s.at(i-1).adverb() {
		i--
	}
	return i
}

// genitive reports whether the 's at item i is no verb, but a noun's or part of a
// name ("Moody's said").
func (s *stretch) genitive(i int, could form) bool {
	return s.at(i).possessive() && s.at(i-1).nounTag() && (could&participle == 0 || s.at(i).tag == "POS" && s.at(i-1).name())
}

// settle decides which of the forms it could have c has after its auxiliaries.
func (c *cue) settle(could form, be, have, reduced bool) {
	switch {
	case could&ing != 0 && be:
		c.form = present // "is warning"
	case could&ing != 0:
		c.form = ing
	case c.infinitive, c.modal:
		c.form = base
	case be && could&participle != 0, reduced && could&participle != 0:
		c.form, c.passive = participle, true
	case have && could&participle != 0:
		c.form = participle
	case could&past != 0:
		c.form = past
	case could&present != 0:
		c.form = present
	default:
		c.form, c.passive = could, could == participle // "a program written in May"
	}
}
