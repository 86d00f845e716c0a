package attribution

import "ukchina/briefing/text"

// act tells whether the words of cue report what was said. What may yet be
// said, or was not, counts with what is only thought.
func act(d *text.Document, cue text.Span) Act {
	said := false
	for i := d.TokenAt(cue.Start); i < len(d.Tokens) && d.Tokens[i].Start < cue.End; i++ {
		it := item{Span: d.Tokens[i].Span, lower: d.Tokens[i].Lower, tag: d.Tokens[i].Tag, quote: -1}
		switch {
		case it.negation(), it.tag == "MD", it.is("to") && !said, it.is("expected"), it.is("if"):
			return Attitude
		}
		v, verb := verbs[it.lower]
		_, noun := nominals[it.lower]
		said = said || verb && v.frames&^asNoun != 0 && it.verbTag() || noun && it.nounTag() || it.is("according") || it.is(":") || it.dash()
	}
	if said {
		return Speech
	}
	return Attitude
}
