package main

import (
	"context"
	"os"

	"ukchina/bot"
	"ukchina/bot/terminal"
)

type chatCommand struct {
	briefingFlag
	linkFlag
}

// Help is shown by --help.
func (chatCommand) Help() string {
	return `The commands are those of "ukchina ask", one a line. Tab completes, the arrows bring back what was asked before; "more" shows the rest of an answer, "quit" ends. A question may go on from the last: "and Downing Street?"

Examples:

    ukchina chat
    echo 'who-said tariffs' | ukchina chat`
}

// Run chats until there are no more questions.
func (c *chatCommand) Run() error {
	corpus, err := c.load(context.Background())
	if err != nil {
		return err
	}
	chat := terminal.NewChat(bot.NewHandler(corpus))
	chat.Link = c.link()
	return chat.Run(os.Stdin, os.Stdout)
}
