package main

import (
	"encoding/json"
	"errors"
	"os"
	"strings"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/bot/slack"
	"ukchina/bot/terminal"
	"ukchina/briefing"
)

// formatFlag says how answers are written.
type formatFlag struct {
	Format string `enum:"text,markdown,json,slack,discord" default:"text" help:"How to write the answer: ${enum}."`
	linkFlag
}

// write writes a reply from a corpus to standard output.
func (f formatFlag) write(r bot.Reply, c *briefing.Corpus, ask string) error {
	more := "add --all"
	switch f.Format {
	case "json":
		return terminal.WriteJSON(os.Stdout, r.Answer)
	case "slack":
		return payloads((&slack.Renderer{Link: f.link(), Command: c.Profile.Command}).Format(r))
	case "discord":
		return payload(discord.Renderer{Link: f.link(), Command: c.Profile.Command}.Format(r))
	case "markdown":
		m := terminal.Markdown{Ask: ask, More: more, Link: f.link()}
		if r.Digest != nil {
			return print(m.Digest(r.Digest))
		}
		return print(m.Answer(r.Answer))
	}
	t := terminal.Screen(os.Stdout)
	t.Ask, t.More, t.Link = ask, more, f.link()
	return print(t.Reply(r))
}

// digest writes a digest to standard output.
func (f formatFlag) digest(d *briefing.Digest, c *briefing.Corpus, ask string) error {
	if f.Format == "json" {
		return terminal.WriteJSON(os.Stdout, d)
	}
	return f.write(bot.Reply{Digest: d}, c, ask)
}

// payload writes what a platform would be sent.
func payload(message []byte, err error) error {
	if err != nil {
		return err
	}
	return terminal.WriteJSON(os.Stdout, json.RawMessage(message))
}

// payloads writes the messages that a platform would be sent, one after the
// other.
func payloads(messages [][]byte, err error) error {
	for _, m := range messages {
		err = errors.Join(err, payload(m, nil))
	}
	return err
}

func print(s string) error {
	_, err := os.Stdout.WriteString(s)
	return err
}

// ask returns how the same program is asked about the same briefing.
func (b briefingFlag) ask() string {
	if b.Briefing == "" || os.Getenv("UKCHINA_BRIEFING") == b.Briefing {
		return "ukchina ask "
	}
	dir := b.Briefing
	if strings.ContainsAny(dir, " \t\"'`$&|;<>()*?![]#~\\") {
		dir = "'" + strings.ReplaceAll(dir, "'", `'\''`) + "'"
	}
	return "ukchina ask --briefing " + dir + " "
}
