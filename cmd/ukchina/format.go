package main

import (
	"os"
	"strings"

	"ukchina/bot"
	"ukchina/bot/terminal"
	"ukchina/briefing"
)

// formatFlag says how answers are written.
type formatFlag struct {
	Format string `enum:"text,markdown,json" default:"text" help:"How to write the answer: ${enum}."`
}

// write writes a reply to standard output.
func (f formatFlag) write(r bot.Reply, ask string) error {
	more := "add --all"
	switch f.Format {
	case "json":
		return terminal.WriteJSON(os.Stdout, r.Answer)
	case "markdown":
		m := terminal.Markdown{Ask: ask, More: more}
		if r.Digest != nil {
			return print(m.Digest(r.Digest))
		}
		return print(m.Answer(r.Answer))
	}
	t := terminal.Screen(os.Stdout)
	t.Ask, t.More = ask, more
	return print(t.Reply(r))
}

// digest writes a digest to standard output.
func (f formatFlag) digest(d *briefing.Digest, ask string) error {
	if f.Format == "json" {
		return terminal.WriteJSON(os.Stdout, d)
	}
	return f.write(bot.Reply{Digest: d}, ask)
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
