package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"

	"ukchina/bot"
	"ukchina/bot/discord"
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

// connect returns the platforms that the settings have tokens for.
func connect(settings config.Config, h *bot.Handler, m *bot.Metrics, log *slog.Logger) ([]connection, error) {
	secrets := settings.Secrets
	limits := bot.NewLimiter()
	var list []connection
	if secrets.SlackBotToken != "" {
		return nil, errors.New("this version does not connect Slack yet; unset SLACK_BOT_TOKEN")
	}
	if secrets.DiscordBotToken != "" {
		p, err := discord.New(discord.Options{Token: secrets.DiscordBotToken, APIURL: settings.Discord.APIURL,
			Shard: settings.Discord.Shard, Shards: settings.Discord.Shards,
			Handler: h, Limiter: limits, Metrics: m, Log: log})
		if err != nil {
			return nil, err
		}
		list = append(list, connection{"discord", p})
	}
	return list, nil
}
