package briefing

import "ukchina/briefing/text"

// A weight is what speaks for reading words as a criticism.
type weight struct {
	faults, merits, demands int
	agenda                  int  // what is to be brought up on the journey
	rights                  bool // of people who are wronged
	doubts                  int  // negations and the like
	visit                   bool // a journey by name
	trip                    bool // the trip, its traveller, its hosts, by name
	target                  bool // one of these, or what is done there
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
		w.trip = w.trip || x.targetIn(span)
	}
	w.target = w.target || w.trip
	w.course = w.course || w.target
	return w
}

// weighToken adds to w what the word at token k weighs, and the phrase that it
// begins.
func (x *criticismFinder) weighToken(w *weight, k int) {
	x.weighPraise(w, k)
	word := x.d.Tokens[k].Lower
	switch {
	case demands[word]:
		w.demands++
	case agenda[word]:
		w.agenda++
	}
	w.demands += len(callOffs.at(x.d, k, len(x.d.Tokens)))
	w.rights = w.rights || rights[word]
	if doubts[word] {
		w.doubts++
	}
	w.visit = w.visit || visitNouns[word]
	w.trip = w.trip || visitNouns[word] || junkets[word] || x.Trip != nil && x.ranks[word]
	w.target = w.target || w.trip || x.Trip != nil && (talkNouns[word] || tripWords[word])
	w.near = w.near || spending[word]
	w.course = w.course || courses[word]
	w.policy = w.policy || policies[word]
	if word == "should" || word == "must" || word == "ought" {
		x.weighDuty(w, k)
	}
}

// weighPraise adds to w the faults and merits that token k, and the phrase that it
// begins, tell of.
func (x *criticismFinder) weighPraise(w *weight, k int) {
	t := x.d.Tokens
	word := t[k].Lower
	before := ""
	if k > 0 {
		before = t[k-1].Lower
	}
	switch {
	case x.disowns(k) && (faults[word] || junkets[word]):
		w.merits++ // "this isn't a junket"
	case faults[word] && before != "not" && before != "n't" && before != "no":
		w.faults++
	}
	if merits[word] && !junkets[before] && !(word == "welcome" && k+1 < len(t) && t[k+1].Tag == ",") {
		w.merits++
	}
	if x.favours(k) {
		w.merits += 2
	}
	if x.ratherThere(k) {
		w.merits += 2
	}
	w.faults += len(faultPhrases.at(x.d, k, len(t)))
	w.merits += len(meritPhrases.at(x.d, k, len(t)))
}

// disowns reports whether "is not a" stands before token k.
func (x *criticismFinder) disowns(k int) bool {
	if k < 3 {
		return false
	}
	t := x.d.Tokens
	not := t[k-2].Lower
	return (t[k-1].Lower == "a" || t[k-1].Lower == "an") && (not == "not" || not == "n't" || not == "n’t") &&
		(beForms[t[k-3].Lower] || t[k-3].Lower == "no")
}

// weighDuty notes whose duty the "should" at token k tells of: the traveller's, or
// that of all in office.
func (x *criticismFinder) weighDuty(w *weight, k int) {
	if x.noneBefore(k) {
		w.ought, w.target, w.subject = true, true, true
	}
	if k == 0 {
		return
	}
	before := x.d.Tokens[k-1].Lower
	if x.isTravellerAt(k-1) || visitNouns[before] || before == "he" || before == "she" {
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
