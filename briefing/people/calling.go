package people

import "slices"

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
		case vague[o.head], o.head == "chair", o.head == "founder", o.head == "owner", o.head == "doctor" && i >= len(e.posts), aged && lexicon[o.head]&office != 0 && !attending[o.head]:
		default:
			return false
		}
	}
	return some || aged || !anybody[q.head] && !attending[q.head] && !parents[q.head] && !vague[q.head]
}

// narrower are the trades and offices of those whom a wider word means, too.
var narrower = map[string][]string{
	"writer":       {"author", "novelist", "poet", "playwright", "journalist", "columnist", "historian"},
	"author":       {"writer", "novelist", "poet", "historian", "journalist"},
	"novelist":     {"author", "writer"},
	"academic":     {"professor", "lecturer", "historian", "economist", "sociologist", "philosopher", "scholar"},
	"scientist":    {"professor", "physicist", "chemist", "biologist", "geologist", "astronomer", "ecologist", "epidemiologist", "virologist", "researcher"},
	"researcher":   {"professor", "lecturer", "scientist"},
	"historian":    {"professor", "lecturer", "author"},
	"economist":    {"professor", "lecturer"},
	"musician":     {"singer", "violinist", "pianist", "guitarist", "drummer", "rapper", "composer", "organist"},
	"businessman":  {"executive", "chair", "founder", "owner", "entrepreneur", "developer", "investor", "tycoon"},
	"entrepreneur": {"founder", "owner", "executive", "businessman"},
	"billionaire":  {"businessman", "entrepreneur", "founder", "owner", "executive", "investor", "developer", "financier"},
	"millionaire":  {"businessman", "entrepreneur", "founder", "owner", "executive", "investor", "developer", "financier"},
	"tycoon":       {"businessman", "entrepreneur", "founder", "owner", "executive", "investor", "developer", "billionaire"},
	"mogul":        {"businessman", "entrepreneur", "founder", "owner", "executive", "investor", "developer", "billionaire"},
	"magnate":      {"businessman", "entrepreneur", "founder", "owner", "executive", "investor", "developer", "billionaire"},
	"activist":     {"campaigner", "organiser"},
	"campaigner":   {"activist", "organiser", "founder"},
	"footballer":   {"striker", "midfielder", "defender", "goalkeeper", "captain"},
	"player":       {"striker", "midfielder", "defender", "goalkeeper"},
}

// vague are words that say nothing of anybody's trade.
var vague = map[string]bool{"colleague": true, "expert": true, "witness": true, "candidate": true, "resident": true, "member": true, "nominee": true,
	"critic": true, "rival": true, "opponent": true, "victim": true, "survivor": true, "neighbour": true, "incumbent": true, "contender": true,
	"challenger": true, "hopeful": true, "winner": true, "spouse": true, "friend": true}
