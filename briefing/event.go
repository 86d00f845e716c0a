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
var creditWords = map[string]bool{"published": true, "updated": true, "posted": true, "photograph": true,
	"photo": true, "picture": true, "image": true, "copyright": true, "©": true, "reporting": true}

// findEvents returns the dated events of f's article in reading order: one
// for every time that dates something that is told.
func findEvents(f *Facts) []Event {
	var events []Event
	for i, w := range f.whens {
		at := f.doc.SentenceAt(w.Spans[0].Start)
		if at < 0 || !tells(f, at, w) {
			continue
		}
		c := cutter(f.doc, at)
		first, last := c.tokens(w)
		span := c.around(c.listed(f.whens[i+1:], first, last))
		if c.means(span, first, last) {
			events = append(events, Event{cite(f.Article, span), w})
		}
	}
	return events
}

// reportVerbs have what is told after the time ("said on Monday that").
var reportVerbs = map[string]bool{"said": true, "says": true, "told": true, "tells": true, "announced": true,
	"warned": true, "added": true, "confirmed": true, "claimed": true, "insisted": true, "argued": true,
	"reported": true, "admitted": true, "denied": true, "asked": true, "noted": true}

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

// tells reports whether the sentence at index s tells what happened at w. It
// does not when it is a line of publication or a credit, or has no verb; and
// a year before a noun ("the 2018 report") only names the thing.
func tells(f *Facts, s int, w When) bool {
	c := cutter(f.doc, s)
	if creditWords[f.doc.Tokens[c.first].Lower] && c.last-c.first < 12 {
		return false
	}
	if w.Precision == NoDate && !f.Article.Published.IsZero() && strings.EqualFold(w.Text(), "today") {
		return false // "the world today"
	}
	return c.finiteIn(c.first, c.last)
}

// means reports whether span holds a verb or a common noun beside the tokens
// [first, last) of its time; a dateline holds neither.
func (c clauseCutter) means(span text.Span, first, last int) bool {
	for k := c.doc.TokenAt(span.Start); k < c.last && c.doc.Tokens[k].Start < span.End; k++ {
		tag := c.doc.Tokens[k].Tag
		if (k < first || k >= last) && (tag == "NN" || tag == "NNS" || isVerb(tag)) {
			return true
		}
	}
	return false
}
