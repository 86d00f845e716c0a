// Package attribution finds who said what: the quotations and reported
// speech of an English news text, with the words that name the source, the
// cue that reports it, and the content that was said.
//
// It is a library in its own right: a [text.Document] in, [Statement] values
// with offsets out. It knows nothing of people, trips or bots.
//
// Read statement.go first, then stretch.go (a sentence in which quotations are opaque;
// retag.go mends tags of names there) and the lexicons: lexicon.go has the verbs that
// report, which verb.go inflects, and word.go the closed classes. Over a stretch stand
// phrases and clauses:
//
//   - basephrase.go is the noun phrase without complements, postmodifier.go what
//     belongs to it, day.go the times at its edges, nounphrase.go the whole;
//   - apposition.go is what stands between a subject and its verb, speaker.go who can
//     speak at all, subject.go the subject of a verb;
//   - clause.go tells where clauses begin and end, embedding.go how that of a cue
//     stands in its sentence, and around.go what stands around them.
//
// The stages follow in the order in which [Rules] (extract.go) runs them:
//
//   - cue.go marks the candidates;
//   - source.go finds whose words they are: participle.go for "saying", relative.go
//     for "who said", citation.go for a letter or another's quotation;
//   - content.go finds what was said to the right of a cue (opening.go how it is
//     introduced, addressee.go who is told, adjunct.go times and occasions before it),
//     left.go to its left, resume.go beyond an attribution in the middle, and object.go
//     what is no clause (complement.go what something is called, infinitive.go what is
//     urged);
//   - end.go finds where a clause ends, sequel.go and occasion.go mostly where an object
//     does: remark.go and writer.go tell where the writer's own words begin,
//     aftermath.go where he tells what happened around it or since;
//   - refuse.go, unsaid.go and research.go say what reports nothing;
//   - rules.go puts these together; according.go, passive.go, nominal.go, beside.go,
//     gesture.go and transcript.go are the rules that need no active verb;
//   - chain.go ties quotations without attribution to what they go on with, list.go
//     the items of a list to who says them, and back.go a quotation to who is told of
//     after it.
//
// [Extract] (fuse.go) adds what package learned finds beside the rules (added.go), with
// how certain it is, and whether it was said (act.go) and not only asked (put.go) or told of
// somebody (unspoken.go). annotated.go gives statements the form in which annotators
// mark them.
//
// Which rules find what, and what they are known to miss, is in testdata.
package attribution
