package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// A phrase is a run of tokens, [first, last). Empty means none.
type phrase struct{ first, last int }

func (p phrase) empty() bool { return p.first >= p.last }

func (p phrase) span(d *text.Document) text.Span {
	return text.Span{Start: d.Tokens[p.first].Start, End: d.Tokens[p.last-1].End}
}

// has reports whether a word of p is in set.
func (p phrase) has(d *text.Document, set map[string]bool) bool {
	for k := p.first; k < p.last; k++ {
		if set[d.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// nounPhraseBefore returns the noun phrase that ends before token end,
// "former governor of Hong Kong Lord Orr" as a whole; from is the first token
// it may take.
func nounPhraseBefore(d *text.Document, end, from int) phrase {
	t := d.Tokens
	k := end
	for k > from {
		w := &t[k-1]
		switch {
		case w.Tag == "PRP" && k == end:
			return phrase{k - 1, end}
		case w.Tag == "DT" || w.Tag == "PRP$":
			k--
			if k-1 > from && (t[k-1].Lower == "of" || t[k-1].Lower == "for") && noun(t[k-2].Tag) {
				k--
				continue
			}
			return phrase{k, end}
		case nouny(w.Tag), w.Lower == "&", w.Lower == "'s":
			k--
		case (w.Lower == "of" || w.Lower == "for") && k < end && k-2 >= from && noun(t[k-2].Tag):
			k--
		default:
			return phrase{k, end}
		}
	}
	return phrase{k, end}
}

// nounPhraseAt returns the noun phrase that begins at token i, with the "of"
// phrases that belong to it; to is where it must end.
func nounPhraseAt(d *text.Document, i, to int) phrase {
	t := d.Tokens
	k := i
	for k < to {
		w := &t[k]
		switch {
		case w.Tag == "PRP" && k == i:
			return phrase{i, k + 1}
		case (w.Tag == "DT" || w.Tag == "PRP$") && k > i && t[k-1].Tag != "PDT" && t[k-1].Lower != "of":
			return phrase{i, k}
		case nouny(w.Tag) && !(k > i && (w.Tag == "VBG" || w.Tag == "VBN") && noun(t[k-1].Tag)), w.Lower == "&" && k > i:
			k++
		case w.Lower == "of" && k > i && k+1 < to && nouny(t[k+1].Tag):
			k++
		default:
			return phrase{i, k}
		}
	}
	return phrase{i, k}
}

// nouny reports the tags of words that noun phrases are made of.
func nouny(tag string) bool {
	switch tag {
	case "DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "CD", "PDT", "$", "VBG", "VBN":
		return true
	}
	return false
}

func noun(tag string) bool { return strings.HasPrefix(tag, "NN") }

func proper(tag string) bool { return strings.HasPrefix(tag, "NNP") }

func finite(tag string) bool { return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD" }

func verbal(tag string) bool { return tag == "MD" || strings.HasPrefix(tag, "VB") }

// capital reports whether token i is written with a capital.
func capital(d *text.Document, i int) bool {
	c := d.Text[d.Tokens[i].Start]
	return 'A' <= c && c <= 'Z' || c >= 0xC3 && isUpperRune(d.Text[d.Tokens[i].Start:])
}

func isUpperRune(s string) bool {
	for _, r := range s {
		return strings.ToLower(string(r)) != string(r)
	}
	return false
}

// finiteIn reports whether a verb with a subject stands among the tokens
// [first, k).
func finiteIn(d *text.Document, first, k int) bool {
	for ; first < k; first++ {
		if finite(d.Tokens[first].Tag) {
			return true
		}
	}
	return false
}

// A phrasebook has phrases, word by word, by their first words.
type phrasebook map[string][][]string

// phrasesOf returns the phrases of a list, which semicolons part.
func phrasesOf(list string) phrasebook {
	b := phrasebook{}
	for p := range strings.SplitSeq(list, ";") {
		words := strings.Fields(p)
		b[words[0]] = append(b[words[0]], words)
	}
	return b
}

// at returns the phrases that begin at token k and end by token to.
func (b phrasebook) at(d *text.Document, k, to int) (found [][]string) {
	for _, words := range b[d.Tokens[k].Lower] {
		if followsWords(d, k, to, words) {
			found = append(found, words)
		}
	}
	return found
}

// followsWords reports whether the tokens from k on are words.
func followsWords(d *text.Document, k, to int, words []string) bool {
	if k+len(words) > to {
		return false
	}
	for i, w := range words {
		if d.Tokens[k+i].Lower != w {
			return false
		}
	}
	return true
}
