package briefing

// A journey is one place in an article that tells of a journey or a meeting.
type journey struct {
	plan
	kind      journeyKind
	at        int // the token that tells it
	sentence  int
	paragraph int
	who       int // index into Cast.People, or -1
	host      int // of a hostVerb, the same
	to        destination
	foreign   bool // a counterpart from abroad is named
	formal    bool // a state visit, a trade mission, a summit
	when      When
	past      bool // told as background: another, earlier journey
	over      bool // "has returned from"
	undone    bool // "has cut short"
	opposed   bool // "was urged to cancel"
}

// A journeyFinder looks for the journeys of an article, sentence by sentence.
type journeyFinder struct {
	*Facts
	quotedReader
	first, last int // the sentence's tokens
}

// longestSentence is how many tokens a sentence may have to be read for facts;
// longer ones are lists or broken text, and would take long.
const longestSentence = 300

// findJourneys returns the journeys told outside quotations, in reading order.
func findJourneys(f *Facts) []journey {
	x := journeyFinder{Facts: f, quotedReader: quotedReader{d: f.doc}}
	var found []journey
	for s, sentence := range x.d.Sentences {
		if sentence.Last-sentence.First > longestSentence {
			continue
		}
		x.first, x.last = sentence.First, sentence.Last
		for i := x.first; i < x.last; i++ {
			kind := journeyWords[x.d.Tokens[i].Lower]
			if x.isIn(i) || sentence.Paragraph == 0 && x.speaksIn(i) {
				kind = goVerb
			}
			if kind == noJourney || x.quoted(i) {
				continue
			}
			j := journey{kind: kind, at: i, sentence: s, paragraph: sentence.Paragraph, who: -1, host: -1}
			if x.read(&j) {
				x.place(&j)
				if x.comesHome(i) {
					j.when = When{} // of the way back
				}
				found = append(found, j)
			}
		}
	}
	return found
}

// read fills in j from the words around its token; false when they tell of no
// journey.
func (x *journeyFinder) read(j *journey) bool {
	t := x.d.Tokens
	isNoun := noun(t[j.at].Tag)
	if isNoun && talkNouns[t[j.at].Lower] {
		j.kind = visitNoun
		return x.dated(nounPhraseBefore(x.d, j.at+1, x.first))
	}
	if isNoun && (visitNouns[t[j.at].Lower] || j.kind == visitNoun) {
		j.kind = visitNoun
		return x.readNoun(j)
	}
	if isNoun && j.kind != goVerb || !verbal(t[j.at].Tag) && j.kind != visitVerb && j.kind != goVerb {
		return false
	}
	j.plan = planAt(x.d, j.at, x.first)
	switch j.kind {
	case goVerb:
		return x.readGo(j)
	case visitVerb:
		j.to = destinationAt(x.d, j.at+1, x.last)
		return x.isPlace(j.to)
	case meetVerb:
		return x.readMeet(j)
	case attendVerb:
		j.to = destinationAt(x.d, j.at+1, x.last)
		j.formal = true
		return j.to.event && capital(x.d, j.to.words.last-1)
	case hostVerb:
		return x.readHost(j)
	case leadVerb:
		return x.readLead(j)
	}
	return false
}
