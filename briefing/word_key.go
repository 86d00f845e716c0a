package briefing

import (
	"strings"
	"unicode"

	"ukchina/briefing/text"
)

// wordKey returns what a word is filed under: lower case, straight
// apostrophes, no possessive ending, no accents, American spelling, singular. A word in
// capitals that would read as a stop word ("US", "WHO", "IT") keeps them.
func wordKey(raw string) string {
	w := raw
	if strings.Contains(w, "’") {
		w = strings.ReplaceAll(w, "’", "'")
	}
	w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'S")
	w = strings.TrimSuffix(w, "'")
	if i := strings.IndexByte(w, '-'); i >= 0 {
		w = w[:i] + w[i+1:]
	}
	if strings.Contains(w, ".") && unicode.IsUpper(rune(w[0])) {
		w = strings.ReplaceAll(w, ".", "")
	}
	lower := strings.ToLower(w)
	if stopWords[lower] && len(w) > 1 && w == strings.ToUpper(w) {
		return w
	}
	return american(singular(text.Unaccented(lower)))
}

// stopWords are too common to look for.
var stopWords = text.Set(`a about after again against all also am an and any are as at be because
	been before being both but by can cannot could did do does doing done down during each either else
	ever every few for from further get got had has have having he her here hers herself him himself his
	how however i if in into is it its itself just like may me might mine more most much must my myself
	neither no nor not now of off on once one only or other our ours ourselves out over own per quite
	rather same say says said shall she should since so some such than that the their theirs them
	themselves then there these they this those though through thus to too under until up upon us very
	was we were what when where whether which while who whom whose why will with within without would
	yes yet you your yours yourself yourselves i'm i've i'll i'd don't doesn't didn't isn't aren't
	wasn't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't it'll we're
	we've we'll they're they've they'll you're you've you'll he'll she'll there's that's what's let's`)

// irregular holds English plurals that do not end in -s, and words in -s that
// are no plurals or whose singular the rules would miss.
var irregular = map[string]string{
	"men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
	"crises": "crisis", "analyses": "analysis", "theses": "thesis", "hypotheses": "hypothesis",
	"bases": "base", "criteria": "criterion", "phenomena": "phenomenon", "halves": "half",
	"lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "thieves": "thief",
	"wolves": "wolf", "shelves": "shelf", "news": "news", "politics": "politics",
	"economics": "economics", "species": "species", "series": "series", "buses": "bus",
	"gases": "gas", "viruses": "virus", "bonuses": "bonus", "censuses": "census", "atlases": "atlas",
	"shoes": "shoe", "movies": "movie", "ties": "tie", "lies": "lie", "dies": "die", "pies": "pie",
	"means": "means", "its": "its", "gas": "gas", "bias": "bias", "biases": "bias", "always": "always",
	"perhaps": "perhaps", "overseas": "overseas", "besides": "besides",
}

// singular returns the singular of an English noun, which is also the plain
// form of a verb in -s, in lower case.
func singular(w string) string {
	if s, ok := irregular[w]; ok {
		return s
	}
	n := len(w)
	if n < 4 || w[n-1] != 's' || w[n-2] == 's' || w[n-2] == 'u' || w[n-2] == 'i' || w[n-2] == '\'' {
		return w
	}
	if strings.HasSuffix(w, "men") || w[n-2] != 'e' {
		return w[:n-1]
	}
	switch stem := w[:n-2]; {
	case strings.HasSuffix(stem, "i") && n > 4:
		return w[:n-3] + "y"
	case hasAnySuffix(stem, "ss", "x", "ch", "sh", "zz", "to", "ro", "go"):
		return stem
	}
	return w[:n-1]
}

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}

// inflected returns the keys of the verb forms of a plain word (threaten,
// threatened, threatening) and the plain form of a past one. Most do not
// exist, which does no harm. A word in -ing keeps to itself: a building or a
// meeting is more often a thing than what somebody does.
func inflected(key string) []string {
	n := len(key)
	if n < 3 || key[n-1] < 'a' || key[n-1] > 'z' || strings.HasSuffix(key, "ing") {
		return nil
	}
	if stem, past := strings.CutSuffix(key, "ed"); past && n > 4 && stem[n-3] != 'e' {
		return plain(stem)
	}
	switch stem := key[:n-1]; key[n-1] {
	case 'e':
		return []string{key + "d", stem + "ing"}
	case 'y':
		return []string{stem + "ied", key + "ing", key + "ed"}
	}
	last := key[n-1:]
	return []string{key + "ed", key + "ing", key + last + "ed", key + last + "ing"}
}

// plain returns what a past form without its -ed may come from.
func plain(stem string) []string {
	n := len(stem)
	switch stem[n-1] {
	case 'i':
		return []string{stem[:n-1] + "y"}
	case stem[n-2]:
		return []string{stem, stem[:n-1]}
	}
	return []string{stem, stem + "e"}
}
