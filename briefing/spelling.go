package briefing

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// askMeant asks whether another spelling of a's topic is meant, where words of
// the topic are nowhere in the articles and others look like them, and offers
// the query that has an answer. It never gives that answer by itself.
func (c *Corpus) askMeant(a *Answer) {
	meant := c.respell(a.Query.Argument)
	if meant == "" {
		return
	}
	for _, q := range []Query{
		{Verb: a.Query.Verb, Person: a.Query.Person, Argument: meant},
		{Verb: VerbWhoSaid, Argument: meant},
		{Verb: VerbSearch, Argument: meant},
	} {
		if c.Answer(q).Found() {
			a.Note += " Did you mean " + quote(meant) + "?"
			a.suggest(q)
			return
		}
	}
}

// respell returns a topic with each word that the articles do not have in the
// spelling of one that they do; "" where they have all or nothing looks like it.
func (c *Corpus) respell(topic string) string {
	meant := topic
	for _, w := range slices.Backward(splitWords(topic)) {
		if stopWords[w.key] || c.occurs(w.key) {
			continue
		}
		right := cmp.Or(c.parted(w.In(topic)), c.likeliest(w.key, w.In(topic)))
		if right == "" {
			return ""
		}
		meant = meant[:w.Start] + right + meant[w.End:]
	}
	if meant == topic {
		return ""
	}
	return meant
}

// likeliest returns the word of the articles that one may be a misspelling of,
// or "". Another form of a word that they have is no misspelling.
func (c *Corpus) likeliest(key, typed string) string {
	if len(key) < 4 {
		return ""
	}
	stem, form := stemOf(key), false
	near := c.nearest(key, func(known string, _ *posting) (int, bool) {
		mistakes, ok := misspeltWord(key, known)
		form = form || !ok && sameStem(known, key, stem)
		return mistakes, ok
	})
	if form || len(near) == 0 {
		return ""
	}
	return c.written(near[0], typed)
}

// parted returns two words that were typed as one, "human rights" for
// "humanrights", where the articles have them next to each other, or "".
func (c *Corpus) parted(typed string) string {
	const least = 2 // letters of each
	for i := range typed {
		if i < least || len(typed)-i < least || !c.occurs(wordKey(typed[:i])) || !c.occurs(wordKey(typed[i:])) {
			continue
		}
		if two := typed[:i] + " " + typed[i:]; len(c.passages(terms{newTerm(two)})) > 0 {
			return two
		}
	}
	return ""
}

// occurs reports whether a word or a form of it is in the articles.
func (c *Corpus) occurs(key string) bool {
	forms := append(inflected(key), key)
	return slices.ContainsFunc(c.segments, func(s *segment) bool {
		return slices.ContainsFunc(forms, func(k string) bool { return s.postings[k] != nil })
	})
}

// nearest returns the words of the articles that near says are near to one, at
// which distance; the nearest first, then those that are said most.
func (c *Corpus) nearest(key string, near func(known string, p *posting) (distance int, ok bool)) []string {
	distance := map[string]int{}
	for _, s := range c.segments {
		for known, p := range s.postings {
			if known[0] != key[0] {
				continue
			}
			if d, ok := near(known, p); ok {
				distance[known] = d
			}
		}
	}
	return slices.SortedFunc(maps.Keys(distance), func(a, b string) int {
		return cmp.Or(cmp.Compare(distance[a], distance[b]), cmp.Compare(c.count(b), c.count(a)), cmp.Compare(a, b))
	})
}

// written returns a word, by its key, as the articles write it: the form that
// is most like the one typed. Forms that are said go before those around them.
func (c *Corpus) written(key, typed string) string {
	const look = 5 // texts
	forms := map[string]bool{}
	for _, s := range c.segments {
		if p := s.postings[key]; p != nil {
			for _, n := range p.entries[:min(len(p.entries), look)] {
				addForms(forms, key, s.contents(n)...)
			}
		}
	}
	for _, s := range c.segments {
		if p := s.postings[key]; p != nil && len(forms) == 0 {
			addForms(forms, key, s.articles[p.articles[0]].Article.Text)
		}
	}
	typed = strings.ToLower(typed)
	best := ""
	for _, form := range slices.Sorted(maps.Keys(forms)) {
		d, had := wrongLetters(typed, strings.ToLower(form)), wrongLetters(typed, strings.ToLower(best))
		if best == "" || d < had || d == had && plainest(best, form) == form {
			best = form
		}
	}
	return cmp.Or(best, key)
}

// addForms adds the forms that a word has in texts, without possessive endings.
func addForms(forms map[string]bool, key string, texts ...string) {
	for _, s := range texts {
		for w := range rawWords(s) {
			if raw := w.In(s); wordKey(raw) == key {
				forms[strings.TrimSuffix(strings.TrimSuffix(raw, "’s"), "'s")] = true
			}
		}
	}
}
