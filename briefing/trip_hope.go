package briefing

import "ukchina/briefing/text"

// hopes returns what the sentence [first, to) says that the traveller hopes to
// do, in the writer's words or those of the traveller's own people: "where she
// hopes to open a campus", "Aides say that he wants to agree". A pronoun is the
// traveller's in a sentence that tells of the trip, as main does, or what they say.
func (t *Trip) hopes(f *Facts, first, to int, main bool) phrase {
	tokens, others := f.doc.Tokens, false
	for k := first; k+2 < to; k++ {
		w := &tokens[k]
		others = others || reportVerbs[w.Lower] || w.Lower == "say"
		if spokesWords[w.Lower] {
			return t.hopesAt(f, k, first, to, true)
		}
		if !others && (hopeVerbs[w.Lower] || w.Lower == "use") {
			return t.hopesAt(f, k, first, to, main)
		}
	}
	return phrase{}
}

// hopeVerbs have what somebody means to do after "to".
var hopeVerbs = text.Set("hopes wants aims seeks")

// hopesAt is hopes, from token k of the sentence on; main tells whether a pronoun may be
// the traveller's.
func (t *Trip) hopesAt(f *Facts, k, first, to int, main bool) phrase {
	tokens := f.doc.Tokens
	for ; k+2 < to; k++ {
		if p := t.usesTrip(f, k, first, to); !p.empty() {
			return p
		}
		if !hopeVerbs[tokens[k].Lower] || tokens[k].Tag != "VBZ" || tokens[k+1].Lower != "to" || quotedAt(f.doc, tokens[k].Start) {
			continue
		}
		p := planAt(f.doc, k, first)
		if p.refused || p.subject.empty() {
			continue
		}
		who := f.personIn(p.subject.span(f.doc))
		if who >= 0 && who == t.journeys[0].who || who < 0 && main && tokens[p.subject.last-1].Tag == "PRP" {
			end := purposeEnd(f.doc, k+1, to)
			for i := k + 1; i < end; i++ {
				if tokens[i].Lower == "during" {
					end = i
				}
			}
			return phrase{k + 1, end}
		}
	}
	return phrase{}
}

// usesTrip reads what the traveller "will use the trip to" do, at its verb.
func (t *Trip) usesTrip(f *Facts, k, first, to int) phrase {
	tokens := f.doc.Tokens
	if w := tokens[k].Lower; w != "use" && w != "uses" && w != "using" || k+4 >= to || !visitNouns[tokens[k+2].Lower] ||
		tokens[k+3].Lower != "to" || quotedAt(f.doc, tokens[k].Start) {
		return phrase{}
	}
	if p := planAt(f.doc, k, first); p.refused || p.subject.empty() {
		return phrase{}
	}
	return phrase{k + 3, purposeEnd(f.doc, k+3, to)}
}
