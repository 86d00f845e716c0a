package people

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// free reports whether the trade that q tells, or the one of somebody whose age is
// given, goes with all that is told of e: that e leads or seeks something, or is of a
// narrower trade, but has no other and no high office.
func (e *entity) free(q *post, aged bool) bool {
	some := false
	for i := range e.offices() {
		o := e.office(i)
		switch {
		case o.former || o.country != "":
			return false
		case slices.Contains(narrower[q.head], o.head):
			some = true
		case o.head == "secretary" && len(o.words) == 0, vague[o.head], unpaid[o.head], o.head == "chair", o.head == "founder", o.head == "owner", o.head == "doctor" && i >= len(e.posts),
			aged && lexicon[o.head]&office != 0 && !attending[o.head]:
		default:
			return false
		}
	}
	return some || aged || !anybody[q.head] && !attending[q.head] && !parents[q.head] && !vague[q.head]
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

// unpaid are offices that people hold beside a trade.
var unpaid = text.Set("treasurer trustee volunteer governor organiser organizer coordinator convener convenor steward patron")

// vague are words that say nothing of anybody's trade.
var vague = text.Set(`colleague expert witness candidate resident member nominee critic rival opponent victim survivor neighbour
	incumbent contender challenger hopeful winner spouse friend`)
