package main

import (
	"cmp"
	"context"
	"os"
	"os/signal"
	"syscall"

	"ukchina/config"
)

type serveCommand struct {
	settingsFlag
	Briefing string `placeholder:"DIR" help:"Answer from the articles in this folder."`
	Listen   string `placeholder:"ADDR" help:"Listen at this address, host and port."`
}

// Help is shown by --help.
func (serveCommand) Help() string {
	return `Connects the chat platforms whose tokens are in the environment, and answers there until it is told to stop: then it finishes what is in hand, within 10 seconds. Without a token it starts, too.

    SLACK_BOT_TOKEN with SLACK_SIGNING_SECRET or SLACK_APP_TOKEN   Slack
    DISCORD_BOT_TOKEN                                              Discord

Each may be in a file instead, which SLACK_BOT_TOKEN_FILE and so on name. "ukchina manifest" says what to paste where, "ukchina doctor" checks it.

Examples:

    ukchina serve
    ukchina serve --listen :8080 --briefing folder
    curl http://127.0.0.1:8080/readyz`
}

// Run serves until a signal. A second signal ends it at once.
func (c *serveCommand) Run() error {
	settings, err := c.settings()
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	s, err := newServer(settings, newLog(os.Stderr))
	if err != nil {
		return err
	}
	if err := s.listen(); err != nil {
		return err
	}
	return s.run(ctx)
}

// settings returns the settings with the flags over them.
func (c *serveCommand) settings() (config.Config, error) {
	settings, err := c.load()
	if err != nil {
		return settings, err
	}
	settings.Briefing = cmp.Or(c.Briefing, settings.Briefing)
	settings.Listen = cmp.Or(c.Listen, settings.Listen)
	return settings, settings.Check()
}
