package slack

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// Tokens are what a workspace is reached with.
type Tokens struct {
	Bot string // posts; without it only commands and clicks are answered
	// App connects by Socket Mode, SigningSecret proves that a request is
	// Slack's. One of them is needed.
	App, SigningSecret string
	APIURL             string // empty: Slack's own
	// Admins says that only admins may change a channel's digests, so that
	// Slack is asked who is one.
	Admins bool
	// Installs are for further workspaces; nil for none.
	Installs *Installs
}

// How tokens are found.
const (
	fixBotToken = "at api.slack.com/apps open the app, Install App, and set SLACK_BOT_TOKEN to the Bot User OAuth Token, which begins with xoxb-"
	fixAppToken = "at api.slack.com/apps open the app, Basic Information, App-Level Tokens, generate one with connections:write, and set SLACK_APP_TOKEN to it; it begins with xapp-"
)

// Check returns what is missing, or cannot be right: a token of another kind.
// It asks nobody.
func (t Tokens) Check() error {
	switch {
	case t.App == "" && t.SigningSecret == "" && t.Installs != nil:
		return &bot.PermanentError{Reason: "SLACK_CLIENT_ID is set, but nothing that Slack's requests come by",
			Fix: "set SLACK_SIGNING_SECRET, from api.slack.com/apps, Basic Information, App Credentials"}
	case t.App == "" && t.SigningSecret == "":
		return &bot.PermanentError{Reason: "SLACK_BOT_TOKEN is set, but nothing that Slack's requests come by",
			Fix: "set SLACK_APP_TOKEN (Socket Mode, no public address needed) or SLACK_SIGNING_SECRET"}
	case t.App != "" && !strings.HasPrefix(t.App, "xapp-"):
		return &bot.PermanentError{Reason: "SLACK_APP_TOKEN is no app-level token", Fix: fixAppToken}
	case t.Bot == "" && t.App != "":
		return &bot.PermanentError{Reason: "SLACK_APP_TOKEN is set, but SLACK_BOT_TOKEN is not", Fix: fixBotToken}
	case t.Bot != "" && !strings.HasPrefix(t.Bot, "xoxb-") && !strings.HasPrefix(t.Bot, "xoxe.xoxb-"):
		return &bot.PermanentError{Reason: "SLACK_BOT_TOKEN is no bot token", Fix: fixBotToken}
	}
	if t.Installs != nil {
		return t.Installs.check()
	}
	return nil
}

// Checks asks Slack whether the bot would work, and about the channels that
// it is to post in. It changes nothing and opens no connection.
func Checks(ctx context.Context, t Tokens, channels []string) []bot.Check {
	if err := t.Check(); err != nil {
		return []bot.Check{{Subject: "tokens", Err: err}}
	}
	var install []bot.Check
	if t.Installs != nil {
		install = []bot.Check{{Subject: "installing", Found: "to further workspaces at " + t.Installs.Address + installPath}}
	}
	if t.Bot == "" && t.Installs != nil {
		return install
	}
	if t.Bot == "" {
		return []bot.Check{{Subject: "bot token", Err: &bot.PermanentError{
			Reason: "SLACK_BOT_TOKEN is not set, so that mentions stay unanswered", Fix: fixBotToken}}}
	}
	api := NewAPI(t.Bot, t.App, t.APIURL)
	who, err := api.AuthTestContext(ctx)
	if err != nil {
		return []bot.Check{{Subject: "bot token", Err: reached(err, fixBotToken)}}
	}
	list := []bot.Check{
		{Subject: "bot token", Found: fmt.Sprintf("accepted, for %s in %s (%s)", bot.Clean(who.User), bot.Clean(who.Team), bot.Clean(who.TeamID))},
		checkScopes(who.Header.Get("X-OAuth-Scopes")),
		checkConnection(ctx, api, t),
		checkManagers(t, who.Header.Get("X-OAuth-Scopes")),
	}
	list = append(list, install...)
	for _, channel := range channels {
		list = append(list, checkChannel(ctx, api, channel))
	}
	return list
}

// checkConnection looks at how Slack's requests come.
func checkConnection(ctx context.Context, api *slack.Client, t Tokens) bot.Check {
	if t.App == "" {
		return bot.Check{Subject: "connection", Found: "Slack calls the public address; requests are checked with the signing secret"}
	}
	if _, _, err := api.StartSocketModeContext(ctx); err != nil {
		return bot.Check{Subject: "app token", Err: reached(err, fixAppToken)}
	}
	return bot.Check{Subject: "app token", Found: "accepted; Slack is reached by Socket Mode"}
}

// fixManagers is what lets channels subscribe again.
const fixManagers = "whoever runs it adds the scope " + ManagersScope + " at api.slack.com/apps under OAuth & Permissions and reinstalls the app, or sets managers: everyone"

// checkManagers looks whether anybody can change a channel's digests.
func checkManagers(t Tokens, header string) bot.Check {
	check := bot.Check{Subject: "managers", Found: "everyone in the workspace may subscribe its channels"}
	switch {
	case !t.Admins:
	case slices.Contains(scopes(header), ManagersScope):
		check.Found = "admins and owners of the workspace may subscribe its channels"
	default:
		check.Err = &bot.PermanentError{Reason: "nobody can subscribe a channel, since Slack does not tell the bot who is an admin", Fix: fixManagers}
	}
	return check
}

// checkChannel asks whether the bot can post in a channel, as far as its
// scopes let it ask.
func checkChannel(ctx context.Context, api *slack.Client, id string) bot.Check {
	check := bot.Check{Subject: "channel " + id, Found: "the bot can post in it"}
	known, err := canPost(ctx, api, id)
	var permanent *bot.PermanentError
	switch {
	case !known:
		check.Found = "cannot be looked at without the optional scopes channels:history and groups:history; invite the bot there"
	case errors.As(err, &permanent):
		check.Err = permanent
	case err != nil:
		check.Err = reached(err, "look at the channel's id: it begins with C, and stands at the end of the channel's details")
	}
	return check
}

// checkScopes compares the scopes that a token has with those needed.
func checkScopes(header string) bot.Check {
	check := bot.Check{Subject: "scopes"}
	have := scopes(header)
	lacks := func(want []string) []string {
		return slices.DeleteFunc(slices.Clone(want), func(s string) bool { return slices.Contains(have, s) })
	}
	if missing := lacks(Scopes); len(missing) > 0 {
		check.Err = &bot.PermanentError{Reason: "the bot lacks " + strings.Join(missing, ", "),
			Fix: "at api.slack.com/apps open the app, OAuth & Permissions, add them under Bot Token Scopes, and install the app again"}
		return check
	}
	check.Found = strings.Join(Scopes, ", ")
	if missing := lacks(OptionalScopes); len(missing) > 0 {
		check.Found += "; without the optional " + strings.Join(missing, ", ")
	}
	return check
}

// reached returns Slack's error as one that says what to do.
func reached(err error, fix string) error {
	var said slack.SlackErrorResponse
	if !errors.As(err, &said) {
		return &bot.PermanentError{Reason: "Slack gave no answer (" + explain(err).Error() + ")", Fix: "check the connection to slack.com, and try again", Err: err}
	}
	return &bot.PermanentError{Reason: "Slack does not accept it (" + said.Err + ")", Fix: fix, Err: err}
}
