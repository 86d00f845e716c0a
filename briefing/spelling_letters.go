package briefing

import (
	"cmp"
	"math/bits"
	"slices"
)

// misspelt reports whether w may be meant for a known word: a letter or two
// are wrong, but not the first.
func misspelt(w, known string) bool {
	most := min(misspelling(w), misspelling(known))
	return w[0] == known[0] && abs(len(w)-len(known)) <= 2 &&
		bits.OnesCount32(letterSet(w)^letterSet(known)) <= 2*most+1 && wrongLetters(w, known) <= most
}

// letterSet has a bit for each letter of s: a mistake changes two, of a letter
// with an accent three. It is quicker to compare than the letters.
func letterSet(s string) (set uint32) {
	for i := range len(s) {
		set |= 1 << (s[i] & 31)
	}
	return set
}

// misspeltWord is misspelt for common words, which are many, with the number of
// mistakes: a short one with another letter is another word ("ships", "shops").
func misspeltWord(w, known string) (mistakes int, ok bool) {
	const short = 6 // letters
	if !misspelt(w, known) || len(w) < short && len(w) == len(known) && !anagram(w, known) {
		return 0, false
	}
	return wrongLetters(w, known), true
}

// anagram reports whether two words have the same letters.
func anagram(a, b string) bool {
	letters := func(s string) string { return string(slices.Sorted(slices.Values([]byte(s)))) }
	return letters(a) == letters(b)
}

// wrongLetters counts the mistakes that make a of b. Letters that are doubled
// where they should not be, and the other way about, are one together.
func wrongLetters(a, b string) int {
	n := editDistance(a, b)
	if n < 2 || !doubled(a) && !doubled(b) {
		return n
	}
	return min(n, 1+editDistance(undoubled(a), undoubled(b)))
}

// doubled reports whether a letter of s repeats the one before.
func doubled(s string) bool {
	for i := 1; i < len(s); i++ {
		if s[i] == s[i-1] {
			return true
		}
	}
	return false
}

// undoubled returns s without letters that repeat the one before.
func undoubled(s string) string { return string(slices.Compact([]byte(s))) }

// Nearest returns the candidate with the fewest wrong letters, at most allow
// of its own; "" when there is none or when two are equally near.
func Nearest(s string, candidates []string, allow func(string) int) string {
	best, at := "", 1<<30
	for _, c := range candidates {
		switch d := editDistance(s, c); {
		case d > allow(c) || d > at:
		case d == at && best != c:
			best = cmp.Or(best, c)
		default:
			best, at = c, d
		}
	}
	return best
}

// editDistance counts the letters to insert, drop, change or swap with their
// neighbour to turn a into b (optimal string alignment).
func editDistance(a, b string) int {
	x, y := []rune(a), []rune(b)
	rows := [3][]int{make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)}
	for j := range rows[1] {
		rows[1][j] = j
	}
	for i := 1; i <= len(x); i++ {
		before, last, row := rows[0], rows[1], rows[2]
		row[0] = i
		for j := 1; j <= len(y); j++ {
			change := last[j-1]
			if x[i-1] != y[j-1] {
				change++
			}
			row[j] = min(last[j]+1, row[j-1]+1, change)
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		rows = [3][]int{last, row, before}
	}
	return rows[1][len(y)]
}

func abs(n int) int { return max(n, -n) }
