package slack

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
	"ukchina/briefing"
)

// A Renderer lays out answers as messages. It is immutable.
type Renderer struct {
	// Link leads to the pages that show the articles. Without it citations
	// are no links.
	Link bot.Linker
	// Command is the name of the slash command, without the slash; empty
	// means ukchina.
	Command string
}

func (r *Renderer) command() string { return "/" + cmp.Or(r.Command, "ukchina") }

// A Message is what one message shows. It never exceeds what Slack takes.
type Message struct {
	// Text carries the gist for notifications and for screen readers, which
	// read nothing else. It is escaped.
	Text   string
	Blocks []slack.Block
}

// A view is what a message is made of.
type view struct {
	title, note string
	offset      int     // how many entries were shown before
	entries     []entry // those after them, perhaps not all
	total       int     // how many there are in all
	suggestions []string
	query       string // what More and Share ask; without it there are no such buttons
	public      bool   // it is shared, and needs no such button
	by          string // the id of who shared it
	posted      bool   // what does not fit goes into the thread
	foot        string // said below the first entries
}

// message lays out a view; shown is how many of its entries it shows.
func (r *Renderer) message(v view) (m Message, shown int) {
	head, tail := v.head(), v.tail(0)
	p := &page{room: maxChars - chars(head) - chars(tail) - maxDigits, free: maxBlocks - len(head) - len(tail)}
	r.fill(p, v.entries)
	m.Blocks = append(append(head, p.blocks...), v.tail(p.shown)...)
	m.Text = p.text(&v, v.total-v.offset-p.shown)
	if len(m.Blocks) == 0 || m.Text == "" {
		m.Text = nothingTold
		m.Blocks = append(m.Blocks, remark(nothingTold))
	}
	return m, p.shown
}

// nothingTold is a message that would be empty, which Slack refuses.
const nothingTold = "There is nothing to show."

// head returns what stands above the items.
func (v *view) head() []slack.Block {
	var blocks []slack.Block
	if v.by != "" {
		blocks = append(blocks, slack.NewContextBlock("", markup("Shared by <@"+v.by+">")))
	}
	title := v.title
	if v.offset > 0 {
		title = line(title, maxHeader-len(continued)) + continued
	}
	blocks = append(blocks, header(title)...)
	if v.offset == 0 {
		blocks = append(blocks, note(v.note)...)
	}
	return blocks
}

const continued = " (continued)"

// tail returns what stands below the items when so many are shown.
func (v *view) tail(shown int) []slack.Block {
	var blocks []slack.Block
	end := v.offset + shown
	switch {
	case v.posted && end < v.total && v.offset == 0:
		blocks = append(blocks, remark("Continued in the thread."))
	case !v.posted && (end < v.total || v.offset > 0):
		blocks = append(blocks, remark(fmt.Sprintf("%d to %d of %d", v.offset+1, end, v.total)))
	}
	if v.offset == 0 && v.foot != "" {
		blocks = append(blocks, remark(v.foot))
	}
	if v.offset == 0 {
		blocks = append(blocks, suggestions(v.suggestions)...)
	}
	if v.query == "" || v.total == 0 {
		return blocks
	}
	var more, share slack.BlockElement
	if end < v.total {
		more = button(actionMore, "More", bot.Page{Offset: end, Query: v.query}.String())
	}
	if !v.public {
		share = button(actionShare, "Share to channel", bot.Page{Offset: v.offset, Query: v.query}.String())
	}
	return append(blocks, buttons(more, share)...)
}

// suggestions returns a button for each query to go on with.
func suggestions(queries []string) []slack.Block {
	var list []slack.BlockElement
	room := maxQuery
	for i, q := range queries {
		if room -= size(q); room > 0 {
			list = append(list, button(fmt.Sprintf("%s:%d", actionAsk, i), q, bot.Page{Query: q}.String()))
		}
	}
	row := buttons(list...)
	if row == nil {
		return nil
	}
	return append([]slack.Block{remark("Try:")}, row...)
}

