package pos

import (
	"strings"

	"ukchina/briefing/linear"
)

// A Word is a token of a sentence, as a tagger sees it.
type Word struct {
	Text  string // as it is written; not empty
	Lower string // the same in lower case
	Tag   string // its part of speech, or "" where that is to be found
}

// Tags are the parts of speech that a tagger chooses from: those of the Penn
// Treebank, without marks and "to", which can be told from the word alone, and
// without numbers of lists.
var Tags = strings.Fields(`NN NNP NNS NNPS JJ JJR JJS RB RBR RBS VB VBD VBG VBN VBP VBZ MD IN DT PDT
	PRP PRP$ WP WP$ WDT WRB CC CD EX FW POS RP UH`)

// labels are the numbers of Tags.
var labels = func() map[string]int {
	m := map[string]int{}
	for i, t := range Tags {
		m[t] = i
	}
	return m
}()

// code returns a number for a tag: its first four bytes.
func code(tag string) uint32 {
	n := uint32(0)
	for i := 0; i < len(tag) && i < 4; i++ {
		n = n<<8 | uint32(tag[i])
	}
	return n
}

// A form is what the features are made of: of a word, as numbers.
type form struct {
	word  uint32 // in lower case; numbers are alike, but for years
	part  uint32 // what stands behind the last hyphen, or 0
	tail2 uint32 // the last two, three and four bytes
	tail3 uint32
	tail4 uint32
	head  uint32 // the first two
	shape uint32 // bits, see shapeOf
}

// What stands in place of years and other numbers.
var year, number = linear.Word("!YEAR"), linear.Word("!DIGITS")

// formOf returns the form of w.
func formOf(w *Word) form {
	l := w.Lower
	n := len(l)
	f := form{
		word:  linear.Word(l),
		tail2: tail(l, 2), tail3: tail(l, 3), tail4: tail(l, 4),
		head: linear.Word(l[:min(n, 2)]), shape: shapeOf(w.Text),
	}
	if at := strings.LastIndexByte(l, '-'); at > 0 && at < n-1 {
		f.part = linear.Word(l[at+1:])
	}
	if digit(l[0]) && f.part == 0 {
		f.word = number
		if n == 4 && strings.Trim(l, "0123456789") == "" {
			f.word = year
		}
	}
	return f
}

func tail(s string, n int) uint32 { return linear.Word(s[max(0, len(s)-n):]) }

// The bits of a shape.
const (
	capital = 1 << iota // begins with a capital letter
	shout               // has no small letter
	mixed               // has a capital letter after the first
	digits
	hyphen
	point
)

// shapeOf returns the bits above for how s is written.
func shapeOf(s string) uint32 {
	shape := uint32(shout)
	for i := range len(s) {
		switch c := s[i]; {
		case 'A' <= c && c <= 'Z':
			if shape |= mixed; i == 0 {
				shape = capital | shout
			}
		case 'a' <= c && c <= 'z':
			shape &^= shout
		case digit(c):
			shape |= digits
		case c == '-':
			shape |= hyphen
		case c == '.':
			shape |= point
		}
	}
	return shape
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
