// Package linear holds linear models over hashed features.
//
// A feature is a [Key]: the number of its template and what fills it, hashed
// (key.go). A [Table] (table.go) maps keys to small weights, one a label; it
// is read where it lies, as bytes, so a program with megabytes of weights
// starts as fast as one without, and it adds (add.go) with integers, eight at a
// time, so that every machine comes to the same score. A [Chain] (chain.go)
// finds the best sequence of labels, or the best few (best.go).
//
// The rest makes such tables: an [Index] (index.go) numbers the features of
// the training text, a [Field] (field.go) learns a chain from each [Sequence]
// (sequence.go), for which it sums over all ways through it (ways.go), a [Perceptron]
// (perceptron.go) learns single decisions, [Rank] (ranking.go) a choice among
// alternatives; [Lessons] (lessons.go) collect for what has two labels; and [Pack]
// (pack.go) writes weights down as a table, with a row for each feature that is kept
// (place.go). What is learned depends on the data
// and their order alone.
package linear
