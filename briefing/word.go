package briefing

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// A word is what the index knows of a word in a text.
type word struct {
	key       string // see wordKey
	text.Span        // in the text
}

// rawWords goes through the places of the words in s. Hyphens separate ("second-biggest" is two
// words) except after a short prefix ("co-operation"); apostrophes and the
// dots inside an abbreviation or a number do not; a scale written straight
// after its number does ("£20billion").
func rawWords(s string) iter.Seq[text.Span] {
	return func(yield func(text.Span) bool) {
		for at := 0; at < len(s); {
			r, size := utf8.DecodeRuneInString(s[at:])
			if !isWordRune(r) {
				at += size
				continue
			}
			end := wordEnd(s, at)
			if !yield(text.Span{Start: at, End: end}) {
				return
			}
			at = end
		}
	}
}

// splitWords returns the words of s.
func splitWords(s string) []word {
	list := make([]word, 0, len(s)/5+1)
	for w := range rawWords(s) {
		list = append(list, word{wordKey(w.In(s)), w})
	}
	return list
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// wordEnd returns the end of the word that starts at offset at of s.
func wordEnd(s string, at int) int {
	digits := s[at] >= '0' && s[at] <= '9'
	for i := at; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		switch {
		case digits && unicode.IsLetter(r) && isScale(s[i:]):
			return i
		case isWordRune(r):
		case (r == '\'' || r == '’') && unicode.IsLetter(next) && i > at:
		case (r == '.' || r == ',') && digits && next >= '0' && next <= '9':
		case r == '-' && unicode.IsLetter(next) && isPrefix(s[at:i]):
		case r == '.' && isAbbreviation(s[at:i]) && unicode.IsUpper(next):
		default:
			return i
		}
		i += size
	}
	return len(s)
}

// isPrefix reports whether s is a prefix that is written with a hyphen or
// without one: co-operation, re-elect, e-mail.
func isPrefix(s string) bool {
	return strings.EqualFold(s, "co") || strings.EqualFold(s, "re") || strings.EqualFold(s, "e")
}

// isAbbreviation reports whether s is made of single capitals and dots ("U", "U.S").
func isAbbreviation(s string) bool {
	for i := 0; i < len(s); i++ {
		if i%2 == 0 && (s[i] < 'A' || s[i] > 'Z') || i%2 == 1 && s[i] != '.' {
			return false
		}
	}
	return len(s)%2 == 1
}

// isScale reports whether s starts with a word that newspapers write straight
// after a number, "£20billion", "$3bn".
func isScale(s string) bool {
	for _, scale := range [...]string{"trillion", "billion", "million", "tn", "bn", "mn", "m"} {
		if len(s) >= len(scale) && strings.EqualFold(s[:len(scale)], scale) {
			r, _ := utf8.DecodeRuneInString(s[len(scale):])
			return !isWordRune(r)
		}
	}
	return false
}
