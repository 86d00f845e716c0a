package main

import (
	_ "embed"
	"strconv"
	"strings"

	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
)

//go:embed wordnet.txt
var wordnet string

// lexicon returns the table of the classes of words, by their stems: the labels
// after the first, which has no class to tell the others from. Where words
// share a stem the first that has a class gives it.
func lexicon() []byte {
	const labels = 1 + learned.Classes
	var index linear.Index
	var numbers []float32
	names := map[string]float32{}
	for line := range strings.Lines(wordnet) {
		f := strings.Fields(line)
		if len(f) != 1+learned.Classes || f[0] == "#" {
			continue
		}
		id := index.Find(learned.ClassKey(linear.Word(syntax.Stem(f[0]))))
		if id < 0 {
			id = index.Number(learned.ClassKey(linear.Word(syntax.Stem(f[0]))))
			numbers = append(numbers, make([]float32, labels)...)
		}
		for i, class := range f[1:] {
			at := &numbers[int(id)*labels+1+i]
			if class == "-" || *at != 0 {
				continue
			}
			name := strconv.Itoa(i/2) + class
			if names[name] == 0 {
				names[name] = float32(len(names) + 1)
			}
			*at = names[name] // as many as a byte can hold; see whole
			if *at > 127 {
				*at = 127 - *at
			}
		}
	}
	const bits = 15
	return linear.Pack(&index, numbers, labels, 1, bits)
}
