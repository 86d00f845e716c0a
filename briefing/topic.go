package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Topic is something that is talked about.
type Topic struct {
	Name       string
	Statements int  // whose content is on it
	own        bool // named by the briefing itself
}

// Topics returns what is talked about: the briefing's own topics and the
// nouns of statements, the most frequent first. n limits them; 0 means all.
func (c *Corpus) Topics(n int) []Topic {
	var list []Topic
	own := map[string]bool{}
	for name, words := range c.Profile.Topics {
		for _, w := range append(words, name) {
			own[phraseKey(w)] = true
		}
		if n := c.matches(`"` + name + `"`).total(); n > 0 {
			list = append(list, Topic{name, n, true})
		}
	}
	for key, form := range c.nouns() {
		if !own[key] && !generic[key] {
			list = append(list, Topic{Name: form, Statements: c.count(key)})
		}
	}
	slices.SortFunc(list, func(a, b Topic) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	if n > 0 {
		list = list[:min(n, len(list))]
	}
	return list
}

// repeated drops the topics of one statement alone, unless the briefing names
// them, where there are enough others.
func repeated(list []Topic) []Topic {
	const enough = 5
	more := slices.DeleteFunc(slices.Clone(list), func(t Topic) bool { return t.Statements < 2 && !t.own })
	if len(more) < enough {
		return list
	}
	return more
}

// nouns returns the nouns of all statements, key to form.
func (c *Corpus) nouns() map[string]string {
	all := map[string]string{}
	for _, s := range c.segments {
		for key := range s.nouns {
			if _, seen := all[key]; !seen {
				all[key] = c.noun(key)
			}
		}
	}
	maps.DeleteFunc(all, func(_, form string) bool { return form == "" })
	return all
}

// noun returns the form of a noun that is in statements, by its key; "" for
// a word that is more often something else ("back", "take").
func (c *Corpus) noun(key string) string {
	form := ""
	var said, noun uint32
	for _, s := range c.segments {
		form = plainest(form, s.nouns[key])
		if p := s.postings[key]; p != nil {
			said, noun = said+p.saidIn, noun+p.nounIn
		}
	}
	if 2*noun <= said {
		return ""
	}
	return form
}

// count returns how many statements have the word in their content.
func (c *Corpus) count(key string) int {
	n := 0
	for _, s := range c.segments {
		if p := s.postings[key]; p != nil {
			n += len(p.entries)
		}
	}
	return n
}

// generic are nouns too general to be what a statement is about, by key.
var generic = text.Set(`thing time year month week day today yesterday tomorrow way lot part number point
	fact kind sort bit anything everything something nothing anyone everyone someone somebody anybody everybody nobody people person
	area case example moment end start place question answer reason term use man woman other one
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december president minister prime secretary
	mr mr. mrs ms sir dame lord dr percent cent hour minute morning evening night range multiple set
	player regard interest world country leader meeting bilateral challenge position series value matter issue
	situation approach view idea step aspect level member group side role effort chance opportunity need
	importance nation thousand hundred million billion majority rest lack amount process result mind word
	comment statement remark sense respect line face hand future past present priority decision`)

// findNouns returns the nouns in the contents of f's statements. People are
// not topics: they are found by name.
func findNouns(f *Facts) []string {
	humans := f.named(people.Human)
	forms := map[string]string{}
	more := map[string]int{} // how much more often a noun than something else, by key
	for i := range f.Statements {
		for _, span := range f.Statements[i].Spans {
			for _, t := range f.doc.Tokens[f.doc.TokenAt(span.Start):f.doc.TokenAt(span.End)] {
				key := wordKey(t.In(f.doc.Text))
				if isTopicWord(t) && text.Find(humans, t.Start) < 0 {
					more[key]++
					forms[key] = plainest(forms[key], nounForm(t, f.doc.Text))
				} else {
					more[key]--
				}
			}
		}
	}
	maps.DeleteFunc(forms, func(key, _ string) bool { return more[key] <= 0 })
	return slices.Sorted(maps.Values(forms))
}

// named returns the places where beings of a kind are mentioned.
func (f *Facts) named(k people.Kind) []text.Span {
	var places []text.Span
	for _, m := range f.Cast.Mentions {
		if m.Person >= 0 && f.Cast.People[m.Person].Kind == k {
			places = append(places, m.Span)
		}
	}
	return places
}

// isTopicWord reports whether t is a noun of at least two letters and nothing
// but letters.
func isTopicWord(t text.Token) bool {
	return strings.HasPrefix(t.Tag, "NN") && t.Len() > 1 && !stopWords[t.Lower] &&
		!strings.ContainsFunc(t.Lower, func(r rune) bool { return (r < 'a' || r > 'z') && r < 0x80 })
}

// nounForm returns the noun as a topic is shown: a common noun in lower case.
func nounForm(t text.Token, s string) string {
	if strings.HasPrefix(t.Tag, "NNP") {
		return t.In(s)
	}
	return t.Lower
}

// synonyms returns the words and phrases that p says mean the same as a
// topic, the topic left out, in order of the alphabet.
func (p Profile) synonyms(topic string) []string {
	key := phraseKey(topic)
	var others []string
	for name, words := range p.Topics {
		group := append([]string{name}, words...)
		if slices.ContainsFunc(group, func(s string) bool { return phraseKey(s) == key }) {
			others = append(others, group...)
		}
	}
	slices.Sort(others)
	return slices.DeleteFunc(slices.Compact(others), func(s string) bool { return phraseKey(s) == key })
}

// phraseKey returns what phrases are compared by.
func phraseKey(s string) string {
	words := splitWords(s)
	keys := make([]string, len(words))
	for i, w := range words {
		keys[i] = w.key
	}
	return strings.Join(keys, " ")
}
