package discord

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
)

// ClientID returns the application's id, which is a token's first part. An
// error says that it does not look like a token.
func ClientID(token string) (string, error) {
	parts := strings.Split(token, ".")
	id, err := base64.RawStdEncoding.DecodeString(strings.TrimRight(parts[0], "="))
	if _, bad := strconv.ParseUint(string(id), 10, 64); len(parts) != 3 || err != nil || bad != nil {
		return "", &bot.PermanentError{Reason: "it does not look like a bot token, which has three parts with dots between", Fix: badToken.Fix}
	}
	return string(id), nil
}

// Checks asks Discord whether a bot would work, and in which of the channels
// it could post. It changes nothing and opens no gateway.
func Checks(ctx context.Context, o Options, channels []string) []bot.Check {
	c, err := newClient(o.Token, o.APIURL)
	if err != nil {
		return []bot.Check{{Subject: "address", Err: err}} // unreachable: settings are checked
	}
	defer c.close()
	var me discordgo.User
	if err := c.get(ctx, discordgo.EndpointUser("@me"), &me); err != nil {
		var permanent *bot.PermanentError
		if _, odd := ClientID(o.Token); odd != nil && errors.As(err, &permanent) {
			err = odd
		}
		return []bot.Check{{Subject: "token", Err: reached(err)}}
	}
	application, check := c.checkApplication(ctx)
	list := []bot.Check{{Subject: "token", Found: "accepted, for " + bot.Clean(me.Username)},
		check, c.checkGateway(ctx, max(o.Shards, 1)), c.checkServers(ctx, application)}
	for _, channel := range channels {
		list = append(list, c.checkChannel(ctx, me.ID, channel))
	}
	return list
}

// checkApplication looks for settings that keep the bot from working, and
// returns the application's id, too.
func (c *client) checkApplication(ctx context.Context) (id string, check bot.Check) {
	// discordgo's Application lacks these.
	var app struct {
		ID        string `json:"id"`
		Endpoint  string `json:"interactions_endpoint_url"`
		CodeGrant bool   `json:"bot_require_code_grant"`
		Public    bool   `json:"bot_public"`
	}
	check.Subject = "application"
	err := c.get(ctx, discordgo.EndpointOAuth2Application("@me"), &app)
	switch {
	case err != nil:
		check.Err = reached(err)
	case app.Endpoint != "":
		check.Err = &bot.PermanentError{Reason: "slash commands go to an Interactions Endpoint URL and never reach the bot",
			Fix: "open the app at discord.com/developers/applications, General Information, and empty that field"}
	case app.CodeGrant:
		check.Err = &bot.PermanentError{Reason: "nobody can add the bot to a server",
			Fix: "open the app at discord.com/developers/applications, Bot, and turn off Requires OAuth2 Code Grant"}
	case app.Public:
		check.Found = "anybody may add it to a server; no privileged intent is needed"
	default:
		check.Found = "only its owner may add it to a server; no privileged intent is needed"
	}
	return app.ID, check
}

// checkGateway asks whether and how often the bot may connect.
func (c *client) checkGateway(ctx context.Context, shards int) bot.Check {
	var g discordgo.GatewayBotResponse
	check := bot.Check{Subject: "gateway"}
	err := c.get(ctx, discordgo.EndpointGatewayBot, &g)
	limit := g.SessionStartLimit
	switch {
	case err != nil:
		check.Err = reached(err)
	case limit.Remaining == 0:
		wait := time.Duration(limit.ResetAfter) * time.Millisecond
		check.Err = &bot.PermanentError{Reason: "the bot connected so often that Discord takes no more connections today",
			Fix: "stop it, and start it again in " + wait.Round(time.Minute).String()}
	case g.Shards > shards:
		check.Err = &bot.PermanentError{Reason: fmt.Sprintf("Discord wants %d shards for the bot's servers, and there are %d", g.Shards, shards),
			Fix: fmt.Sprintf("run %d processes, each with discord.shards %d and its own discord.shard", g.Shards, g.Shards)}
	default:
		check.Found = fmt.Sprintf("%d of %d connections are left today", limit.Remaining, limit.Total)
	}
	return check
}

// checkServers asks whether the bot is anywhere.
func (c *client) checkServers(ctx context.Context, application string) bot.Check {
	var guilds []*discordgo.UserGuild
	check := bot.Check{Subject: "servers"}
	address := discordgo.EndpointUserGuilds("@me")
	if err := c.get(ctx, address, &guilds); err != nil {
		check.Err = reached(err)
		return check
	}
	if len(guilds) == 0 {
		check.Err = &bot.PermanentError{Reason: "the bot is in no server", Fix: "open " + Invitation(application)}
		return check
	}
	check.Found = fmt.Sprintf("the bot is in %d", len(guilds))
	return check
}

// checkChannel asks whether the bot can post in a channel.
func (c *client) checkChannel(ctx context.Context, me, id string) bot.Check {
	check := bot.Check{Subject: "channel " + id}
	var channel discordgo.Channel
	if err := c.get(ctx, discordgo.EndpointChannel(id), &channel); err != nil {
		check.Err = reached(err)
		return check
	}
	if err := c.check(ctx, me, &channel); err != nil {
		check.Err = reached(err)
		return check
	}
	check.Found = "the bot may post in it"
	return check
}

// reached returns an error of the client as one that says what to do.
func reached(err error) error {
	var permanent *bot.PermanentError
	if errors.As(err, &permanent) {
		return permanent
	}
	return &bot.PermanentError{Reason: "Discord gave no answer (" + err.Error() + ")", Fix: "check the connection to discord.com, and try again", Err: err}
}
