// Package judge compares what the program reads out of an article with what a
// person read in it. Only tests use it.
//
// gold.go is a person's reading, a JSON file beside the article; match.go says
// when two readings of a passage are the same; statement.go, fact.go and
// query.go compare one kind of thing each; score.go counts, and table.go
// prints.
//
// The rule for statements: one of the two contains the other, and they share
// at least sixty per cent of the longer one's words; or the program's is the
// same as several pieces of one utterance put together.
package judge
