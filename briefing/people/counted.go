package people

import (
	"strings"

	"ukchina/briefing/text"
)

// counts are the numbers that may say how many names follow.
var counts = map[string]int{"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

// manyPeople are plurals without -s of people.
var manyPeople = text.Set("people men women children policemen firemen fishermen businessmen businesswomen")

// counted makes people of names of which a number and a word for people tell how
// many there are: "Two nurses from Tarn, Meg Roe and Rory Vale, were going too".
func (s *scene) counted() {
	for i := range s.Tokens {
		n := counts[s.Tokens[i].Lower]
		if n == 0 || s.quote[i] >= 0 {
			continue
		}
		if k := s.pastMany(i + 1); k > 0 && (s.lower(k) == "," || s.lower(k) == ":" || s.lower(k) == "–" || s.lower(k) == "—") {
			s.prove(s.namesFrom(k+1), n)
		}
	}
}

// prove counts it as proof of people that just n names follow a word for n people.
func (s *scene) prove(names []int, n int) {
	if len(names) != n {
		return
	}
	for _, k := range names {
		s.mentions[k].proof += 4
	}
}

// pastMany returns the token after a plural for people at token i or soon after it,
// and after the place or the body that they are of; or 0.
func (s *scene) pastMany(i int) int {
	const words = 4 // "local secondary school teachers"
	for k := i; k < min(i+words, len(s.Tokens)); k++ {
		switch one, several := strings.CutSuffix(s.lower(k), "s"); {
		case s.upper[k] || s.tag(k) != 'N' && s.tag(k) != 'J':
			return 0
		case manyPeople[s.lower(k)], several && lexicon[one]&role != 0 && !makers[one]:
			return s.pastOrigin(k + 1)
		}
	}
	return 0
}

// pastOrigin returns the token after "from Tarn" or "at the Tarn Looms" at token k.
func (s *scene) pastOrigin(k int) int {
	if s.tag(k) != 'I' {
		return k
	}
	if k++; s.lower(k) == "the" || s.lower(k) == "a" || s.lower(k) == "its" || s.lower(k) == "his" || s.lower(k) == "her" {
		k++
	}
	for k < len(s.Tokens) && (s.tag(k) == 'N' || s.tag(k) == 'J') {
		k++
	}
	return k
}

// namesFrom returns the mentions of two words or more that are listed from token k on:
// "Meg Roe, Una Orrin and Rory Vale".
func (s *scene) namesFrom(k int) []int {
	var list []int
	for last := false; ; {
		m := s.mentionAt(k)
		if m < 0 || s.mentions[m].first != k || s.mentions[m].words() < 2 {
			return nil
		}
		list = append(list, m)
		k = s.mentions[m].last
		switch {
		case last:
			return list
		case s.lower(k) == ",":
			if k++; s.lower(k) == "and" {
				last = true
				k++
			}
		case s.lower(k) == "and":
			last = true
			k++
		default:
			return nil
		}
	}
}
