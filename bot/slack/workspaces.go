package slack

import (
	"context"
	"strings"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// Installs let the app be installed to further workspaces. All fields but
// Admins are needed.
type Installs struct {
	ClientID, ClientSecret string
	// Address is where Slack and browsers reach the app, without a slash at
	// its end. Slack sends people back to https:// alone.
	Address string
	// Admins asks for [ManagersScope], too.
	Admins bool
	Keys   *bot.Keyring
	Kept   bot.Installations
}

// check returns what is missing or wrong.
func (i *Installs) check() error {
	switch {
	case i.ClientSecret == "":
		return &bot.PermanentError{Reason: "SLACK_CLIENT_ID is set, but SLACK_CLIENT_SECRET is not", Fix: "both are at api.slack.com/apps, Basic Information, App Credentials"}
	case !strings.HasPrefix(i.Address, "https://"):
		return &bot.PermanentError{Reason: "SLACK_CLIENT_ID is set, but public_url does not begin with https://",
			Fix: "set UKCHINA_PUBLIC_URL to the address that Slack sends people back to after installing"}
	case i.Keys == nil:
		return &bot.PermanentError{Reason: "SLACK_CLIENT_ID is set, but UKCHINA_SECRET_KEY, which seals the workspaces' tokens, is not",
			Fix: "make one with “openssl rand -base64 32”, and keep it"}
	}
	return nil
}

// owner is whom a sealed token belongs to.
func owner(i bot.Installation) string {
	return strings.Join([]string{i.Platform, i.Enterprise, i.Workspace}, " ")
}

var (
	noToken      = &bot.PermanentError{Reason: "the bot has no token for Slack", Fix: "set SLACK_BOT_TOKEN"}
	notInstalled = &bot.PermanentError{Reason: "the bot is not installed in the workspace", Fix: "install it, at /slack/install"}
)

// askAgain is when to ask for an installation again that could not be read.
const askAgain = 10 * time.Second

// api returns the Web API of a workspace: by its own token where the app was
// installed to it while running, or else by the app's. The errors are those of
// a [bot.Poster], none of which leaves anything unknown.
func (a *App) api(ctx context.Context, workspace string) (*slack.Client, error) {
	if a.Installs != nil && workspace != "" {
		i, found, err := a.Installs.Kept.Installation(ctx, platform, "", workspace)
		if err != nil {
			a.Metrics.Error(platform, "installation")
			a.Log.Error("no installation can be read", "workspace", workspace, "error", err)
			return nil, &bot.RetryAfter{After: askAgain}
		}
		if found {
			return a.opened(i)
		}
	}
	switch {
	case a.API != nil:
		return a.API, nil
	case a.Installs != nil:
		return nil, notInstalled
	}
	return nil, noToken
}

// opened returns the API of an installation.
func (a *App) opened(i bot.Installation) (*slack.Client, error) {
	token, err := a.Installs.Keys.Open(i.Token, owner(i))
	if err != nil {
		a.Metrics.Error(platform, "installation")
		a.Log.Error("a workspace's token cannot be read", "workspace", i.Workspace, "error", err)
		return nil, &bot.PermanentError{Reason: "the workspace's token cannot be read", Fix: err.Error(), Err: err}
	}
	return NewAPI(token, "", a.APIURL), nil
}

// met makes a workspace known that the app reaches because it is installed to
// the whole organisation: posts name the workspace alone.
func (a *App) met(ctx context.Context, enterprise, workspace string) {
	if a.Installs == nil || enterprise == "" || workspace == "" || !a.seen.add(time.Now(), "workspace "+workspace, struct{}{}) {
		return
	}
	if err := a.spread(ctx, enterprise, workspace); err != nil {
		a.seen.remove("workspace " + workspace)
		a.Metrics.Error(platform, "installation")
		a.Log.Error("an organisation's workspace is not known", "workspace", workspace, "error", err)
	}
}

// spread keeps an organisation's installation for one of its workspaces, which
// has none of its own.
func (a *App) spread(ctx context.Context, enterprise, workspace string) error {
	_, found, err := a.Installs.Kept.Installation(ctx, platform, enterprise, workspace)
	if err != nil || found {
		return err
	}
	i, found, err := a.Installs.Kept.Installation(ctx, platform, enterprise, "")
	if err != nil || !found {
		return err
	}
	token, err := a.Installs.Keys.Open(i.Token, owner(i))
	if err != nil {
		return err
	}
	return a.keep(ctx, token, i, workspace)
}

// keep keeps an installation for a workspace.
func (a *App) keep(ctx context.Context, token string, i bot.Installation, workspace string) error {
	var err error
	i.Workspace = workspace
	if i.Token, err = a.Installs.Keys.Seal(a.Random, token, owner(i)); err != nil {
		return err
	}
	return a.Installs.Kept.Install(ctx, i)
}

// removed forgets the token of who removed the app, or revoked it.
func (a *App) removed(ctx context.Context, e *event) error {
	before := time.Now()
	if e.EventTime > 0 { // it may come late, when the app is installed again
		before = time.Unix(e.EventTime, 0)
	}
	if e.TeamID != "" {
		if err := a.Installs.Kept.Uninstall(ctx, platform, "", e.TeamID, before); err != nil {
			return err
		}
	}
	if e.EnterpriseID != "" && e.everywhere() {
		if err := a.Installs.Kept.Uninstall(ctx, platform, e.EnterpriseID, "", before); err != nil {
			return err
		}
	}
	a.seen.remove("workspace " + e.TeamID)
	a.Log.Info("removed", "workspace", e.TeamID, "event", e.Event.Type)
	return nil
}
