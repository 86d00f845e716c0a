package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/jdkato/prose/v3/tag"
)

const tagOpen, tagClose = "``", "''"

// tagger tags sentence after sentence with the library's model, which was
// trained on American newswire of the 1980s: it is fed the forms of words and
// marks it was trained on, and mended where it errs on today's news.
type tagger struct {
	*tag.Tagger
	words []tag.Token
}

func (t *tagger) tag(d *Document, s Sentence) {
	t.words = t.words[:0]
	shouted := d.shouted(s)
	for i := s.First; i < s.Last; i++ {
		w := d.trained(i)
		if shouted {
			w = strings.ToLower(w)
		}
		t.words = append(t.words, tag.Token{Text: w})
	}
	t.TagTokens(t.words)
	for i := range t.words {
		tok := &d.Tokens[s.First+i]
		switch now := t.words[i].Tag; {
		case tok.Tag != "":
		case shouted && (now[0] == 'N' || now[0] == 'J'):
			tok.Tag = "NNP" // a heading does not show which nouns are names
		default:
			tok.Tag = now
		}
	}
	for i, tokens := 0, d.Tokens[s.First:s.Last]; i < len(tokens); i++ {
		tokens[i].Tag = mend(tokens, i)
	}
}

// shouted reports whether sentence s is printed in capitals.
func (d *Document) shouted(s Sentence) bool {
	const least = 12 // bytes; less may be a name or an abbreviation
	in := s.In(d.Text)
	return len(in) >= least && strings.IndexFunc(in, unicode.IsUpper) >= 0 && strings.IndexFunc(in, unicode.IsLower) < 0
}

// trained returns token i in a form that the model was trained on, and sets
// its tag where that form leaves no doubt.
func (d *Document) trained(i int) string {
	tok := &d.Tokens[i]
	if tok.Tag != "" {
		return tok.Tag
	}
	word := d.word(i)
	switch r, size := utf8.DecodeRuneInString(word); {
	case unicode.Is(unicode.Sc, r) && size == len(word):
		tok.Tag = "$"
		return "$"
	case (word == "’" || word == "'") && i > 0 && d.Tokens[i-1].End == tok.Start:
		tok.Tag = "POS" // a closing mark has its tag already
	case word == "[" || word == "{":
		tok.Tag = "("
		return tok.Tag
	case word == "]" || word == "}":
		tok.Tag = ")"
		return tok.Tag
	case dash(word), word == "/", word == "…":
		tok.Tag = ":"
		return "--"
	case (r == '\'' || r == '’') && size < len(word) && elidedAt(word[size:]):
		return word[size:]
	}
	return straighten(word)
}

// elidedAt reports words and years printed with an apostrophe before them.
func elidedAt(s string) bool { return s[0] <= '9' || elided[strings.ToLower(s)] }

// dash reports a dash of any length.
func dash(s string) bool {
	return s != "" && (s == "–" || s == "—" || s == "―" || strings.Trim(s, "-") == "")
}
