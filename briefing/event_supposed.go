package briefing

import "strings"

// supposed reports whether the clause at tokens [from, to) tells of nothing
// that was or will be at its time, the tokens [first, last): what would be, is
// wished for or asked about, or comes again and again.
func (c clauseCutter) supposed(from, to, first, last int) bool {
	return c.asked(first) || c.attributive(first, last) || c.habitual(from, first) || c.anyDay(from, to, first) || c.idle(first, last) ||
		c.quotes(first) && (c.wished(first) || c.counterfactual(first) || c.anybodys(from, to, first))
}

// word returns the lower-case word at k, or "" outside the sentence.
func (c clauseCutter) word(k int) string {
	if k < c.first || k >= c.last {
		return ""
	}
	return c.doc.Tokens[k].Lower
}

// quotes reports whether the token at k stands in somebody's direct words.
func (c clauseCutter) quotes(k int) bool {
	r := quotedReader{d: c.doc}
	return r.quoted(k)
}

// asked reports whether the time at token first is one that a question asks
// about ("asked whether she would be there at Christmas", "the test is whether
// they come back in May"), and not when it was asked. What a question asks of
// the past was mostly so.
func (c clauseCutter) asked(first int) bool {
	open := false
	for k := first - 1; k > c.first; k-- {
		switch w := c.word(k); {
		case c.mark(k), c.breaks(k), w == ",":
			return false
		case w == "whether", w == "if":
			return open && (c.asks(k) || w == "whether" && beOrWas(c.word(k-1)) && questionNouns[c.word(k-2)])
		case w == "had":
			return false
		}
		tag := c.doc.Tokens[k].Tag
		open = open || tag == "MD" || tag == "TO" || tag == "VBZ" || tag == "VBP"
	}
	return false
}

// asks reports whether a word shortly before the one at k asks a question.
func (c clauseCutter) asks(k int) bool {
	for j := max(c.first, k-10); j < k; j++ {
		if askWords[c.word(j)] {
			return true
		}
	}
	return false
}

func beOrWas(w string) bool { return beWords[w] || wasWords[w] }

// attributive reports whether the weekday at [first, last) only says what kind
// of thing the noun after it is ("the Friday night entertainment", "his Sunday
// papers"); one before a happening dates it ("the Monday vote").
func (c clauseCutter) attributive(first, last int) bool {
	if timeWords[c.word(first)].class != weekdayWord || last >= c.last || !strings.HasPrefix(c.doc.Tokens[last].Tag, "NN") {
		return false
	}
	if tag := c.doc.Tokens[max(first-1, 0)].Tag; first == c.first || tag != "DT" && tag != "PRP$" {
		return false
	}
	for k := last; k < c.last && strings.HasPrefix(c.doc.Tokens[k].Tag, "NN"); k++ {
		if happenings[c.word(k)] || datedNouns[c.word(k)] {
			return false
		}
	}
	return true
}

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

// habitual reports whether a word between the clause's beginning and its time
// says that it comes again and again ("families now dig for water in February").
func (c clauseCutter) habitual(from, first int) bool {
	for k := from; k+1 < first; k++ {
		if habitWords[c.word(k)] && (c.doc.Tokens[k+1].Tag == "VBP" || c.doc.Tokens[k+1].Tag == "VBZ") && !beOrWas(c.word(k+1)) {
			return true
		}
	}
	return false
}

// anyDay reports whether the time is a weekday of its kind ("on a wet
// Tuesday"), or the month beside one ("a Tuesday in February"), where nothing
// is told of the past.
func (c clauseCutter) anyDay(from, to, first int) bool {
	day := first
	if c.word(first) == "in" {
		day-- // "a Tuesday in February"
	}
	if timeWords[c.word(day)].class != weekdayWord {
		return false
	}
	day--
	for day > from && c.doc.Tokens[day].Tag == "JJ" {
		day--
	}
	return c.word(day) == "a" && !c.tells(from, to)
}

// tells reports whether [from, to) has a verb in the past tense.
func (c clauseCutter) tells(from, to int) bool {
	for k := from; k < to; k++ {
		if tag := c.doc.Tokens[k].Tag; tag == "VBD" {
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
