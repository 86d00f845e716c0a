// Package syntax finds which word of a sentence depends on which, and how: a
// dependency parser with the labels of Universal Dependencies.
//
// word.go makes numbers of tokens, label.go names the relations. A [Parser]
// (parser.go) goes through a sentence once, move by move (state.go), choosing
// each by its features (features.go); an arc has its label at once
// (labelling.go), so that later moves know it. A [Forest] (forest.go) is the trees
// of a document. [Train] learns both from a
// treebank (treebank.go), following the parser off the right path so that it
// learns to go on from its own mistakes (oracle.go, train.go), and from texts
// that a larger parser has parsed (teach.go).
package syntax
