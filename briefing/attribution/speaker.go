package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// speaks reports whether the phrase can be somebody who speaks: a name, a
// pronoun, a person or a body, or several of them.
func (s *stretch) speaks(p phrase) bool {
	first := s.simpleRight(p.first) - 1
	if s.at(first).in(silent) {
		return false
	}
	about := s.at(first + 1) // "anxiety about the races"
	return s.speaker(first) || !about.is("about") && !about.is("over") && s.speaker(s.beforeBracket(p.last-1))
}

// speaker reports whether the noun at item i can be somebody who speaks.
func (s *stretch) speaker(i int) bool {
	head := s.at(i)
	return head.name() && !head.in(days) || head.in(subjectPronouns) || head.in(speakers) || head.in(bodies) ||
		head.tag == "NNS" || head.nounTag() && agentive(head.lower)
}

// agentive reports whether a noun ends like those that name people by what
// they do (Quirk et al. 1985, I.32-36), or begins or ends with one of them
// ("father-of-three", "co-founder").
func agentive(noun string) bool {
	if strings.Contains(noun, "-of-") {
		return relative(noun)
	}
	if speakers[noun[strings.LastIndexByte(noun, '-')+1:]] {
		return true
	}
	for _, suffix := range []string{"er", "or", "ist", "ian", "man", "woman", "person", "ant", "-old"} {
		if strings.HasSuffix(noun, suffix) {
			return true
		}
	}
	return false
}

// relative reports whether noun names somebody by whose he or she is: "mum-of-two".
func relative(noun string) bool {
	head, _, ok := strings.Cut(noun, "-of-")
	return ok && speakers[head]
}

// endsInName reports whether span, before item i, ends with a name: "The chief
// executive, Jo Roe".
func (s *stretch) endsInName(span text.Span, i int) bool {
	for i--; i >= 0 && s.at(i).End >= span.End; i-- {
		if s.at(i).End == span.End {
			return s.at(i).name() && s.at(i-1).name() && !s.at(i).in(days)
		}
	}
	return false
}
