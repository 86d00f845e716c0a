package briefing

import "ukchina/briefing/text"

// A weight is what speaks for reading words as a criticism.
type weight struct {
	faults, merits, demands int
	doubts                  int  // negations and the like
	visit                   bool // a journey by name
	target                  bool // the trip, its traveller, its hosts
	near                    bool // the traveller's government, the bill
	subject                 bool // words that open with one of these
	opens                   bool // with the trip, where what is named comes first
	pronoun                 bool // "she", "they", "this", near the head
	course                  bool // a plan, a policy, a deal
	policy                  bool // one that may be what an article is about
	ought                   bool // the traveller should do something
}

// weigh weighs the words of spans.
func (x *criticismFinder) weigh(spans []text.Span) weight {
	const head = 8 // words that a subject stands in
	var w weight
	for n, span := range spans {
		first := x.d.TokenAt(span.Start)
		for k := first; k < len(x.d.Tokens) && x.d.Tokens[k].Start < span.End; k++ {
			x.weighToken(&w, k)
			if n > 0 || k-first > head {
				continue
			}
			w.pronoun = w.pronoun || pointers[x.d.Tokens[k].Lower]
			w.subject = w.subject || w.target || w.near || x.isTravellerAt(k)
			w.opens = w.opens || w.target || w.near
		}
		w.target = w.target || x.targetIn(span)
	}
	w.course = w.course || w.target
	return w
}

func (x *criticismFinder) weighToken(w *weight, k int) {
	t := x.d.Tokens
	word := t[k].Lower
	if faults[word] && !(k > 0 && (t[k-1].Lower == "not" || t[k-1].Lower == "n't" || t[k-1].Lower == "no")) {
		w.faults++
	}
	for _, p := range faultPhrases {
		if p[0] == word && followsWords(x.d, k, len(t), p) {
			w.faults++
		}
	}
	for _, p := range meritPhrases {
		if p[0] == word && followsWords(x.d, k, len(t), p) {
			w.merits++
		}
	}
	for _, p := range callOffs {
		if p[0] == word && followsWords(x.d, k, len(t), p) {
			w.demands++
		}
	}
	if merits[word] && !(k > 0 && junkets[t[k-1].Lower]) {
		w.merits++
	}
	if demands[word] {
		w.demands++
	}
	if doubts[word] {
		w.doubts++
	}
	w.visit = w.visit || visitNouns[word]
	w.target = w.target || visitNouns[word] || junkets[word] || x.Trip != nil && (talkNouns[word] || tripWords[word] || x.ranks[word])
	w.near = w.near || spending[word]
	w.course = w.course || courses[word]
	w.policy = w.policy || policies[word]
	if (word == "should" || word == "must" || word == "ought") && x.noneBefore(k) {
		w.ought, w.target, w.subject = true, true, true
	}
	if (word == "should" || word == "must" || word == "ought") && k > 0 &&
		(x.isTravellerAt(k-1) || visitNouns[t[k-1].Lower] || t[k-1].Lower == "he" || t[k-1].Lower == "she") {
		w.ought = true
	}
}

// noneBefore reports whether "no minister" or "no university that calls itself
// free" stands before the "should" at token k.
func (x *criticismFinder) noneBefore(k int) bool {
	const reach = 8
	for i := k - 2; i >= max(0, k-reach); i-- {
		switch t := &x.d.Tokens[i]; {
		case t.Lower == "no":
			for n := i + 1; n < k && n < i+4; n++ {
				if w := x.d.Tokens[n].Lower; isOffice(w) || officeBodies[w] || institutions[w] || x.ranks[w] {
					return true
				}
			}
			return false
		case t.Lower == "." || t.Tag == "," || t.Lower == "but":
			return false
		}
	}
	return false
}