// post returns m as chat.postMessage takes it, without the channel.
func (m Message) post() any {
	return struct {
		Text        string        `json:"text"`
		Blocks      []slack.Block `json:"blocks"`
		UnfurlLinks bool          `json:"unfurl_links"`
		UnfurlMedia bool          `json:"unfurl_media"`
	}{Text: m.Text, Blocks: m.Blocks}
}

// view returns what a reply to a question shows, the first of whose cards
// have been shown before.
func (r *Renderer) view(reply bot.Reply, offset int) view {
	switch {
	case reply.Err != nil:
		v := view{note: reply.Err.Error()}
		if err, ok := errors.AsType[*briefing.ParseError](reply.Err); ok {
			v.suggestions = []string{err.Suggestion}
		}
		return v
	case reply.Digest != nil:
		v := r.digest(reply.Digest)
		v.query = reply.Answer.Query.String()
		v.offset = min(offset, v.total)
		v.entries = v.entries[v.offset:]
		return v
	}
	a := reply.Answer
	v := view{title: a.Title, note: a.Note, offset: min(offset, a.Total), entries: entries(a), total: a.Total,
		suggestions: a.Suggestions}
	if a.Total > 0 && !a.Query.Verb.NeedsChannel() {
		v.query = a.Query.String()
	}
	return v
}

func (r *Renderer) digest(d *briefing.Digest) view {
	if d.Later && d.Empty() {
		return view{note: bot.NothingNew(d)}
	}
	list := digestEntries(d, r.command())
	v := view{title: bot.DigestTitle(d), note: bot.NewTitle(d), entries: list, total: len(list)}
	if d.Later {
		v.foot = bot.Whole + ": " + r.command() + " " + string(briefing.VerbDigest)
	}
	return v
}

// Posts returns the messages of a post, one where it fits: the rest are to go
// into the first one's thread. The same post always has the same.
func (r *Renderer) Posts(p bot.Post) []Message {
	if p.Digest != nil {
		return r.parts(p.Digest, bot.LateMark(p.Late))
	}
	v := r.view(bot.Reply{Answer: p.Answer}, 0)
	v.public = true
	m, _ := r.message(v)
	return []Message{m}
}

// parts returns a digest's messages, with a line, which may be empty, at the
// top of the first.
func (r *Renderer) parts(d *briefing.Digest, above string) []Message {
	v := r.digest(d)
	v.note, v.posted = strings.Join(bot.Filled(above, v.note), "\n"), true
	var all []Message
	for {
		m, shown := r.message(v)
		all = append(all, m)
		v.offset += shown
		v.entries = v.entries[shown:]
		if shown == 0 || len(v.entries) == 0 {
			return all
		}
	}
}

// Home returns the page that the app's own tab shows.
func (r *Renderer) Home(d *briefing.Digest) slack.HomeTabViewRequest {
	v := r.digest(d)
	v.note = "Ask with " + r.command() + " in any channel, or mention me. “" + r.command() + " help” lists what can be asked."
	m, _ := r.message(v)
	return slack.HomeTabViewRequest{Type: slack.VTHomeTab, Blocks: slack.Blocks{BlockSet: m.Blocks}}
}

// response returns m as the answer to a command or a click.
func (m Message) response(kind string) *slack.WebhookMessage {
	no := false
	return &slack.WebhookMessage{ResponseType: kind, Text: m.Text, Blocks: &slack.Blocks{BlockSet: m.Blocks},
		UnfurlLinks: &no, UnfurlMedia: &no}
}

// Format returns the JSON that Slack is sent: the one message that answers a
// command; for a digest on its own the messages it is posted as, the first of
// which is the head of the thread that the others go into.
func (r *Renderer) Format(reply bot.Reply) ([][]byte, error) {
	var payloads []any
	if reply.Answer == nil && reply.Digest != nil {
		for _, m := range r.Posts(bot.Post{Digest: reply.Digest}) {
			payloads = append(payloads, m.post())
		}
	} else {
		m, _ := r.message(r.view(reply, 0))
		payloads = append(payloads, m.response(slack.ResponseTypeEphemeral))
	}
	list := make([][]byte, len(payloads))
	for i, p := range payloads {
		var err error
		if list[i], err = json.MarshalIndent(p, "", "  "); err != nil {
			return nil, err
		}
	}
	return list, nil
}
