package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// An item is a token outside quotation marks, or a whole quotation, which the
// rules see as one opaque thing: what is said inside is no business of theirs.
type item struct {
	text.Span
	lower string
	tag   string
	token int
	quote int // index into Document.Quotations, or -1
	// capital: it begins with a capital letter (a quotation, also a figure).
	capital bool
	// clause: a quotation that has a finite verb.
	clause bool
	// infinitive: a quotation that begins with "to" or "not to".
	infinitive bool
	// predicate: a quotation that begins with a finite verb, whose subject stands before it.
	predicate bool
	// last is the mark or letter that a quotation ends with.
	last byte
	// Of a token: whether it is a word in capitals.
	upper bool
}

// A stretch is a sentence as the rules see it: one or more of the document's
// sentences, joined where a boundary falls inside a quotation.
type stretch struct {
	items     []item
	paragraph int
	// statements made in this stretch: reader.out[from:].
	from int
	// cues are the candidates, in order.
	cues []cue
}

// at returns item i, or an empty one outside the stretch.
func (s *stretch) at(i int) *item {
	if i < 0 || i >= len(s.items) {
		return &outside
	}
	return &s.items[i]
}

var outside = item{quote: -1}

func (i *item) quoted() bool { return i.quote >= 0 }

func (i *item) is(word string) bool { return i.quote < 0 && i.lower == word }

func (i *item) in(words map[string]bool) bool { return i.quote < 0 && words[i.lower] }

func (i *item) comma() bool { return i.is(",") }

func (i *item) dash() bool {
	switch i.lower {
	case "-", "–", "—", "―", "--":
		return true
	}
	return false
}

// stop reports a mark that ends a sentence.
func (i *item) stop() bool {
	switch i.lower {
	case ".", "!", "?", "…", "...":
		return true
	}
	return false
}

func (i *item) nounTag() bool { return i.quote < 0 && strings.HasPrefix(i.tag, "NN") }

func (i *item) name() bool { return i.quote < 0 && strings.HasPrefix(i.tag, "NNP") }

func (i *item) verbTag() bool { return i.quote < 0 && strings.HasPrefix(i.tag, "VB") }

func (i *item) adverb() bool {
	return i.quote < 0 && (i.tag == "RB" || i.tag == "RBR") || i.is("also") || i.is("long") || i.is("afterwards") || i.is("afterward")
}

func (i *item) determiner() bool {
	return i.quote < 0 && (i.tag == "DT" || i.tag == "PDT" || possessives[i.lower])
}

// article reports "the", "a" or "an".
func (i *item) article() bool { return i.is("the") || i.is("a") || i.is("an") }

// clock reports a time of day, such as those that open the entries of a live
// page.
func (i *item) clock() bool {
	at := strings.IndexAny(i.lower, ":.")
	return i.quote < 0 && 0 < at && at < 3 && len(i.lower) >= at+3 && '0' <= i.lower[0] && i.lower[0] <= '9'
}

func (i *item) possessive() bool { return i.is("'s") || i.is("'") || i.tag == "POS" }

func (i *item) negation() bool {
	return i.is("not") || i.is("n't") || i.is("never") || i.is("nor") || i.is("cannot")
}

// finite reports a verb form that has a subject of its own.
func (i *item) finite() bool {
	switch i.tag {
	case "VBD", "VBZ", "VBP", "MD":
		return i.quote < 0
	}
	return false
}

// longest is how many items the rules look at together. Sentences of news have
// a tenth; a text without full stops is cut, so that time stays linear.
const longest = 500

// stretches calls read for each stretch of the document in order. The stretch
// is reused.
func (r *reader) stretches(read func(*stretch)) {
	s := &stretch{}
	flush := func() {
		if len(s.items) > 0 {
			read(s)
		}
		s.items, s.cues = s.items[:0], s.cues[:0]
	}
	d := r.d
	q, top := 0, -1 // the next quotation, and the last that stands in no other
	for i := range d.Sentences {
		sent := &d.Sentences[i]
		if !(top >= 0 && s.paragraph == sent.Paragraph && (d.Quotations[top].End > sent.Start || r.asks(top, i))) {
			flush()
		}
		s.paragraph = sent.Paragraph
		for t := sent.First; t < sent.Last; t++ {
			tok := &d.Tokens[t]
			for q < len(d.Quotations) && d.Quotations[q].Start < tok.End {
				if d.Quotations[q].Parent < 0 && !r.words(q).Empty() {
					s.items, top = append(s.items, r.opaque(q, t)), q
				}
				q++
			}
			if top >= 0 && tok.Start < d.Quotations[top].End {
				continue
			}
			if len(s.items) >= longest {
				flush()
			}
			it := r.outer(t)
			it.tag = r.tag(s, &it, sent)
			s.items = append(s.items, it)
		}
	}
	flush()
}

