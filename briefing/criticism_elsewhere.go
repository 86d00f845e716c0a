package briefing

import "ukchina/briefing/text"

// offTrip reports whether s, said as head is, is no criticism of the trip whatever
// its words: it grants something, answers a critic, or blames others for other
// things.
func (x *criticismFinder) offTrip(s, head *Statement) bool {
	if cueIn(x.Article, head.Cue, meritCues) || x.answersCritic(s) {
		return true
	}
	if first := x.d.TokenAt(head.Mention[0].Start); first > 0 && x.d.Tokens[first-1].Lower == "what" {
		return true // "on what the agenda called a visit to look at trams"
	}
	if n := x.opening(head); n >= 0 && (x.separate(n) || x.before(n) && !x.weigh(s.Spans).visit) {
		return true
	}
	return (cueIn(x.Article, head.Cue, blameCues) || cueIn(x.Article, head.Cue, namingCues)) && x.elsewhere(s.Spans[0])
}

// separate reports whether sentence n, or one before it in its paragraph, says that
// it is of something else.
func (x *criticismFinder) separate(n int) bool {
	for k := n; k >= 0 && x.d.Sentences[k].Paragraph == x.d.Sentences[n].Paragraph; k-- {
		if w := x.d.Tokens[x.d.Sentences[k].First].Lower; w == "separately" || w == "elsewhere" {
			return true
		}
	}
	return false
}

// before reports whether sentence n opens with a time before that of the article: "Last
// month, the union accused".
func (x *criticismFinder) before(n int) bool {
	t, first := x.d.Tokens, x.d.Sentences[n].First
	if first+1 >= x.d.Sentences[n].Last || t[first].Lower != "last" && t[first].Lower != "earlier" {
		return false
	}
	w := t[first+1].Lower
	return w == "month" || w == "year" || w == "summer" || w == "autumn" || w == "winter" || w == "spring" || w == "this"
}

// elsewhere reports whether words of blame are about something that is no part of
// the trip: a country, another plan, what a government is blamed for at home.
func (x *criticismFinder) elsewhere(words text.Span) bool {
	if x.Trip == nil {
		return false
	}
	t, first := x.d.Tokens, x.d.TokenAt(words.Start)
	last := x.d.TokenAt(words.End-1) + 1
	object := nounPhraseAt(x.d, first, last)
	w := x.weigh([]text.Span{words})
	switch {
	case object.empty() || w.visit || (phrase{first, last}).has(x.d, journeyNouns):
		return false
	case object.last == first+1 && object.last < last && reasonOpeners[t[object.last].Lower] && (phrase{object.last, last}).has(x.d, policies):
		return true // "blame him for pension cuts"
	case first+1 < last && t[first].Tag == "PRP$" && t[first+1].Lower == "own":
		return true // "blamed his own government for shouting"
	case x.blamesPlace(first, last), x.blamesOther(object):
		return true
	case x.namesHosts(words):
		return false
	case object.has(x.d, policies):
		return true
	}
	head := object.last - 1
	body := officeBodies[t[head].Lower] || t[head].Lower == "government" || proper(t[head].Tag) && !x.isTravellerAt(head)
	return body && w.faults == 0 && object.last < last && reasonOpeners[t[object.last].Lower]
}

// blamesOther reports whether p, whom somebody blames, is told by name and is neither
// the traveller nor of their side: "accused the drivers' union of".
func (x *criticismFinder) blamesOther(p phrase) bool {
	if w := x.d.Tokens[p.first].Lower; w == "him" || w == "her" || w == "them" {
		return false
	}
	other := p.has(x.d, opponents)
	for _, m := range x.overlapping(p.span(x.d)) {
		k := x.Cast.Mentions[m].Person
		if k < 0 {
			continue
		}
		q := &x.Cast.People[k]
		if s := (&Statement{Speaker: q, Mention: []text.Span{x.Cast.Mentions[m].Span}}); !x.hosts(s) && x.ours(s) {
			return false
		}
		other = true
	}
	return other
}

// blamesPlace reports whether the words at tokens [first, last) are of what a place
// is accused of: "Tarnia of breaking the truce".
func (x *criticismFinder) blamesPlace(first, last int) bool {
	place, n := placeAt(x.d, first)
	next := first + n
	return n > 0 && !place.adjective && next < last && (x.d.Tokens[next].Lower == "of" || x.d.Tokens[next].Lower == "for")
}

// namesHosts reports whether words name the country that the trip goes to.
func (x *criticismFinder) namesHosts(words text.Span) bool {
	t := x.d.Tokens
	for k := x.d.TokenAt(words.Start); k < len(t) && t[k].Start < words.End; k++ {
		if p, n := placeAt(x.d, k); n > 0 && p.in == x.to {
			return true
		}
	}
	return false
}

var (
	// reasonOpeners come between whom somebody blames and what for.
	reasonOpeners = text.Set("for over")
	// journeyNouns tell of a journey without its usual names.
	journeyNouns = text.Set("trips jaunt jolly junket abroad overseas flying travelling going flight flights delegation spending timing")
)

// favours reports whether the verb at token k takes the trip's side: "backed the
// visit", "wished the minister well".
func (x *criticismFinder) favours(k int) bool {
	t := x.d.Tokens
	const reach = 6
	end := min(len(t), k+reach)
	switch w := t[k].Lower; {
	case sides[w] && verbal(t[k].Tag):
		np := nounPhraseAt(x.d, k+1, end)
		return !np.empty() && (visitNouns[t[np.last-1].Lower] || x.isTravellerAt(np.last-1))
	case w == "wished" || w == "wish" || w == "wishes":
		for i := k + 1; i < end; i++ {
			if t[i].Lower == "well" || t[i].Lower == "luck" {
				return true
			}
		}
	}
	return false
}

// ratherThere reports whether "rather he learned in Oslo than sat at home" begins at
// token k, where the trip goes to Oslo.
func (x *criticismFinder) ratherThere(k int) bool {
	t := x.d.Tokens
	if t[k].Lower != "rather" || x.to == "" {
		return false
	}
	const reach = 20
	for i := k + 1; i < min(len(t), k+reach) && t[i].Lower != "." && t[i].Lower != "than"; i++ {
		if p, n := placeAt(x.d, i); n > 0 && p.in == x.to {
			return true
		}
	}
	return false
}

// sides are verbs of support.
var sides = text.Set("back backs backed support supports supported endorse endorsed endorses welcome welcomes welcomed")
