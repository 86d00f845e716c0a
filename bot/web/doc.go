// Package web is the reader: the briefing as pages, where every fact leads to
// the words in the article that it was read from.
//
// It knows no other platform. Pages are made from the corpus in memory with
// html/template, work without JavaScript and ask no other host for anything.
// Read it bottom-up:
//
//   - cited.go: which words an address marks (?s=START-END).
//   - mark.go: a paragraph cut where statements, their speakers, cues and the
//     cited words begin and end.
//   - edition.go: what is worked out once for a corpus: people, their colours.
//   - annotate.go: what all pages of an article have in common.
//   - run.go, chart.go, picture.go, axis.go: cards as pages show them, values
//     of one thing as bars, dated events as a timeline.
//   - drawing.go, drawing_slack.go, drawing_discord.go: messages as chats would
//     show them, drawn from what would be sent.
//   - weight.go, pager.go: how much a page holds, and the way to the rest.
//   - page.go: a page, and how it is written into the layout.
//   - briefing.go, article.go, person.go, list.go, ask.go, digest.go, manage.go: one
//     page a file; suggest.go: what is
//     suggested while somebody types; asset.go: the files that pages ask for.
//   - notice.go: what strangers see, and others when something failed.
//   - token.go, then auth.go and auth_session.go: who may read and who manages,
//     by links, sessions and secrets; auth_guard.go and auth_page.go: who asks;
//     auth_denial.go: why somebody may not.
//   - compress.go and compress_cache.go: how answers are sent.
//   - header.go and guard.go: what is said and looked at before all else.
//   - web.go: the addresses.
package web
