package people

import (
	"slices"
	"strings"
)

// shown are those whom the pages of sport and show business call so in place
// of their names.
var shown = map[string]bool{"star": true, "actor": true, "singer": true, "presenter": true, "comedian": true, "striker": true,
	"midfielder": true, "defender": true, "goalkeeper": true, "winger": true, "batsman": true, "bowler": true, "boxer": true}

// renamed reports whether news calls so whom it has just told of: "the former
// captain", "the outgoing mayor", and of those without an office "the singer".
func (w *walk) renamed(q *post) bool {
	return q.former || slices.ContainsFunc(q.words, func(v string) bool { return passing[v] }) ||
		shown[q.head] && q.plain() && w.lastTopic >= 0 && len(w.entities[w.lastTopic].posts) == 0
}

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
	if !wellKnown[q.head] || q.former || !w.unplaced(e) || !w.justNow() || det != w.Sentences[w.sentence].First && !(w.sourceIn(det, stop) && w.quote[w.Sentences[w.sentence].First] >= 0) || !w.subject(stop) && !w.cues[det-1] {
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
	"unionist": true, "nationalist": true, "lib": true, "dem": true, "socialist": true}

// loosely reports whether the one whom the sentence before was about may be
// meant by q but for words that make no other office of it: "Jane Roe, the
// local MP, ... The Labour MP said".
func (w *walk) loosely(q *post) bool {
	if w.lastTopic < 0 || len(q.words) == 0 && broader[q.head] == nil {
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
		if o := &p.posts[i]; o.former == q.former && (o.head == q.head && free(o.words) || wider[o.head] == q.head || slices.Contains(broader[q.head], o.head)) {
			return true
		}
	}
	return false
}

// broader are words for members of parliaments by which those of the offices they
// stand with are called a sentence later: "Shadow business secretary Jane Roe ...
// the Conservative frontbencher".
var broader = map[string][]string{
	"frontbencher":    {"secretary", "minister", "spokesman", "chancellor", "leader", "whip"},
	"backbencher":     {"mp", "td", "msp", "mla", "member"},
	"parliamentarian": {"mp", "td", "msp", "mla", "mep", "peer", "senator", "member"},
	"politician":      {"mp", "td", "msp", "mla", "mep", "councillor", "senator", "leader", "minister", "secretary", "mayor"},
	"legislator":      {"mp", "senator", "representative", "congressman", "assemblyman", "assemblywoman"},
	"td":              {"backbencher", "minister", "leader", "spokesman"},
	"mp":              {"backbencher", "frontbencher", "member"},
	"msp":             {"backbencher", "frontbencher", "member"},
}

// parental reports whether q tells of somebody's children and by it of whom the last
// sentences told: "the mother of three".
func (q *post) parental() bool {
	return parents[q.head] && len(q.words) == 1 && countWords[q.words[0]]
}

// placedBy reports whether q, in tokens from k to its head h, only tells the place of
// one of whom nothing else is told, and nobody else holds such an office: "Jane Roe
// won ... the New Tarn businesswoman said".
func (w *walk) placedBy(q *post, k, h int) bool {
	if k == h || w.upper[h] || q.country != "" || !w.unplaced(w.lastTopic) || slices.Contains(w.upper[k:h], false) {
		return false
	}
	return !slices.ContainsFunc(w.holders[q.head], func(e int) bool { return w.entities[e].Kind == Human })
}

// countWords are the numbers that children are counted by.
var countWords = map[string]bool{"one": true, "two": true, "three": true, "four": true, "five": true, "six": true, "seven": true, "eight": true, "nine": true, "ten": true}

// free reports whether none of words makes a rank.
func free(words []string) bool {
	return !slices.ContainsFunc(words, func(v string) bool { return ranks[v] })
}
