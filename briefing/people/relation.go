package people

import "ukchina/briefing/text"

// A relation is what somebody is said to be to another: "Roe's son".
type relation struct {
	to   int    // the entity whose relative it is
	what string // the word for it: son
}

// relate notes what the bearer of mention i is said to be to whom.
func (s *scene) relate(i int) {
	m := &s.mentions[i]
	if _, known := s.related[m.entity]; known || m.entity < 0 || !m.hasRole() || s.upper[m.roleEnd-1] {
		return
	}
	word := s.lower(m.roleEnd - 1)
	if h, ok := heads[word]; ok {
		word = h
	}
	if inverse[word] == nil {
		return
	}
	o := s.relative(i)
	if o == nil {
		o = s.lastCalled(i)
	}
	if o != nil && o.entity >= 0 && o.entity != m.entity {
		s.related[m.entity] = relation{o.entity, word}
	}
}

// fellows are those who are what they are to another in office.
var fellows = text.Set(`predecessor successor replacement deputy counterpart opponent rival colleague spokesman spokeswoman
	lawyer agent`)

// engender notes what "his" or "her" before mention i, the fellow of the only person
// whom the sentence before tells of, says of that person: "Her predecessor, Jo Roe".
func (s *scene) engender(i int) {
	m := &s.mentions[i]
	if !m.hasRole() || !fellows[s.lower(m.roleEnd-1)] {
		return
	}
	g := female
	switch s.lower(m.role - 1) {
	case "his":
		g = male
	case "her":
	default:
		return
	}
	found := none
	for k := i - 1; k >= 0 && s.mentions[k].sentence >= m.sentence-1; k-- {
		if o := s.mentions[k].entity; s.mentions[k].words() > 1 && s.human(o) {
			found = either(found, o)
		}
	}
	if found >= 0 && found != m.entity && s.entities[found].likely() == 0 {
		s.entities[found].gender = g
	}
}

// lastCalled returns the person called last, by the surname alone, in the paragraph
// before the one that begins with mention i, whose role begins with his or her; or nil.
func (s *scene) lastCalled(i int) *mention {
	sent := &s.Sentences[s.mentions[i].sentence]
	det := s.mentions[i].role - 1
	if det != sent.First || s.Tokens[det].Tag != "PRP$" {
		return nil
	}
	for k := i - 1; k >= 0 && s.Sentences[s.mentions[k].sentence].Paragraph >= sent.Paragraph-1; k-- {
		if m := s.bearing(k); s.quote[m.first] < 0 && s.human(m.entity) && m.words() == 1 &&
			bare(s.lower(m.name)) == surname(s.entities[m.entity].words) {
			g := s.entities[m.entity].likely()
			if g == 0 || (g == male) == (s.lower(det) == "his") {
				return m
			}
		}
	}
	return nil
}

// inverse gives, for what one is to another, what the other is to the one.
var inverse = map[string]map[string]bool{
	"son": begetters, "daughter": begetters, "father": offspring, "mother": offspring,
	"brother": siblings, "sister": siblings, "husband": {"wife": true}, "wife": {"husband": true},
}

var (
	begetters = text.Set("father mother")
	offspring = text.Set("son daughter")
	siblings  = text.Set("brother sister")
)

// kinOf returns who is o's relative, as the word of token h says: the only one of whom
// it is told, or with a surname and siblings in the article the only other; or -1.
func (w *walk) kinOf(o, h int) int {
	word := w.lower(h)
	if v, ok := heads[word]; ok {
		word = v
	}
	if o < 0 || inverse[word] == nil {
		return -1
	}
	if spouses[word] {
		if e := w.wedded(o, h); e >= 0 {
			return e
		}
		if e := w.coupledWith(o); e >= 0 && w.entities[e].first < h && goesWith(w.word[h]&(male|female), &w.entities[e]) {
			return e
		}
	}
	found, g := none, w.word[h]&(male|female)
	for e, r := range w.related {
		if r.to == o && r.what == word && w.entities[e].first < h {
			found = either(found, e)
		}
	}
	if r, ok := w.related[o]; ok && r.what != word && inverse[r.what][word] && w.entities[r.to].suits(g) && goesWith(g, &w.entities[r.to]) {
		found = either(found, r.to) // of two brothers, either is the other's
	}
	if found == none && siblings[word] && w.siblingsNear(o) {
		found = w.namesake(o, g, h)
	}
	return max(found, -1)
}

// coupledWith returns who is first named beside e, "Tom Roe and Ada Poe", in a text that
// has told of two who are married; or -1.
func (w *walk) coupledWith(e int) int {
	n := w.mentionAt(w.entities[e].first)
	if n < 0 {
		return -1
	}
	o := n + 1
	if o == len(w.mentions) || w.mentions[o].first != w.mentions[n].last+1 || w.lower(w.mentions[n].last) != "and" {
		o, n = n, n-1
		if n < 0 || w.mentions[o].first != w.mentions[n].last+1 || w.lower(w.mentions[n].last) != "and" {
			return -1
		}
	}
	a, b := w.mentions[n].entity, w.mentions[o].entity
	if a == e {
		a = b
	}
	if !w.human(a) || a == e {
		return -1
	}
	for i := 0; i < w.mentions[n].first; i++ {
		switch w.lower(i) {
		case "couple", "newlyweds", "married", "wed", "honeymoon", "honeymooners":
			return a
		}
	}
	return -1
}

// siblingsNear reports whether the sentence that names e first tells of brothers or
// sisters: "Two brothers, Tom and Jo Roe,".
func (w *walk) siblingsNear(e int) bool {
	s := &w.Sentences[w.SentenceAt(w.Tokens[w.entities[e].first].Start)]
	for i := s.First; i < s.Last; i++ {
		switch w.lower(i) {
		case "brothers", "sisters", "siblings", "twins", "triplets":
			return true
		}
	}
	return false
}

// centre returns whom he or she at token i means, which may be e: a relative of the one
// whom the article is about, called by the first name alone, of whom no more than a
// paragraph tells. Then it is the other, or, where it speaks before e has, nobody knows:
// -1.
func (w *walk) centre(e, i int, g class) int {
	r, ok := w.related[e]
	if !ok || e != w.lastTopic || !w.entities[e].familiar && len(w.entities[e].words) > 1 ||
		w.Sentences[w.topicAt].Paragraph == w.Sentences[w.sentence].Paragraph {
		return e
	}
	if o := &w.entities[r.to]; o.gender&g == 0 || o.first > w.entities[e].first {
		return e
	}
	switch {
	case !w.heads[i]:
		return r.to
	case w.entities[e].said:
		return e
	}
	return -1
}

// generation returns which of all, who share a surname, m means by "the elder" or "the
// younger": of a father and a son the one; or -1.
func (s *scene) generation(m *mention, all []int) int {
	old := s.lower(m.first-1) == "elder"
	found := none
	for _, e := range all {
		r, ok := s.related[e]
		if !ok || !offspring[r.what] && !begetters[r.what] {
			continue
		}
		if offspring[r.what] == old {
			e = r.to
		}
		found = either(found, e)
	}
	return max(found, -1)
}

// ofTwo reports whether m is a surname that "the elder" or "the younger" goes before.
func (s *scene) ofTwo(m *mention) bool {
	w := s.lower(m.first - 1)
	return (w == "elder" || w == "younger") && s.lower(m.first-2) == "the" && !m.titled() && m.words() == 1
}
