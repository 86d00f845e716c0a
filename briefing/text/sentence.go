package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Sentence is a span with the tokens inside it. A sentence never crosses
// the end of a paragraph.
//
// A sentence inside a quotation of several is one, but what says who spoke
// stays with the last: “It works. It is cheap,” he said. A mark that closes a
// quotation or a bracket belongs to the sentence it closes.
type Sentence struct {
	Span
	Paragraph   int // index into Document.Paragraphs
	First, Last int // its tokens, Document.Tokens[First:Last]
}

// split divides the tokens from first on, all in one paragraph, into sentences.
func (d *Document) split(paragraph, first int) {
	for i := first; i < len(d.Tokens); i++ {
		next := i + 1
		if !d.ends(i) && next < len(d.Tokens) {
			continue
		}
		for next < len(d.Tokens) && d.closes(next) {
			next++
		}
		if next < len(d.Tokens) && !d.breaks(i, next) {
			i = next - 1
			continue
		}
		d.Sentences = append(d.Sentences, Sentence{
			Span:      Span{d.Tokens[first].Start, d.Tokens[next-1].End},
			Paragraph: paragraph, First: first, Last: next,
		})
		first, i = next, next-1
	}
}

// word returns the text of token i.
func (d *Document) word(i int) string { return d.Tokens[i].In(d.Text) }

// ends reports whether a sentence may end with token i.
func (d *Document) ends(i int) bool {
	switch w := d.word(i); w[len(w)-1] {
	case '.', '!', '?':
		return true
	default:
		return w == "…"
	}
}

// closes reports whether token i closes a quotation or a bracket that hugs the
// token before it, or is a further terminator.
func (d *Document) closes(i int) bool {
	if d.Tokens[i].Start > d.Tokens[i-1].End {
		return false
	}
	switch d.word(i) {
	case ")", "]", "!", "?", ".":
		return true
	}
	return d.Tokens[i].Tag == tagClose
}

// breaks reports whether a sentence ends between the terminator and the token
// after it and its closing marks.
func (d *Document) breaks(terminator, next int) bool {
	word, after := d.word(terminator), &d.Tokens[next]
	start, starter := d.start(next)
	kind := noAbbreviation
	if n := len(word) - 1; word[0] != '.' && word[n] == '.' {
		kind = kindOf(word[:n])
	}
	switch {
	case d.word(next) == ".":
		return false // . . .
	case after.Start == d.Tokens[next-1].End && !unicode.IsUpper(start):
		return false // "Where is it?," he said
	case unicode.IsLower(start):
		// A quotation may begin with a small letter, where a sentence may not.
		return word == "." && after.Tag == tagOpen
	case dash(d.word(next)):
		return false // W.Va. — A man; “It works.” — Ann Fenn
	case kind == either:
		return starter || after.Tag == tagOpen && len(word) > len("C.") // Robert C. “Bob” Fenn
	case kind != noAbbreviation:
		return false
	case word == "…" || word == "." && terminator > 0 && d.word(terminator-1) == "." || strings.HasPrefix(word, ".."):
		return unicode.IsUpper(start) && d.word(next) != "I"
	case word[0] != '.' && d.Tokens[next-1].Tag == tagClose:
		return start != 0 && (starter || d.announced(next-1) || !d.tail(next))
	}
	return true
}

// start returns the first letter or number from token i on, past opening
// marks, and whether its word is one that commonly starts a sentence.
func (d *Document) start(i int) (rune, bool) {
	for ; i < len(d.Tokens); i++ {
		w := d.word(i)
		if r, _ := utf8.DecodeRuneInString(w); wordly(r) {
			return r, unicode.IsUpper(r) && starters[strings.ToLower(w)]
		}
		if d.Tokens[i].Tag != tagOpen && w != "(" && w != "[" {
			break
		}
	}
	return 0, false
}

// announced reports whether a colon stands before the quotation that token i closes, which
// then nobody speaks for after it: "She asked: “Is it late?” Nobody answered."
func (d *Document) announced(i int) bool {
	const longest = 60 // tokens; a longer one has whoever speaks for it before it
	for k := i - 1; k > max(0, i-longest); k-- {
		if d.Tokens[k].Tag == tagOpen {
			return d.word(k-1) == ":"
		}
	}
	return false
}

// tail reports whether a name and a verb of saying stand at token i with no
// words of their own to report: “Will it work?” Ms Lee asked the panel.
func (d *Document) tail(i int) bool {
	const longest = 6 // tokens of the speaker's name and title
	for end := min(i+longest, len(d.Tokens)-1); i < end; i++ {
		switch w, next := d.word(i), d.word(i+1); {
		case tails[w]:
			return !reporting[next] && !clauses[next] && d.Tokens[i+1].Tag != tagOpen
		case addressing[w]:
			return !reporting[next] && d.Tokens[i+1].Tag != tagOpen
		case w == ".":
			return false
		}
	}
	return false
}

// tails are verbs of saying that follow a question or an exclamation;
// addressing are those that go on with who was asked.
var (
	tails = Set(`said says replied replies responded added adds wrote writes cried shouted yelled screamed wondered
		wonders exclaimed declared continued repeated remarked quipped joked demanded queried inquired enquired tweeted
		posted pressed questioned`)
	addressing = Set("asked asks told tells")
)

// reporting are words that the verb's own report starts with; clauses are
// those that do so unless the verb addresses somebody.
var (
	reporting = Set("that whether if :")
	clauses   = Set("the a an he she it they we i you this these those there his her their its how why what")
)

// starters are words of closed classes. After an abbreviation only they show
// that a sentence starts: a capital on any other word may belong to a name
// (the U.S. Treasury).
var starters = Set(`the a an he she it they we i you this that these those there his her their its our my your
	but and or nor so yet in on at for from by with without to of as if when while after before since until once
	although though because despite however meanwhile also instead then now still earlier later last
	what who how why where which some many most all both each every no not neither either none
	is are was were do does did has have had can could will would should may might must`)
