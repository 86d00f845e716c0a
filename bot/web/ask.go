package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// A question is the page that answers what is typed.
type question struct {
	Asked    string
	Answer   *briefing.Answer // nil when nothing was asked, or it was not understood
	Title    string
	Lines    []string // of the note
	Err      string   // why there is no answer
	Runs     []run
	Pager    pager
	Previews []drawing
	JSON     string
	Items    int // how many of the answer's items the JSON holds
	All      int // of so many
	// Try are queries that have answers.
	Try []string
	// Commands are all there are, shown while nothing is asked.
	Commands []command
}

// A command is how a command is typed and what it answers.
type command struct{ Example, About string }

const maxAsked = 500 // bytes; nobody types more

func (s *site) ask(e *edition, r *http.Request) *page {
	asked := bot.Clean(strings.TrimSpace(r.URL.Query().Get("q")))
	if len(asked) > maxAsked {
		asked = strings.ToValidUTF8(asked[:maxAsked], "")
	}
	body := &question{Asked: asked}
	p := &page{Title: "Ask", Section: "/ask", Query: asked, Body: body}
	if asked == "" {
		body.Commands = e.commands()
		return p
	}
	p.Title = asked
	reply := s.Handler.Handle(r.Context(), bot.Request{Text: asked, Limit: -1})
	if reply.Err != nil {
		body.refuse(reply.Err)
		return p
	}
	a := reply.Answer
	body.Answer, body.Title = a, bot.Clean(a.Title)
	first := r.URL.Query().Get("page") == ""
	var cards []briefing.Card
	body.Pager, cards = newSheaf(a.Cards, roomOfAsk).open(r)
	body.Runs = e.runs(cards, body.Pager.From-1)
	body.Lines, body.Try = notes(a), a.Suggestions
	if first {
		shown := s.Handler.Handle(r.Context(), bot.Request{Text: asked})
		body.Previews = s.drawings(shown, roomOfDraw)
		body.JSON, body.Items = asJSON(shown.Answer)
		body.All = len(shown.Answer.Cards)
	}
	return p
}

// refuse says why a question has no answer.
func (q *question) refuse(err error) {
	q.Err = err.Error()
	var parse *briefing.ParseError
	if errors.As(err, &parse) {
		q.Try = []string{parse.Suggestion}
		q.Err, _, _ = strings.Cut(q.Err, " Try: ")
		q.Err, _, _ = strings.Cut(q.Err, " Did you mean: ")
	}
}

// notes returns the lines of an answer's note.
func notes(a *briefing.Answer) []string {
	if a.Note == "" {
		return nil
	}
	lines := strings.Split(a.Note, "\n")
	for i := range lines {
		lines[i] = bot.Clean(lines[i])
	}
	return lines
}

// commands returns every command that answers here, with an example that
// works.
func (e *edition) commands() []command {
	var list []command
	for _, v := range briefing.Verbs {
		if !v.NeedsChannel() && v != briefing.VerbHelp {
			list = append(list, command{e.Example(v), bot.About(v)})
		}
	}
	return list
}

// mostJSON is how much JSON a page holds, in bytes.
const mostJSON = 2500

// asJSON returns an answer as --format json prints it; of a long one, the
// first items, and how many these are.
func asJSON(a *briefing.Answer) (text string, items int) {
	short := *a
	for n := len(a.Cards); ; n /= 2 {
		short.Cards = a.Cards[:n]
		var b bytes.Buffer
		out := json.NewEncoder(&b)
		out.SetEscapeHTML(false)
		out.SetIndent("", "  ")
		if err := out.Encode(&short); err != nil {
			return "", 0 // unreachable: an answer is plain data
		}
		if b.Len() <= mostJSON || n <= 1 {
			return b.String(), n
		}
	}
}
