package briefing

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

// A wording is the words of a text such that two texts can be compared which
// tell the same: two outlets print one agency's sentence, one of them without
// its end, and with other quotation marks. What grammar alone changes is gone
// (tense and person, which reported speech shifts), articles and titles too.
type wording struct {
	words []string
	// sentence counts, for each word, the sentences before it.
	sentence []int
	// mask has a bit for each word: what is not in the mask is not in words.
	mask uint64
}

// leastWords is how many words a text has at least to be found again inside
// a longer one.
const leastWords = 5

// shifted are words of grammar and what stands for all of their forms; words
// that are left out stand for nothing.
var shifted = text.Table(map[string]string{
	"":     "the a an that this mr mrs ms miss sir lord lady dame dr per cent percent",
	"will": "will would shall 'll", "can": "can could", "be": "be is are was were am been being 're 'm",
	"have": "have has had 've 'd", "do": "do does did", "i": "i we he she they",
	"me": "me us him them", "my": "my our his her their", "billion": "billion bn", "million": "million mn m",
	"trillion": "trillion tn",
})

// turning are words that make what stands around them say something else.
var turning = text.Set(`not no never none nothing nobody neither nor without unless if until except only
	hardly barely rarely may might must should ought cannot refuse refused refusing refuses reject rejected
	deny denied denies denying oppose opposed stop stopped avoid prevent against fail failed false wrong
	instead rather less fewer least half double doubt unlikely unable`)

// newWording returns the wording of a text's pieces.
func newWording(pieces ...string) wording {
	var w wording
	sentence := 0
	for _, s := range pieces {
		end := 0
		if r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " “\"‘'")); unicode.IsUpper(r) {
			sentence++ // a piece that goes on within a sentence does not begin so
		}
		for at := range rawWords(s) {
			between := s[end:at.Start]
			if strings.ContainsAny(between, ".?!") {
				sentence++
			}
			if strings.LastIndexByte(s[:at.Start], '[') <= strings.LastIndexByte(s[:at.Start], ']') {
				w.add(at.In(s), sentence)
			}
			end = at.End
		}
	}
	return w
}

// add adds a word as written: what is contracted becomes two words.
func (w *wording) add(raw string, sentence int) {
	lower := strings.ReplaceAll(strings.ToLower(raw), "’", "'")
	head, tail, contracted := strings.Cut(lower, "'")
	switch {
	case contracted && tail == "t" && strings.HasSuffix(head, "n"):
		if head = strings.TrimSuffix(head, "n"); head == "ca" || head == "wo" {
			head = map[string]string{"ca": "can", "wo": "will"}[head]
		}
		w.put(head, sentence)
		w.put("not", sentence)
	case contracted && tail != "s" && tail != "":
		w.put(head, sentence)
		w.put("'"+tail, sentence)
	case lower == "cannot":
		w.put("can", sentence)
		w.put("not", sentence)
	default:
		w.put(wordKey(raw), sentence)
	}
}

func (w *wording) put(key string, sentence int) {
	if form, ok := shifted[key]; ok {
		if key = form; key == "" {
			return
		}
	}
	w.words = append(w.words, key)
	w.sentence = append(w.sentence, sentence)
	bit := uint64(0)
	for i := range len(key) {
		bit = bit*31 + uint64(key[i])
	}
	w.mask |= 1 << (bit % 64)
}

// wordingOf returns the wording of what c cites.
func wordingOf(c Citation) wording { return newWording(c.parts()...) }

// same reports whether two texts have the same words.
func (w wording) same(o wording) bool { return w.mask == o.mask && slices.Equal(w.words, o.words) }

// covers reports whether w tells all that o does, in the same words: o has
// nothing that is not in w, and what w has more does not turn it round.
func (w wording) covers(o wording) bool {
	switch {
	case len(o.words) > len(w.words) || o.mask&^w.mask != 0:
		return false
	case len(o.words) == len(w.words) || len(o.words) < leastWords:
		return len(o.words) > 0 && w.same(o)
	}
	if i := runOf(w.words, o.words); i >= 0 {
		return !w.turned(i, i+len(o.words), nil)
	}
	const most = 10 // of a text much longer, words are found again by chance
	if 10*len(o.words) < 6*len(w.words) {
		return false
	}
	at, ok := w.inOrder(o)
	return ok && at[len(at)-1]-at[0] < len(o.words)+most && !w.turned(at[0], at[len(at)-1]+1, at)
}

// counts reports whether w counts what o does with the same number: a run of
// words around it is the same, and nothing in either turns it round.
func (w wording) counts(o wording, number []string) bool {
	const least = 5 // words
	i, j := runOf(w.words, number), runOf(o.words, number)
	if len(number) == 0 || i < 0 || j < 0 || !slices.Equal(w.turns(), o.turns()) {
		return false
	}
	n := len(number)
	for i > 0 && j > 0 && w.words[i-1] == o.words[j-1] {
		i, j, n = i-1, j-1, n+1
	}
	for i+n < len(w.words) && j+n < len(o.words) && w.words[i+n] == o.words[j+n] {
		n++
	}
	return n >= least
}

// turns returns the words that make others say something else.
func (w wording) turns() []string {
	var list []string
	for _, word := range w.words {
		if turnsRound(word) {
			list = append(list, word)
		}
	}
	return list
}

func turnsRound(word string) bool { return turning[word] || word[0] >= '0' && word[0] <= '9' }

// runOf returns where words stand in a text, next to each other, or -1.
func runOf(text, words []string) int {
	for i := 0; i+len(words) <= len(text); i++ {
		if slices.Equal(text[i:i+len(words)], words) {
			return i
		}
	}
	return -1
}

// inOrder returns where the words of o stand in w, in their order.
func (w wording) inOrder(o wording) (at []int, ok bool) {
	i := 0
	for _, word := range o.words {
		for i < len(w.words) && w.words[i] != word {
			i++
		}
		if i == len(w.words) {
			return nil, false
		}
		at = append(at, i)
		i++
	}
	return at, true
}

// turned reports whether words that w has beside [first, last), or in it
// between those at, change what those say: in their sentences a negation, a
// condition or a number.
func (w wording) turned(first, last int, at []int) bool {
	from, to := w.sentence[first], w.sentence[last-1]
	for i, word := range w.words {
		if w.sentence[i] < from || w.sentence[i] > to {
			continue
		}
		inside := i >= first && i < last && (at == nil || slices.Contains(at, i))
		if !inside && turnsRound(word) {
			return true
		}
	}
	return false
}
