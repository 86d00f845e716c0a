// Package bot turns what a person types, wherever they type it, into a reply.
//
// It knows no platform and no database: a platform makes a [Request] of a
// message, gives it to [Handler.Handle], and renders the [Reply]. Read
// request.go first, then handle.go and help.go, then card.go, citation.go,
// date.go and clean.go: what every platform shows in the same words. What chat
// platforms share besides: page.go (the next cards), follow.go (questions that
// go on from the last), poster.go (posting), limiter.go, metrics.go,
// requestid.go (failures) and check.go (what doctor asks).
package bot
