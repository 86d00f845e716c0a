package attribution

// A place is where the content of a cue begins.
type place struct {
	at    int  // the first item of the content, or -1
	how   how  // what introduces it
	after bool // the cue is followed by the end of its clause: content is before
}

type how uint8

const (
	nothing    how = iota
	that           // "that" stands before it
	colon          // a colon stands before it
	quoted         // it begins with a quotation
	bare           // a clause without "that"
	infinitive     // "to ..."
	object         // a noun phrase
)

// right finds where content begins to the right of c.
func (s *stretch) right(c *cue) (int, how) {
	i := c.next
	if at, h := s.begins(i, c); h != nothing {
		return at, h
	}
	if c.frames&addressee != 0 {
		if end := s.addressee(i); end > i {
			if at, h := s.begins(end, c); h != nothing {
				return at, h
			}
			i = end
		}
	}
	j := s.adjuncts(i)
	if j > i {
		if at, h := s.begins(j, c); h != nothing && !(h == quoted && !s.at(j).comma() && !s.at(at).capital) && !(h == quoted && s.at(j-1).determiner()) {
			return at, h
		}
	}
	if s.at(j).comma() && s.at(j+1).quoted() {
		return j + 1, quoted
	}
	if at := s.farQuotation(j, c); at > 0 {
		return at, quoted
	}
	if c.frames&(clause|addressee) != 0 && c.frames&clause != 0 && !s.endsAt(i) {
		t := s.timeEnd(i)
		if s.clauseAt(t) {
			return t, bare
		}
		if s.clauseAt(i) {
			return i, bare
		}
	}
	return -1, nothing
}

// farQuotation returns the quotation that follows c at a distance, over a
// relative clause or another aside.
func (s *stretch) farQuotation(i int, c *cue) int {
	if c.frames&quote == 0 {
		return -1
	}
	aside := !s.at(i).determiner() && !s.inNoun(i)
	for ; i < len(s.items); i++ {
		it := s.at(i)
		switch {
		case it.quoted():
			if b := s.at(i - 1); b.comma() && s.at(i).capital && aside || b.is(":") {
				return i
			}
			return -1
		case it.stop(), it.is(";"):
			return -1
		}
		if _, ok := verbs[it.lower]; ok && it.finite() {
			return -1
		}
	}
	return -1
}

// begins reports whether content begins at item i with an unmistakable mark.
func (s *stretch) begins(i int, c *cue) (int, how) {
	it := s.at(i)
	switch {
	case it.is("that") && c.frames&(clause|thatOnly) != 0 && s.verbAhead(i+1):
		return i + 1, that
	case it.is(":"):
		if s.at(i+1) != &outside {
			return i + 1, colon
		}
	case it.quoted() && c.frames&quote != 0 && !s.at(i-1).possessive():
		return i, quoted
	case it.comma() && s.at(i+1).quoted() && c.frames&quote != 0:
		return i + 1, quoted
	}
	return -1, nothing
}

// addressee returns the end of the object of "told" at i.
func (s *stretch) addressee(i int) int {
	if s.at(i).tag == "PRP" || s.at(i).in(objectPronouns) && s.simpleRight(i) == i {
		if s.at(i + 1).finite() {
			return i
		}
		return i + 1
	}
	end := s.simpleRight(i)
	if s.at(end).finite() {
		return s.splitNames(i, end)
	}
	if s.at(end-1).possessive() && s.at(end).quoted() {
		end++
	}
	for end > i && (s.at(end).in(linking) && !s.at(end).is("to") || s.at(end).is("and")) && s.simpleRight(end+1) > end+1 {
		end = s.simpleRight(end + 1)
	}
	return end
}

// splitNames returns where the object ends and the subject of the clause
// begins in a run of nouns ("told the Press Association Sir Keir would").
func (s *stretch) splitNames(i, end int) int {
	for j := i + 1; j < end; j++ {
		if s.at(j).in(titles) || s.at(j).name() && s.at(j-1).nounTag() && !s.at(j-1).name() {
			return j
		}
	}
	if end-1 > i && s.at(end-1).nounTag() {
		return end - 1
	}
	return i
}

