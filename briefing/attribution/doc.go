// Package attribution finds who said what: the quotations and reported
// speech of an English news text, with the words that name the source, the
// cue that reports it, and the content that was said.
//
// It is a library in its own right: a [text.Document] in, [Statement] values
// with offsets out. It knows nothing of people, trips or bots.
//
// Read statement.go first, then stretch.go (a sentence in which quotations are
// opaque), the lexicons (lexicon.go, nominal.go, word.go; verb.go inflects
// them) and the stages in the order in which [Rules] (extract.go) runs them:
//
//   - cue.go marks the candidates;
//   - source.go finds whose words they are (over subject.go, nounphrase.go);
//   - content.go, left.go, object.go and end.go find what was said (over clause.go,
//     around.go and writer.go);
//   - refuse.go, unsaid.go and research.go say what reports nothing;
//   - rules.go puts these together; according.go, passive.go, nominal.go,
//     beside.go, gesture.go and transcript.go are the rules that need no active verb;
//   - chain.go ties quotations without attribution to what they go on with, list.go
//     the items of a list to who says them, and back.go a quotation to who is told of
//     after it.
//
// [Extract] (fuse.go) adds what package learned finds beside the rules, with
// how certain it is, and whether it was said (act.go) and not only asked of
// somebody (put.go). annotated.go gives statements the form in which annotators
// mark them.
//
// Which rules find what, and what they are known to miss, is in testdata.
package attribution
