package main

import (
	"context"
	"errors"
	"strings"

	"ukchina/bot"
	"ukchina/briefing/ingest"
)

type askCommand struct {
	briefingFlag
	formatFlag
	Limit   *int     `placeholder:"N" xor:"how-many" help:"Show at most so many items."`
	All     bool     `xor:"how-many" help:"Show all items, and what is less than sure to have been said, marked so."`
	Command []string `arg:"" optional:"" help:"What to ask. \"help\" lists the commands."`
}

// Help is shown by --help.
func (askCommand) Help() string {
	return `Examples:

    ukchina ask who-said tariffs
    ukchina ask said Keir Starmer about China
    ukchina ask 'who-said "human rights"'
    ukchina ask criticisms --format markdown
    ukchina ask help

Exits 0 when something was found, 1 when nothing was, 2 when it could not. What starts with a dash goes after "--".`
}

// Validate checks the flags.
func (c *askCommand) Validate() error {
	if c.Limit != nil && *c.Limit < 1 {
		return errors.New("--limit must be at least 1, or use --all")
	}
	return nil
}

// Run asks.
func (c *askCommand) Run() error {
	corpus, err := c.loadWith(context.Background(), ingest.Options{Unsure: c.All})
	if err != nil {
		return err
	}
	reply := bot.NewHandler(corpus).Handle(context.Background(), bot.Request{Text: sentence(c.Command), Limit: c.limit()})
	if reply.Err != nil {
		return reply.Err
	}
	if err := c.write(reply, corpus, c.ask()); err != nil {
		return err
	}
	if !reply.Answer.Found() {
		return errNothing
	}
	return nil
}

func (c *askCommand) limit() int {
	switch {
	case c.All:
		return -1
	case c.Limit != nil:
		return *c.Limit
	case c.Format == "slack" || c.Format == "discord":
		return -1 // as many as fit their message
	}
	return 0
}

// sentence joins what the shell took apart. An argument of several words was
// in quotation marks and is a phrase again; but not the first, which may be
// the whole question, and not a name ("said 'Keir Starmer'").
func sentence(args []string) string {
	words := make([]string, len(args))
	for i, arg := range args {
		words[i] = arg
		phrase := i > 0 && strings.ContainsAny(strings.TrimSpace(arg), " \t\n") && !strings.ContainsAny(arg, "\"“”")
		if phrase && !takesName[strings.ToLower(args[0])] {
			words[i] = `"` + arg + `"`
		} else if phrase && i > 1 && strings.EqualFold(args[i-1], "about") {
			words[i] = `"` + arg + `"`
		}
	}
	return strings.Join(words, " ")
}

// takesName are the commands whose first argument is a name.
var takesName = map[string]bool{"said": true, "person": true}
