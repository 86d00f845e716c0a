package briefing

import (
	"cmp"
	"maps"
	"math/bits"
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
	words := splitWords(topic)
	meant := topic
	for _, w := range slices.Backward(words) {
		if stopWords[w.key] || c.occurs(w.key) {
			continue
		}
		if len(w.key) < 4 {
			return ""
		}
		stem := stemOf(w.key)
		near := c.nearest(w.key, func(known string, _ *posting) (int, bool) {
			if sameStem(known, w.key, stem) {
				return 0, true
			}
			return misspeltWord(w.key, known)
		})
		if len(near) == 0 || sameStem(near[0], w.key, stem) {
			return "" // another form of a word is no misspelling
		}
		meant = meant[:w.Start] + c.written(near[0], w.In(topic)) + meant[w.End:]
	}
	if meant == topic {
		return ""
	}
	return meant
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

// misspelt reports whether w may be meant for a known word: a letter or two
// are wrong, but not the first.
func misspelt(w, known string) bool {
	most := min(misspelling(w), misspelling(known))
	return w[0] == known[0] && abs(len(w)-len(known)) <= 2 &&
		bits.OnesCount32(letterSet(w)^letterSet(known)) <= 2*most+1 && wrongLetters(w, known) <= most
}

// letterSet has a bit for each letter of s: a mistake changes two, of a letter
// with an accent three. It is quicker to compare than the letters.
func letterSet(s string) (set uint32) {
	for i := range len(s) {
		set |= 1 << (s[i] & 31)
	}
	return set
}

// misspeltWord is misspelt for common words, which are many, with the number of
// mistakes: a short one with another letter is another word ("ships", "shops").
func misspeltWord(w, known string) (mistakes int, ok bool) {
	const short = 6 // letters
	if !misspelt(w, known) || len(w) < short && len(w) == len(known) && !anagram(w, known) {
		return 0, false
	}
	return wrongLetters(w, known), true
}

// anagram reports whether two words have the same letters.
func anagram(a, b string) bool {
	letters := func(s string) string { return string(slices.Sorted(slices.Values([]byte(s)))) }
	return letters(a) == letters(b)
}

// wrongLetters counts the mistakes that make a of b. Letters that are doubled
// where they should not be, and the other way about, are one together.
func wrongLetters(a, b string) int {
	n := editDistance(a, b)
	if n < 2 || !doubled(a) && !doubled(b) {
		return n
	}
	return min(n, 1+editDistance(undoubled(a), undoubled(b)))
}

// doubled reports whether a letter of s repeats the one before.
func doubled(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] == s[i-1] {
			return true
		}
	}
	return false
}

// undoubled returns s without letters that repeat the one before.
func undoubled(s string) string { return string(slices.Compact([]byte(s))) }

// Nearest returns the candidate with the fewest wrong letters, at most allow
// of its own; "" when there is none or when two are equally near.
func Nearest(s string, candidates []string, allow func(string) int) string {
	best, at := "", 1<<30
	for _, c := range candidates {
		switch d := editDistance(s, c); {
		case d > allow(c) || d > at:
		case d == at && best != c:
			best = cmp.Or(best, c)
		default:
			best, at = c, d
		}
	}
	return best
}

// editDistance counts the letters to insert, drop, change or swap with their
// neighbour to turn a into b (optimal string alignment).
func editDistance(a, b string) int {
	x, y := []rune(a), []rune(b)
	rows := [3][]int{make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)}
	for j := range rows[1] {
		rows[1][j] = j
	}
	for i := 1; i <= len(x); i++ {
		before, last, row := rows[0], rows[1], rows[2]
		row[0] = i
		for j := 1; j <= len(y); j++ {
			change := last[j-1]
			if x[i-1] != y[j-1] {
				change++
			}
			row[j] = min(last[j]+1, row[j-1]+1, change)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		rows = [3][]int{last, row, before}
	}
	return rows[1][len(y)]
}

func abs(n int) int { return max(n, -n) }
