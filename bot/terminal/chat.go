package terminal

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"golang.org/x/term"

	"ukchina/bot"
	"ukchina/briefing"
)

// A Chat answers questions line by line. It is for one person at a time.
type Chat struct {
	// Link is what Text has.
	Link    bot.Linker
	handler *bot.Handler
	// asked, last and shown are the last question with an answer, as it was
	// understood, and all cards of it that were shown, for "more" and for a
	// question that goes on from it.
	asked string
	last  briefing.Query
	shown []briefing.Card
}

// NewChat returns a chat that asks h.
func NewChat(h *bot.Handler) *Chat { return &Chat{handler: h} }

// Run chats until there are no more questions: with line editing, history and
// completion between terminals, plainly otherwise.
func (c *Chat) Run(in, out *os.File) error {
	if term.IsTerminal(int(in.Fd())) && term.IsTerminal(int(out.Fd())) {
		return c.edit(in, out)
	}
	return c.lines(in, out, c.screen(out))
}

func (c *Chat) screen(out *os.File) Text {
	t := Screen(out)
	t.Link = c.Link
	return t
}

// lines reads questions without a prompt. A blank line stands between the
// answers.
func (c *Chat) lines(in io.Reader, out io.Writer, t Text) error {
	scan := bufio.NewScanner(in)
	between := ""
	for scan.Scan() {
		answer, quit := c.answer(t, scan.Text())
		if quit {
			return nil
		}
		if answer == "" {
			continue
		}
		if _, err := io.WriteString(out, between+answer); err != nil {
			return err
		}
		between = "\n"
	}
	if err := scan.Err(); err != nil {
		return fmt.Errorf("the questions cannot be read (%w); ask one a line", err)
	}
	return nil
}

// answer answers one line; an empty one gets "". quit reports that it was the
// wish to end.
func (c *Chat) answer(t Text, line string) (answer string, quit bool) {
	line = strings.TrimSpace(line)
	t.More = "type more"
	switch strings.ToLower(line) {
	case "":
		return "", false
	case "quit", "exit", "bye", ":q":
		return "", true
	case "more":
		return c.more(t), false
	}
	if c.asked != "" {
		line = bot.Follow(c.handler.Corpus(), c.last, line)
	}
	r := c.handler.Handle(context.Background(), bot.Request{Text: line})
	if r.Answer != nil {
		c.asked, c.last, c.shown = line, r.Answer.Query, r.Answer.Cards
	}
	return t.Reply(r), false
}

// more shows the rest of the last answer.
func (c *Chat) more(t Text) string {
	if c.asked == "" {
		return "There is no answer yet to show more of.\n"
	}
	a := c.handler.Handle(context.Background(), bot.Request{Text: c.asked, Limit: -1}).Answer
	if a.More() != 0 || len(a.Cards) <= len(c.shown) {
		return "That was all.\n"
	}
	rest := *a
	rest.Cards = slices.DeleteFunc(slices.Clone(a.Cards), func(x briefing.Card) bool {
		return slices.ContainsFunc(c.shown, func(y briefing.Card) bool { return same(x, y) })
	})
	rest.Total, rest.Note = len(rest.Cards), ""
	c.shown = a.Cards
	return t.Answer(&rest)
}

// same reports whether two cards of one answer are the same.
func same(x, y briefing.Card) bool {
	return x.Kind == y.Kind && x.Speaker == y.Speaker && x.Article == y.Article && slices.Equal(x.Spans, y.Spans)
}
