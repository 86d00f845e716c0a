package people

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// free reports whether the trade that q tells, or the one of somebody whose age is
// given, goes with all that is told of e: that e leads or seeks something, or is of a
// narrower trade, but has no other and no high office.
func (w *walk) free(e *entity, q *post, aged bool) bool {
	some := false
	_, related := w.related[e.self]
	for i := range e.offices() {
		o := e.office(i)
		switch {
		case o.former && !vague[o.head] || o.country != "":
			return false
		case q.includes(o):
			some = true
		case o.head == "secretary" && len(o.words) == 0, vague[o.head], unpaid[o.head], parents[o.head] && !related, kin[o.head] && q.gender != 0, o.head == "chair", o.head == "founder", o.head == "owner", o.head == "doctor" && i >= len(e.posts),
			aged && lexicon[o.head]&office != 0 && !attending[o.head]:
		default:
			return false
		}
	}
	return some || aged || !anybody[q.head] && !attending[q.head] && !parents[q.head] && !vague[q.head]
}

// includes reports whether q, a wider word, means those of o's trade too.
func (q *post) includes(o *post) bool {
	return slices.Contains(narrower[q.head], o.head) || q.head == "expert" && (studied[o.head] || strings.HasSuffix(o.head, "ist"))
}

// narrows reports whether e is told to be of a trade that q includes.
func (e *entity) narrows(q *post) bool {
	return slices.ContainsFunc(e.posts, func(o post) bool { return !o.former && q.includes(&o) })
}

// narrower are the trades and offices of those whom a wider word means, too.
var narrower = func() map[string][]string {
	m := map[string][]string{}
	for _, t := range []struct{ wide, narrow string }{
		{"writer author", "writer author novelist poet playwright journalist columnist historian biographer"},
		{"novelist", "writer author"},
		{"academic scholar", "academic scholar professor lecturer historian economist sociologist philosopher theologian"},
		{"scientist researcher", "scientist researcher professor lecturer physicist chemist biologist geologist astronomer ecologist epidemiologist virologist"},
		{"historian economist", "professor lecturer author"},
		{"musician", "singer violinist pianist guitarist drummer rapper composer organist cellist"},
		{"businessman entrepreneur", "businessman entrepreneur executive chair founder owner developer investor tycoon trader shopkeeper restaurateur hotelier publican"},
		{"billionaire millionaire tycoon mogul magnate", "billionaire businessman entrepreneur executive chair founder owner developer investor financier"},
		{"cleric clergyman clergywoman churchman", "archbishop bishop vicar rector canon priest dean archdeacon cardinal"},
		{"official", "organiser convener convenor steward"},
		{"doctor", "doctor gp physician surgeon consultant paediatrician"},
		{"grandmother", "mother"},
		{"grandfather", "father"},
		{"officer", "constable inspector superintendent sergeant detective commander"},
		{"activist campaigner", "activist campaigner organiser founder"},
		{"footballer player", "footballer striker midfielder defender goalkeeper winger captain"},
		{"striker midfielder defender goalkeeper winger centre-half centre-back centre-forward full-back fullback scrum-half fly-half flanker", "footballer player captain skipper"},
	} {
		for w := range strings.FieldsSeq(t.wide) {
			m[w] = strings.Fields(t.narrow)
		}
	}
	return m
}()

// studied are the callings of those who may be called experts.
var studied = text.Set("professor lecturer doctor consultant analyst surgeon engineer researcher academic historian physician statistician")

// unpaid are offices that people hold beside a trade.
var unpaid = text.Set("treasurer trustee volunteer governor organiser organizer coordinator convener convenor steward patron")

// vague are words that say nothing of anybody's trade.
var vague = text.Set(`colleague expert witness candidate resident member nominee critic rival opponent victim survivor neighbour
	incumbent contender challenger hopeful winner spouse friend fan supporter voter passenger commuter shopper motorist eyewitness
	worker employee bystander onlooker holidaymaker tourist`)

// scholarly reports whether q is the trade of those who work for universities and their
// like, as the last sentences say of e: "Jane Roe of Tarn University ... The professor".
func (w *walk) scholarly(q *post, e int) bool {
	const near = 2 // sentences
	if !scholars[q.head] || !w.unplaced(e) {
		return false
	}
	for n := len(w.out) - 1; n > 0 && w.out[n].sentence >= w.sentence-near; n-- {
		m, o := &w.out[n-1], &w.out[n]
		if v := w.lower(o.first - 1); m.entity != e || o.entity < 0 || w.entities[o.entity].Kind != Body || v != "of" && v != "at" && v != "from" && v != "the" ||
			o.first > m.last+3 {
			continue
		}
		return slices.ContainsFunc(w.entities[o.entity].words, func(v string) bool { return learnt[v] })
	}
	return false
}

// scholars are those who are called so by where they work.
var scholars = text.Set("professor lecturer academic scholar researcher scientist historian economist sociologist criminologist")

// learnt are the bodies where scholars work.
var learnt = text.Set("university college institute school academy laboratory observatory")
