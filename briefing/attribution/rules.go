package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// report runs the rules over the cues of s.
func (r *reader) report(s *stretch) {
	s.from = len(r.out)
	s.mark()
	for i := range s.cues {
		c := &s.cues[i]
		if s.refused(c) {
			continue
		}
		r.statement(s, c)
	}
	r.accordingTo(s)
	r.nominal(s)
	r.beside(s)
}

// statement finds source and content of c.
func (r *reader) statement(s *stretch, c *cue) {
	if c.passive {
		r.passiveStatement(s, c)
		return
	}
	if s.inverted(c) {
		r.invertedStatement(s, c)
		return
	}
	if p := s.nounRight(c.next); c.first == 0 && c.form == past && s.at(p.last).is(":") && s.at(p.last+1).quoted() {
		r.add(s, s.span(p), c.span(s), "cue-source-quote", phrase{p.last + 1, p.last + 2})
		return
	}
	src, rule, ok := r.source(s, c)
	if !ok {
		return
	}
	cueSpan := c.span(s)
	at, h := s.right(c)
	if rule == "" && c.frames&(quote|after) != 0 {
		if p, found := s.left(src.first); found && s.prefersLeft(p, at, h) &&
			r.leftStatement(s, c, src, p, c.next, "quote-source-cue") {
			return
		}
	}
	if h == nothing && s.at(src.first-1).is("as") && s.at(c.next).comma() && s.clauseAt(c.next+1) {
		r.add(s, src.span, cueSpan, "as-cue", phrase{c.next + 1, s.clauseEnd(c.next+1, c)})
		return
	}
	var content phrase
	name := rule
	switch {
	case h == quoted && s.directAt(at), h == colon && s.at(at).quoted() && s.directAt(at):
		content = phrase{at, at + 1}
		name = pick(rule, "source-cue-quote")
	case h == colon && c.form != ing && !s.at(at).quoted():
		return
	case h != nothing:
		content = phrase{at, s.clauseEnd(at, c)}
		name = pick(rule, map[how]string{that: "cue-that", bare: "cue-clause", quoted: "cue-clause", colon: "colon"}[h])
	default:
		content, name, cueSpan, ok = s.frames(c, cueSpan)
		if !ok {
			return
		}
		name = pick(rule, name)
	}
	r.add(s, src.span, cueSpan, name, content)
}

// prefersLeft reports whether the words before the attribution are the content
// rather than what begins at item at.
func (s *stretch) prefersLeft(left phrase, at int, h how) bool {
	if h == nothing {
		return true
	}
	if q := s.at(left.last - 1); q.quoted() {
		if left.first < left.last-1 && !s.hasFinite(left.first, left.last) {
			return false
		}
		return h == quoted || h == colon || q.last == ',' || h == bare && strings.IndexByte("?!", q.last) >= 0
	}
	return h == quoted && s.at(at-1).comma() && !s.at(at).capital
}