// adjuncts skips what may stand between a cue and its content: times, places,
// occasions and listeners.
func (s *stretch) adjuncts(i int) int {
	for n := 0; n < 12; n++ {
		it := s.at(i)
		switch {
		case it.in(days), it.in(vague) && s.at(i+1).in(days), it.tag == "CD" && s.at(i-1).in(days), it.adverb() && !it.is("so"):
			i++
		case it.comma() && s.at(i+1).adverb() && s.at(i+2).comma(): // ", however,"
			i += 3
		case it.comma() && s.at(i+1).tag == "CD" && s.at(i-1).tag == "CD": // "on 4 May, 2016"
			i += 2
		case it.quoted() && s.at(i-1).possessive() && s.at(i+1).nounTag(): // the BBC's "Today" programme
			i++
		case (it.tag == "IN" || it.tag == "TO" || it.tag == "VBG") && !it.is("that"):
			end := s.simpleRight(i + 1)
			if s.at(i+1).tag == "PRP" && !s.at(i+2).finite() {
				end = i + 2
			}
			if s.at(end).quoted() && s.at(end-1).possessive() {
				end++
			}
			if end == i+1 && !(s.at(end).tag == "IN" || s.at(end).tag == "VBG") || s.at(end).finite() {
				return i
			}
			i = end
		case it.is("and") && s.simpleRight(i+1) > i+1 && !s.at(s.simpleRight(i+1)).finite():
			i = s.simpleRight(i + 1)
		default:
			return i
		}
	}
	return i
}

// timeEnd skips a time or an occasion before a clause: "on Monday", "in a
// statement".
func (s *stretch) timeEnd(i int) int {
	for {
		it := s.at(i)
		switch {
		case it.in(days), it.in(vague) && s.at(i+1).in(days), it.tag == "CD" && s.at(i-1).in(days):
			i++
		case it.tag == "IN" && s.at(i+1).in(days):
			i += 2
		case it.tag == "IN" && s.occasion(i+1):
			i = s.simpleRight(i + 1)
		case it.is("to") && s.at(i+1).in(listeners):
			i += 2
		default:
			return i
		}
	}
}

var listeners = set("reporters", "journalists", "broadcasters")

// clauseAt reports whether a clause with a verb of its own begins at item i. A
// relative or dependent clause on the way needs a verb more.
func (s *stretch) clauseAt(i int) bool {
	it := s.at(i)
	switch {
	case it.tag == "VBG", it.tag == "VBN", it.in(wh), it.in(noClause), it.is("so") && s.endsAt(i+1):
		return false
	case it.finite() && !it.nounTag() && !(it.tag == "VBZ" && s.at(i+1).quoted()):
		return false
	case it.in(subjectPronouns) && !it.is("it"):
		return true
	}
	need := 1
	if it.in(subordinators) {
		need = 2
	}
	for j := i + 1; j < len(s.items) && j < i+60; j++ {
		x := s.at(j)
		switch {
		case x.finite(), x.quoted(), x.tag == "VB" && (s.at(j-1).nounTag() || s.at(j-1).adverb() && s.at(j-2).nounTag()):
			if need--; need == 0 {
				return true
			}
		case x.in(wh), x.tag == "WRB", x.is("that") && x.tag != "DT", x.in(subordinators) && x.tag == "IN" && !x.is("as"), x.is("until"):
			need++
		case x.stop(), x.is(";"), x.is(":"), x.is("but"), x.comma() && (s.at(j+1).tag == "VBG" || s.at(j+1).tag == "VBN"):
			return false
		}
	}
	return false
}

// noClause are words after a reporting verb that begin no statement.
var noClause = set("of", "by", "to", "for", "about", "how", "why", "whether", "and", "but", "or", "than", "yet",
	"during", "before", "after", "until", "who", "which", "as")

