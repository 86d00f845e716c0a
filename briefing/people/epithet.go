package people

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// trade reports whether the head of q, at token h, is a trade by which news may call
// the one of whom it has told no more than the name: "the sheep farmer". Another of
// the trade may have been told of before: "Jane Roe met a farmer".
func (w *walk) trade(q *post, h int) bool {
	return (w.mentionedAt[w.lower(h)] == h || w.othersAre(q, h) || w.billed(h)) && w.is(h, role) && !w.is(h, office|spokes|honour) &&
		!anybody[q.head] && !attending[q.head] && !kin[q.head] && !parents[q.head] && w.unplaced(w.lastTopic) && !w.coupled()
}

// othersAre reports whether all who are called by the head of q before its token h are
// named beside it, and are told to be something else than q: "the former Commonwealth
// medallist Jane Roe ... The European medallist".
func (w *walk) othersAre(q *post, h int) bool {
	const far = 4096 // tokens
	if len(q.words) == 0 {
		return false
	}
	for i := max(h-far, 0); i < h; i++ {
		if w.lower(i) != w.lower(h) {
			continue
		}
		e := w.entityAt(i)
		if e < 0 || w.entities[e].Kind != Human || w.fitting(q, e) > 0 {
			return false
		}
	}
	return true
}

// coupled reports whether two people are named together in the sentence before, so that
// either may be described next: "Tom Roe and Jane Poe said".
func (w *walk) coupled() bool {
	return slices.ContainsFunc(w.before, func(a actor) bool {
		n := w.mentionAt(a.at + 1)
		return a.quote < 0 && w.lower(a.at) == "and" && n >= 0 && w.human(w.mentions[n].entity)
	})
}

// reveal takes the one whom the sentence before was about for a person, whose name
// does not tell, when q, in tokens from k to its head h, can mean nobody else: "Busola Roe
// wrote it. “...,” the playwright said".
func (w *walk) reveal(q *post, k, h int) {
	e := w.unguessed(h)
	if e < 0 || slices.ContainsFunc(w.entities[e].words, func(v string) bool { return w.common[v] }) {
		return
	}
	p, topic, at := &w.entities[e], w.lastTopic, w.topicAt
	if p.Kind = Human; e != topic {
		w.lastTopic, w.topicAt = e, w.bodyAt
	}
	if !q.parental() && !w.trade(q, h) && w.varied(q, k, h) < 0 || w.speaking(q.gender) != e {
		p.Kind, w.lastTopic, w.topicAt = Body, topic, at
	}
}

// attending are the trades of those who are there for another's sake, so that they
// are seldom the one whom the last sentences were about.
var attending = text.Set(`lawyer solicitor barrister attorney prosecutor doctor surgeon nurse psychologist psychiatrist
	therapist dentist vet teacher pupil student detective investigator officer interpreter translator journalist
	correspondent presenter host broadcaster anchor photographer landlord tenant partner paramedic firefighter referee
	umpire clerk foe adversary mentor successor predecessor counterpart deputy assistant peer priest pilot soldier policeman
	policewoman fireman boyfriend girlfriend fiance donor supporter protester delegate trustee campaigner activist
	negotiator operative worker volunteer specialist consultant analyst commentator scientist researcher boy girl caller`)

// loosely reports whether the one whom the sentence before was about may be
// meant by q, whose words begin at token k before the head h, but for words that
// make no other office of it: "Jane Roe, the local MP, ... The Labour MP said".
func (w *walk) loosely(q *post, k, h int) bool {
	if w.lastTopic < 0 || len(q.words) == 0 && broader[q.head] == nil {
		return false
	}
	p := &w.entities[w.lastTopic]
	if len(p.posts) == 1 && p.posts[0].head == "counterpart" && wellKnown[q.head] {
		return true // "his counterpart, Jo Roe, ... The commerce minister"
	}
	for i := range p.offices() {
		o := p.office(i)
		switch {
		case o.former != q.former:
		case slices.ContainsFunc(q.words, ofParties) && p.ofOther(q):
			return false
		case q.head == "boss" && leading[o.head] && w.onlyBoss(w.lastTopic):
			return true // "Jane Roe, chief executive of Wexit, ... the airline boss"
		case (o.head == q.head && free(o.words) || wider[o.head] == q.head || slices.Contains(broader[q.head], o.head)) && w.qualified(o, k, h):
			return true
		}
	}
	return false
}

// ofOther reports whether an office of e tells of a party that q does not name.
func (e *entity) ofOther(q *post) bool {
	return slices.ContainsFunc(e.posts, func(o post) bool {
		return slices.ContainsFunc(o.words, func(v string) bool { return ofParties(v) && !has(q.words, v) && v != q.head })
	})
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
// won ... the New Tarn businesswoman said"; or the seat of one whose party is told:
// "Labour's Jane Roe said ... the New Tarn MP said".
func (w *walk) placedBy(q *post, k, h int) bool {
	if k < h && seats[q.head] && w.acronym(h) && w.unplaced(w.lastTopic) && w.entities[w.lastTopic].side != "" {
		return !slices.Contains(w.upper[k:h], false) && !w.ofOthers(q)
	}
	if k == h || w.upper[h] || q.country != "" || w.mentionedAt[w.lower(h)] != h || !w.unplaced(w.lastTopic) ||
		slices.Contains(w.upper[k:h], false) || w.ofOthers(q) {
		return false
	}
	return !slices.ContainsFunc(w.holders[q.head], func(e int) bool { return w.entities[e].Kind == Human })
}

// ofOthers reports whether the sentence that the last topic is of tells of another party
// than the one that q names: "Jane Roe, for the Conservatives, ... the Labour leader".
func (w *walk) ofOthers(q *post) bool {
	s := &w.Sentences[w.topicAt]
	for i := s.First; i < s.Last; i++ {
		v := w.lower(i)
		if party := strings.TrimSuffix(v, "s"); w.upper[i] && (ofParties(v) || ofParties(party)) && !has(q.words, v) && !has(q.words, party) {
			return slices.ContainsFunc(q.words, ofParties)
		}
	}
	return false
}

// countWords are the numbers that children are counted by.
var countWords = text.Set("one two three four five six seven eight nine ten")

// leading are the offices of those whom the press calls somebody's boss.
var leading = text.Set("executive leader chief chair president director secretary manager founder owner")

// onlyBoss reports whether nobody but e, so far, leads what a boss does.
func (w *walk) onlyBoss(e int) bool {
	for _, o := range w.holders["boss"] {
		if o != e && w.entities[o].first < w.entities[e].first {
			return false
		}
	}
	return true
}

// qualified reports whether the words of tokens [k, h) only say to which party or
// place the holder of o belongs, of which o says nothing else.
func (w *walk) qualified(o *post, k, h int) bool {
	for i := k; i < h; i++ {
		switch v := w.lower(i); {
		case affiliates(v) || has(o.words, v):
		case w.upper[i] && !w.is(i, role|modifier|portfolio|body|function|nation) && !w.placeNamed(o):
			// "the Plaid Cymru councillor", "the Hull MP"
		default:
			return false
		}
	}
	return true
}

// placeNamed reports whether o, an office, goes with a name of its own, which another
// would contradict: "the MP for Hull".
func (s *scene) placeNamed(o *post) bool {
	return slices.ContainsFunc(o.words, func(v string) bool { return s.proper[v] && !s.common[v] && !affiliates(v) })
}

// free reports whether none of words makes a rank.
func free(words []string) bool {
	return !slices.ContainsFunc(words, func(v string) bool { return ranks[v] })
}
