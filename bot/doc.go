// Package bot turns what a person types, wherever they type it, into a reply.
//
// It knows no platform and no database: a platform makes a [Request] of a
// message, gives it to [Handler.Handle], and renders the [Reply]. Read
// request.go first, then handle.go and help.go, then card.go, citation.go,
// date.go, link.go, digest.go and clean.go: what every platform shows in the same
// words.
//
// A channel's digests: schedule.go and its family (schedule_words.go, with
// schedule_lexicon.go, schedule_clock.go and schedule_count.go, reads English;
// schedule_cron.go, schedule_format.go, schedule_next.go; schedule_complete.go suggests),
// section.go, zone.go, slot.go and subscription.go are what is kept; digests.go answers
// the commands, each in a file of its name (subscribe.go, pause.go); rights.go is who may.
// delivery.go is a digest that is owed, due.go decides what is owed when, outcome.go
// what becomes of it, and courier.go does it.
// compose.go makes the digest that a delivery takes; installation.go and
// keyring.go keep the bot's tokens where it is installed to many workspaces.
// What chat platforms share besides: page.go (the next cards), follow.go (questions that
// go on from the last), poster.go (posting), limiter.go, metrics.go,
// requestid.go (failures) and check.go (what doctor asks).
package bot
