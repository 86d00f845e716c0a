// Package briefing answers questions about a folder of news articles from
// what the articles say, and from nothing else.
//
// It is pure: no files, network, logs, clocks or contexts. Read it bottom-up;
// a family of files begins with the one that has its name:
//
//   - article.go, citation.go: an article, and a place in one. Every fact
//     holds a citation, and a citation's text is a slice of its article, so
//     that nothing can be shown that was not written.
//   - phrase.go: runs of an article's words, and what their tags say.
//   - when*.go: dates as articles give them ("on Wednesday", "a year later"):
//     scanned, read, and resolved against the article's own date; clause*.go:
//     the clause around a date or number, for showing it.
//   - statement*.go, trip*.go, delegation*.go, criticism*.go, figure*.go,
//     event*.go: one kind of fact each, with its finder and its words.
//   - scene.go: an article as package visits looks at it, whose learned weights
//     find trips where the rules find none (trip_learned.go), and company and
//     criticisms beside them (delegation_learned.go, criticism_learned.go).
//   - facts.go: all facts of one article.
//   - profile.go: the briefing's title, topics and article metadata; words,
//     never facts.
//   - corpus.go: many articles, in segments. In a segment, index.go knows which
//     words occur in which statements (word*.go, postings.go),
//     identity.go who the people are (name.go).
//   - person*.go, topic.go, term.go, match*.go: one person or
//     topic across the segments, and what matches it, the best first.
//   - query.go, parse*.go, pattern.go, english*.go: what is asked, typed or in
//     plain English.
//   - answer*.go: what is answered, one kind of question a file, without any
//     markup; suggest*.go, spelling*.go, example.go: what else can be asked.
//   - card.go, card_sources.go: one item of an answer.
//   - digest.go: the briefing at a glance, or what is new in it. picture.go has
//     all that it chooses from, each thing once: together.go, and travelling.go
//     of trips, put together
//     what several articles tell; wording.go says when that is the same, and
//     shelf.go where to look.
//     quotations.go chooses among what is said, point.go finds what somebody
//     said earlier on the same point.
//   - json.go: answers and digests as JSON.
package briefing
