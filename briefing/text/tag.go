package text

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text/pos"
	"ukchina/briefing/weights"
)

const tagOpen, tagClose = "``", "''"

// A Tagger gives a tag to the words of a sentence that have none.
type Tagger interface{ Tag(words []pos.Word) }

// model is what was learned, and is embedded.
var model = sync.OnceValue(func() *pos.Model {
	m, err := pos.Read(weights.Tags)
	if err != nil {
		panic(err) // unreachable: a test reads them
	}
	return m
})

// tag tags sentence s with by, and mends what it errs on. names are those of the
// sentences before it. It returns words, with those of s in it, to be used again.
func (d *Document) tag(s Sentence, by Tagger, names seenNames, words []pos.Word) []pos.Word {
	tokens, shouted := d.Tokens[s.First:s.Last], d.shouted(s)
	words = words[:0]
	for i := range tokens {
		w := d.form(s.First + i)
		if tokens[i].Tag = w.Tag; shouted {
			w.Text = w.Lower
		}
		words = append(words, w)
	}
	whole := sentence{tokens, words}
	for i := range min(2, len(tokens)) {
		if tokens[i].Tag == "" && names.at(d, &whole, i) {
			tokens[i].Tag, words[i].Tag = "NNP", "NNP"
		}
	}
	for i := 0; i < len(tokens) && !shouted; i++ {
		for end := whole.campaign(i); i < end; i++ {
			tokens[i].Tag, words[i].Tag = "NNP", "NNP"
		}
	}
	by.Tag(words)
	for i := range tokens {
		now, certain := words[i].Tag, tokens[i].Tag != ""
		if shouted && !certain && (now[0] == 'N' || now[0] == 'J') {
			now = "NNP" // a heading does not show which nouns are names
		}
		tokens[i].Tag = now
	}
	for i := range tokens {
		if better := whole.slip(i); better != "" {
			tokens[i].Tag = better
		}
		tokens[i].Tag = mend(tokens, i)
	}
	if !shouted {
		names.learn(&whole)
	}
	return words
}

// shouted reports whether sentence s is printed in capitals.
func (d *Document) shouted(s Sentence) bool {
	const least = 12 // bytes; less may be a name or an abbreviation
	in := s.In(d.Text)
	return len(in) >= least && strings.IndexFunc(in, unicode.IsUpper) >= 0 && strings.IndexFunc(in, unicode.IsLower) < 0
}

// form returns token i as taggers see it, with its tag where that is in no doubt.
func (d *Document) form(i int) pos.Word {
	tok, word := &d.Tokens[i], d.word(i)
	w := pos.Word{Text: straighten(word), Lower: tok.Lower, Tag: tok.Tag}
	switch r, size := utf8.DecodeRuneInString(word); {
	case w.Tag != "": // of a quotation mark
	case (word == "’" || word == "'") && i > 0 && d.Tokens[i-1].End == tok.Start:
		w.Tag = "POS"
	case (r == '@' || r == '#') && size < len(word):
		w.Tag = "NNP"
	case strings.IndexFunc(word, wordly) < 0:
		w.Tag = markTag(word, r)
	case (r == '\'' || r == '’' || r == '‘') && size < len(word) && elidedAt(word[size:]):
		w.Text, w.Lower = word[size:], strings.ToLower(word[size:])
	case r >= '0' && r <= '9' &&
		(i > 0 && d.Tokens[i-1].Tag == "$" && !strings.Contains(word, "-") || strings.HasSuffix(tok.Lower, "am") || strings.HasSuffix(tok.Lower, "pm")):
		w.Tag = "CD" // £2.4m, 7.30am
	default:
		w.Tag = fixed[w.Lower]
	}
	return w
}

// elidedAt reports words and years printed with an apostrophe before them.
func elidedAt(s string) bool { return s[0] <= '9' || elided[strings.ToLower(s)] }

// markTag returns the tag of a word without letters and numbers that begins with r.
func markTag(word string, r rune) string {
	switch {
	case dash(word), strings.ContainsRune(":;/…", r), strings.HasPrefix(word, ".."):
		return ":"
	case strings.ContainsRune(".?!", r):
		return "."
	case r == ',':
		return ","
	case strings.ContainsRune("([{", r):
		return "("
	case strings.ContainsRune(")]}", r):
		return ")"
	case unicode.Is(unicode.Sc, r):
		return "$"
	case r == '%':
		return "NN"
	case r == '&':
		return "CC"
	case r == '\'', r == '’':
		return tagClose
	case r == '‘':
		return tagOpen
	}
	return "SYM"
}

// dash reports a dash of any length.
func dash(s string) bool {
	return s != "" && (s == "–" || s == "—" || s == "―" || strings.Trim(s, "-") == "")
}