// verbAhead reports whether a clause, or a quotation, begins at item i after
// "that".
func (s *stretch) verbAhead(i int) bool {
	for j := i; j < len(s.items) && j < i+80; j++ {
		x := s.at(j)
		if x.finite() || x.quoted() || x.tag == "VB" {
			return true
		}
		if x.stop() || x.is(";") {
			return false
		}
	}
	return false
}

// clauseEnd returns the end of the content that begins at item a and belongs
// to cue c.
func (s *stretch) clauseEnd(a int, c *cue) int {
	end := len(s.items)
	for i := a; i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() {
			if s.addOn(i) {
				return i + 1
			}
			continue
		}
		if it.stop() && (i+1 == len(s.items) || s.restIsQuotes(i+1)) || it.is(";") && s.laterCue(i) {
			end = i
			break
		}
		if i > a && s.otherReport(i, c) {
			end = i
			break
		}
	}
	return s.trimRight(a, end)
}

func (s *stretch) laterCue(i int) bool {
	for k := range s.cues {
		if s.cues[k].at > i {
			return true
		}
	}
	return false
}

func (s *stretch) restIsQuotes(i int) bool {
	for ; i < len(s.items); i++ {
		if !s.at(i).quoted() && !s.at(i).stop() && !s.at(i).is(")") {
			return false
		}
	}
	return true
}

// addOn reports whether the quotation at i ends the content because the
// writer goes on in his own words.
func (s *stretch) addOn(i int) bool {
	next := i + 1
	q := s.at(i)
	if s.at(next).comma() {
		next++
	} else if !s.endsComma(q) {
		return false
	}
	return s.at(next).in(addOns)
}

// otherReport reports whether another report begins at item i, so that the
// content of c ends before it.
func (s *stretch) otherReport(i int, c *cue) bool {
	it := s.at(i)
	if !it.comma() && !it.is("and") && !it.is("but") && !it.dash() && !it.is("according") {
		return false
	}
	if it.comma() && (s.at(i+1).in(contrasts) || s.at(i+1).is("but") && s.at(s.groupEnd(i+2)).tag == "VBD") || it.dash() && it.lower != "-" && s.lastDash(i) {
		return true
	}
	if it.comma() && s.dependent(c) && s.subjectAt(i+1) {
		return true
	}
	if it.is("according") {
		return s.at(i + 1).is("to")
	}
	for k := range s.cues {
		o := &s.cues[k]
		if o.at <= i || o == c {
			continue
		}
		if o.first > i+12 {
			break
		}
		j := i + 1
		if it.comma() && (s.at(j).is("and") || s.at(j).is("but") || s.at(j).is("while") || s.at(j).is("with")) {
			j++
		}
		switch {
		case o.form == ing && o.first == j && it.comma():
			return true
		case o.first == j && !it.comma() && o.form != base && o.form != ing && (o.form == c.form || s.takes(o)):
			return true
		case o.first == j && it.comma() && j == i+2 && o.form == past:
			return true
		case it.comma() || it.is("but"):
			if _, p, ok := s.subjectLeft(o.first); ok && p.first >= j && p.first <= j+3 && o.form != base && !s.hasFinite(j, p.first) {
				return true
			}
		}
		break
	}
	if (c.form == ing || s.at(c.first-1).in(wh)) && it.comma() {
		j := i + 1
		if s.at(j).is("and") || s.at(j).is("but") {
			j++
		}
		return s.at(j).finite() || s.at(j).adverb() && s.at(j+1).finite()
	}
	return false
}

// contrasts open the writer's own clause after a report.
var contrasts = set("while", "however", "despite", "although", "compared")

// groupEnd steps over adverbs from item i.
func (s *stretch) groupEnd(i int) int {
	for s.at(i).adverb() {
		i++
	}
	return i
}

// takes reports whether o has a content of its own right after it.
func (s *stretch) takes(o *cue) bool {
	_, h := s.right(o)
	return h == that || h == quoted || h == colon || h == bare && s.at(o.next).in(subjectPronouns)
}

