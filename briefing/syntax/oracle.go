package syntax

// cost returns how many of the gold heads cannot be found any more after move
// m that could be before (Goldberg and Nivre 2013).
func (s *state) cost(m move, gold []int32) int {
	n := 0
	waits := func(i int32) bool { return i >= s.next }
	switch m {
	case shift:
		for i := range s.stack {
			x := s.stack[len(s.stack)-1-i]
			if gold[x] == s.next || i > 0 && gold[s.next] == x {
				n++
			}
		}
		return n
	case left:
		if h := gold[s.top(0)]; h != s.next && (waits(h) || h == s.top(1)) {
			n++
		}
	case right:
		if h := gold[s.top(0)]; waits(h) {
			n++
		}
	}
	for i := s.next; int(i) < len(s.words); i++ {
		if gold[i] == s.top(0) {
			n++
		}
	}
	return n
}
