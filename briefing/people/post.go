package people

import (
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// A post is a role taken apart, so that "the Chinese premier" can be held
// against "Chinese President".
type post struct {
	head    string   // "minister"
	words   []string // the other words: "prime", "health"
	country string   // whose office it is, or ""
	former  bool
	senior  bool  // first among those of one trade: "chief nurse"
	gender  class // male, female or neither: what the word for the office says
}

// heads gives words for one office one spelling.
var heads = map[string]string{
	"chairman": "chair", "chairwoman": "chair", "chairperson": "chair",
	"ceo": "executive", "congresswoman": "congressman", "congressperson": "congressman",
	"councilman": "councillor", "councilwoman": "councillor", "councilor": "councillor",
	"skipper": "captain", "number": "counterpart", "gaffer": "manager", "spokeswoman": "spokesman", "spokesperson": "spokesman", "adviser": "advisor",
	"businesswoman": "businessman", "actress": "actor", "neighbor": "neighbour", "organizer": "organiser",
	"headteacher": "head", "headmaster": "head", "headmistress": "head", "premier": "minister", "pm": "minister", "taoiseach": "minister",
	"mum": "mother", "dad": "father", "gran": "grandmother", "grandma": "grandmother", "granny": "grandmother",
	"grandad": "grandfather", "granddad": "grandfather", "grandpa": "grandfather", "vice-president": "president", "rep": "representative", "sen": "senator", "gov": "governor", "prof": "professor",
}

// wider gives the offices that a narrower one may be called by.
var wider = map[string]string{
	"secretary": "minister", "chancellor": "minister", "undersecretary": "minister", "under-secretary": "minister",
	"senator": "lawmaker", "representative": "lawmaker", "congressman": "lawmaker", "mp": "lawmaker", "mep": "lawmaker",
	"nominee": "candidate", "td": "deputy", "deputy": "td", "executive": "chief", "boss": "executive", "solicitor": "lawyer", "barrister": "lawyer", "attorney": "lawyer", "prosecutor": "barrister",
}

// bosses are the offices whose holders the press calls boss or chief: "Union
// leader Jane Roe ... the union boss".
var bosses = text.Set("boss chief executive leader manager chair")

// clergy are what a priest may be called by the office that news does not tell.
var clergy = []string{"vicar", "rector", "pastor", "curate", "chaplain", "canon", "cleric", "clergyman", "clergywoman"}

// called reports whether the holder of the office q may be called r, by its head.
func (q *post) called(r *post) bool {
	switch {
	case wider[q.head] == r.head, q.head == "secretary" && has(q.words, "press") && r.head == "spokesman", q.head == "priest" && slices.Contains(clergy, r.head):
		return true
	case !bosses[q.head] || len(r.words) == 0:
		return r.head == "boss" && (q.head == "executive" || q.head == "manager")
	}
	return r.head == "boss" || r.head == "chief" || q.head == "boss" && (r.head == "leader" || r.head == "manager")
}

// ranks are the words that make another office of the one they stand before.
var ranks = text.Set("prime vice deputy shadow assistant attorney first")

// seniors are the words that set one above others of the same trade.
var seniors = text.Set("chief senior head lead principal junior")

// passing words say where in their time of office somebody is; not all who
// hold it are called so wherever they are named.
var passing = text.Set("incoming outgoing acting interim new longtime long-serving")

// rulers are the offices of those who lead a country; within one country they
// stand for each other.
var rulers = text.Set("president leader chancellor ruler king dictator")

// post takes the role in tokens [first, last) apart.
func (s *scene) post(first, last int) (p post) {
	head := s.postHead(first, last)
	w := strings.TrimPrefix(bare(s.Tokens[head].Lower), "ex-")
	if parent, children, ok := strings.Cut(w, "-of-"); ok { // "mother-of-two"
		w, p.words = parent, []string{children}
	}
	if s.possessive(first - 1) { // "Peru's president"
		for i := max(first-3, 0); i < first-1 && p.country == ""; i++ {
			p.country, _ = s.country(i, first-1)
		}
	}
	for i := first; i < last; {
		if c, n := s.country(i, last); n > 0 {
			p.country = c
			i += n
			continue
		}
		s.qualify(&p, i, head)
		i++
	}
	p.gender = s.word[head] & (male | female)
	p.call(w)
	return p
}

// postHead returns the token of the word for the office in the role in tokens [first,
// last), or first.
func (s *scene) postHead(first, last int) int {
	for i := first; i < last; i++ {
		if s.headAt(i) {
			return i
		}
	}
	for i := last - 1; i > first; i-- {
		if s.is(i, role) {
			return i
		}
	}
	return first
}

// call gives q the head that w, the word for its office, has in one spelling, and what
// else w tells.
func (q *post) call(w string) {
	switch w {
	case "premier", "pm":
		q.words = append(q.words, "prime")
	case "taoiseach":
		q.words, q.country = append(q.words, "prime"), countries["ireland"]
	}
	if i := strings.IndexByte(w, '-'); i > 0 && ranks[w[:i]] {
		q.words = append(q.words, w[:i])
	}
	q.head = w
	if h, ok := heads[w]; ok {
		q.head = h
	}
}

// qualify adds to p what the word at token i tells of the office at token head.
func (s *scene) qualify(p *post, i, head int) {
	switch w := bare(s.Tokens[i].Lower); {
	case w == "former" || w == "ex" || w == "retired" || w == "then" || w == "late":
		p.former = true
	case strings.HasPrefix(w, "ex-"):
		p.former = true
		if i != head {
			p.words = append(p.words, w[len("ex-"):])
		}
	case i < head && seniors[w]:
		p.senior = true
		if w != "chief" {
			p.words = append(p.words, w)
		}
	case strings.HasSuffix(w, "-year-old"):
	case i == head || s.is(i, function) && !ranks[w] && !(countWords[w] && s.lower(i-1) == "of") || s.possessive(i) || w == "chief" || w == "current":
	default:
		switch {
		case w == "defense":
			w = "defence"
		case w == "new" && s.upper[i] && s.upper[i+1] && i+1 < head:
			w = "New" // of New Tarn, and not the new mayor
		}
		p.words = append(p.words, w)
	}
}

// country returns the country named at token i and by how many tokens.
func (s *scene) country(i, last int) (string, int) {
	if s.national(i) {
		return s.nationality(i), 1
	}
	if !s.is(i, nation) || !s.upper[i] {
		return "", 0
	}
	w := bare(s.Tokens[i].Lower)
	if i+1 < last && s.upper[i+1] {
		if c, ok := countries[w+" "+bare(s.Tokens[i+1].Lower)]; ok {
			return c, 2
		}
	}
	if c, ok := countries[w]; ok {
		return c, 1
	}
	return "", 0
}

// plain reports whether q is an office without words that tell which: "the
// minister", but no ruler's.
func (q *post) plain() bool {
	return len(q.words) == 0 && q.country == "" && !q.former && !q.ruler()
}

func (q *post) prime() bool { return has(q.words, "prime") }

func (q *post) ruler() bool {
	return rulers[q.head] && len(q.words) == 0 || q.head == "minister" && q.prime()
}
