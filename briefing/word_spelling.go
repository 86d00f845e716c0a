package briefing

import "strings"

// ours are the words British English writes with -our and American with -or,
// without that ending.
var ours = strings.Fields(`lab fav hon harb neighb behavi rum hum flav vap arm endeav glam od parl
	rig sav savi splend tum val vig ard cand clam ferv col`)

// endings are the other differences of spelling, British first. They stand
// before an inflection.
var endings = [...][2]string{
	{"isation", "ization"}, {"yse", "yze"}, {"ysing", "yzing"}, {"ising", "izing"}, {"ise", "ize"},
	{"efence", "efense"}, {"ffence", "ffense"}, {"icence", "icense"}, {"pretence", "pretense"},
	{"centre", "center"}, {"theatre", "theater"}, {"metre", "meter"}, {"litre", "liter"}, {"fibre", "fiber"},
	{"programme", "program"}, {"alogue", "alog"}, {"ailled", "ailed"}, {"elled", "eled"}, {"elling", "eling"},
	{"eller", "eler"}, {"judgement", "judgment"}, {"ageing", "aging"}, {"grey", "gray"}, {"sceptic", "skeptic"},
	{"aluminium", "aluminum"}, {"manoeuvre", "maneuver"}, {"paediatric", "pediatric"}, {"mould", "mold"},
}

// american returns a lower-case word in American spelling, so that both meet.
// The result is a key, not always a word ("rize" for "rise").
func american(w string) string {
	if len(w) < 5 {
		return w
	}
	for _, stem := range ours {
		if strings.HasPrefix(w, stem) && strings.HasPrefix(w[len(stem):], "our") {
			return stem + "or" + w[len(stem)+3:]
		}
	}
	for _, e := range endings {
		i := strings.LastIndex(w, e[0])
		if i > 0 && len(w)-i-len(e[0]) <= 2 || i == 0 {
			return w[:i] + e[1] + w[i+len(e[0]):]
		}
	}
	return w
}
