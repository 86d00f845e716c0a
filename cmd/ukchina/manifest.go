package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot/discord"
	"ukchina/bot/slack"
	"ukchina/briefing"
	"ukchina/config"
)

type manifestCommand struct {
	settingsFlag
	Briefing string `placeholder:"DIR" help:"Name the app and its command as this folder's briefing.yaml says."`
	ClientID string `placeholder:"ID" help:"Discord's Application ID, for the invite address; else it is read from DISCORD_BOT_TOKEN."`
	Several  bool   `help:"For Slack: let the app be installed to several workspaces."`
	Platform string `arg:"" enum:"slack,discord" help:"slack or discord."`
}

// Help is shown by --help.
func (manifestCommand) Help() string {
	return `"manifest slack" prints what to paste at api.slack.com/apps, Create New App, From a manifest. With public_url set (UKCHINA_PUBLIC_URL) Slack calls that address; without it the app uses Socket Mode.

"manifest discord" prints the address that invites the bot to a server, and the slash commands, which "ukchina serve" registers by itself.

Examples:

    ukchina manifest slack
    UKCHINA_PUBLIC_URL=https://bot.example ukchina manifest slack
    ukchina manifest discord --client-id 123456789012345678`
}

// Run prints the manifest.
func (c *manifestCommand) Run() error {
	settings, err := c.load()
	if err != nil {
		return err
	}
	corpus, err := briefingFlag{Briefing: cmp.Or(c.Briefing, settings.Briefing)}.load(context.Background())
	if err != nil {
		return err
	}
	if c.Platform == "slack" {
		return c.slack(settings, corpus)
	}
	return c.discord(settings, corpus)
}

func (c *manifestCommand) slack(settings config.Config, corpus *briefing.Corpus) error {
	if u := settings.PublicURL; u != "" && !strings.HasPrefix(u, "https://") {
		return fmt.Errorf("public_url %s: Slack calls addresses that begin with https:// only; without public_url the manifest is for Socket Mode, which needs none", u)
	}
	several := c.Several || settings.Secrets.SlackClientID != ""
	if several && settings.PublicURL == "" {
		return errors.New("to install to several workspaces Slack needs an address: set UKCHINA_PUBLIC_URL to one that begins with https://")
	}
	return pasteable(slack.Manifest(corpus.Profile, settings.PublicURL, settings.Managers == config.Admins, several))
}

func (c *manifestCommand) discord(settings config.Config, corpus *briefing.Corpus) error {
	id, err := c.clientID(settings.Secrets.DiscordBotToken)
	if err != nil {
		return err
	}
	return pasteable(struct {
		Invite   string                          `json:"invite"`
		Commands []*discordgo.ApplicationCommand `json:"commands"`
	}{discord.Invitation(id), discord.Commands(corpus)})
}

// clientID returns the application's id, from the flag or else the token.
func (c *manifestCommand) clientID(token string) (string, error) {
	if c.ClientID != "" {
		if _, err := strconv.ParseUint(c.ClientID, 10, 64); err != nil {
			return "", fmt.Errorf("--client-id %q is no number; it is the Application ID at discord.com/developers/applications, General Information", c.ClientID)
		}
		return c.ClientID, nil
	}
	if token == "" {
		return "", errors.New("which application? Set DISCORD_BOT_TOKEN, or give --client-id with the Application ID from discord.com/developers/applications")
	}
	id, err := discord.ClientID(token)
	if err != nil {
		return "", fmt.Errorf("DISCORD_BOT_TOKEN: %w", err)
	}
	return id, nil
}

// pasteable writes JSON for people to copy from: addresses stand as they are,
// without JSON's escapes of "&".
func pasteable(v any) error {
	e := json.NewEncoder(os.Stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
