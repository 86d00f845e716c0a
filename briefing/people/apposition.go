package people

// roleAfter finds the role in apposition or after "is": "Jane Roe, 45, a
// nurse from Leeds,", "Jane Roe, who is the mayor of", "Jane Roe is the mayor".
func (s *scene) roleAfter(m *mention, end int) {
	k, comma := s.pastAge(m)
	if a := s.pastAside(k); comma && s.lower(a) == "who" {
		m.duty, m.dutyOf = duties[s.lower(a+1)], a+2 // "Jane Roe, no relation, who chairs"
	}
	if office, ok := duties[s.lower(k)]; ok && comma && s.Tokens[k].Tag == "VBG" {
		m.duty = office // "Jane Roe, prosecuting, said"
	}
	if by := s.first(m) - 1; s.lower(by) == "by" && m.duty == "" {
		m.duty = makes[s.lower(by-1)] // "a film directed by Jane Roe"
	}
	if owned := s.lower(k + 1); comma && s.lower(k) == "whose" && (kin[owned] || parents[owned] || owned == "family" || owned == "children") {
		m.proof += 4 // "Jane Roe, whose family have farmed there,"
	}
	o, ok := s.opening(s.pastWho(m, k), end, comma)
	if !ok {
		return
	}
	stop := s.description(o.at, end, o.copular, o.article)
	if stop <= o.at || !o.copular && (s.tag(m.first-1) == 'I' || s.lower(m.first-1) == "to") && s.finite(stop) {
		return // "According to Jane Roe, the manager said"
	}
	if v := s.lower(stop); !o.copular && (v == "and" || v == "or") {
		first, last, ok := s.joint(stop, end)
		if !ok {
			return
		}
		m.also, m.alsoEnd = first, last
	}
	if !o.copular && s.lower(stop) == "," && s.belongsToNext(m, stop+1) {
		return
	}
	m.after, m.afterEnd = o.at, stop
	if !o.joined { // companies join as partners
		m.proof += 4
	}
}

// belongsToNext reports whether the role between m, a place or a body, and the name
// at token k is that name's: "At the headquarters of Wexit, the president, Jane Roe,".
func (s *scene) belongsToNext(m *mention, k int) bool {
	if s.tag(m.first-1) != 'I' || m.titled() || m.hasRole() || s.is(m.name, given) {
		return false
	}
	n := s.mentionAt(k)
	return n >= 0 && s.mentions[n].first == k && s.mentions[n].words() > 1
}

// pastAge returns the token after m, its comma and an age, and whether there is a
// comma. An age is proof of a person.
func (s *scene) pastAge(m *mention) (k int, comma bool) {
	k = m.last
	if s.lower(k) != "," {
		return k, false
	}
	if k++; s.age(k) {
		m.proof += 4
		if k++; s.lower(k) == "," {
			k++
		}
	}
	return k, true
}

// pastWho returns the token after a "who" at token k, which is proof of a person
// and may tell of an office: "who chairs".
func (s *scene) pastWho(m *mention, k int) int {
	if s.lower(k) != "who" {
		return k
	}
	if s.lower(m.first-1) != "from" || s.is(m.name, given) { // "a driver from Tarn Heath, who"
		m.proof += 4
	}
	if office, ok := duties[s.lower(k+1)]; ok {
		m.duty, m.dutyOf = office, k+2
	}
	return k + 1
}

// An opening is what leads to a role after a name: ", the", "is a", "joined as".
type opening struct {
	at      int  // where the words of the role begin
	copular bool // a verb says that somebody is it
	article bool // there is an article, or none is needed
	joined  bool // somebody joined, served or took over as it
}

// opening reads what leads to a role at token k, which a comma may go before; false
// when nothing does.
func (s *scene) opening(k, end int, comma bool) (opening, bool) {
	o := opening{at: k}
	switch s.lower(k) {
	case "is", "was", "became", "becomes":
		o.copular, o.article = true, s.lower(k) == "became"
		if o.at++; s.lower(o.at) == "appointed" {
			o.article = true
			o.at++
		}
	case "joined", "served", "serves", "took":
		if o.at = s.capacity(k, end); o.at == 0 {
			return o, false
		}
		o.joined, o.copular, o.article = true, true, true // an office needs no article here
	default:
		if !comma || s.lower(k-1) == "who" {
			return o, false
		}
	}
	s.determiner(&o, end, comma && !o.copular)
	return o, o.article || !o.copular
}

// determiner takes the article or the owner into o, which is in apposition or
// follows a verb.
func (s *scene) determiner(o *opening, end int, apposed bool) {
	switch s.lower(o.at) {
	case "a", "an", "the":
		o.article = true
		o.at++
	case "its", "their": // "Jane Roe, its finance director,"
		if apposed {
			o.article = true
			o.at++
		}
	}
	if apposed {
		if owned := s.pastPossessor(o.at, end); owned > o.at {
			o.article, o.at = true, owned // "Jane Roe, the union's regional officer,"
		}
	}
}

// pastPossessor returns the token after the possessive of the few words that
// begin at token k, or k.
func (s *scene) pastPossessor(k, end int) int {
	for i := k; i < min(end, k+5); i++ {
		if s.possessive(i) {
			return i + 1
		}
		if s.tag(i) != 'N' && s.tag(i) != 'J' && !s.upper[i] {
			break
		}
	}
	return k
}

// pastAside returns the token after a few words and a comma at token k, or k.
func (s *scene) pastAside(k int) int {
	for i := k; i < k+7; i++ {
		if s.lower(i) == "," {
			return i + 1
		}
		if s.finite(i) {
			break
		}
	}
	return k
}

// duties are the offices of those who do what the verbs say: "Jane Roe, who
// chairs the committee,".
var duties = map[string]string{"chairs": "chair", "chaired": "chair", "leads": "leader", "edits": "editor", "manages": "manager",
	"captains": "captain", "coaches": "coach", "owns": "owner", "directs": "director",
	"prosecuting": "prosecutor", "defending": "barrister", "mitigating": "barrister"}

// makes are the trades of those by whom things are said to be made.
var makes = map[string]string{"directed": "director", "written": "writer", "choreographed": "choreographer", "composed": "composer",
	"chaired": "chair", "edited": "editor", "coached": "coach", "founded": "founder"}

// first returns where m begins with its article.
func (s *scene) first(m *mention) int {
	if s.article(m.first - 1) {
		return m.first - 1
	}
	return m.first
}

// capacity returns the token after the "as" that goes with the verb at token
// k, or 0: "joined the mill as", "took over as".
func (s *scene) capacity(k, end int) int {
	if s.lower(k) == "took" && s.lower(k+1) != "over" {
		return 0
	}
	for i := k + 1; i < min(end, k+10); i++ {
		switch w := s.lower(i); {
		case w == "as":
			return i + 1
		case w == "," || w == "and" || w == "with" || w == "that" || s.finite(i):
			return 0
		}
	}
	return 0
}

// age reports whether token i is somebody's age.
func (s *scene) age(i int) bool {
	w := s.lower(i)
	if len(w) == 0 || len(w) > 3 || w[0] < '1' || w[0] > '9' {
		return false
	}
	next := s.lower(i + 1)
	return next == "," || next == "." || next == ")"
}
