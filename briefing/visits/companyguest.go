package visits

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Guest is somebody or some body that may go along on a journey.
type Guest struct {
	Person int         // index into Cast.People; -1 for a name that is not there
	Human  bool        // by its given name, where it is not there
	Names  []text.Span // where it is named, in reading order; never empty
}

// Guests returns who is named in s, and which bodies: humans of the cast first,
// then names that are not theirs, among them those of places and offices.
func Guests(s *Scene) []Guest {
	x := guestList{Scene: s, taken: make([]bool, len(s.Doc.Tokens)), by: map[string]int{}}
	x.humans()
	for k := 0; k < len(s.Doc.Tokens); {
		if x.taken[k] || !x.opens(k) {
			k++
			continue
		}
		end := x.end(k)
		x.name(k, end)
		k = end
	}
	return x.found
}

// A guestList gathers those who may go along.
type guestList struct {
	*Scene
	taken []bool // tokens of a human's name
	by    map[string]int
	found []Guest
}

// humans adds the people of the cast who are named, each with all places where.
func (x *guestList) humans() {
	at := make([]int, len(x.Cast.People))
	for i, m := range x.Cast.Mentions {
		if m.Person < 0 || x.Cast.People[m.Person].Kind != people.Human {
			continue
		}
		span := x.nameIn(i)
		named := false
		for k := x.Doc.TokenAt(span.Start); k < len(x.taken) && x.Doc.Tokens[k].Start < span.End; k++ {
			x.taken[k] = true
			named = named || proper(x.Doc.Tokens[k].Tag) || capital(x.Doc, k)
		}
		if !named || pronounAt(x.Doc, span) {
			continue
		}
		if at[m.Person] == 0 {
			x.found = append(x.found, Guest{Person: m.Person, Human: true})
			at[m.Person] = len(x.found)
		}
		g := &x.found[at[m.Person]-1]
		g.Names = append(g.Names, span)
	}
}

// nameIn returns the name in mention i, or all of it.
func (x *guestList) nameIn(i int) text.Span {
	m := x.Cast.Mentions[i]
	name := x.Cast.People[m.Person].Name
	if at := strings.Index(m.Span.In(x.Doc.Text), name); at >= 0 {
		return text.Span{Start: m.Span.Start + at, End: m.Span.Start + at + len(name)}
	}
	return m.Span
}

var pronouns = text.Set("he she they him her them his hers their it its who i we you me us my our your")

func pronounAt(d *text.Document, s text.Span) bool {
	return pronouns[strings.ToLower(s.In(d.Text))]
}

// opens reports whether a name may begin at token k.
func (x *guestList) opens(k int) bool {
	t := &x.Doc.Tokens[k]
	if !capital(x.Doc, k) || t.Tag == "PRP" || t.Tag == "PRP$" || t.Tag == "DT" {
		return false
	}
	if proper(t.Tag) {
		return true
	}
	first := x.Doc.Sentences[max(0, x.Doc.SentenceAt(t.Start))].First == k
	return !first && (strings.HasPrefix(t.Tag, "NN") || strings.HasPrefix(t.Tag, "JJ") || strings.HasPrefix(t.Tag, "VB"))
}

// end returns the token after the name that begins at token k.
func (x *guestList) end(k int) int {
	t := x.Doc.Tokens
	last := x.Doc.Sentences[max(0, x.Doc.SentenceAt(t[k].Start))].Last
	end := k + 1
	for end < last && !x.taken[end] {
		w := &t[end]
		switch {
		case capital(x.Doc, end) && w.Tag != "PRP" && w.Tag != "DT":
			end++
		case (w.Lower == "of" || w.Lower == "&" || w.Lower == "for") && end+1 < last && capital(x.Doc, end+1) && !x.taken[end+1]:
			end += 2
		case w.Lower == "of" && end+2 < last && t[end+1].Lower == "the" && capital(x.Doc, end+2) && !x.taken[end+2]:
			end += 3
		case w.Tag == "POS" && end+1 < last && capital(x.Doc, end+1) && !x.taken[end+1]:
			end += 2
		default:
			return end
		}
	}
	return end
}

// name adds the name of tokens first to last.
func (x *guestList) name(first, last int) {
	span := text.Span{Start: x.Doc.Tokens[first].Start, End: x.Doc.Tokens[last-1].End}
	key := strings.ToLower(span.In(x.Doc.Text))
	if timely[key] || landAt(x.Doc, first) != "" && last == first+1 || last < len(x.taken) && x.taken[last] || len(key) > 2 && key[1] == '-' {
		return // the last are titles and offices
	}
	i, known := x.by[key]
	if !known {
		i = len(x.found)
		x.by[key] = i
		if last > first+1 && landAt(x.Doc, first) == "" && x.by[x.Doc.Tokens[first].Lower] == 0 {
			x.by[x.Doc.Tokens[first].Lower] = i // "Acme" for "Acme Steel"
		}
		x.found = append(x.found, Guest{Person: -1, Human: x.human(first, last)})
	}
	x.found[i].Names = append(x.found[i].Names, span)
}

// human reports whether the name of tokens first to last is like a human's.
func (x *guestList) human(first, last int) bool {
	t := x.Doc.Tokens[first:last]
	return (len(t) == 2 || len(t) == 3) && people.Given(t[0].Lower) && proper(t[1].Tag) && !strings.HasSuffix(t[len(t)-1].Tag, "S")
}

var timely = text.Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
	september october november december easter christmas mr mrs ms dr`)
