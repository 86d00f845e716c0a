package bot

import "context"

// Rights tell what may be done in the channel that a request comes from. A
// platform makes them for each request, since buttons outlive permissions.
// What they refuse is a [*PermanentError] that says what to do; any other
// error means that it could not be found out.
type Rights interface {
	// Manage returns nil if the user may change the channel's digests. everyone
	// says that the settings let everybody who belongs to the workspace.
	Manage(ctx context.Context, everyone bool) error
	// Post returns nil if the bot can post in the channel.
	Post(ctx context.Context) error
}
