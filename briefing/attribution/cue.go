package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// A cue is a candidate: words that may report what somebody said.
type cue struct {
	verb *verb
	// first is the first item of the verb group, at the reporting verb itself,
	// next the item after it and its particle.
	first, at, next int
	// start is the item where the words of the cue start: the first auxiliary.
	start          int
	frames         frame
	form           form // base, present, past, participle or ing: the one it has here
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
		if it.quoted() || len(it.lower) < 3 {
			continue
		}
		v, ok := verbs[it.lower]
		if !ok || !s.isVerb(i, v) {
			continue
		}
		c := cue{verb: v.verb, first: i, start: i, at: i, next: i + 1, frames: v.frames}
		if f, ok := v.particle[s.at(i+1).lower]; ok && s.at(i+1).quote < 0 && !(v.stem == "go" && s.at(i+2).is("to")) {
			c.frames, c.next = f, i+2
		}
		if c.frames == 0 && v.stem != "quote" {
			continue
		}
		s.group(&c, v.form)
		s.cues = append(s.cues, c)
	}
}

// isVerb tells verbs from nouns that look alike ("claims", "reports").
func (s *stretch) isVerb(i int, v inflection) bool {
	it := s.at(i)
	if it.capital && i > 0 && v.stem != "say" && s.at(i-1).lower != ":" {
		return false // a name: "the Orrin Post"
	}
	if it.verbTag() {
		return true
	}
	switch it.lower {
	case "said", "told", "tweeted", "insisted", "argued", "wrote":
		return true
	}
	before, after := s.at(i-1), s.at(i+1)
	ends := v.frames&quote != 0 && s.endsAt(i+1) || v.particle[after.lower] != 0 && s.endsAt(i+2)
	if v.form&(present|past) != 0 && ends {
		if p := s.nounLeft(i); !p.empty() && s.at(p.first-1).quoted() && strings.IndexByte(",?!", s.at(p.first-1).last) >= 0 {
			return true
		}
	}
	if v.form&(present|past) != 0 && (before.in(subjectPronouns) || before.name()) && (after.is("that") || after.is(":") || after.quoted() || after.in(subjectPronouns)) {
		return true
	}
	return v.form&ing != 0 && (before.comma() || i == 0 && after.is(":")) && !after.is("of")
}

// group reads the verb group that ends in c: auxiliaries, adverbs, negation.
func (s *stretch) group(c *cue, could form) {
	be, have := false, false
	i := c.at - 1
	for ; i >= 0; i-- {
		it := s.at(i)
		switch {
		case it.negation():
			c.negated = true
		case it.in(modals) && (it.tag == "MD" || it.is("will")):
			c.modal = true
		case it.in(auxiliaries) && !(it.possessive() && s.at(i-1).nounTag() && could&participle == 0):
			if it.in(beForms) || it.is("'s") && could&ing == 0 {
				be = be || !have || it.in(beForms) && s.at(i+1).verbTag()
			} else {
				have = true
			}
		case it.is("to") && c.form == 0:
			c.infinitive = true
		case it.adverb() && !it.is("so"):
			c.first = i
			continue
		default:
			goto done
		}
		c.first, c.start = i, i
	}
done:
	if c.infinitive && i > 0 && (s.at(i).is("on") && s.at(i-1).in(going) || s.at(i).in(keeping)) {
		if s.at(i).is("on") {
			i--
		}
		c.infinitive, c.form, c.first, c.start = false, past, i, i
		return
	}
	switch {
	case could&ing != 0:
		c.form = ing
	case c.infinitive, c.modal:
		c.form = base
	case be && could&participle != 0, could&participle != 0 && s.at(c.next).is("by"):
		c.form, c.passive = participle, true
	case have && could&participle != 0:
		c.form = participle
	case could&past != 0:
		c.form = past
	case could&present != 0:
		c.form = present
	default:
		c.form = could
	}
	if c.form == ing && be {
		c.form = present // "is warning"
	}
}

// going and keeping, before "on to" and "to", tell that it was said: "went on
// to say", "continued to insist".
var (
	going   = set("went", "goes", "gone", "going")
	keeping = set("continued", "continues")
)
