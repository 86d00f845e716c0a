package text

import "strings"

// seenNames are the words that a document has written with a capital inside a
// sentence, and that are names there. At the head of a sentence, where all words
// have one, they are names again.
type seenNames map[string]bool

// learn adds those of a sentence, which is tagged.
func (n seenNames) learn(s *sentence) {
	for i := range s.tokens {
		if s.tokens[i].Tag == "NNP" && s.capital(i) {
			n[s.words[i].Text] = true
		}
	}
}

// at reports whether word i of s begins it and is a name: one that d does not
// write in lower case too.
func (n seenNames) at(d *Document, s *sentence, i int) bool {
	first := i == 0 || i == 1 && s.tag(0) == tagOpen
	return first && s.upper(i) && n[s.words[i].Text] && !strings.Contains(d.Text, " "+s.word(i)+" ")
}
