// Package learned finds attributions with weights learned from annotated news:
// who says, thinks, wants or feels what.
//
// page.go sets out a document as the models see it: numbers for words, a tree
// for each sentence (package syntax), classes of words, and what rules have
// found. [Model.Extract] (extract.go) then goes in four steps, each with a
// linear model of its own:
//
//   - cue.go finds the words that report, over cuefeatures.go, and more of
//     them than will stand;
//   - candidate.go weighs each token of the paragraph as part of the source or
//     of the content, over rolefeatures.go, which looks at it from the cue, and setting.go, which
//     has what neighbours share;
//   - reading.go chooses among the likeliest sources and contents that come of
//     that, over readingfeatures.go, which looks at them as a whole: cut.go
//     tells whether one is a whole part of the tree;
//   - judge.go weighs the candidates against one another.
//
// certainty.go turns the judge's verdict into how often it is right. train.go
// learns all of it, annotator.go what annotators have in common; model.go reads
// what was learned.
package learned
