package briefing

import (
	"cmp"
	"slices"

	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// addLearned adds those who go along by what was learned of such to f's
// delegation, which is made if rules have found none.
func (f *Facts) addLearned() {
	if f.Trip == nil {
		return
	}
	list := f.models.Company.Find(f.scene())
	if len(list) == 0 {
		return
	}
	x := delegationFinder{journeyFinder: journeyFinder{Facts: f, quotedReader: quotedReader{d: f.doc}}}
	if f.Delegation != nil {
		x.found = *f.Delegation
	} else {
		x.traveller()
	}
	for i := range list {
		x.guest(&list[i])
	}
	if len(x.found.Members) == 0 {
		return
	}
	slices.SortStableFunc(x.found.Members, func(a, b Member) int { return cmp.Compare(a.Spans[0].Start, b.Spans[0].Start) })
	f.Delegation = &x.found
}

// guest adds g where it is named first, unless it is there under another name.
func (x *delegationFinder) guest(g *visits.Guest) {
	for _, m := range x.found.Members {
		for _, name := range g.Names {
			if m.Spans[0].Overlaps(name) {
				return
			}
		}
	}
	name := g.Names[0]
	n := x.d.SentenceAt(name.Start)
	if n < 0 || x.urges(name) {
		return
	}
	s := x.d.Sentences[n]
	x.enter(&s)
	if g.Person >= 0 {
		x.person(&x.Cast.People[g.Person], name, s.First, s.Last)
	} else if x.someoneOf(x.d.TokenAt(name.Start), x.d.TokenAt(name.End-1)+1) {
		return
	} else if _, _, ok := x.humanAt(x.d.TokenAt(name.Start), s.Last); !ok { // no letters after a name
		x.add(Member{Citation: cite(x.Article, name), Organisation: !g.Human})
	}
}

// urges reports whether whoever bears name urges or accuses somebody where he or she is
// named first: "Two lawmakers, Ada Orr and Kit Marsh, wrote to him urging him to stay".
func (x *delegationFinder) urges(name text.Span) bool {
	for i := range x.Statements {
		s := &x.Statements[i]
		if len(s.Mention) > 0 && len(s.Cue) > 0 && s.Mention[0].Start <= name.Start && name.End <= s.Cue[0].Start &&
			x.d.SentenceAt(s.Mention[0].Start) == x.d.SentenceAt(s.Cue[0].Start) &&
			(s.Rule == "document-saying" || s.Rule == "cue-someone-to" || s.Rule == "accuse-of") {
			return true
		}
	}
	return false
}