// lastDash reports whether the dash at i is the second of a pair or has none
// after it: what follows is the writer's.
func (s *stretch) lastDash(i int) bool {
	for j := i + 1; j < len(s.items); j++ {
		if s.at(j).dash() && s.at(j).lower != "-" {
			return false
		}
	}
	for j := i - 1; j >= 0; j-- {
		if s.at(j).dash() && s.at(j).lower != "-" {
			return false
		}
	}
	return true
}

// dependent reports whether c stands in a clause that depends on the next
// ("while he said ..., it").
func (s *stretch) dependent(c *cue) bool {
	_, p, ok := s.subjectLeft(c.first)
	return ok && c.form != ing && s.at(p.first-1).in(subordinators)
}

// subjectAt reports whether a subject and its verb stand at item i.
func (s *stretch) subjectAt(i int) bool {
	end := s.simpleRight(i)
	if s.at(i).tag == "PRP" {
		end = i + 1
	}
	for end > i && s.at(end).adverb() {
		end++
	}
	return end > i && s.at(end).finite()
}

func (s *stretch) trimRight(a, end int) int {
	for end > a {
		it := s.at(end - 1)
		if it.quoted() || !(it.stop() || it.comma() || it.dash() || it.is(";") || it.is(":")) {
			break
		}
		end--
	}
	if end == len(s.items) { // no full stop: a caption, which ends in credits
		for end > a && s.at(end-1).is(")") {
			i := end - 1
			for i > a && !s.at(i).is("(") {
				i--
			}
			if i == a {
				break
			}
			end = i
		}
	}
	return end
}

// left returns the content that ends before item end, at a comma or after a
// quotation.
func (s *stretch) left(end int) (phrase, bool) {
	last := end
	for last > 0 && (s.at(last-1).comma() || s.at(last-1).dash()) {
		last--
	}
	if last == 0 {
		return phrase{}, false
	}
	if q := s.at(last - 1); q.quoted() && s.ownWords(last-1) {
		return phrase{last - 1, last}, true
	}
	if last == end && !s.at(last-1).quoted() {
		return phrase{}, false
	}
	first := s.lead()
	if w := s.at(last - 1); w.in(wh) || w.is("that") || w.is("and") {
		first = last - 1
	}
	return phrase{first, last}, last > first && s.standsAlone(first, last)
}

// lead returns the first item after a dateline ("LARGO (AP) — ") or bullet.
func (s *stretch) lead() int {
	first := 0
	for i := 0; i < 14 && i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() || it.finite() || it.tag == "IN" {
			break
		}
		if it.dash() || it.is("•") || it.is("*") {
			if i == 0 || s.at(i-1).is(")") || s.shouting(0) {
				first = i + 1
			}
			break
		}
	}
	return first
}

// shouting reports a word in capitals.
func (s *stretch) shouting(i int) bool { return s.at(i).upper }

// standsAlone reports whether items [a, b) can be a statement by themselves,
// and are not a clause that depends on the attribution after it.
func (s *stretch) standsAlone(a, b int) bool {
	it := s.at(a)
	if it.in(asking) {
		return false
	}
	if !it.in(subordinators) {
		return true
	}
	for i := a; i < b; i++ {
		if s.at(i).comma() || s.at(i).quoted() {
			return true
		}
	}
	return false
}

// ownWords reports whether the quotation at i stands by itself, so that it is
// the whole of what was said.
func (s *stretch) ownWords(i int) bool {
	b := s.at(i - 1)
	if b == &outside || b.stop() || b.is(":") || b.quoted() {
		return true
	}
	return (b.comma() || b.dash()) && s.capital(i)
}

// capital reports whether the quotation at i begins with a capital letter.
func (s *stretch) capital(i int) bool { return s.at(i).capital }

func (s *stretch) endsComma(q *item) bool { return q.last == ',' }
