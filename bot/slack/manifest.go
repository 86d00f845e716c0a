package slack

import (
	"cmp"
	"slices"
	"strings"

	"github.com/slack-go/slack"

	"ukchina/briefing"
)

// Limits of a manifest, in characters (SD reference/app-manifest).
const (
	maxAppName     = 35
	maxAppAbout    = 140
	maxUsageHint   = 1000
	maxCommandName = 32 // with the slash
)

// Scopes are what the bot needs: to be asked, and to answer.
var Scopes = []string{"commands", "app_mentions:read", "chat:write"}

// OptionalScopes are what it can do without: posting in public channels that
// it did not join, and looking for what it posted before.
var OptionalScopes = []string{"chat:write.public", "channels:history", "groups:history"}

// ManagersScope lets the bot ask who is an admin, which it does where only
// admins may change a channel's digests.
const ManagersScope = "users:read"

// optionalScopes returns what the bot can do without.
func optionalScopes(admins bool) []string {
	if admins {
		return append(slices.Clone(OptionalScopes), ManagersScope)
	}
	return OptionalScopes
}

// Manifest returns the settings of a Slack app that answers from a briefing.
// publicURL is where Slack reaches the bot; without it the app uses Socket
// Mode, which needs no address. admins says that only admins may change a
// channel's digests; several that the app is to be installed to several
// workspaces, by [Installs], which needs an address.
func Manifest(p briefing.Profile, publicURL string, admins, several bool) *slack.Manifest {
	name := commandName(p.Command)
	optional := optionalScopes(admins)
	address := func(path string) string {
		if publicURL == "" {
			return ""
		}
		return strings.TrimRight(publicURL, "/") + path
	}
	events, redirects := []string{"app_home_opened", "app_mention"}, []string(nil)
	if several {
		events = append(events, "app_uninstalled", "tokens_revoked")
		redirects = []string{address(callbackPath)}
	}
	return &slack.Manifest{
		Metadata: slack.ManifestMetadata{MajorVersion: 1},
		Display:  slack.Display{Name: cmp.Or(line(p.Title, maxAppName), name), Description: line("Who said what: "+cmp.Or(p.Subject, p.Title, "a briefing"), maxAppAbout)},
		Features: slack.Features{
			// People write to the bot in channels; in its own tab it only posts.
			AppHome: slack.AppHome{HomeTabEnabled: true, MessagesTabEnabled: true, MessagesTabReadOnlyEnabled: true},
			BotUser: slack.BotUser{DisplayName: name, AlwaysOnline: true},
			SlashCommands: []slack.ManifestSlashCommand{{Command: "/" + name, Description: "Who said what",
				UsageHint: line("who-said TOPIC, trip, criticisms, subscribe SCHEDULE, help", maxUsageHint), Url: address("/slack/commands")}},
		},
		OAuthConfig: slack.OAuthConfig{RedirectUrls: redirects, Scopes: slack.OAuthScopes{
			// What is optional stands in both lists.
			Bot: append(slices.Clone(Scopes), optional...), BotOptional: optional}},
		Settings: slack.Settings{
			EventSubscriptions: &slack.EventSubscriptions{RequestUrl: address("/slack/events"), BotEvents: events},
			Interactivity:      &slack.Interactivity{IsEnabled: true, RequestUrl: address("/slack/interactions")},
			SocketModeEnabled:  publicURL == "",
		},
	}
}

// commandName returns a briefing's command as Slack's, ukchina where it has
// none that Slack takes.
func commandName(name string) string {
	name = strings.ToLower(name)
	odd := func(r rune) bool { return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyz0123456789-_", r) }
	if name == "" || len(name) >= maxCommandName || strings.ContainsFunc(name, odd) {
		return "ukchina"
	}
	return name
}
