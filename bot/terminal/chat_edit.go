package terminal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/muesli/cancelreader"
	"golang.org/x/term"
)

const greeting = `Ask away. "help" lists the commands, Tab completes, "quit" ends.`

// edit chats between terminals, and leaves them as they were when it is told
// to end. An interrupt is a key here.
func (c *Chat) edit(in, out *os.File) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	input, err := cancelreader.NewReader(in)
	if err != nil {
		return fmt.Errorf("the terminal cannot be read (%w); pipe the questions in instead", err)
	}
	defer func() { _ = input.Close() }()
	before, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return fmt.Errorf("the terminal cannot be read by keys (%w); pipe the questions in instead", err)
	}
	defer func() { _ = term.Restore(int(in.Fd()), before) }() // nothing is left to do if it fails
	defer context.AfterFunc(ctx, func() { input.Cancel() })()

	screen := c.screen(out)
	prompt := "› "
	if screen.Color {
		prompt = colours.cue.Render("›") + " "
	}
	t := term.NewTerminal(struct {
		io.Reader
		io.Writer
	}{input, out}, prompt)
	t.History = openHistory(historyFile())
	t.AutoCompleteCallback = (&completer{questions: completions(c.handler.Corpus())}).press
	return c.converse(t, out)
}

// converse asks and answers until the person has had enough.
func (c *Chat) converse(t *term.Terminal, out *os.File) error {
	hello := strings.Join(wrap(greeting, max(c.screen(out).Width-1, minWidth)), "\n")
	if _, err := io.WriteString(out, strings.ReplaceAll(hello, "\n", "\r\n")+"\r\n\r\n"); err != nil {
		return err
	}
	for {
		screen := c.screen(out)
		_ = t.SetSize(max(screen.Width, minWidth), maxHeight) // changes only where lines wrap
		line, err := t.ReadLine()
		if errors.Is(err, io.EOF) || errors.Is(err, cancelreader.ErrCanceled) {
			_, _ = io.WriteString(out, "\r\n") // Ctrl-C, Ctrl-D or a signal: the shell goes on below
			return nil
		}
		if err != nil {
			return fmt.Errorf("the terminal cannot be read (%w); pipe the questions in instead", err)
		}
		answer, quit := c.answer(screen, line)
		if quit {
			return nil
		}
		if answer == "" {
			continue
		}
		if _, err := io.WriteString(t, "\n"+answer+"\n"); err != nil {
			return err
		}
	}
}

// maxHeight stands for the terminal's height, which line editing makes no use
// of.
const maxHeight = 1000
