package briefing

import "ukchina/briefing/text"

// A plan is what the words around a verb tell of an act: who does it, and
// whether it is still to come.
type plan struct {
	subject  phrase
	first    int  // first token of the verbs
	future   bool // "will", "is due to"
	before   bool // "had visited": told as background
	refused  bool // "refused to", "was urged to", "will not"
	also     bool
	adverb   bool   // a participle beside the sentence's verb
	relative bool   // "who will travel"
	beside   phrase // the apposition between the subject and the verbs
}

// planAt reads the verbs that end in token i, and their subject, in the
// sentence that begins at token from.
func planAt(d *text.Document, i, from int) plan {
	t := d.Tokens
	p := plan{first: i}
	tag := t[i].Tag
	had, have, be, to := false, false, false, false
	k := i
verbs:
	for ; k > from; k-- {
		w := &t[k-1]
		switch {
		case refusals[w.Lower] && to, w.Lower == "not", w.Lower == "n't", w.Lower == "never":
			p.refused = true
		case w.Lower == "to" && k == i, w.Lower == "to" && verbal(t[k].Tag):
			to, p.future = true, true
		case w.Lower == "also":
			p.also = true
		case w.Tag == "MD":
			p.future = true
		case w.Lower == "had":
			had = true
		case w.Lower == "has" || w.Lower == "have":
			have = true
		case beForms[w.Lower]:
			be = true
		case planWords[w.Lower], w.Tag == "RB", w.Lower == "both" && k-1 > from && beForms[t[k-2].Lower]:
		case to && k-1 > from && (w.Tag == "NNS" || w.Tag == "NN") && (w.Lower == "plans" || w.Lower == "plan" || w.Lower == "decision"):
			if n := k - 2; n > from && t[n].Lower == "no" {
				p.refused = true
				k--
			}
		case to && (verbal(w.Tag)):
		default:
			break verbs
		}
	}
	p.first = k
	p.before = had && !have && tag == "VBN"
	p.adverb = (tag == "VBG" || tag == "VBN") && !be && !had && !have
	if to && k > from && (noun(t[k-1].Tag) || t[k-1].Tag == "PRP") {
		k = p.urgedBefore(d, k, from)
	}
	p.subject = subjectBefore(d, k, from, &p)
	return p
}

// urgedBefore notes in p whether it is what those named before "to" at token k are urged
// to do, and returns where the verbs begin with "was urged by friends to".
func (p *plan) urgedBefore(d *text.Document, k, from int) int {
	t := d.Tokens
	np := nounPhraseBefore(d, k, from)
	if np.first > from && refusals[t[np.first-1].Lower] {
		p.refused = true
	}
	if np.first-1 > from && t[np.first-1].Lower == "by" && refusals[t[np.first-2].Lower] {
		p.refused = true
		return auxiliariesBefore(d, np.first-2, from)
	}
	return k
}

// beForms are the forms of "be".
var beForms = text.Set("is are was were be been being am 's 're")

// subjectBefore returns the subject of the verbs that begin at token k: the
// noun phrase before them, past an apposition or a relative pronoun, or else
// the subject of the sentence.
func subjectBefore(d *text.Document, k, from int, p *plan) phrase {
	t := d.Tokens
	if k <= from {
		return phrase{}
	}
	switch w := &t[k-1]; {
	case w.Lower == "who":
		p.relative = true
		if k--; k > from && t[k-1].Tag == "," {
			k--
		}
	case w.Tag == ",":
		if comma := commaBefore(d, k-1, from); comma > from {
			p.beside = phrase{comma + 1, k - 1}
			k = comma
		}
	case w.Tag == "CC" || p.adverb:
		return sentenceSubject(d, k, from)
	}
	np := nounPhraseBefore(d, k, from)
	if np.empty() || !noun(t[np.last-1].Tag) && t[np.last-1].Tag != "PRP" {
		return sentenceSubject(d, k, from)
	}
	if q := beforeWho(d, np, from); !p.relative && !q.empty() {
		p.beside = phrase{}
		return q
	}
	if whole := pastRelative(d, np, from); !whole.empty() {
		return whole
	}
	return np.withPair(d, from)
}

