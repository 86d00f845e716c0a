package briefing

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

// queried reports whether somebody asks, in direct words, what will be at the time
// at token first ("What will he tell us on Monday?").
func (c clauseCutter) queried(first int) bool {
	if !c.quotes(first) {
		return false
	}
	end := first
	for end < c.last && c.word(end) != "?" && c.word(end) != "." {
		end++
	}
	for k := end - 1; c.word(end) == "?" && k >= c.first && c.word(k) != "."; k-- {
		if c.doc.Tokens[k].Tag == "MD" {
			return true
		}
	}
	return false
}

func beOrWas(w string) bool { return beWords[w] || wasWords[w] }
