package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// chain ties the quotations of s that have no attribution of their own to the
// statement that they go on with.
func (r *reader) chain(s *stretch) {
	r.tellsBack(s)
	for i := range s.items {
		q := s.items[i].quote
		if q < 0 || r.owned(q) {
			continue
		}
		switch before := r.d.Quotations[q].Continues; {
		case before >= 0 && r.owned(before):
			r.continues(s, i, r.by[before]-1, "continued-quotation")
		case s.resumesAt(i) && r.lastDirect(s):
			last := &r.out[len(r.out)-1]
			last.Content = append(last.Content, r.words(q))
			r.by[q] = len(r.out)
		case s.alone(i), i == 0 && s.sentences(i):
			r.unattributed(s, i)
		}
		if s.alone(i) {
			r.lone, r.before = q+1, text.Span{}
			if r.acting.paragraph == s.paragraph-1 && s.sentence(i) {
				r.before = r.acting.source
			}
		}
	}
	r.listed(s)
	r.announce(s)
	r.studies = 0
	if s.researches(len(s.items)) {
		r.studies = s.paragraph + 1
	}
	source, cue := s.prepares()
	r.prepared = announcement{source, cue, s.paragraph}
	r.acting = announcement{s.actor(), text.Span{}, s.paragraph}
}

// resumesAt reports whether the quotation at item i goes on, after the writer's words,
// with one that has not ended: “...” – she bangs the table – “and again”.
func (s *stretch) resumesAt(i int) bool {
	if s.at(i).capital || !s.at(i-1).dash() && !s.at(i-1).comma() {
		return false
	}
	for i--; i >= 0 && !s.at(i).quoted(); i-- {
	}
	return i >= 0 && strings.IndexByte(".?!", s.at(i).last) < 0
}

// lastDirect reports whether the last statement is one of s, in direct speech.
func (r *reader) lastDirect(s *stretch) bool {
	n := len(r.out) - 1
	return n >= s.from && r.out[n].Kind == Direct && len(r.out[n].Cue) > 0
}

// opened gives a quotation that nobody is said to have said, and that runs on into
// the next paragraph, to who is named there: “It failed. ¶ “It must go,” said Ms
// Vale. A pronoun would be somebody of whom it tells.
func (r *reader) opened() {
	for q := len(r.d.Quotations) - 1; q >= 0; q-- {
		before := r.d.Quotations[q].Continues
		if before < 0 || !r.owned(q) || r.owned(before) || r.words(before).Empty() {
			continue
		}
		later := &r.out[r.by[q]-1]
		if len(later.Source) == 0 || subjectPronouns[strings.ToLower(later.Source[0].In(r.d.Text))] {
			continue
		}
		r.out = append(r.out, Statement{Source: later.Source, Cue: later.Cue, Content: []text.Span{r.words(before)},
			Kind: Direct, Rule: "continued-quotation", Continues: -1, Certainty: 100})
		r.by[before] = len(r.out)
	}
}

// continues adds the quotation at item i as one that goes on with statement n.
func (r *reader) continues(s *stretch, i, n int, rule string) {
	if k := r.add(s, text.Span{}, text.Span{}, rule, phrase{i, i + 1}); k >= 0 {
		r.out[k].Continues = n
	}
}

// alone reports whether the stretch is nothing but the quotation at i.
func (s *stretch) alone(i int) bool {
	for j := range s.items {
		if j != i && !s.at(j).stop() && !s.at(j).comma() {
			return false
		}
	}
	return true
}

// sentences reports that the quotation at i is more than one sentence, and what
// follows it has no verb: “I like it. It is the price” and other remarks.
func (s *stretch) sentences(i int) bool {
	return s.items[i].capital && s.items[i].Len() > 60 && !s.hasFinite(i+1, len(s.items)) && len(s.cues) == 0 && s.joined(i+1)
}

// joined reports that item i goes on in the writer's words, on from a quotation.
func (s *stretch) joined(i int) bool {
	return s.at(i).is("and") || s.at(i).is("or") || s.at(i).in(addOns)
}