// beforeWho returns the noun phrase that goes before the clause which np ends, after a
// preposition: "The couple, who will be joined by the secretary, Ada Orr, will visit
// Oslo"; empty where there is no such clause.
func beforeWho(d *text.Document, np phrase, from int) phrase {
	t := d.Tokens
	if np.first-1 <= from || t[np.first-1].Tag != "IN" {
		return phrase{}
	}
	for k := np.first - 1; k-1 > from; k-- {
		if w := t[k].Lower; (w == "who" || w == "which") && t[k-1].Tag == "," {
			return nounPhraseBefore(d, k-1, from).withPair(d, from)
		}
	}
	return phrase{}
}

// auxiliariesBefore returns the first of the auxiliaries that stand before the
// participle at token k.
func auxiliariesBefore(d *text.Document, k, from int) int {
	for k > from {
		if w := &d.Tokens[k-1]; !beForms[w.Lower] && w.Lower != "has" && w.Lower != "have" && w.Lower != "had" && w.Tag != "MD" && w.Tag != "RB" {
			break
		}
		k--
	}
	return k
}

// pastRelative returns the noun phrase that np stands beside as the object of
// a clause: "The leader of a council that is selling its libraries"; empty where
// it does not.
func pastRelative(d *text.Document, np phrase, from int) phrase {
	const longest = 6 // tokens between
	t := d.Tokens
	verb := np.first - 1
	if verb <= from || !verbal(t[verb].Tag) || reportVerbs[t[verb].Lower] {
		return phrase{}
	}
	for k := verb; k > max(from, verb-longest); k-- {
		switch w := t[k].Lower; {
		case (w == "that" || w == "which") && noun(t[k-1].Tag) && finite(t[k+1].Tag):
			return nounPhraseBefore(d, k, from)
		case !verbal(t[k].Tag) && t[k].Tag != "RB":
			return phrase{}
		}
	}
	return phrase{}
}

// withPair takes in what is joined to the front of p: "the King and Queen".
func (p phrase) withPair(d *text.Document, from int) phrase {
	if p.first-1 <= from || d.Tokens[p.first-1].Lower != "and" {
		return p
	}
	if d.Tokens[p.first-2].Tag == "," && d.Tokens[p.first].Tag == "CD" { // "The mayor, Ada Orr, and 30 firms"
		if c := commaBefore(d, p.first-2, from); c > from {
			p.first = nounPhraseBefore(d, c, from).first
		}
		return p
	}
	if noun(d.Tokens[p.first-2].Tag) {
		if q := nounPhraseBefore(d, p.first-1, from); !q.empty() {
			p.first = q.first
		}
	}
	for p.first-1 > from && d.Tokens[p.first-1].Tag == "," && noun(d.Tokens[p.first-2].Tag) { // "Ada Orr, Bo Lund and five advisers"
		q := nounPhraseBefore(d, p.first-1, from)
		if q.empty() || q.first != from && d.Tokens[q.first-1].Tag != "," {
			break
		}
		p.first = q.first
	}
	return p
}

// commaBefore returns the comma that opens the apposition closed by the comma
// at k; it is short and has no verb of its own but after "who".
func commaBefore(d *text.Document, k, from int) int {
	const longest = 25
	for i := k - 1; i > from && i > k-longest; i-- {
		if d.Tokens[i].Tag == "," {
			if noun(d.Tokens[i-1].Tag) {
				return i
			}
			return 0
		}
	}
	return 0
}

// sentenceSubject returns the noun phrase before the first finite verb of the
// sentence that begins at from, if that comes before token k.
func sentenceSubject(d *text.Document, k, from int) phrase {
	for i := from; i < k; i++ {
		if !finite(d.Tokens[i].Tag) {
			continue
		}
		end := i
		for end > from && d.Tokens[end-1].Tag == "RB" {
			end--
		}
		if end > from && d.Tokens[end-1].Tag == "," {
			if c := commaBefore(d, end-1, from); c > from {
				end = c
			}
		}
		np := nounPhraseBefore(d, end, from)
		if np.empty() || !noun(d.Tokens[np.last-1].Tag) && d.Tokens[np.last-1].Tag != "PRP" {
			return phrase{}
		}
		return np.withPair(d, from)
	}
	return phrase{}
}

// overlapping returns the mentions of the cast that overlap span.
func (f *Facts) overlapping(span text.Span) []int {
	var in []int
	m := f.Cast.Mentions
	for i := mentionFrom(f, span.Start); i < len(m) && m[i].Span.Start < span.End; i++ {
		in = append(in, i)
	}
	return in
}
