package people

import (
	"slices"
	"strings"
)

// lone resolves a role that stands alone, with its head at token h: "the
// Prime Minister", "the Chinese premier", "China's president".
func (w *walk) lone(h, first int) int {
	floor := first
	for n := len(w.out) - 1; n >= 0 && w.out[n].last > floor; n-- {
		if m := &w.out[n]; m.pointing || w.human(m.entity) {
			floor = m.last
		}
	}
	k := w.extend(h, floor)
	det := k - 1
	stop := w.pastComplement(h + 1)
	if det < floor || w.predicate(det) {
		return h + 1
	}
	if w.lower(det) != "the" {
		if w.owned(det) && w.subject(stop) {
			w.await(k, stop, h, -1) // "Britain's trade secretary has resigned"
		}
		return h + 1
	}
	q := w.post(k, stop)
	e, some := w.holder(&q, h)
	if len(q.words) == 0 && q.country == "" && !q.former && !q.ruler() && e != w.lastTopic && w.justNow() && w.fitting(&q, w.lastTopic) > 0 {
		e = w.lastTopic // "the minister", of two who may be called so
	}
	if e < 0 {
		e = w.again(&q)
	}
	if e < 0 && !some && w.is(h, office) && w.quote[h] < 0 {
		if e = w.known(&q, q.ruler() || w.capitals(k, h+1)); e >= 0 {
			w.learnRole(&w.entities[e], k, stop)
		}
	}
	if e < 0 && !some && w.understood(&q, det, stop) {
		e = w.lastTopic
		w.learnRole(&w.entities[e], k, stop)
	}
	if e < 0 && !some && w.heads[h] && w.quote[h] < 0 && (w.goesOn(det, stop) || w.loosely(&q)) {
		e = w.speaking(q.gender)
	}
	if e < 0 && w.heads[h] && w.quote[h] < 0 {
		if !some && (q.former || shown[q.head] && len(q.words) == 0 && q.country == "" && w.lastTopic >= 0 && len(w.entities[w.lastTopic].posts) == 0 || slices.ContainsFunc(q.words, func(v string) bool { return passing[v] })) {
			e = w.recent(q.gender)
		} else if q.head == "peer" && len(q.words) == 0 {
			e = w.peer(h)
		}
	}
	if e < 0 {
		switch {
		case some && w.heads[h]:
			w.emit(mention{first: k, last: h + 1, sentence: w.sentence, entity: -1, pointing: true})
		case some:
		case w.heads[h]:
			w.await(k, stop, h, w.person(k, stop, k, h))
		case w.subject(stop):
			w.await(k, stop, h, -1)
		}
		return h + 1
	}
	w.note(mention{first: det, last: stop, sentence: w.sentence, entity: e, pointing: true})
	return stop
}

// emit adds m, and takes back the mentions that reach into it: words of a role
// that looked like a name.
func (w *walk) emit(m mention) {
	for len(w.out) > 0 && w.out[len(w.out)-1].last > m.first {
		w.out = w.out[:len(w.out)-1]
	}
	w.out = append(w.out, m)
}

// predicate reports whether the noun phrase at token det says what somebody
// is or becomes and so points at nobody new.
func (w *walk) predicate(det int) bool {
	switch w.lower(det - 1) {
	case "is", "was", "be", "been", "become", "became", "becomes", "being", "as", "were":
		return true
	}
	return false
}

// pastComplement returns the token after the "of ..." that begins at k, or k.
func (w *walk) pastComplement(k int) int {
	if v := w.lower(k); v != "of" && v != "for" || w.is(k+1, calendar) {
		return k
	}
	j := k + 1
	if n := w.mentionAt(j); n >= 0 && w.human(w.mentions[n].entity) {
		return k
	}
	for j < k+8 && j < w.Sentences[w.sentence].Last && !w.closes(j) && (w.tag(j) == 'N' || w.tag(j) == 'J' || w.upper[j] || w.lower(j) == "the") {
		j++
	}
	for j > k && (w.lower(j-1) == "the" || j == k+1) {
		j--
	}
	return j
}

