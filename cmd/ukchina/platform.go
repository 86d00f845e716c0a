package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"

	"ukchina/bot"
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
	if settings.Secrets.SlackBotToken != "" || settings.Secrets.DiscordBotToken != "" {
		return nil, errors.New("this version connects no chat platform yet; unset SLACK_BOT_TOKEN and DISCORD_BOT_TOKEN")
	}
	return nil, nil
}
