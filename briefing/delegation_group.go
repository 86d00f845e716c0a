package briefing

// group reads what stands around a group at token i: "the delegation
// includes A", "A is part of the delegation".
func (x *delegationFinder) group(i int) {
	t := x.d.Tokens
	first := nounPhraseBefore(x.d, i+1, x.first).first
	if x.speaksUp(first, i) {
		return
	}
	for k := first; k < i; k++ {
		if strong, ok := strongNumber(x.d, k); ok && x.found.Size.IsZero() {
			x.found.Size = cite(x.Article, strong)
		}
	}
	if i+2 < x.last && t[i+1].Lower == "of" {
		x.size(i + 2)
	}
	if first == x.first || t[first-1].Lower != "and" { // "accompanied by Ada Orr and a team led by Bo Lund"
		x.lead(x.leaderAfter(i))
	}
	for k := i + 1; k < min(i+20, x.last-1); k++ {
		switch w := t[k].Lower; {
		case includeWords[w], w == "of" && (t[k-1].Lower == "up" || t[k-1].Lower == "consists" || t[k-1].Lower == "composed"),
			w == "from" && t[k-1].Lower == "drawn":
			x.size(k + 1)
			x.members(k+1, x.last)
			return
		case w == "will" || w == "also" || w == "to" || w == "is" || w == "are" || w == "be":
		case finite(t[k].Tag) || w == "who":
			k = x.last
		}
	}
	x.partOf(i)
}

// speaksUp reports whether the group at tokens [first, i] is one of others, who have
// something to say: "A group of 60 MPs wrote to her".
func (x *delegationFinder) speaksUp(first, i int) bool {
	t := x.d.Tokens
	if first != x.first || t[first].Lower != "a" && t[first].Lower != "another" {
		return false
	}
	for k := i + 1; k < x.last; k++ {
		if finite(t[k].Tag) {
			w := t[k].Lower
			return reportVerbs[w] || blameCues[w] || demandCues[w] || w == "wrote" || w == "signed"
		}
	}
	return false
}

// itIncludes reads "It includes A and B" at its verb, after a sentence in its paragraph
// that begins with the group.
func (x *delegationFinder) itIncludes(i int) {
	n := x.d.SentenceAt(x.sentence.Start)
	if n < 1 || !x.told || x.d.Sentences[n-1].Paragraph != x.d.Sentences[n].Paragraph {
		return
	}
	before := &x.d.Sentences[n-1]
	if np := nounPhraseAt(x.d, before.First, before.Last); !np.empty() && groupNouns[x.d.Tokens[np.last-1].Lower] {
		x.size(i + 1)
		x.members(i+1, x.last)
	}
}

// takingPart reads "Companies taking part include A and B" at token i.
func (x *delegationFinder) takingPart(i int) {
	t, taking := x.d.Tokens, false
	for k := i + 1; k < min(i+9, x.last-1); k++ {
		w := t[k].Lower
		taking = taking || w == "taking" || w == "represented" || w == "joining" || groupNouns[w] || visitNouns[w] || travelWords[w]
		if includeWords[w] && w != "including" || taking && (w == "are" || w == "is" || w == "were") {
			if taking {
				x.members(k+1, x.last)
			}
			return
		}
	}
}

// partOf reads "A, head of B, is part of the delegation" that ends at token i.
func (x *delegationFinder) partOf(i int) {
	t := x.d.Tokens
	for k := i - 1; k > max(x.first, i-7); k-- {
		if t[k].Lower == "up" && makeWords[t[k-1].Lower] { // "A and B make up the rest of the party"
			if p := planAt(x.d, k-1, x.first); !p.before && !p.refused && !p.subject.empty() && !p.subject.has(x.d, groupNouns) &&
				!x.isTraveller(p.subject) {
				x.members(x.listBefore(p), p.first)
			}
			return
		}
		if w := t[k].Lower; w == "part" || w == "member" || w == "members" || w == "in" && beForms[t[k-1].Lower] {
			v := k
			for v > x.first && (t[v-1].Tag == "DT" || t[v-1].Tag == "JJ" || t[v-1].Tag == "RB") {
				v--
			}
			if v > x.first && beForms[t[v-1].Lower] {
				p := planAt(x.d, v-1, x.first)
				if !p.before && !p.refused && !p.subject.has(x.d, groupNouns) {
					x.members(max(x.first, x.namedBefore(p)), p.first)
				}
			}
			return
		}
	}
}

// namedBefore returns the first token of the subject of p, or of the name
// that it stands beside: "Ada Orr, head of Acme, who is".
func (x *delegationFinder) namedBefore(p plan) int {
	k := p.subject.first
	if p.relative && k-1 > x.first && x.d.Tokens[k-1].Tag == "," {
		if np := nounPhraseBefore(x.d, k-1, x.first); !np.empty() && x.human(x.personIn(np.span(x.d))) {
			return np.first
		}
	}
	return k
}

// ofBodies reads "a delegation of executives from A and B" after "of".
func (x *delegationFinder) ofBodies(i int) {
	np := nounPhraseAt(x.d, i, x.last)
	for k := np.last; k < min(np.last+2, x.last-1); k++ {
		if w := x.d.Tokens[k].Lower; w == "from" || includeWords[w] || w == "such" {
			x.members(k, x.last)
			return
		}
	}
}
