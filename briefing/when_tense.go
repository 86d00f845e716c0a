package briefing

// A tense is what a verb says of when it is.
type tense uint8

const (
	elsewhere tense = iota // another verb says it
	noTense                // the verb leaves it open
	pastTense
	presentTense // of a plan, where a time stands beside it
	futureTense
	plannedTense // "was to"
)

// verb reads the tense of the verb at i.
func (s *timeScanner) verb(i int) tense {
	t := &s.doc.Tokens[i]
	switch t.Tag {
	case "MD":
		return futureTense
	case "VBD":
		return pastTense
	case "VBN":
		return s.participle(i)
	case "VBG":
		switch aux := s.auxiliary(i); {
		case beWords[aux]:
			return presentTense
		case wasWords[aux]:
			return pastTense
		}
		return elsewhere
	case "VB":
		return s.infinitive(i)
	}
	switch w := t.Lower; {
	case (w == "has" || w == "have") && s.word(i+1) == "to":
		return futureTense
	case pastPresents[w]:
		return pastTense
	case plannedPresents[w] || beWords[w] || haveWords[w]:
		return presentTense
	}
	return noTense
}

// participle reads "was held", "will be held", "is held", "to be held", "held".
func (s *timeScanner) participle(i int) tense {
	for j := i - 1; j >= max(s.first, i-4); j-- {
		switch t := &s.doc.Tokens[j]; {
		case t.Tag == "TO":
			return s.purpose(j)
		case t.Tag == "MD":
			return futureTense
		case t.Lower == "been" || t.Lower == "have" || t.Lower == "be" || t.Tag == "RB":
			continue // "will not have been"
		case beWords[t.Lower]:
			return presentTense
		}
		break
	}
	if baseParticiples[s.word(i)] {
		return elsewhere
	}
	return pastTense
}

// infinitive reads "will meet", "did not meet", "is to meet", "due to meet".
func (s *timeScanner) infinitive(i int) tense {
	for j := i - 1; j >= max(s.first, i-4); j-- {
		switch t := &s.doc.Tokens[j]; {
		case t.Tag == "MD":
			return futureTense
		case t.Lower == "did":
			return pastTense
		case t.Tag == "TO":
			return s.purpose(j)
		case t.Tag != "RB":
			return elsewhere
		}
	}
	return elsewhere
}

// purpose reads the words before the "to" at i. After a noun or a verb that
// announces nothing ("a plan to meet", "was forced to leave") it is left open.
func (s *timeScanner) purpose(i int) tense {
	switch w := s.word(i - 1); {
	case aheadWords[w]:
		switch s.announced(i - 1) {
		case eitherWay:
			return plannedTense
		case future:
			return futureTense
		}
		return noTense
	case w == "was", w == "were":
		return plannedTense
	case beWords[w]:
		return futureTense
	}
	return elsewhere
}

// auxiliary returns the auxiliary before the verb at i, or "".
func (s *timeScanner) auxiliary(i int) string {
	for j := i - 1; j >= max(s.first, i-3); j-- {
		w := s.word(j)
		if beWords[w] || wasWords[w] {
			return w
		}
		if s.doc.Tokens[j].Tag != "RB" {
			return ""
		}
	}
	return ""
}
