package people

// roles finds, for every name, the role before it and the one after it, and
// counts both as proof of a person.
func (s *scene) roles() {
	floor := 0
	for i := range s.mentions {
		m := &s.mentions[i]
		sent := &s.Sentences[m.sentence]
		s.roleBefore(m, max(floor, sent.First))
		if m.hasRole() {
			m.first = m.role
			if !s.maker(m) {
				m.proof += 4
			}
		}
		if m.titled() {
			m.proof += 5
		}
		if s.employed(m) {
			m.proof -= 3
		} else {
			s.roleAfter(m, sent.Last)
		}
		if m.titled() || m.hasRole() || m.words() > 1 && s.is(m.name, given) {
			floor = m.last
		}
	}
	s.absorb()
}

// makers holds the trades that companies have too: "the salmon producer".
var makers = map[string]bool{
	"producer": true, "developer": true, "publisher": true, "builder": true, "trader": true, "broker": true,
	"owner": true, "designer": true, "distributor": true, "consultant": true, "specialist": true, "grower": true,
	"maker": true, "brewer": true, "distiller": true, "operator": true, "supplier": true, "manufacturer": true,
	"contractor": true, "insurer": true, "lender": true,
}

// maker reports whether the role before m's name, which begins with no given
// name, may be a company's.
func (s *scene) maker(m *mention) bool {
	h := m.roleEnd - 1
	return !m.titled() && makers[s.lower(h)] && !s.upper[h] && !s.is(m.name, given)
}

// employed reports whether m, which begins with no given name, comes after an
// office held in it: "chief executive of Tarn Looms".
func (s *scene) employed(m *mention) bool {
	k := m.first - 1
	if s.lower(k) == "the" {
		k--
	}
	w := s.lower(k)
	return (w == "of" || w == "at") && s.is(k-1, office) && !m.titled() && !m.hasRole() && !s.is(m.name, given)
}

// absorb drops the mentions that a later mention's role has swallowed, as
// "Hong Kong" in "former governor of Hong Kong Lord Patten".
func (s *scene) absorb() {
	kept := s.mentions[:0]
	for _, m := range s.mentions {
		for len(kept) > 0 && kept[len(kept)-1].last > m.first {
			kept = kept[:len(kept)-1]
		}
		kept = append(kept, m)
	}
	s.mentions = kept
}

// roleBefore finds the role that leads up to the name: "the Business
// Secretary Jane Roe", "former governor of Kent Lord Roe", and with commas
// "The prime minister, Jane Roe, said".
func (s *scene) roleBefore(m *mention, floor int) {
	h := m.first - 1
	if h > 0 && s.possessive(h) && s.upper[h-1] && s.lower(h-2) == "," {
		h -= 2 // "the local MP, Labour's Jane Roe,"
	}
	if w := s.lower(h); (w == "named" || w == "called") && s.is(h-1, role) && !s.upper[h-1] {
		h-- // "a fisherman named Jo Roe"
	}
	comma := s.lower(h) == "," && s.tag(m.last) < 'A'
	if comma {
		h--
	}
	head := s.headBefore(h, floor)
	if head < 0 || head < h && m.words() == 1 && !m.titled() {
		return
	}
	first := s.extend(head, floor)
	if comma && !s.definite(first-1) {
		return
	}
	m.role, m.roleEnd = first, h+1
}

// definite reports whether token i is an article that a described person can
// stand behind.
func (s *scene) definite(i int) bool {
	switch s.lower(i) {
	case "the", "its", "their", "his", "her", "whose", "another", "a", "an", "one":
		return true
	}
	return s.possessive(i)
}

// headBefore returns the head of the role that ends at token h, or -1: h
// itself, or a role with an "of ..." between the two.
func (s *scene) headBefore(h, floor int) int {
	if h < floor {
		return -1
	}
	if s.is(h, role) && !s.is(h, given) {
		return h
	}
	if s.article(h) || s.is(h, body) && !s.upper[h] {
		return -1 // "the founder of the group Wexit"
	}
	for k := h; k > floor && k > h-6; k-- {
		switch w := s.lower(k); {
		case w == "of" || w == "for" || w == "at" || w == "in" || w == "to": // "Chad's ambassador to Peru, Jo Roe"
			if k < h && s.is(k-1, role) {
				return k - 1
			}
		case w == "the" && k < h && !s.upper[h] && s.lower(h+1) != ",":
			return -1 // "the chief executive of the loom maker Wexit"
		case w == "the" || w == "and" || w == "&":
		case s.tag(k) == 'N' || s.tag(k) == 'J' || s.upper[k]:
		default:
			return -1
		}
	}
	return -1
}

// extend returns the first token of the role whose head is given.
func (s *scene) extend(head, floor int) int {
	k := head
	for k > floor {
		if s.lower(k-1) == "and" && k-2 >= floor && (s.is(k-2, role) || s.sentenceStart(k-2) && s.word[k-2] == 0 && personal(s.lower(k-2))) && !s.mentioned(k-2) {
			k -= 2
			continue
		}
		if s.lower(k-1) == "-" || !s.modifies(k-1, head) {
			break
		}
		k--
	}
	if s.lower(k-1) == "and" && k-2 >= floor && s.upper[k-2] && s.is(head, honour) && k < head && !s.mentioned(k-2) {
		k -= 2 // "Tarn and Wick MP"
	}
	return k
}

// mentioned reports whether token i is part of a name read so far.
func (s *scene) mentioned(i int) bool {
	k := s.mentionAt(i)
	return k >= 0 && s.mentions[k].proof > 0
}

