package bot

import (
	"context"
	"time"
)

// An Installation is the bot in a workspace that it was installed to while
// running, or in all workspaces of an organisation.
type Installation struct {
	Platform string // "slack"
	// Enterprise is the id of the organisation; empty for a workspace that is
	// in none.
	Enterprise string
	// Workspace is as in [Place]; empty for all of the organisation.
	Workspace string
	App       string // the platform's id of the app
	Bot       string // the bot's user id there
	By        string // who installed it
	Scopes    string // what it may do, with commas between
	At        time.Time
	// Token is what the bot acts with, sealed by a [Keyring]: no store sees it.
	Token []byte
}

// Installations keeps installations. The store implements it; it is safe for
// concurrent use, by several processes too.
type Installations interface {
	// Install keeps i in place of what is kept for its platform, organisation
	// and workspace.
	Install(ctx context.Context, i Installation) error
	// Installation returns a workspace's, whatever its organisation where
	// enterprise is empty; or, where workspace is empty, the one for all of an
	// organisation.
	Installation(ctx context.Context, platform, enterprise, workspace string) (i Installation, found bool, err error)
	// Uninstall forgets what was installed before a time: a workspace's,
	// whatever its organisation where enterprise is empty; or, where workspace
	// is empty, everything of an organisation. There may be nothing.
	Uninstall(ctx context.Context, platform, enterprise, workspace string, before time.Time) error
}
