package briefing

// idle reports whether the "today" or "tomorrow" at [first, last) is only a
// word for "at once" ("they would walk away tomorrow if", "she should go today").
func (c clauseCutter) idle(first, last int) bool {
	if last-first != 1 || timeWords[c.word(first)].class != dayWord {
		return false
	}
	if !c.quotes(first) && !c.conditional(first) {
		return false
	}
	for k := first - 1; k > c.first && !c.breaks(k) && c.word(k) != ","; k-- {
		if tag := c.doc.Tokens[k].Tag; tag == "MD" {
			w := c.word(k)
			return w != "will" && w != "'ll" && w != "’ll" && w != "shall" && w != "wo"
		} else if finite(tag) {
			return false
		}
	}
	return false
}

// conditional reports whether an "if" stands in the sentence after token k.
func (c clauseCutter) conditional(k int) bool {
	for ; k < c.last; k++ {
		if c.word(k) == "if" || c.word(k) == "unless" {
			return true
		}
	}
	return false
}

// wished reports whether the speaker only wishes for what the time at token
// first would date ("I would like her to come in May", "we don't want a strike
// at Easter", "I can't wait for January").
func (c clauseCutter) wished(first int) bool {
	for k := first - 1; k > c.first; k-- {
		if c.mark(k) || c.breaks(k) {
			return false
		}
		before := c.word(k - 1)
		switch c.word(k) {
		case "like", "love", "rather", "prefer":
			if before == "would" || before == "'d" || before == "’d" {
				return true
			}
		case "want", "wait":
			if before == "n't" || before == "n’t" || before == "not" {
				return true
			}
		case "wish":
			return true
		}
	}
	return false
}

// counterfactual reports whether the direct words around token i tell what
// would be if something else were.
func (c clauseCutter) counterfactual(i int) bool {
	would, condition := false, false
	for k, to := c.bounds(i); k < to; k++ {
		switch c.word(k) {
		case "would", "could", "might", "'d", "’d":
			would = true
		case "if", "unless":
			condition = true
		}
	}
	return would && condition
}

// anybodys reports whether the clause [from, to) tells of a "you" that is
// anybody ("then you stand at the back on Tuesday", "in February you can't get
// there").
func (c clauseCutter) anybodys(from, to, first int) bool {
	for k := from; k+1 < to; k++ {
		if c.word(k) != "you" || k > first && first > from+1 {
			continue
		}
		next := k + 1
		for next+1 < to && c.doc.Tokens[next].Tag == "RB" {
			next++
		}
		switch w := c.word(next); c.doc.Tokens[next].Tag {
		case "VBP":
			return !haveWords[w] && !beWords[w]
		case "MD":
			return w != "will" && w != "'ll" && w != "’ll" && w != "shall" && !c.reproaches(next)
		}
	}
	return false
}

// reproaches reports whether the "can't" at k is of two things that do not go
// together, of which the first was done ("you can't sell in August and expect").
func (c clauseCutter) reproaches(k int) bool {
	for ; k+1 < c.last; k++ {
		if w := c.word(k + 1); c.word(k) == "and" && (w == "expect" || w == "hope" || w == "then") {
			return true
		}
	}
	return false
}
