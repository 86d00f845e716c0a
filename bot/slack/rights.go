package slack

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// rights are those of a request.
type rights struct {
	app   *App
	place bot.Place
	user  string
	// team is the user's workspace, "" where Slack does not say it, and shared
	// whether people of another may be in the channel (Slack Connect).
	team   string
	shared bool
}

var _ bot.Rights = rights{}

// Manage returns nil for admins and owners of the workspace. Nobody else's
// workspace ever changes our digests.
func (r rights) Manage(ctx context.Context, everyone bool) error {
	switch {
	case strings.HasPrefix(r.place.Channel, "D"):
		return &bot.PermanentError{Reason: "digests are for channels, not for direct messages", Fix: "ask for one in a channel"}
	case r.team != "" && r.team != r.place.Workspace:
		return outsider
	case everyone && (r.team != "" || !r.shared):
		return nil
	}
	api, err := r.app.api(ctx, r.place.Workspace)
	if err != nil {
		return err
	}
	u, err := api.GetUserInfoContext(ctx, r.user)
	var said slack.SlackErrorResponse
	switch {
	case errors.As(err, &said) && said.Err == "missing_scope":
		return &bot.PermanentError{Reason: "Slack does not tell the bot who is an admin", Err: err,
			Fix: fixManagers}
	case errors.As(err, &said) && (said.Err == "user_not_found" || said.Err == "user_not_visible"):
		return outsider
	case err != nil:
		return explain(err)
	case u.IsStranger || u.TeamID != r.place.Workspace && !slices.Contains(u.Enterprise.Teams, r.place.Workspace):
		return outsider
	case everyone && !u.IsRestricted && !u.IsUltraRestricted, u.IsAdmin, u.IsOwner, u.IsPrimaryOwner:
		return nil
	}
	return &bot.PermanentError{Reason: "only admins and owners of this workspace may change a channel's digests", Fix: "ask one of them to do it"}
}

var outsider = &bot.PermanentError{Reason: "only people of the workspace that the bot belongs to may change its digests", Fix: "ask somebody there"}

// Post returns nil if the bot can post in the channel.
func (r rights) Post(ctx context.Context) error {
	api, err := r.app.api(ctx, r.place.Workspace)
	if err != nil {
		return err
	}
	known, err := canPost(ctx, api, r.place.Channel)
	if known {
		return err
	}
	// Without the scopes to look, only posting tells: to who asked, alone.
	m, _ := r.app.Renderer.message(view{note: "This is where digests will be posted."})
	_, err = api.PostEphemeralContext(ctx, r.place.Channel, r.user, m.options()...)
	return explain(err)
}

// canPost returns nil if the bot can post in a channel, which it can where it
// is a member, and in public channels with a scope for that. known says that
// its scopes let it look.
func canPost(ctx context.Context, api *slack.Client, channel string) (known bool, err error) {
	_, err = api.GetConversationHistoryContext(ctx, &slack.GetConversationHistoryParameters{ChannelID: channel, Limit: 1})
	var said slack.SlackErrorResponse
	switch errors.As(err, &said); said.Err {
	case "missing_scope":
		return false, nil
	case "not_in_channel": // so it is public: others are not found
		if who, err := api.AuthTestContext(ctx); err == nil && slices.Contains(scopes(who.Header.Get("X-OAuth-Scopes")), "chat:write.public") {
			return true, nil
		}
	}
	return true, explain(err)
}

// scopes reads the header in which Slack lists those of a token.
func scopes(header string) []string {
	return strings.FieldsFunc(header, func(r rune) bool { return r == ',' || r == ' ' })
}
