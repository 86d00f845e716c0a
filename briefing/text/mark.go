package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type quoteKind uint8

const (
	doubleQuote quoteKind = iota // the index into moves
	singleQuote
	noQuote
)

// A mark is what may be a quotation mark, with the cost of each role it can
// play. A cost is 0 where print leaves no doubt and about 5 where only a
// misprint would explain the role; see [costMisprint] for the scale.
type mark struct {
	Span
	single           quoteKind
	open, shut, skip int
	capital          bool // a capital letter follows
	does             action
}

// appendMarks appends the possible quotation marks of paragraph p.
func appendMarks(marks []mark, text string, p Span) []mark {
	for i := p.Start; i < p.End; {
		k, size := markAt(text[i:p.End])
		if size == 0 {
			i++
			continue
		}
		m := mark{Span: Span{i, i + size}}
		n := around(text, p, m.Span)
		if m.capital = unicode.IsUpper(n.after); k.weigh(&m, n) {
			marks = append(marks, m)
		}
		i += size
	}
	return marks
}

// A sign is a character, or two of them, that may be a quotation mark.
type sign uint8

const (
	_        sign = iota
	openD         // “ „ and two graves
	shutD         // ”
	straight      // " and ''
	openS         // ‘ ‹ ‚ and a single grave
	shutS         // ’ › which is also the apostrophe
	plain         // ' which is everything
	leftG         // « opens in French, closes in German
	rightG        // »
)

// double reports marks that are never apostrophes.
func (k sign) double() bool {
	return k == openD || k == shutD || k == straight || k == leftG || k == rightG
}

// markAt returns the sign that s begins with and its size, or 0, 0.
func markAt(s string) (sign, int) {
	switch s[0] {
	case '"':
		return straight, 1
	case '\'':
		return oneOrTwo(s, "'", plain, straight)
	case '`':
		return oneOrTwo(s, "`", openS, openD)
	case 0xC2:
		switch {
		case strings.HasPrefix(s, "«"):
			return leftG, 2
		case strings.HasPrefix(s, "»"):
			return rightG, 2
		}
	case 0xE2:
		if len(s) < 3 || s[1] != 0x80 {
			return 0, 0
		}
		switch s[2] {
		case 0x9C, 0x9E: // “ „
			return openD, 3
		case 0x9D: // ”
			return shutD, 3
		case 0x98: // ‘
			return oneOrTwo(s, "‘", openS, openD)
		case 0x9A, 0xB9: // ‚ ‹
			return openS, 3
		case 0x99: // ’
			return oneOrTwo(s, "’", shutS, shutD)
		case 0xBA: // ›
			return shutS, 3
		}
	}
	return 0, 0
}

// oneOrTwo returns the sign for a single mark with which s begins, or for two of them,
// which stand for a double one, and its size.
func oneOrTwo(s, mark string, one, two sign) (sign, int) {
	n := 1
	for n < 4 && strings.HasPrefix(s[n*len(mark):], mark) {
		n++
	}
	if n == 2 || n == 3 && opensWord(s[n*len(mark):]) { // '''No,' he said,'' opens both
		return two, 2 * len(mark)
	}
	return one, len(mark)
}

// opensWord reports whether s begins with a letter or a number.
func opensWord(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return wordly(r)
}

// elided are words that begin with an apostrophe: ’tis, rock ’n’ roll.
var elided = Set("n t em til tis twas cause round bout ere")

// clipped are words that end in one: rock ’n’ roll, o’ clock, ol’, th’, an’, wi’.
var clipped = Set("n o ol th an wi lil")

// weigh fills in the costs of m, or reports false where it is certainly not a
// quotation mark: an apostrophe inside a word, feet and inches between digits.
func (k sign) weigh(m *mark, n neighbours) bool {
	const unlikely, absurd = 3, 6
	inside := wordly(n.before) && wordly(n.after)
	if n.feet && (k == shutD || k == straight) {
		return false
	}
	switch k {
	case openD:
		m.open, m.shut, m.skip = 0, 4, absurd
		if n.right {
			m.open, m.shut = 1, 1 // „German“, or a word processor's slip
		}
	case shutD:
		m.open, m.shut, m.skip = 5, 0, absurd
		if n.left {
			m.open, m.shut = 1, 2 // ”Swedish”
		}
	case leftG:
		m.open, m.shut, m.skip = 0, 2, absurd
	case rightG:
		m.open, m.shut, m.skip = 2, 0, absurd
	case straight:
		m.open, m.shut, m.skip = 1, 1, 4
		if n.left {
			m.open, m.shut = 0, 3
		} else if n.right {
			m.open, m.shut = 3, 0
		}
		if unicode.IsDigit(n.before) && !n.left {
			m.open, m.skip = 5, 2 // 6"
		}
	case openS:
		m.single = singleQuote
		m.open, m.shut, m.skip = 0, 5, 5
		if inside {
			return false
		}
		switch {
		case n.right:
			m.open, m.shut, m.skip = 4, 1, 2 // CBS‘
		case unicode.IsDigit(n.after) || elided[strings.ToLower(n.next)]:
			m.open, m.skip = 1, 1
		}
	case shutS, plain:
		m.single = singleQuote
		if inside {
			return false
		}
		m.apostrophe(k, n)
	}
	return true
}

// apostrophe weighs ’ and ', which close, open, or stand for missing letters.
func (m *mark) apostrophe(k sign, n neighbours) {
	switch {
	case n.left:
		m.open, m.shut, m.skip = 0, 5, 2
		if k == shutS {
			m.open = 2
		}
		if n.before == ' ' && (n.word == "" && (unicode.IsDigit(n.after) || elided[strings.ToLower(n.next)])) {
			m.open, m.skip = 2, 0
		}
	case n.right && wordly(n.before):
		m.open, m.shut, m.skip = 5, 0, 3
		switch last := unicode.ToLower(n.before); {
		case last == 's' || last == 'z' || last == 'x':
			m.shut, m.skip = n.possessive()
		case unicode.IsDigit(last):
			m.skip = 1 // 6'
		case clipped[strings.ToLower(n.word)], strings.HasSuffix(n.word, "in"):
			m.skip = 1 // rock ’n’, goin’
		}
	case n.right:
		m.open, m.shut, m.skip = 5, 0, 4
	default:
		m.open, m.shut, m.skip = 2, 1, 4
		if k == shutS {
			m.open = 4
		}
	}
}

// possessive weighs whether the mark after s closes (‘the Greens’ and) or
// makes a possessive (the Greens’ anger): what is owned is no function word.
func (n neighbours) possessive() (shut, skip int) {
	if n.after != ' ' || n.following == "" || n.following[0] < 'a' {
		return 0, 1 // followed by punctuation, a name, nothing
	}
	if starters[n.following] {
		return 0, 2
	}
	return 1, 0
}
