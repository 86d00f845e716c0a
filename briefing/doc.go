// Package briefing answers questions about a folder of news articles from
// what the articles say, and from nothing else.
//
// It is pure: no files, network, logs, clocks or contexts. Read it bottom-up:
//
//   - article.go, citation.go: an article, and a place in one. Every fact
//     holds a citation, and a citation's text is a slice of its article, so
//     that nothing can be shown that was not written.
//   - when.go: dates as articles give them ("on Wednesday", "a year later"),
//     resolved against the article's own date; clause.go: the clause around a
//     date or number, for showing it.
//   - statement.go, trip.go, delegation.go, criticism.go, figure.go, event.go:
//     one kind of fact a file, with its finder.
//   - facts.go: all facts of one article.
//   - profile.go: the briefing's title, topics and article metadata; words,
//     never facts.
//   - corpus.go, index.go, person.go, topic.go: many articles; one person
//     across them; which words occur in which statements.
//   - query.go, answer.go, card.go, digest.go: what is asked, what is
//     answered, without any markup.
package briefing
