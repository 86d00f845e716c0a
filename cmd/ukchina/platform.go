package main

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/bot/slack"
	"ukchina/config"
)

// A platform is a chat platform that serve connects.
type platform interface {
	// Run connects, and stays connected until ctx ends; then it finishes what
	// is in hand. What passes it mends itself; an error is what it cannot
	// mend, such as a token that is not accepted.
	Run(ctx context.Context) error
	// Ready returns nil while the platform is connected, or else why not.
	Ready() error
}

// A connection is a platform and its name. Platforms that are called, too,
// have the method Routes(*http.ServeMux).
type connection struct {
	name string
	platform
}

// routes adds the platform's addresses, if it has any.
func (c connection) routes(mux *http.ServeMux) {
	if p, ok := c.platform.(interface{ Routes(mux *http.ServeMux) }); ok {
		p.Routes(mux)
	}
}

// poster returns what posts on the platform; nil where nothing does.
func (c connection) poster() bot.Poster {
	switch p := c.platform.(type) {
	case bot.Poster:
		return p
	case *discord.Bot:
		return p.Poster()
	}
	return nil
}

// hasPlatform reports whether any platform is to be connected.
func hasPlatform(s config.Secrets) bool { return hasSlack(s) || s.DiscordBotToken != "" }

// hasSlack reports whether Slack is to be connected.
func hasSlack(s config.Secrets) bool {
	return s.SlackBotToken != "" || s.SlackAppToken != "" || s.SlackSigningSecret != "" || s.SlackClientID != ""
}

// shared is what platforms share with other replicas: the store, or nil.
type shared interface {
	bot.Installations
	slack.Answered
}

// connect returns the platforms that the settings have tokens for. kept are the
// workspaces that installed the bot by themselves.
func connect(settings config.Config, h *bot.Handler, kept shared, link bot.Linker, m *bot.Metrics, log *slog.Logger) ([]connection, error) {
	secrets := settings.Secrets
	limits := bot.NewLimiter()
	var list []connection
	if hasSlack(secrets) {
		tokens, err := slackTokens(settings)
		if err != nil {
			return nil, err
		}
		app := slack.Settings{SocketMode: tokens.App != "", SigningSecret: tokens.SigningSecret,
			Handler: h, Renderer: &slack.Renderer{Link: link, Command: h.Corpus().Profile.Command},
			Limiter: limits, Metrics: m, Log: log, Random: rand.Reader, APIURL: tokens.APIURL}
		if app.Installs = tokens.Installs; app.Installs != nil {
			app.Installs.Kept = kept
		}
		if kept != nil {
			app.Answered = kept
		}
		if tokens.Bot != "" {
			app.API = slack.NewAPI(tokens.Bot, tokens.App, tokens.APIURL)
		}
		list = append(list, connection{"slack", slackApp{slack.New(app)}})
	}
	if secrets.DiscordBotToken != "" {
		o := discordOptions(settings)
		o.Handler, o.Link, o.Limiter, o.Metrics, o.Log = h, link, limits, m, log
		p, err := discord.New(o)
		if err != nil {
			return nil, err
		}
		list = append(list, connection{"discord", p})
	}
	return list, nil
}

// slackTokens returns what Slack is reached with, when it is in order.
func slackTokens(settings config.Config) (slack.Tokens, error) {
	s := settings.Secrets
	t := slack.Tokens{Bot: s.SlackBotToken, App: s.SlackAppToken, SigningSecret: s.SlackSigningSecret, APIURL: settings.Slack.APIURL,
		Admins: settings.Managers == config.Admins}
	if s.SlackClientID != "" {
		t.Installs = &slack.Installs{ClientID: s.SlackClientID, ClientSecret: s.SlackClientSecret, Address: settings.Address(), Admins: t.Admins}
	}
	if t.Installs != nil && s.SecretKey != "" {
		var err error
		if t.Installs.Keys, err = bot.ParseKeyring(s.SecretKey); err != nil {
			return t, err
		}
	}
	return t, t.Check()
}

// discordOptions returns who the bot is at Discord and where that is.
func discordOptions(settings config.Config) discord.Options {
	return discord.Options{Token: settings.Secrets.DiscordBotToken, APIURL: settings.Discord.APIURL,
		Shard: settings.Discord.Shard, Shards: settings.Discord.Shards}
}

// slackApp adds its addresses to those of others.
type slackApp struct{ *slack.App }

// Routes adds the app's addresses.
func (a slackApp) Routes(mux *http.ServeMux) { mux.Handle("/slack/", a.App.Routes()) }
