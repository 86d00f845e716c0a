package people

import (
	"strings"
	"unicode"

	"ukchina/briefing/attribution"
	"ukchina/briefing/text"
)

// Resolve finds the people of d, and who made each of its statements.
// It is pure and safe for concurrent use.
//
// Names are read first, with the roles around them; then full names are
// sorted into people and the rest, and short names given to them; then one
// walk from top to bottom resolves what points back.
func Resolve(d *text.Document, statements []attribution.Statement) *Cast {
	s := newScene(d, statements)
	s.names()
	s.roles()
	s.counted()
	s.gather()
	s.relatives()
	s.attach()
	s.strip()
	s.sorts()
	return s.refer().cast()
}

// cast numbers the people in the order of their first mention.
func (w *walk) cast() *Cast {
	w.christen()
	w.audition()
	c := &Cast{Speakers: make([]int, len(w.statements))}
	var order []int
	for i := range w.out {
		m := &w.out[i]
		if m.entity < 0 || w.entities[m.entity].Name == "" {
			c.Mentions = append(c.Mentions, Mention{Span: w.cover(m.first, m.last), Person: -1})
			continue
		}
		e := &w.entities[m.entity]
		if e.index < 0 {
			if !e.listed && !(e.told && w.notable(e)) {
				continue
			}
			e.index = len(order)
			order = append(order, m.entity)
		}
		c.Mentions = append(c.Mentions, Mention{Span: w.cover(m.first, m.last), Person: e.index})
	}
	for _, e := range order {
		c.People = append(c.People, w.entities[e].Person)
	}
	w.speakers(c)
	return c
}

// audition notes who says something, and of whom more is told than a name in passing.
func (w *walk) audition() {
	for i := range w.entities {
		w.entities[i].index = -1
	}
	for i := range w.out {
		if m := &w.out[i]; m.entity >= 0 {
			e := &w.entities[m.entity]
			e.listed = e.listed || w.sourceIn(m.first, m.last)
			e.told = e.told || !m.credit && !w.inPassing(m)
		}
	}
}

// inPassing reports whether m only calls somebody by one name, without a title,
// in what another says: "Dora wasn't well off".
func (w *walk) inPassing(m *mention) bool {
	return m.words() == 1 && !m.titled() && w.quote[m.first] >= 0
}

// notable reports whether e belongs in the cast even if it says nothing: it
// is a person, or a body whose name says so.
func (w *walk) notable(e *entity) bool {
	if e.Kind != Body {
		return true
	}
	if _, ok := metonyms[strings.Join(e.words, " ")]; ok && len(e.words) > 1 {
		return true
	}
	for i, w := range e.words {
		if lexicon[w]&body != 0 && len(e.words) > 1 && (i == len(e.words)-1 || e.words[i+1] == "of" || e.words[i+1] == "for") {
			return true
		}
	}
	return false
}

// christen gives every entity its fullest name and its other forms.
func (w *walk) christen() {
	length := make([]int, len(w.entities))
	for i := range w.out {
		m := &w.out[i]
		if m.entity < 0 || m.pointing {
			continue
		}
		if n := w.fullness(m); n > length[m.entity] {
			length[m.entity] = n
			w.call(&w.entities[m.entity], m)
		}
	}
	w.otherForms()
}

// call gives e the name in m.
func (w *walk) call(e *entity, m *mention) {
	e.NameSpan = w.span(m)
	if w.namedAfter(m) {
		e.NameSpan.End = w.Tokens[m.end].End
	}
	e.Name = lowered(e.NameSpan.In(w.Text))
	if w.is(m.name, peerage) && m.words() > 1 {
		e.Title = "" // "Lord Roe" is the name
	}
}

// otherForms gives every entity the forms in which it is mentioned besides its name.
func (w *walk) otherForms() {
	type form struct {
		entity int
		text   string
	}
	seen := map[form]bool{}
	for i := range w.out {
		m := &w.out[i]
		if m.entity < 0 || m.pronoun {
			continue
		}
		e, form := &w.entities[m.entity], form{m.entity, w.cover(m.first, m.last).In(w.Text)}
		if !strings.EqualFold(form.text, e.Name) && !seen[form] && !strings.Contains(form.text, ", ") {
			seen[form] = true
			e.Aliases = append(e.Aliases, form.text)
		}
	}
}

// lowered returns a name as names are written when it begins with a given name in
// capitals, as articles open: "ADA Roe".
func lowered(name string) string {
	first, _, several := strings.Cut(name, " ")
	if !several || len(first) < 3 || first != strings.ToUpper(first) || lexicon[strings.ToLower(first)]&given == 0 {
		return name
	}
	low, up := []rune(strings.ToLower(name)), []rune(name)
	for i := range low {
		if start := i == 0 || !unicode.IsLetter(up[i-1]); start || unicode.IsLower(up[i-1]) || i+1 < len(up) && unicode.IsLower(up[i+1]) {
			low[i] = up[i]
		}
	}
	return string(low)
}

// namedAfter reports whether the name of m, a body, ends in the possessive after it,
// since a verb follows: "Tarn's said".
func (w *walk) namedAfter(m *mention) bool {
	return m.last == m.end && w.entities[m.entity].Kind == Body && w.lower(m.last) == "'s" && w.finite(m.last+1) && w.cues[m.last+1]
}

// fullness measures a name for being the one its bearer is known by: by its
// words, but less for initials and for "Crooked" before a given name.
func (w *walk) fullness(m *mention) int {
	n := 3 * m.words()
	if w.namedAfter(m) {
		n++
	}
	for i := m.name; i < m.end && m.words() > 1; i++ {
		if v := bare(w.lower(i)); len(v) == 1 || strings.Contains(v, ".") {
			n -= 2
		}
	}
	if m.words() > 2 && !w.is(m.name, given) && w.is(m.name+1, given) {
		n -= 4
	}
	return n
}

// speakers gives every statement the person whom its source names, and one
// without a source the speaker of what it goes on with.
func (w *walk) speakers(c *Cast) {
	for i := range c.Speakers {
		c.Speakers[i] = -1
	}
	for _, src := range w.sources {
		if src.head < 0 {
			continue
		}
		if n := at(w.out, src.head); n >= 0 && w.out[n].entity >= 0 {
			c.Speakers[src.statement] = w.entities[w.out[n].entity].index
		}
	}
	for i := range w.statements {
		st := &w.statements[i]
		if before := st.Continues; c.Speakers[i] < 0 && len(st.Source) == 0 && 0 <= before && before < i {
			c.Speakers[i] = c.Speakers[before]
		}
	}
}