func pick(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

type sourced struct {
	span  text.Span
	first int
}

// source finds who c reports; rule names how, when not plainly the subject.
func (r *reader) source(s *stretch, c *cue) (sourced, string, bool) {
	before := s.at(c.first - 1)
	if c.form == ing {
		if c.first == 0 {
			if n := len(r.out); n > 0 && len(r.out[n-1].Source) > 0 && r.d.ParagraphAt(r.out[n-1].Content[0].Start) == s.paragraph {
				return sourced{r.out[n-1].Source[0], 0}, "adding", true
			}
			return sourced{}, "", false
		}
		if p := s.nounLeft(c.first); !p.empty() && s.at(p.first-1).is("with") {
			return sourced{s.span(p), p.first}, "with-saying", true
		}
		if before.in(occasions) && before.nounTag() {
			return r.document(s, c)
		}
		if !(before.comma() || before.quoted() || before.dash() || before.in(beforeSaying) || before.is("as") && s.at(c.first-2).in(citing)) {
			return sourced{}, "", false
		}
		if src, ok := s.subject(c.first); ok {
			return sourced{src, c.first}, "participle", true
		}
		if len(r.out) > s.from {
			if last := r.out[len(r.out)-1]; len(last.Source) > 0 {
				return sourced{last.Source[0], c.first}, "participle", true
			}
		}
		return sourced{}, "", false
	}
	if before.is("who") || before.is("which") || before.is("that") && s.at(c.first-2).in(occasions) {
		end := c.first - 1
		if s.at(end - 1).comma() {
			end--
		}
		p := s.nounLeft(end)
		if p.empty() || end == c.first-1 && !s.at(p.last-1).name() && !s.at(p.last-1).in(occasions) || s.at(p.first).is("those") {
			return sourced{}, "", false
		}
		if before.is("who") {
			p = s.lastName(p)
		}
		return sourced{s.span(p), c.first}, "relative-who", true
	}
	if before.is("and") || before.is("but") || before.is("or") {
		if src, ok := r.lastSource(s); ok {
			return sourced{src, c.first}, "and-cue", true
		}
		src, ok := s.subject(c.first)
		return sourced{src, c.first}, "and-cue", ok
	}
	span, p, ok := s.subjectLeft(c.first)
	if !ok || s.at(p.first).in(writerPronouns) || s.at(p.first-1).is("what") {
		return sourced{}, "", false
	}
	return sourced{span, p.first}, "", true
}

// lastName returns the name that "who" goes on from: in "a rebuke to President
// X, who" it is the last one. Places follow "of" and "in", so these do not count.
func (s *stretch) lastName(p phrase) phrase {
	for i := p.last - 2; i > p.first; i-- {
		if it := s.at(i); it.tag == "TO" || it.tag == "IN" && !it.is("of") && !it.is("in") && !it.is("for") && !it.is("at") {
			if s.at(p.last - 1).name() {
				return phrase{i + 1, p.last}
			}
			break
		}
	}
	return p
}

// citing verbs stand before "as saying".
var citing = set("quoted", "reported", "cited", "recorded")

// document returns who says what a document says: its author, where he is the
// subject ("he sent a letter saying"), or else the document itself.
func (r *reader) document(s *stretch, c *cue) (sourced, string, bool) {
	p := s.nounLeft(c.first)
	if p.empty() {
		return sourced{}, "", false
	}
	if src, ok := s.subject(p.first); ok {
		return sourced{src, c.first}, "document-saying", true
	}
	return sourced{s.span(p), p.first}, "document-saying", true
}

// lastSource returns the source of the last statement of s that is not told
// inside another.
func (r *reader) lastSource(s *stretch) (text.Span, bool) {
	for k := len(r.out) - 1; k >= s.from; k-- {
		st := &r.out[k]
		inside := false
		for j := s.from; j < k && len(st.Cue) > 0; j++ {
			for _, content := range r.out[j].Content {
				inside = inside || content.Contains(st.Cue[0])
			}
		}
		if !inside && len(st.Source) > 0 {
			return st.Source[0], true
		}
	}
	return text.Span{}, false
}

// directAt reports whether the quotation at item i is the whole content.
func (s *stretch) directAt(i int) bool {
	n := s.at(i + 1)
	return s.endsAt(i+1) || n.in(addOns) || s.endsComma(s.at(i)) || n.tag == "VBG"
}

// frames finds contents that are no clause: infinitives, objects.
func (s *stretch) frames(c *cue, span text.Span) (phrase, string, text.Span, bool) {
	i := c.next
	it := s.at(i)
	if c.frames&toDo != 0 {
		if it.is("to") && s.at(i+1).tag == "VB" || it.is("not") && s.at(i+1).is("to") {
			return phrase{i, s.clauseEnd(i, c)}, "cue-to", span, true
		}
	}
	if c.frames&(someoneTo|someoneOf|asNoun) != 0 {
		end := s.addressee(i)
		if end > i {
			t := s.at(end)
			switch {
			case c.frames&someoneTo != 0 && s.infinitiveAfter(end):
				return phrase{i, s.clauseEnd(i, c)}, "cue-someone-to", span, true
			case c.frames&someoneOf != 0 && t.is("of"):
				return phrase{i, s.clauseEnd(i, c)}, "accuse-of", span, true
			case c.frames&asNoun != 0 && (t.is("as") || t.quoted()):
				return phrase{i, s.clauseEnd(i, c)}, "describe-as", span, true
			}
		}
		if c.frames&someoneOf != 0 {
			for j := i + 1; j < i+14 && !s.at(j).comma(); j++ {
				if s.at(j).is("of") {
					return phrase{i, s.clauseEnd(i, c)}, "accuse-of", span, true
				}
			}
		}
	}
	if c.frames&noun != 0 && (it.quoted() || s.simpleRight(i) > i || it.tag == "VBG" || it.tag == "PRP") {
		return phrase{i, s.clauseEnd(i, c)}, "cue-noun", span, true
	}
	return phrase{}, "", span, false
}

// infinitiveAfter reports whether "to" and a verb follow the object that ends
// at item i, perhaps after a time or a place.
func (s *stretch) infinitiveAfter(i int) bool {
	for j := i; j < i+8; j++ {
		it := s.at(j)
		if it.is("to") && (s.at(j+1).tag == "VB" || s.at(j+1).quoted() || s.at(j+1).adverb()) {
			return true
		}
		if it.tag != "IN" && it.tag != "DT" && !it.nounTag() && it.tag != "JJ" && !it.is("not") {
			return false
		}
	}
	return false
}

// inverted reports whether the source follows c: “...,” said Ms X.
func (s *stretch) inverted(c *cue) bool {
	if c.form != past && c.form != present || c.frames&(quote|after) == 0 || c.first != c.at && !s.at(c.first).adverb() {
		return false
	}
	b := s.at(c.first - 1)
	if !(b.quoted() || b.comma() || b.dash()) {
		return false
	}
	p := s.nounRight(c.next)
	if c.verb.frames&addressee != 0 && c.verb.frames&someoneTo == 0 || c.verb.stem == "tell" || s.at(c.next).in(days) {
		return false
	}
	if _, left, ok := s.subjectLeft(c.first); b.comma() && ok && (s.at(left.first-1).quoted() || s.at(left.first-1).comma() && s.at(left.first-2).quoted()) {
		return false
	}
	if p.empty() || s.at(p.last).finite() && !b.quoted() || s.at(p.last).is("that") {
		return false
	}
	if b.quoted() || s.at(c.first-2).quoted() {
		return true
	}
	return c.verb.frames&clause != 0 && (s.endsAt(p.last) || s.at(p.last).in(wh)) && !s.at(p.last).quoted() && s.hasVerb(0, c.first) &&
		(s.at(c.at).in(plain) || s.at(p.last-1).name())
}

// plain verbs of saying are safe to read after an unquoted clause.
var plain = set("said", "says", "added", "adds", "reported")

// beforeSaying can stand before a participle whose subject is the clause's.
var beforeSaying = set("and", "by", "before", "while", "from")

// hasFinite reports whether a finite verb stands in items [a, b).
func (s *stretch) hasFinite(a, b int) bool {
	for ; a < b; a++ {
		if s.at(a).finite() {
			return true
		}
	}
	return false
}

// hasVerb reports whether a finite verb or a quotation stands in items [a, b).
func (s *stretch) hasVerb(a, b int) bool {
	for ; a < b; a++ {
		if s.at(a).finite() || s.at(a).quoted() {
			return true
		}
	}
	return false
}

func (r *reader) invertedStatement(s *stretch, c *cue) {
	p := s.nounRight(c.next)
	content, ok := s.left(c.first)
	if !ok || s.at(p.first).in(writerPronouns) {
		return
	}
	r.leftStatement(s, c, sourced{s.span(p), c.first}, content, p.last, "quote-cue-source")
}

// leftStatement adds a statement whose content is before its attribution, and
// goes on after it where the attribution only interrupts.
func (r *reader) leftStatement(s *stretch, c *cue, src sourced, content phrase, after int, rule string) bool {
	parts := []phrase{content}
	if c.frames&addressee != 0 {
		after = s.addressee(after)
	}
	if more, ok := s.goesOn(after, content, c); ok {
		parts = append(parts, more)
	}
	if len(parts) == 1 && !s.hasVerb(content.first, content.last) {
		return false
	}
	return r.add(s, src.span, c.span(s), rule, parts...) >= 0
}

// goesOn finds the rest of a content that the attribution of c interrupts.
func (s *stretch) goesOn(i int, before phrase, c *cue) (phrase, bool) {
	i = s.adjuncts(i)
	if !s.at(i).comma() && !s.at(i).dash() && !s.at(i).is(":") {
		return phrase{}, false
	}
	if at := s.resumes(i); at > 0 {
		if s.directAt(at) {
			return phrase{at, at + 1}, true
		}
		return phrase{at, s.trimRight(at, len(s.items))}, true
	}
	i++
	next := s.at(i)
	rest := phrase{i, s.clauseEnd(i, c)}
	switch {
	case s.at(before.last-1).quoted() || rest.empty():
		return phrase{}, false
	case !s.hasVerb(before.first, before.last):
		return rest, next.finite() || next.adverb() && s.at(i+1).finite() || s.clauseAt(i)
	}
	return rest, next.in(resuming) && s.hasVerb(i, rest.last)
}

// resuming words begin the rest of a clause after an attribution.
var resuming = set("that", "because", "since", "if", "unless", "so")

// resumes returns the item of the quotation that goes on after an attribution
// which ends at item i, over an aside such as "referring to X,", or -1.
func (s *stretch) resumes(i int) int {
	i++
	if s.at(i).is("but") || s.at(i).is("and") {
		i++
		if !s.at(i).quoted() {
			return -1
		}
	}
	for ; i < len(s.items); i++ {
		it := s.at(i)
		if it.quoted() {
			if b := s.at(i - 1); b.comma() || b.dash() || b.is(":") || b.is("but") || b.is("and") {
				return i
			}
			return -1
		}
		if it.finite() || it.stop() || it.is(";") {
			return -1
		}
		if v, ok := verbs[it.lower]; ok && v.form == ing && v.frames&(quote|clause) != 0 {
			return -1 // ", adding: ..."
		}
	}
	return -1
}

// accordingTo finds "according to X".
func (r *reader) accordingTo(s *stretch) {
	for i := range s.items {
		if !s.items[i].is("according") || !s.at(i+1).is("to") {
			continue
		}
		p := s.nounRight(i + 2)
		if p.empty() {
			continue
		}
		cue := text.Span{Start: s.items[i].Start, End: s.items[i+1].End}
		switch {
		case i == 0 || s.at(i-1).in(clauseOpeners):
			a := p.last
			if s.at(a).comma() {
				a++
			}
			c := &cue0
			for j := a; !s.subjectAt(a) && !s.at(a).quoted() && j < len(s.items) && !s.at(j).stop(); j++ {
				if s.at(j).comma() && s.subjectAt(j+1) {
					a = j + 1
				}
			}
			if s.clauseAt(a) || s.at(a).quoted() {
				r.add(s, s.span(p), cue, "according-to", phrase{a, s.clauseEnd(a, c)})
			}
		default:
			last := s.trimRight(0, i)
			content := phrase{s.lead(), last}
			if q := s.at(last - 1); q.quoted() && s.ownWords(last-1) {
				content.first = last - 1
			}
			rest := phrase{p.last + 1, s.trimRight(p.last+1, len(s.items))}
			if s.at(p.last).comma() && !s.hasVerb(content.first, content.last) && s.at(p.last+1).finite() && !rest.empty() {
				r.add(s, s.span(p), cue, "according-to", content, rest)
				continue
			}
			if content.last-content.first > 2 || !content.empty() && s.at(content.first).quoted() {
				r.add(s, s.span(p), cue, "according-to", content)
			}
		}
	}
}

var cue0 = cue{}
