package people

import "slices"

// fits says how well the words of q, a role that stands alone, point at the
// bearer of p: 0 not at all.
func (q *post) fits(p *post) int {
	if q.former != p.former && (q.former || q.head != p.head) {
		return 0
	}
	n := 1
	switch {
	case q.country == p.country:
		n += 2
	case q.country != "":
		return 0
	}
	if !p.former || q.former {
		n++
	}
	if q.head != p.head || q.prime() != p.prime() {
		switch {
		case q.country != "" && q.ruler() && p.ruler():
			return 1
		case q.head == p.head, !p.called(q):
			return 0
		}
	} else {
		n += 4
		if q.gender != 0 && q.gender == p.gender {
			n++ // of a spokesman and a spokeswoman
		}
	}
	for _, w := range p.words {
		if ranks[w] && !has(q.words, w) {
			return 0
		}
	}
	for _, w := range q.words {
		switch {
		case has(p.words, w):
			n++
		case !passing[w]:
			return 0
		}
	}
	return n
}

// foretells reports whether q may point ahead at p, whom the article has not
// introduced yet: "the nurse" is no chief nurse, nor any minister a secretary.
func (q *post) foretells(p *post) bool {
	return q.head == p.head && (q.senior || !p.senior) || q.country != "" && q.ruler() && p.ruler()
}

// within reports whether p says all that q says.
func (q *post) within(p *post) bool {
	return q.head == p.head && q.former == p.former && (q.country == p.country || q.country == "") && contains(p.words, q.words)
}

func contains(all, some []string) bool {
	for _, v := range some {
		if !has(all, v) {
			return false
		}
	}
	return true
}

func has(words []string, w string) bool { return slices.Contains(words, w) }
