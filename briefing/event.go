package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// An Event is something that happened or is expected at a dated time. The
// citation covers the words that tell it, the date included.
type Event struct {
	Citation
	When When
}

// creditWords open lines that say when a text or picture was made.
var creditWords = text.Set("published updated posted photograph photo picture image copyright © reporting")

// findEvents returns the dated events of f's article in reading order: one
// for every time that dates something that is told.
func findEvents(f *Facts) []Event {
	var events []Event
	for i, w := range f.whens {
		at := f.doc.SentenceAt(w.Spans[0].Start)
		if at < 0 {
			continue
		}
		s := &f.doc.Sentences[at]
		c := cutter(f.doc, s, f.doc.TokenAt(w.Spans[0].Start))
		first, last := c.tokens(w)
		if credits(f.doc, s) || !c.finiteIn(c.first, c.last) && !c.plans() || nowadays(f.Article, w) || f.adrift(i) {
			continue
		}
		span := c.around(c.listed(f.whens[i+1:], first, last))
		if c.attributes(span, first, last) {
			span = c.trim(c.first, last, first, last) // the words said come before
			if c.attributes(span, first, last) {
				continue
			}
		}
		if c.means(span, first, last) && !c.supposed(c.doc.TokenAt(span.Start), c.doc.TokenAt(span.End-1)+1, first, last) {
			events = append(events, Event{cite(f.Article, span), w})
		}
	}
	return events
}

// plans reports whether the sentence tells what somebody plans to do, where "plan"
// has been read as a noun: "Campaigners from the Tarn Alliance plan to march".
func (c clauseCutter) plans() bool {
	for k := c.first + 1; k+2 < c.last; k++ {
		if c.word(k) == "plan" && c.word(k+1) == "to" && c.doc.Tokens[k+2].Tag == "VB" {
			return true
		}
	}
	return false
}

// reportVerbs have what is told after the time ("said on Monday that").
var reportVerbs = text.Set(`said says told tells announced warned added confirmed claimed insisted argued reported admitted
	denied asked noted`)

// listed returns the tokens of a time, [first, last), with the times that are
// listed after it ("in 2021, 2022 and 2023"), and where the next time begins.
func (c clauseCutter) listed(times []When, first, last int) (from, to, next int) {
	for _, w := range times {
		i, j := c.tokens(w)
		if i >= c.last {
			break
		}
		if i > last+1 {
			for k := max(c.first, first-4); k < first; k++ {
				if reportVerbs[c.doc.Tokens[k].Lower] {
					return first, last, c.last
				}
			}
			return first, last, i
		}
		last = j
	}
	return first, last, c.last
}

// tokens returns the tokens [first, last) of the words of w.
func (c clauseCutter) tokens(w When) (first, last int) {
	return c.doc.TokenAt(w.Spans[0].Start), c.doc.TokenAt(w.Spans[0].End-1) + 1
}

// credits reports whether s is a line of publication or a credit.
func credits(d *text.Document, s *text.Sentence) bool {
	return creditWords[d.Tokens[s.First].Lower] && s.Last-s.First < 12
}

// nowadays reports whether w is a "today" that dates nothing ("the world
// today", "not a talk for today").
func nowadays(a *Article, w When) bool {
	said := strings.ToLower(w.Text())
	return w.Precision == NoDate && (!a.Published.IsZero() && said == "today" || said == "for today")
}

// adrift reports whether the i-th time is reckoned from one that the paragraph
// does not name, in somebody's direct words ("I went back 30 years later").
func (f *Facts) adrift(i int) bool {
	w := f.whens[i]
	said := strings.ToLower(w.Text())
	if w.Precision != NoDate || !strings.HasSuffix(said, " later") && !strings.HasSuffix(said, " afterwards") {
		return false
	}
	r := quotedReader{d: f.doc}
	return r.quoted(f.doc.TokenAt(w.Spans[0].Start)) && (i == 0 || f.whens[i-1].Paragraph() != w.Paragraph())
}

// attributes reports whether span ends with the time at tokens [first, last)
// and holds nothing but who said something then ("Ms Orr said on Monday").
func (c clauseCutter) attributes(span text.Span, first, last int) bool {
	start := c.doc.TokenAt(span.Start)
	if span.End != c.doc.Tokens[last-1].End || first-start > 8 {
		return false
	}
	report := false
	for k := start; k < first; k++ {
		t := &c.doc.Tokens[k]
		switch {
		case reportVerbs[t.Lower]:
			report = true
		case report && happenings[t.Lower] && k+1 < c.last && c.doc.Tokens[k].Tag == "NN":
			return false // "told a meeting of the council last night"
		case verbal(t.Tag):
			return false
		}
	}
	return report
}

// means reports whether span holds a verb, a common noun or a preposition
// beside the tokens [first, last) of its time; a dateline holds none.
func (c clauseCutter) means(span text.Span, first, last int) bool {
	for k := c.doc.TokenAt(span.Start); k < c.last && c.doc.Tokens[k].Start < span.End; k++ {
		tag := c.doc.Tokens[k].Tag
		if (k < first || k >= last) && (tag == "NN" || tag == "NNS" || tag == "IN" || verbal(tag)) {
			return true
		}
	}
	return false
}