// unattributed finds whose the quotation at i is, which is a sentence of its
// own: of who was announced with a colon in the paragraph before, or of who
// spoke last.
func (r *reader) unattributed(s *stretch, i int) {
	p := r.d.Paragraphs[s.paragraph]
	opens := s.items[i].Start == p.Start
	if a := r.announced; opens && a.paragraph == s.paragraph-1 && !a.source.Empty() {
		r.add(s, a.source, a.cue, "colon", phrase{i, i + 1})
		return
	}
	if a := r.prepared; a.paragraph == s.paragraph && !a.source.Empty() && s.at(i).capital {
		r.add(s, a.source, a.cue, "prepared", phrase{i, i + 1})
		return
	}
	n, at := len(r.out)-1, -1
	if n >= 0 {
		at = r.d.ParagraphAt(r.out[n].Content[len(r.out[n].Content)-1].Start)
	}
	switch a := r.acting; {
	case (at < s.paragraph || r.another(a.source, n)) && a.paragraph == s.paragraph && !a.source.Empty() && s.sentence(i):
		r.add(s, a.source, text.Span{}, "prepared", phrase{i, i + 1})
	case n < 0:
	case at == s.paragraph && r.out[n].Kind == Direct && len(r.out[n].Cue) > 0:
		last := &r.out[n]
		last.Content = append(last.Content, r.words(s.items[i].quote))
		r.by[s.items[i].quote] = n + 1
	case at == s.paragraph:
		r.continues(s, i, n, "same-speaker")
	case at == r.paragraphBefore(s.paragraph) && opens && s.items[len(s.items)-1].End == p.End && s.sentence(i) &&
		r.oneSpeaker(n, at) && (r.out[n].Kind != Indirect || !r.pointsBack(s.paragraph+1)):
		r.continues(s, i, n, "next-paragraph")
	}
}

// another reports whether who, whom the sentence after statement n is about, is named and
// is not who makes it: "Mr Roe said it would close. Ms Vale wipes her hands. “...”"
func (r *reader) another(who text.Span, n int) bool {
	if who.Empty() || r.out[n].Content[len(r.out[n].Content)-1].End > who.Start {
		return false
	}
	name := who.In(r.d.Text)
	name = name[strings.LastIndexByte(name, ' ')+1:]
	first, _ := utf8.DecodeRuneInString(name)
	for k := n; k >= 0 && k >= n-1; k-- {
		for _, source := range r.out[k].Source {
			if strings.Contains(source.In(r.d.Text), name) {
				return false
			}
		}
	}
	return unicode.IsUpper(first) && !subjectPronouns[strings.ToLower(name)]
}

// paragraphBefore returns the paragraph before p, over a caption: a paragraph
// that does not end like a sentence.
func (r *reader) paragraphBefore(p int) int {
	if p > 1 {
		if t := r.d.Paragraphs[p-1].In(r.d.Text); strings.IndexByte(".?!:\"')", t[len(t)-1]) < 0 && !strings.HasSuffix(t, "”") &&
			!strings.HasSuffix(t, "’") {
			return p - 2
		}
	}
	return p - 1
}

// pointsBack reports whether paragraph p may tell who said what stands before it:
// "That was how Ms X put it".
func (r *reader) pointsBack(p int) bool {
	if p >= len(r.d.Paragraphs) {
		return false
	}
	first := r.outer(r.d.TokenAt(r.d.Paragraphs[p].Start))
	return first.is("that") || first.is("those") || first.is("this") || first.is("so") || first.is("such")
}

// sentence reports whether the quotation at i is printed as a sentence, which
// a headline or a title is not.
func (s *stretch) sentence(i int) bool {
	q := s.at(i)
	return q.capital && strings.IndexByte(".?!", q.last) >= 0 && q.Len() > 20
}

// oneSpeaker reports whether paragraph at ends with the words of n, its last
// statement, and all its statements have the same source.
func (r *reader) oneSpeaker(n, at int) bool {
	last := &r.out[n]
	if last.Rule == "according-to" || r.d.SentenceAt(last.Content[len(last.Content)-1].End-1) < r.d.SentenceAt(r.d.Paragraphs[at].End-1) {
		return false
	}
	for k := n - 1; k >= 0 && r.d.ParagraphAt(r.out[k].Content[0].Start) == at; k-- {
		if a, b := r.out[k].Source, last.Source; len(a) > 0 && len(b) > 0 && a[0].In(r.d.Text) != b[0].In(r.d.Text) {
			return false
		}
	}
	return true
}

// An announcement is an attribution that ends its paragraph with a colon.
type announcement struct {
	source, cue text.Span
	paragraph   int
}

// announce remembers an attribution that s ends with ("Mr X continued:").
func (r *reader) announce(s *stretch) {
	if from := s.sentFrom(); !from.empty() && s.items[len(s.items)-1].End == r.d.Paragraphs[s.paragraph].End {
		r.announced = announcement{s.span(from), text.Span{}, s.paragraph}
		return
	}
	if !s.at(len(s.items)-1).is(":") || s.items[len(s.items)-1].End != r.d.Paragraphs[s.paragraph].End {
		return
	}
	for k := len(s.cues) - 1; k >= 0; k-- {
		c := &s.cues[k]
		if s.refused(c) || c.passive || c.verb.frames&quote == 0 && c.frames&quote == 0 {
			continue
		}
		if from, ok := r.source(s, c); ok {
			r.announced = announcement{from.span, c.span(s), s.paragraph}
		}
		return
	}
	if source, ok := s.colonSource(len(s.items) - 1); ok {
		r.announced = announcement{source, text.Span{}, s.paragraph}
	}
}
