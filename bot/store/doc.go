// Package store keeps what must last: subscriptions, deliveries, installations
// and when articles were first seen, in SQLite or in PostgreSQL; and it gets
// deliveries done.
//
// Read store.go (opening), migrate.go and the migrations, then a file a noun:
// subscription.go, delivery.go, article.go, installation.go, answered.go (which
// of a platform's requests some replica has answered). They are
// written once for both databases, over database.go; sqlite.go and postgres.go
// are the two. How a digest gets done is in runner.go, claim.go and rescue.go:
// every replica claims the subscriptions whose slot has come and hands the
// deliveries to River, whose workers call [bot.Courier].
//
// What makes a digest arrive once are two rules of the tables, whatever River
// does: a subscription and a slot have one delivery, and a delivery is changed
// only by whoever took it up last (see [Store.Keep]).
package store