// holder returns the one person whose role fits q best, among those named
// before token h or else among all, or -1. It also reports whether anybody's
// role fits at all.
func (w *walk) holder(q *post, h int) (found int, some bool) {
	found = -1
	for _, all := range []bool{false, true} {
		best := 0
		for _, i := range w.bearers(q) {
			e := &w.entities[i]
			if e.first > h && (!all || kin[q.head]) {
				continue // "the daughter of a vicar" is not the one named later
			}
			for j := range e.offices() {
				p := e.office(j)
				n := q.fits(p)
				if j >= len(e.posts) {
					n = min(n, 1)
				}
				if e.first > h && !q.foretells(p) {
					n = 0
				}
				switch {
				case n == 0 || n < best:
				case n > best:
					best, found = n, i
				case found != i:
					found = -1
				}
			}
		}
		if some = best > 0; some {
			if found < 0 && w.topicAt >= w.sentence-1 && w.fitting(q, w.lastTopic) >= best {
				found = w.lastTopic // of two councillors the one who spoke last
			}
			break
		}
	}
	if found >= 0 && q.country == "" && q.ruler() && w.hero >= 0 && found != w.hero && w.foreign(found, q) {
		return -1, false
	}
	return found, some
}

// fitting returns how well q points at e, by the best of its offices.
func (w *walk) fitting(q *post, e int) (best int) {
	if e < 0 {
		return 0
	}
	p := &w.entities[e]
	for i := range p.offices() {
		n := q.fits(p.office(i))
		if o := p.office(i); o.senior && !q.senior || q.ruler() && q.head != "minister" && len(o.words) > 0 {
			n = 0 // "the president" is no firm's
		}
		if i >= len(p.posts) {
			n = min(n, 1)
		}
		best = max(best, n)
	}
	return best
}

// foreign reports whether e holds q's office in a country that is named, which
// a bare "the Prime Minister" would not mean at home.
func (w *walk) foreign(e int, q *post) bool {
	for i := range w.entities[e].posts {
		if p := &w.entities[e].posts[i]; q.fits(p) > 0 && p.country == "" {
			return false
		}
	}
	return true
}

// again returns the last unnamed person whom q describes, or -1.
func (w *walk) again(q *post) int {
	all := w.holders[q.head]
	for k := len(all) - 1; k >= 0; k-- {
		e := &w.entities[all[k]]
		if e.Kind != Spokesman && e.Kind != Unnamed {
			continue
		}
		for j := range e.posts {
			if e.posts[j].head == q.head && contains(e.posts[j].words, q.words) {
				return all[k]
			}
		}
	}
	return -1
}

// known returns the person whom a newspaper expects its readers to know: the
// one the article opened with, named in full and without a role, when q is a
// public office, or one whose bare office q tells more of, when the last
// sentence was about the same person; or else -1. Anybody may be "the manager".
func (w *walk) known(q *post, public bool) int {
	if public && w.hero >= 0 && w.lastTopic == w.hero && !q.former && q.country == "" {
		return w.hero
	}
	if w.lastTopic >= 0 && q.country == "" {
		for _, p := range w.entities[w.lastTopic].posts {
			if p.head == q.head && p.former == q.former && len(p.words) == 0 && p.country == "" {
				return w.lastTopic // "Sen. Roe ... The Ohio senator"
			}
		}
	}
	return -1
}

// shown are those whom the pages of sport and show business call so in place
// of their names.
var shown = map[string]bool{"star": true, "actor": true, "singer": true, "presenter": true, "comedian": true, "striker": true,
	"midfielder": true, "defender": true, "goalkeeper": true, "winger": true, "batsman": true, "bowler": true, "boxer": true}

// recent returns the person whom the last sentences were about, for whom news
// has another name: "the 31-year-old", "the former Wales captain"; or -1.
func (w *walk) recent(g class) int {
	const near = 3 // sentences
	e := w.lastTopic
	if e < 0 || w.topicAt < w.sentence-near || w.entities[e].Kind != Human {
		return -1
	}
	if p := &w.entities[e]; g != 0 && p.gender != 0 && p.gender&g == 0 {
		return -1
	}
	return e
}

// offices that news expects its readers to know the holders of.
var wellKnown = map[string]bool{"leader": true, "minister": true, "secretary": true, "chancellor": true, "president": true, "mayor": true,
	"governor": true, "senator": true, "mp": true, "chair": true, "manager": true, "captain": true, "commissioner": true, "bishop": true,
	"archbishop": true, "speaker": true}

