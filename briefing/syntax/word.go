package syntax

import (
	"strings"

	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// A Word is what the models know of a token, as numbers.
type Word struct {
	Form uint32 // the token in lower case
	Stem uint32 // without the endings of English verbs and plurals
	Tag  uint32 // its part of speech
	Tail uint32 // its last three bytes
	Name bool   // it begins with a capital letter
}

// Words returns the words of d, one a token.
func Words(d *text.Document) []Word {
	words := make([]Word, len(d.Tokens))
	for i := range d.Tokens {
		t := &d.Tokens[i]
		c := d.Text[t.Start]
		words[i] = Word{
			Form: linear.Word(t.Lower), Stem: linear.Word(Stem(t.Lower)), Tag: Tag(t.Tag),
			Tail: linear.Word(t.Lower[max(0, len(t.Lower)-3):]), Name: 'A' <= c && c <= 'Z',
		}
	}
	return words
}

// Tag returns a number for a part of speech: its first four bytes.
func Tag(tag string) uint32 {
	n := uint32(0)
	for i := 0; i < len(tag) && i < 4; i++ {
		n = n<<8 | uint32(tag[i])
	}
	return n
}

// Stem returns the base of a word in lower case: "insisted", "insisting" and
// "insists" become "insist". It is for comparing, not for showing: "making"
// and "make" become "mak".
func Stem(w string) string {
	if base, ok := irregular[w]; ok {
		w = base
	}
	n := len(w)
	switch {
	case n > 5 && strings.HasSuffix(w, "ing"):
		w = undouble(w[:n-3])
	case n > 4 && strings.HasSuffix(w, "ied"), n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-2]
	case n > 4 && strings.HasSuffix(w, "ed"):
		w = undouble(w[:n-2])
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i' && w[n-2] != '\'':
		w = w[:n-1]
		if strings.HasSuffix(w, "she") || strings.HasSuffix(w, "che") || strings.HasSuffix(w, "sse") {
			w = w[:n-2]
		}
	}
	if n = len(w); n > 3 && (w[n-1] == 'e' || w[n-1] == 'y') {
		if w[n-1] == 'y' {
			return w[:n-1] + "i"
		}
		w = w[:n-1]
	}
	return w
}

// undouble takes away the second of two consonants: "admitt".
func undouble(w string) string {
	if n := len(w); n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("slez", rune(w[n-1])) {
		return w[:n-1]
	}
	return w
}

// irregular are verb forms without a regular ending, and their base.
var irregular = pairs(`said say told tell wrote write written write thought think knew know known know
	felt feel found find saw see seen see heard hear held hold made make gave give given give took take taken take
	went go gone go came come became become began begin begun begin got get gotten get had have has have did do does do done do
	was be were be is be are be am be been be being be 's be 're be 'm be 've have 'd would 'll will n't not wo will ca can
	meant mean left leave lost lose kept keep brought bring bought buy sought seek fought fight taught teach caught catch
	ran run spoke speak spoken speak swore swear sworn swear stood stand understood understand drew draw drawn draw
	fell fall fallen fall rose rise grew grow grown grow threw throw thrown throw chose choose chosen choose
	spent spend sent send built build led lead met meet paid pay laid lay sat sit won win shot shoot struck strike stuck stick
	forgot forget forgotten forget forgave forgive broke break broken break drove drive driven drive rode ride
	sang sing dealt deal dreamt dream foresaw foresee overheard overhear withdrew withdraw withheld withhold`)

func pairs(s string) map[string]string {
	m, f := map[string]string{}, strings.Fields(s)
	for i := 0; i+1 < len(f); i += 2 {
		m[f[i]] = f[i+1]
	}
	return m
}
