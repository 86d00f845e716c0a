package attribution

import (
	"sort"

	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/text"
)

// fromFound returns f, which none of the rules' statements is, as a statement.
func fromFound(d *text.Document, rules []Statement, f *learned.Found, certainty int) Statement {
	s := Statement{Source: f.Source, Cue: f.Cue, Continues: -1, Rule: byModel, Act: act(d, f.Cue[0]), Certainty: certainty}
	for _, c := range f.Content {
		s.Content = append(s.Content, narrow(d, c))
	}
	s.Kind = kind(d, s.Content)
	s.spoken = spoken(d, &s) && !unspoken(d, &s) && !nested(d, rules, f)
	s.annotation = &annotation{source: f.Source, cue: f.Cue, content: f.Content, verdict: f.Verdict, learned: true}
	return s
}

// nested reports whether f is told inside a quotation or a statement of the
// rules, or holds one.
func nested(d *text.Document, rules []Statement, f *learned.Found) bool {
	if quotationAt(d, f.Cue[0].Start) != nil {
		return true
	}
	lo, hi := around(rules, f)
	for i := lo; i < hi; i++ {
		s := &rules[i]
		if shared(s.Content, f.Content) > 0 || shared(s.Content, f.Cue) > 0 || shared(s.Cue, f.Content) > 0 {
			return true
		}
	}
	return false
}

// spoken reports whether s has somebody who says something: a source that is
// not the writer, and a content that is a clause or a quotation.
func spoken(d *text.Document, s *Statement) bool {
	if len(s.Source) == 0 || writersOwn[d.Tokens[d.TokenAt(s.Source[0].Start)].Lower] {
		return false
	}
	if s.Kind == Direct {
		return true
	}
	subject, verb := false, false
	for _, c := range s.Content {
		for i := d.TokenAt(c.Start); i < len(d.Tokens) && d.Tokens[i].Start < c.End; i++ {
			it := item{lower: d.Tokens[i].Lower, tag: d.Tokens[i].Tag, quote: -1}
			verb = verb || subject && it.finite()
			subject = subject || it.nounTag() || it.in(subjectPronouns) || it.in(writerPronouns) || it.in(standAlone)
		}
	}
	return verb
}

// kind tells how content gives the words, by the quotations it touches.
func kind(d *text.Document, content []text.Span) Kind {
	inside, all := 0, length(content)
	for _, c := range content {
		i := sort.Search(len(d.Quotations), func(i int) bool { return d.Quotations[i].End > c.Start })
		for ; i < len(d.Quotations) && d.Quotations[i].Start < c.End; i++ {
			if q := &d.Quotations[i]; q.Parent < 0 {
				inside += max(0, min(c.End, q.End)-max(c.Start, q.Start))
			}
		}
	}
	switch {
	case inside == all:
		return Direct
	case inside > 0:
		return Mixed
	}
	return Indirect
}
