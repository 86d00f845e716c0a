package people

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
	if comma && !s.definite(first-1) || !comma && m.words() == 1 && s.finite(m.last) && s.finite(m.last+1) {
		return // "the striker Roe wanted went to Hull"
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
	if s.article(h) || s.is(h, body) && !s.upper[h] || s.tag(h) == 'I' || s.lower(h) == "to" {
		return -1 // "the founder of the group Wexit", "head of shares at Wexit"
	}
	const near = 6 // tokens
	listed := 0    // tokens more, of a list
	for k := h; k > floor && k > h-near-listed; k-- {
		switch w := s.lower(k); {
		case w == "," && s.upper[k-1] && k < h && s.upper[k+1] && s.is(k-1, portfolio): // "minister for Housing, Planning and Heritage Jo Roe"
			listed = near
		case w == "of" || w == "for" || w == "at" || w == "in" || w == "to": // "Chad's ambassador to Peru, Jo Roe"
			if k < h && s.is(k-1, role) {
				return k - 1
			}
		case w == "the" && k < h && !s.upper[h] && s.lower(h+1) != ",":
			return -1 // "the chief executive of the loom maker Wexit"
		case w == "the" || w == "and" || w == "&":
		case s.tag(k) == 'N' || s.tag(k) == 'J' || s.upper[k] || s.is(k, portfolio): // "head of planning Jo Roe"
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
		if s.lower(k-1) == "and" && k-2 >= floor &&
			(s.is(k-2, role) || s.sentenceStart(k-2) && s.word[k-2] == 0 && personal(s.lower(k-2)) ||
				s.is(k-2, portfolio) && s.is(k, portfolio) && !affiliates(s.lower(k-2))) && !s.mentioned(k-2) {
			k -= 2 // "Health and Education Minister"
			continue
		}
		if s.lower(k-1) == "of" && k < head && k-2 >= floor && s.upper[k-2] && s.is(k-2, body) && (!s.upper[k] || s.upper[head]) {
			k -= 2 // "Chamber of trade chairman", "Bank of Tarn Governor"
			continue
		}
		if s.lower(k-1) == "-" || !s.modifies(k-1, head) {
			break
		}
		if n := s.mentionAt(k - 1); n >= 0 && s.mentions[n].last == k && s.complemented(n) && s.mentions[n].first >= floor {
			k = s.mentions[n].first // "the former Union of Tarn county chairman"
			continue
		}
		k--
	}
	if s.lower(k-1) == "and" && k-2 >= floor && s.upper[k-2] && s.is(head, honour) && k < head && !s.mentioned(k-2) {
		k -= 2 // "Tarn and Wick MP"
	}
	return k
}

// complemented reports whether the name of mention n has an "of" in it.
func (s *scene) complemented(n int) bool {
	for i := s.mentions[n].name + 1; i < s.mentions[n].end; i++ {
		if s.lower(i) == "of" {
			return true
		}
	}
	return false
}

// modifies reports whether token i can stand before the head of a role. A
// head with a capital takes no ordinary noun: "the deal President Roe signed".
func (s *scene) modifies(i, head int) bool {
	if i > 0 && s.rallies(i, head) {
		return true
	}
	if s.possessive(i) || s.cues[i] || s.is(i, calendar) || !wordy(s.Tokens[i].In(s.Text)) {
		return false
	}
	if s.is(i, modifier|nation|portfolio|role) || s.lower(i) == "opposite" && s.lower(i+1) == "number" {
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
