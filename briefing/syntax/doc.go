// Package syntax finds which word of a sentence depends on which, and how: a
// dependency parser with the labels of Universal Dependencies.
//
// word.go makes numbers of tokens, label.go names the relations. A [Parser]
// (parser.go) goes through a sentence once, move by move (state.go), and then
// labels each arc (labelling.go). [Train] (train.go) learns both from a
// treebank (treebank.go), following the parser off the right path so that it
// learns to go on from its own mistakes (oracle.go).
package syntax
