package attribution

import "ukchina/briefing/text"

// utterances are nouns for words of which a quotation can tell what they are:
// "Her message was simple: “...”", "Her verdict? “...”".
var utterances = text.Set(`message verdict advice answer reply response motto conclusion plea explanation reaction view opinion
	judgment judgement warning mantra assessment word words promise prediction`)

// stances are nouns for what somebody says, where "is that" follows.
var stances = text.Set(`message position advice answer reply response conclusion explanation verdict defence defense excuse line
	stance case`)

// gestures are what somebody does in a sentence of its own before the
// quotation is printed without a verb: "Mr Reeve shrugged. “...”".
var gestures = text.Set(`agreed agrees disagreed disagrees shrugged shrugs smiled smiles laughed laughs nodded nods paused
	pauses sighed sighs grinned grins chuckled chuckles groaned apologised apologized shook`)

// sent is what is printed of somebody's words, and awaiting tells that it is not
// there yet.
var (
	sent     = text.Set("statement response reply message letter email post tweet")
	awaiting = text.Set("awaiting await waiting wait asked requested expecting expected until if")
)

// prepares returns who speaks in a quotation that stands alone after s, a sentence
// without a verb of saying. The cue is empty where a gesture is all there is.
func (s *stretch) prepares() (source, cue text.Span) {
	end := len(s.items) - 1
	if s.at(end).is("?") && !s.hasFinite(0, end) {
		return s.utterance(end)
	}
	return s.gesture(), text.Span{}
}

// utterance returns whose words follow the mark at item end, and the noun for
// them.
func (s *stretch) utterance(end int) (source, noun text.Span) {
	for n := 1; n < end && !s.at(n).quoted(); n++ {
		if !s.at(n).in(utterances) || !s.at(n).nounTag() {
			continue
		}
		if p := s.possessor(n); !p.empty() && s.startsClause(p.first) && !s.at(p.first).in(writersOwn) {
			return s.span(p), s.at(n).Span
		}
		break
	}
	return source, noun
}

// gesture returns the person who does something in s that a quotation can
// follow, if nothing is quoted there.
func (s *stretch) gesture() text.Span {
	var who text.Span
	verb := false
	first := 0
	for s.at(0).in(asking) && first < len(s.items) && !s.at(first).comma() {
		first++ // "Asked whether he would go, Mr Reeve shrugged."
	}
	for i := first; i < len(s.items); i++ {
		switch {
		case s.at(i).quoted(), s.at(i).in(wh):
			return text.Span{}
		case s.at(i).finite() && !verb:
			verb = true
			if span, p, ok := s.subjectLeft(s.before(i)); ok && s.at(i).in(gestures) && s.person(p) && s.startsClause(p.first) {
				who = span
			}
		}
	}
	return who
}

// actor returns the person whom s, a sentence in which nothing is quoted, is about:
// the subject of its main clause, or of its question ("Did she read it?").
func (s *stretch) actor() text.Span {
	for i := range s.items {
		if s.at(i).quoted() {
			return text.Span{}
		}
	}
	if first := s.at(0); first.finite() && (first.tag == "MD" || first.in(auxiliaries)) {
		if p := s.nounRight(1); !p.empty() && s.person(p) {
			return s.span(p)
		}
		return text.Span{}
	}
	for i := range s.items {
		if !s.at(i).finite() {
			continue
		}
		span, p, ok := s.subjectLeft(s.before(i))
		if b := s.at(p.first - 1); ok && (b.in(wh) || b.in(subordinators) || b.is("that")) {
			continue
		}
		if ok && s.person(p) && s.startsClause(p.first) {
			return span
		}
		break
	}
	return text.Span{}
}

// sentFrom returns whose statement the writer says that there is, if nothing of it
// is quoted in s: "We now have the full statement from Reeve Marine".
func (s *stretch) sentFrom() phrase {
	var from phrase
	for i := range s.items {
		it := s.at(i)
		switch {
		case it.quoted(), it.negation(), it.is("no"), it.in(awaiting):
			return phrase{}
		case it.is("from") && s.at(i-1).in(sent) && from.empty():
			from = s.nounRight(i + 1)
		}
	}
	if from.empty() || !s.hasFinite(0, from.first) || !s.speaks(from) {
		return phrase{}
	}
	return from
}