// understood reports whether q, with its article at token det, says what the
// sentence before told of by name alone, in full and for the first time: "Jane
// Roe is on her feet. The leader of the opposition said".
func (w *walk) understood(q *post, det, stop int) bool {
	e := w.lastTopic
	if !wellKnown[q.head] || q.former || !w.unplaced(e) || w.topicAt != w.sentence-1 || det != w.Sentences[w.sentence].First || !w.subject(stop) {
		return false
	}
	p := &w.entities[e]
	first := w.Sentences[w.topicAt].First
	if p.first != first || len(p.words) < 2 || q.gender != 0 && p.likely()&q.gender == 0 && p.likely() != 0 {
		return false
	}
	for _, a := range w.before {
		if a.entity != e {
			return false // or another who is named there
		}
	}
	k := first + len(p.words)
	return w.finite(k) && !(w.is(k, function) && strings.HasPrefix(w.lower(k), "w") && w.Tokens[k+1].Tag == "VBN")
}

// speaking returns the person whom the sentence before was about, or who said
// the last of the statements before token h's, if the gender fits; or -1.
func (w *walk) speaking(g class) int {
	if !w.justNow() || w.topic >= 0 || w.veiled >= w.topicAt {
		return -1 // or somebody has been described meanwhile
	}
	return w.recent(g)
}

// justNow reports whether the last topic is of the sentence before, but for
// sentences of a quotation between.
func (w *walk) justNow() bool {
	k := w.sentence - 1
	for k > w.topicAt && k > w.sentence-6 && w.quote[w.Sentences[k].First] >= 0 {
		k--
	}
	return k <= w.topicAt
}

// goesOn reports whether the maker of a statement, from token det to stop,
// says it in addition: "added the defender", "the chair also said".
func (w *walk) goesOn(det, stop int) bool {
	return w.lower(det-1) == "added" || w.lower(det-1) == "continued" || w.lower(stop) == "added" || w.lower(stop) == "also" || w.lower(stop) == "continued" ||
		w.lower(stop) == "went" && w.lower(stop+1) == "on"
}

// affiliations are words before an office that do not make it another one.
var affiliations = map[string]bool{"labour": true, "conservative": true, "tory": true, "lib": true, "dem": true, "liberal": true, "democrat": true,
	"green": true, "plaid": true, "snp": true, "reform": true, "unionist": true, "republican": true, "democratic": true, "independent": true,
	"cabinet": true, "veteran": true, "local": true, "backbench": true}

// partisans are words for a party's member that are adjectives too.
var partisans = map[string]bool{"conservative": true, "tory": true, "liberal": true, "independent": true, "democrat": true, "republican": true,
	"unionist": true, "nationalist": true}

// loosely reports whether the one whom the sentence before was about may be
// meant by q but for words that make no other office of it: "Jane Roe, the
// local MP, ... The Labour MP said".
func (w *walk) loosely(q *post) bool {
	if w.lastTopic < 0 || len(q.words) == 0 {
		return false
	}
	p := &w.entities[w.lastTopic]
	if len(p.posts) == 1 && p.posts[0].head == "counterpart" && wellKnown[q.head] {
		return true // "his counterpart, Jo Roe, ... The commerce minister"
	}
	for _, v := range q.words {
		if !affiliations[v] {
			return false
		}
	}
	for i := range p.posts {
		if o := &p.posts[i]; o.former == q.former && (o.head == q.head && free(o.words) || wider[o.head] == q.head) {
			return true
		}
	}
	return false
}

// free reports whether none of words makes a rank.
func free(words []string) bool {
	return !slices.ContainsFunc(words, func(v string) bool { return ranks[v] })
}

// peer returns the only lord or lady named before token h, or -1.
func (w *walk) peer(h int) int {
	found := -1
	for i := range w.entities {
		e := &w.entities[i]
		if e.Kind != Human || e.first > h || !e.noble {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// capitals reports whether a token of [first, last) has a capital.
func (s *scene) capitals(first, last int) bool {
	return slices.Contains(s.upper[first:last], true)
}

// owned reports whether token i says whose somebody is.
func (s *scene) owned(i int) bool {
	return s.possessive(i) || i >= 0 && s.Tokens[i].Tag == "PRP$"
}

// subject reports whether what ends before token k is the subject of a verb.
func (s *scene) subject(k int) bool {
	for n := 0; n < 2 && s.tag(k) == 'R'; n++ {
		k++
	}
	return s.finite(k)
}
