// Package pos finds parts of speech, by the tags of the Penn Treebank.
//
// A [Tagger] goes through a sentence once, from left to right, and gives each
// word ([Word], word.go) the tag for which its features (features.go) say most: the word,
// its ending and its capitals, the words around it and the tags before it. What a
// feature says for a tag is in a [Model] (model.go), which [Learn] (learn.go)
// makes from words that have been tagged: an averaged perceptron (Collins 2002). Words
// that always have one tag (known.go) need no features.
package pos
