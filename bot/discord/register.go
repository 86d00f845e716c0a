package discord

import (
	"context"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strconv"

	"github.com/bwmarrin/discordgo"
)

// application returns the id of the bot's application.
func (c *client) application(ctx context.Context) (string, error) {
	var a discordgo.Application
	err := c.get(ctx, discordgo.EndpointOAuth2Application("@me"), &a)
	return a.ID, err
}

// register makes an application's slash commands those given, and reports
// whether that changed any. Where Discord has them already nothing is sent:
// who replaces commands makes every user's client fetch them again.
func (c *client) register(ctx context.Context, application string, commands []*discordgo.ApplicationCommand) (changed bool, err error) {
	address := discordgo.EndpointApplicationGlobalCommands(application)
	var have []*discordgo.ApplicationCommand
	if err := c.get(ctx, address, &have); err != nil {
		return false, err
	}
	if slices.EqualFunc(commands, have, sameCommand) {
		return false, nil
	}
	return true, c.do(ctx, http.MethodPut, address, address, commands, nil)
}

// sameCommand reports whether Discord has a command as it is wanted. Discord
// adds ids, versions and defaults, which are not ours.
func sameCommand(want, have *discordgo.ApplicationCommand) bool {
	return want.Name == have.Name && want.Description == have.Description && max(have.Type, discordgo.ChatApplicationCommand) == want.Type &&
		sameSet(want.Contexts, have.Contexts) && sameSet(want.IntegrationTypes, have.IntegrationTypes) &&
		reflect.DeepEqual(want.DefaultMemberPermissions, have.DefaultMemberPermissions) &&
		slices.EqualFunc(want.Options, have.Options, sameOption)
}

func sameOption(want, have *discordgo.ApplicationCommandOption) bool {
	return want.Type == have.Type && want.Name == have.Name && want.Description == have.Description &&
		want.Required == have.Required && want.Autocomplete == have.Autocomplete && want.MaxLength == have.MaxLength &&
		slices.EqualFunc(want.Choices, have.Choices, sameChoice) && slices.EqualFunc(want.Options, have.Options, sameOption)
}

func sameChoice(want, have *discordgo.ApplicationCommandOptionChoice) bool {
	return want.Name == have.Name && reflect.DeepEqual(want.Value, have.Value)
}

// sameSet compares lists that have no order.
func sameSet[T ~uint](want, have *[]T) bool {
	if want == nil || have == nil {
		return want == have
	}
	a, b := slices.Clone(*want), slices.Clone(*have)
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}

// Invitation returns the address that invites an application's bot with the
// least permissions: to see channels, to write there and in threads, to embed,
// and to read the messages it replies to.
func Invitation(application string) string {
	bits := sendInThreads.bit
	for _, p := range needed(discordgo.ChannelTypeGuildText) {
		bits |= p.bit
	}
	q := url.Values{"client_id": {application}, "scope": {"bot applications.commands"}, "permissions": {strconv.FormatInt(bits, 10)}}
	return discordgo.EndpointDiscord + "oauth2/authorize?" + q.Encode()
}
