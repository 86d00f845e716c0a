// Package slack brings the bot to Slack.
//
// Read it from the message outwards:
//
//   - limits.go: how much Slack takes, each limit with its source.
//   - words.go: text made harmless, measured and cut; blocks.go: the few
//     blocks that are used; quote.go, entry.go, list.go, trip.go: how a card
//     looks; page.go: as many of them as fit; render.go: whole messages.
//   - verify.go, seen.go: which requests are Slack's, and new; commands.go,
//     events.go, interactions.go: what is done with them; serve.go: the same
//     over HTTP; socket.go: over Socket Mode.
//   - post.go: digests in a channel; fault.go: what Slack's errors mean.
//
// Words of articles stand in rich text and plain text alone, where Slack
// formats, links and notifies nothing.
package slack