// modifies reports whether token i can stand before the head of a role. A
// head with a capital takes no ordinary noun: "the deal President Roe signed".
func (s *scene) modifies(i, head int) bool {
	if s.possessive(i) || s.cues[i] || s.is(i, calendar) || !wordy(s.Tokens[i].In(s.Text)) {
		return false
	}
	if s.is(i, modifier|nation|portfolio|role) {
		return true
	}
	if s.is(i, function) {
		return false
	}
	if s.upper[i] {
		return letter(s.Tokens[i].In(s.Text)) && (!s.sentenceStart(i) || s.tag(i) == 'N' || s.tag(i) == 'J')
	}
	switch s.tag(i) {
	case 'J':
		return true
	case 'N':
		return !s.upper[head]
	}
	return false
}

func (s *scene) sentenceStart(i int) bool {
	k := s.SentenceAt(s.Tokens[i].Start)
	return k >= 0 && s.initial(i, s.Sentences[k].First)
}

// roleAfter finds the role in apposition or after "is": "Jane Roe, 45, a
// nurse from Leeds,", "Jane Roe, who is the mayor of", "Jane Roe is the mayor".
func (s *scene) roleAfter(m *mention, end int) {
	k := m.last
	comma := s.lower(k) == ","
	if comma {
		k++
		if s.age(k) {
			m.proof += 4
			if k++; s.lower(k) == "," {
				k++
			}
		}
	}
	copular := false
	if a := s.pastAside(k); comma && s.lower(a) == "who" {
		m.duty = duties[s.lower(a+1)] // "Jane Roe, no relation, who chairs"
	}
	if s.lower(k) == "who" {
		if s.lower(m.first-1) != "from" || s.is(m.name, given) { // "a driver from Tarn Heath, who"
			m.proof += 4
		}
		k++
		if office, ok := duties[s.lower(k)]; ok {
			m.duty = office
		}
	}
	article, joined := false, false
	switch s.lower(k) {
	case "is", "was", "became", "becomes":
		copular, article = true, s.lower(k) == "became"
		if k++; s.lower(k) == "appointed" {
			article = true
			k++
		}
	case "joined", "served", "serves", "took":
		if k = s.capacity(k, end); k == 0 {
			return
		}
		joined, copular, article = true, true, true // an office needs no article here
	default:
		if !comma || s.lower(k-1) == "who" {
			return
		}
	}
	switch s.lower(k) {
	case "a", "an", "the":
		article = true
		k++
	case "its", "their": // "Jane Roe, its finance director,"
		if comma && !copular {
			article = true
			k++
		}
	}
	if copular && !article {
		return
	}
	if comma && !copular {
		if owned := s.pastPossessor(k, end); owned > k {
			article, k = true, owned // "Jane Roe, the union's regional officer,"
		}
	}
	stop := s.description(k, end, copular, article)
	if stop <= k || !copular && (s.tag(m.first-1) == 'I' || s.lower(m.first-1) == "to") && s.finite(stop) {
		return // "According to Jane Roe, the manager said"
	}
	m.after, m.afterEnd = k, stop
	if !joined { // companies join as partners
		m.proof += 4
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
	for i := k; i < k+5; i++ {
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
	"captains": "captain", "coaches": "coach", "owns": "owner", "directs": "director"}

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

// description reads a role from token k: its words before the head, the head
// and what is said of it. It returns where the role ends, or 0.
func (s *scene) description(k, end int, copular, article bool) int {
	head := k
	for head < end && head < k+7 && !s.headAt(head) {
		w := s.lower(head)
		if w == "first" || w == "last" || w == "only" || w == "latest" {
			return 0
		}
		if s.is(head, calendar) || !wordy(s.Tokens[head].In(s.Text)) || !s.is(head, modifier|nation|portfolio|body) && (s.is(head, function) || s.finite(head) && s.Tokens[head].Tag != "VBP") {
			return 0
		}
		head++
	}
	if head >= end || !s.headAt(head) {
		return 0
	}
	stop := head + 1
	for stop < end && stop < head+14 && !s.closes(stop) && !(s.lower(stop) == "in" && s.is(stop+1, calendar)) {
		stop++
	}
	if stop == head+14 || s.possessive(stop-1) {
		stop = head + 1
	}
	if !article && !copular && s.titledNext(head, stop) {
		return 0
	}
	switch s.lower(stop) {
	case "and", "or":
		if !copular {
			return 0 // a list: "Jane Roe, the mayor and the dean"
		}
	}
	return stop
}

// headAt reports whether token i is the head of a role and not a word before
// another head ("chief executive").
func (s *scene) headAt(i int) bool {
	return s.is(i, role) && !s.is(i+1, role) && !(s.is(i, modifier|portfolio) && s.tag(i+1) == 'N' && !s.is(i+1, function))
}

// titledNext reports whether what follows the head is a name: the words are
// then the next person's role in a list.
func (s *scene) titledNext(head, stop int) bool {
	return head+1 < stop && s.upper[head+1] && !s.is(head+1, function)
}

// closes reports whether token i ends a description.
func (s *scene) closes(i int) bool {
	switch s.lower(i) {
	case ",", ".", ";", ":", "(", ")", "--", "-", "now", "who", "which", "that", "whose", "and", "or", "but", "when", "while", "as", "–", "—",
		"“", "”", "\"", "‘", "’", "said", "says", "told", "?", "!", "with":
		return true
	}
	return s.finite(i)
}
