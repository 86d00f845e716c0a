package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanner splits one paragraph after the other into tokens. It is our own
// because that of the prose library leaves dashes, slashes, £ and % inside words,
// cannot tell an apostrophe from a closing mark, and takes as long as the whole of [New].
type scanner struct {
	text   string
	marks  []boundary // of quotations, in order
	at     int        // next in marks
	tokens []Token
}

// A boundary is where a quotation mark stands that opens or closes a
// quotation, rather than being an apostrophe, and how it is tagged.
type boundary struct {
	at  int
	tag string
}

// boundaries returns the marks of qs in the order of the text.
func boundaries(qs []Quotation) []boundary {
	var out []boundary
	for _, q := range qs {
		out = append(out, boundary{q.Start, tagOpen})
		if q.Closed {
			out = append(out, boundary{q.Inner.End, tagClose})
		}
	}
	slices.SortFunc(out, func(a, b boundary) int { return a.at - b.at })
	return out
}

// scan appends the tokens of paragraph p.
func (s *scanner) scan(p Span) {
	for i := p.Start; i < p.End; {
		r, size := utf8.DecodeRuneInString(s.text[i:p.End])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		tok := Token{}
		switch k, n := markAt(s.text[i:p.End]); {
		case s.quotes(i):
			tok.Span, tok.Tag = Span{i, i + n}, s.marks[s.at].tag
		case k.double(): // a stray one
			tok.Span, tok.Tag = Span{i, i + n}, s.stray(i, p)
		default:
			tok.Span = Span{i, s.next(Span{i, p.End}, r, size)}
		}
		s.tokens = append(s.tokens, tok)
		i = tok.End
	}
}

// next returns where the token ends that begins with r at rest.Start.
func (s *scanner) next(rest Span, r rune, size int) int {
	i, t := rest.Start, rest.In(s.text)
	switch {
	case wordly(r):
		return i + s.word(t, i)
	case r == '.' || r == '-' || r == '!' || r == '?' || r == '*' || r == '_':
		return i + run(t, byte(r))
	case r == '@' || r == '#':
		return i + size + letters(t[size:])
	case r == '\'' || r == '’' || r == '‘':
		if n := s.clitic(i, t, size); n > 0 {
			return i + n
		}
		if n := letters(t[size:]); n > 0 && elidedAt(t[size:size+n]) {
			return i + size + n // ’90s, ’em
		}
	}
	return i + size
}

// stray returns the tag of a double mark that belongs to no quotation.
func (s *scanner) stray(i int, p Span) string {
	if n := len(s.tokens); n > 0 && s.tokens[n-1].End == i && i > p.Start {
		return tagClose
	}
	return tagOpen
}

// quotes reports whether a quotation begins or ends with the mark at offset i,
// which must not go back between calls.
func (s *scanner) quotes(i int) bool {
	for s.at < len(s.marks) && s.marks[s.at].at < i {
		s.at++
	}
	return s.at < len(s.marks) && s.marks[s.at].at == i
}

// run returns how often c is repeated at the head of t: ..., --, ?!
func run(t string, c byte) int {
	n := 1
	for n < len(t) && t[n] == c {
		n++
	}
	return n
}

// letters returns the length of the letters and digits at the head of t.
func letters(t string) int {
	for i := 0; i < len(t); {
		if asciiLetter(t[i]) {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(t[i:])
		if !wordly(r) {
			return i
		}
		i += size
	}
	return len(t)
}

// clitic returns the length of the clitic that begins with the apostrophe at
// the head of t, when a word stands right before it; otherwise 0.
func (s *scanner) clitic(i int, t string, apostrophe int) int {
	if before, _ := utf8.DecodeLastRuneInString(s.text[:i]); !wordly(before) && before != '.' {
		return 0
	}
	n := letters(t[apostrophe:])
	if n == 0 || n > 2 || !clitics[strings.ToLower(t[apostrophe:apostrophe+n])] {
		return 0
	}
	return apostrophe + n
}

// clitics are what follows an apostrophe as a word of its own.
var clitics = Set("s ll re ve d m")

// word returns the length of the word at the head of t, which stands at at.
func (s *scanner) word(t string, at int) int {
	if n := address(t); n > 0 {
		return n
	}
	i := letters(t)
	for i < len(t) {
		n := joint(t, i)
		if n == 0 {
			break
		}
		if t[i] == '\'' || t[i] == 0xE2 && t[i+1] == 0x80 && t[i+2] == 0x99 { // ’
			tail := i + n + letters(t[i+n:])
			switch {
			case s.quotes(at + i), s.clitic(at+i, t[i:], n) > 0:
				return i
			case i > 1 && t[i-1]|0x20 == 'n' && t[i+n:tail] == "t":
				return i - 1 // do n’t
			}
		}
		i += n
		i += letters(t[i:])
	}
	if i < len(t) && t[i] == '.' && abbreviated(t[:i], t[i+1:]) {
		i++
	}
	return i
}

// joint returns the length of what joins the letters before t[i] to those
// after it into one word: the hyphen of co-operation, the apostrophe of
// O’Brien, the points of U.S. and 1.5, the comma of 1,000; otherwise 0.
func joint(t string, i int) int {
	before, _ := utf8.DecodeLastRuneInString(t[:i])
	r, size := utf8.DecodeRuneInString(t[i:])
	after, width := utf8.DecodeRuneInString(t[i+size:])
	numbers := unicode.IsDigit(before) && unicode.IsDigit(after)
	ok := false
	switch r {
	case '\'', '’', '-', '@', '_', '\u00ad':
		ok = wordly(after)
	case '&':
		ok = unicode.IsLetter(before) && unicode.IsLetter(after)
	case ',', ':', '/', '–':
		ok = numbers
	case '.':
		switch rest := t[i+size:]; {
		case after == '-' && len(rest) > 1:
			next, _ := utf8.DecodeRuneInString(rest[1:])
			ok = wordly(next) // U.S.-based
		case unicode.IsUpper(after) && !unicode.IsUpper(before):
			ok = strings.HasPrefix(rest[width:], ".") // Ph.D., but not "the end.The"
		default:
			ok = wordly(after)
		}
	}
	if ok {
		return size
	}
	return 0
}

// address returns the length of the web address at the head of t, or 0.
func address(t string) int {
	if !strings.HasPrefix(t, "http") && !strings.HasPrefix(t, "www.") {
		return 0
	}
	if t[0] == 'h' && !strings.HasPrefix(strings.TrimPrefix(t[4:], "s"), "://") {
		return 0
	}
	end := strings.IndexFunc(t, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"“”‘’<>", r) })
	if end < 0 {
		end = len(t)
	}
	return len(strings.TrimRight(t[:end], ".,;:!?)]}'"))
}
