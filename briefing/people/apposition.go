package people

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
