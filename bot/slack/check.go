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

// Tokens are what a workspace is reached with. SigningSecret or App may be
// empty, not both.
type Tokens struct {
	Bot, App, SigningSecret string
	APIURL                  string // empty: Slack's own
}

// Where the tokens are found, and what goes wrong with them.
const (
	fixBotToken = "at api.slack.com/apps open the app, OAuth & Permissions, and set SLACK_BOT_TOKEN to the Bot User OAuth Token, which begins with xoxb-"
	fixAppToken = "at api.slack.com/apps open the app, Basic Information, App-Level Tokens, generate one with connections:write, and set SLACK_APP_TOKEN to it; it begins with xapp-"
	fixSecret   = "at api.slack.com/apps open the app, Basic Information, and set SLACK_SIGNING_SECRET to the Signing Secret, 32 letters and digits"
)

// Form returns what is wrong with the form of the tokens, or nil. It asks
// nobody.
func (t Tokens) Form() error {
	switch {
	case !strings.HasPrefix(t.Bot, "xoxb-"):
		return &bot.PermanentError{Reason: "SLACK_BOT_TOKEN does not look like a bot token", Fix: fixBotToken}
	case t.App == "" && t.SigningSecret == "":
		return &bot.PermanentError{Reason: "SLACK_BOT_TOKEN is set, but nothing that Slack's requests come by",
			Fix: "set SLACK_APP_TOKEN (Socket Mode, no public address needed) or SLACK_SIGNING_SECRET"}
	case t.App != "" && !strings.HasPrefix(t.App, "xapp-"):
		return &bot.PermanentError{Reason: "SLACK_APP_TOKEN does not look like an app-level token", Fix: fixAppToken}
	case t.SigningSecret != "" && !isHex(t.SigningSecret):
		return &bot.PermanentError{Reason: "SLACK_SIGNING_SECRET does not look like a signing secret", Fix: fixSecret}
	}
	return nil
}

func isHex(s string) bool { return strings.Trim(s, "0123456789abcdef") == "" }

// Checks asks Slack whether the bot would work, and in which of the channels
// it could post. It changes nothing and opens no connection.
func Checks(ctx context.Context, t Tokens) []bot.Check {
	if err := t.Form(); err != nil {
		return []bot.Check{{Subject: "tokens", Err: err}}
	}
	api := NewAPI(t.Bot, t.App, t.APIURL)
	who, err := api.AuthTestContext(ctx)
	if err != nil {
		return []bot.Check{{Subject: "bot token", Err: reached(err, fixBotToken)}}
	}
	list := []bot.Check{
		{Subject: "bot token", Found: fmt.Sprintf("accepted, for %s in %s (%s)", bot.Clean(who.User), bot.Clean(who.Team), bot.Clean(who.TeamID))},
		checkScopes(who.Header.Get("X-OAuth-Scopes")),
	}
	if t.App == "" {
		return append(list, bot.Check{Subject: "connection", Found: "Slack calls the public address; requests are checked with the signing secret"})
	}
	connection := bot.Check{Subject: "app token", Found: "accepted; Slack is reached by Socket Mode"}
	if _, _, err := api.StartSocketModeContext(ctx); err != nil {
		connection = bot.Check{Subject: "app token", Err: reached(err, fixAppToken)}
	}
	return append(list, connection)
}

// checkScopes compares the scopes that a token has with those needed.
func checkScopes(header string) bot.Check {
	check := bot.Check{Subject: "scopes"}
	have := strings.FieldsFunc(header, func(r rune) bool { return r == ',' || r == ' ' })
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
