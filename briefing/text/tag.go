package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const tagOpen, tagClose = "``", "''"

// tagger tags sentence after sentence with the model, which was trained on
// American newswire of the 1980s: it is fed the forms of words and marks it
// was trained on, and mended where it errs on today's news.
type tagger struct {
	*perceptron
	words  []string // as the model was trained on them
	around []string // the same, normal, with two more at either end
}

func (t *tagger) tag(d *Document, s Sentence) {
	tokens, shouted := d.Tokens[s.First:s.Last], d.shouted(s)
	t.words, t.around = t.words[:0], append(t.around[:0], "-START-", "-START2-")
	for i := range tokens {
		w, lower := d.trained(s.First+i), tokens[i].Lower
		if shouted {
			w = lower
		}
		if tokens[i].Tag != "" {
			lower = w
		}
		t.words, t.around = append(t.words, w), append(t.around, normal(w, lower))
	}
	t.around = append(t.around, "-END-", "-END2-")
	tag1, tag2 := "-START-", "-START2-"
	for i := range tokens {
		tok := &tokens[i]
		now, certain := tok.Tag, tok.Tag != ""
		if !certain {
			now, certain = fixed[tok.Lower]
		}
		if !certain {
			now = t.predict(t.words[i], t.around[i:i+5], tag1, tag2)
		}
		tag2, tag1 = tag1, now
		if tok.Tag = now; shouted && !certain && (now[0] == 'N' || now[0] == 'J') {
			tok.Tag = "NNP" // a heading does not show which nouns are names
		}
	}
	for i := range tokens {
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
	case r == '@' && size < len(word):
		tok.Tag = "NNP"
	case word == "[" || word == "{":
		tok.Tag = "("
		return tok.Tag
	case word == "]" || word == "}":
		tok.Tag = ")"
		return tok.Tag
	case dash(word), word == "/", word == "…":
		tok.Tag = ":"
		return "--"
	case (r == '\'' || r == '’' || r == '‘') && size < len(word) && elidedAt(word[size:]):
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
