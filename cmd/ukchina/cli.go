package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"ukchina/bot/terminal"
	"ukchina/briefing"
)

// cli is the command line's grammar.
type cli struct {
	Ask        askCommand        `cmd:"" help:"Ask one question and see the answer."`
	Chat       chatCommand       `cmd:"" help:"Ask one question after another."`
	Digest     digestCommand     `cmd:"" help:"Show the whole briefing at a glance."`
	Extract    extractCommand    `cmd:"" help:"Find the statements in articles, with offsets."`
	Manifest   manifestCommand   `cmd:"" help:"Print what to paste into Slack's or Discord's settings of the app."`
	Doctor     doctorCommand     `cmd:"" help:"Check settings, tokens and permissions, and say what to do."`
	Serve      serveCommand      `cmd:"" help:"Answer in Slack and Discord until told to stop."`
	Deliveries deliveriesCommand `cmd:"" help:"List the digests that were due, and what became of them."`
	Health     healthCommand     `cmd:"" help:"Ask the serve of this machine whether it is well."`
	Version    versionCommand    `cmd:"" help:"Show which version this is."`
}

const description = `Who said what, from a folder of news articles. Every answer is a slice of an article and says where it stands.

Try: ukchina ask who-said tariffs`

// execute parses the command line and runs its command. Without arguments it
// shows the help.
func execute(args []string) error {
	args = asMeant(args)
	var grammar cli
	parser, err := kong.New(&grammar, kong.Name("ukchina"), kong.Description(description),
		kong.Vars{"sections": sectionNames()},
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true, WrapUpperBound: 100}))
	if err != nil {
		return err // unreachable
	}
	ctx, err := parser.Parse(flagsFirst(parser.Model.Node, args))
	if err != nil {
		return usageError(err, parser.Model.Node, args)
	}
	return ctx.Run()
}

// asMeant returns a command line that asks for help or the version in other
// programs' ways as this one is asked.
func asMeant(args []string) []string {
	switch {
	case len(args) == 0:
		return []string{"--help"}
	case args[0] == "help":
		return append(slices.Clone(args[1:]), "--help")
	case args[0] == "--version":
		return []string{"version"}
	}
	return args
}

// usageError says what is wrong with a command line and where its help is, or
// how to ask what looks like a question.
func usageError(err error, root *kong.Node, args []string) error {
	if q, e := briefing.ParseQuery(sentence(args), nil); e == nil && command(root, args[0]) == nil {
		return fmt.Errorf("%q is a question; type: %s", args[0], terminal.Typed("ukchina ask ", q.String()))
	}
	help := "ukchina --help"
	var parse *kong.ParseError
	if errors.As(err, &parse) && parse.Context != nil {
		if node := parse.Context.Selected(); node != nil {
			help = node.FullPath() + " --help"
		}
	}
	if flag, _, ends := strings.Cut(err.Error(), ": expected"); ends && strings.Contains(err.Error(), "<EOL>") {
		err = errors.New(flag + " needs a value")
	}
	return fmt.Errorf("%w; see: %s", err, help)
}

// flagsFirst moves the flags of a command line before its words, since kong
// reads no words after a flag that follows words. What stands after "--" are
// words.
func flagsFirst(node *kong.Node, args []string) []string {
	var flags, words []string
	for i := 0; i < len(args); i++ {
		arg := args[i]
		if child := command(node, arg); child != nil && len(words) == 0 {
			node, flags = child, append(flags, arg)
			continue
		}
		if arg == "--" {
			words = append(words, args[i:]...)
			break
		}
		if len(arg) < 2 || arg[0] != '-' {
			words = append(words, arg)
			continue
		}
		flags = append(flags, arg)
		if takesValue(node, arg) && i+1 < len(args) {
			i++
			flags = append(flags, args[i])
		}
	}
	return append(flags, words...)
}

// command returns the subcommand of that name, or nil.
func command(node *kong.Node, name string) *kong.Node {
	for _, child := range node.Children {
		if child.Type == kong.CommandNode && child.Name == name {
			return child
		}
	}
	return nil
}

// takesValue reports whether the next argument is the value of the flag arg.
func takesValue(node *kong.Node, arg string) bool {
	for _, f := range node.Flags {
		if arg == "--"+f.Name {
			return !f.IsBool()
		}
	}
	return false
}