// outer returns token t, outside quotation marks, as an item.
func (r *reader) outer(t int) item {
	tok := &r.d.Tokens[t]
	word := tok.In(r.d.Text)
	tag := tok.Tag
	if initialsOf(word) {
		tag = "NNPS"
	}
	return item{
		Span: tok.Span, lower: tok.Lower, tag: tag, token: t, quote: -1, upper: capitals(word),
		capital: word != "" && 'A' <= word[0] && word[0] <= 'Z',
	}
}

// asks reports whether quotation q ends the sentence before sentence i, and
// sentence i only tells whose it is: “Why?” Ms Vale asked. “Never.” — Ms Vale
func (r *reader) asks(q, i int) bool {
	d := r.d
	x, sent := &d.Quotations[q], &d.Sentences[i]
	if x.End != d.Sentences[i-1].End || x.Inner.Empty() || sent.First == sent.Last {
		return false
	}
	if first := r.outer(sent.First); first.dash() {
		return sent.Last-sent.First < 16
	}
	if strings.IndexByte("?!,", d.Text[x.Inner.End-1]) < 0 || r.announces(d.TokenAt(x.Start)-1) {
		return false
	}
	for t := sent.First; t < sent.Last && t < sent.First+10; t++ {
		if v, ok := verbs[d.Tokens[t].Lower]; ok && v.form&(past|present) != 0 && v.frames&quote != 0 {
			return true
		}
	}
	return false
}

// opaque returns quotation q, which starts at token t, as an item.
func (r *reader) opaque(q, t int) item {
	x := &r.d.Quotations[q]
	it := item{Span: x.Span, token: t, quote: q}
	if in := r.words(q); !in.Empty() {
		c, _ := utf8.DecodeRuneInString(r.d.Text[in.Start:])
		it.capital = unicode.IsUpper(c) || unicode.IsDigit(c)
		for k := t; k < len(r.d.Tokens) && r.d.Tokens[k].Start < in.End && !it.clause; k++ {
			verb := r.outer(k)
			it.clause = verb.finite()
			it.predicate = it.predicate || it.clause && !it.capital && verb.Start == in.Start
		}
		said := strings.ToLower(in.In(r.d.Text))
		it.infinitive = strings.HasPrefix(said, "to ") || strings.HasPrefix(said, "not to ")
		if end := strings.TrimRight(x.Inner.In(r.d.Text), "'\"’”"); end != "" { // “He said ‘no,’” said
			it.last = end[len(end)-1]
		}
	}
	return it
}

// words returns the words of quotation q without the comma before its mark.
func (r *reader) words(q int) text.Span {
	in := r.d.Quotations[q].Inner
	words := strings.TrimRight(in.In(r.d.Text), ", \t\u00a0")
	in.End = in.Start + len(words)
	in.Start = in.End - len(strings.TrimLeftFunc(words, unicode.IsSpace))
	return in
}

// initialsOf reports the plural of initials, which the tagger may not know as a
// noun: "MPs", "NGOs".
func initialsOf(w string) bool { return len(w) > 2 && w[len(w)-1] == 's' && capitals(w[:len(w)-1]) }

// capitals reports a word of two letters or more, all of them capital.
func capitals(w string) bool {
	for i := 0; i < len(w); i++ {
		if w[i] < 'A' || w[i] > 'Z' {
			return false
		}
	}
	return len(w) > 1
}

// announces reports whether token t is a colon, so that what follows is said by whoever
// stands before it.
func (r *reader) announces(t int) bool { return t >= 0 && r.d.Tokens[t].Lower == ":" }
