// Package slack brings the bot to Slack.
//
// Read it from the message outwards:
//
//   - limits.go: how much Slack takes, each limit with its source.
//   - words.go: text made harmless, measured and cut; blocks.go: the few
//     blocks that are used; quote.go, list.go, trip.go, note.go: how a card
//     and what is said beside it look; page.go: as many cards as fit;
//     render.go: whole messages; actions.go: the buttons' names.
//   - verify.go, recent.go: which requests are Slack's, and new; commands.go,
//     events.go, interactions.go: what is done with them; rights.go: for whom;
//     app.go: in whose name, how much of it at once, and how it ends.
//   - serve.go: how requests come by HTTP; socket.go: over Socket Mode; run.go:
//     from the first connection to the last.
//   - post.go: digests in a channel, find.go: whether one is there; fault.go: what Slack's errors mean;
//     api.go: the client; manifest.go, check.go: setting it up.
//   - install.go, install_page.go: how a workspace installs the app by itself;
//     workspaces.go: which token speaks in which workspace.
//
// Words of articles stand in rich text and plain text alone, where Slack
// formats, links and notifies nothing. What was answered all replicas know
// (answered.go). What a thread is about is in memory, bounded, and of one
// process: a question that goes on from one that another answered is read for
// itself.
package slack
