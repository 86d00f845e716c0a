package web

import (
	"cmp"
	"strings"

	"ukchina/bot"
)

// A Preview is how a chat platform would show an answer.
type Preview struct {
	Platform string // "Slack" or "Discord", whose messages the reader can draw
	// Messages returns the payloads that would be sent, as JSON.
	Messages func(bot.Reply) ([][]byte, error)
}

// A drawing is messages as they would look.
type drawing struct {
	Platform string
	Name     string // the bot's
	Messages []message
}

// A message is one message as it would look.
type message struct {
	Private bool // only the asker sees it
	Blocks  []block
	More    bool // it goes on, which is not drawn
}

// A block is a line or more of a message.
type block struct {
	// Kind is head, line, quote, item, small, pair (a label and its value),
	// buttons or rule.
	Kind  string
	Words []words
	// Value is the second half of a pair.
	Value []words
	// Buttons are the labels of buttons.
	Buttons []string
}

// A words is text of one style.
type words struct {
	Text               string
	Bold, Italic, Code bool
	Href               string // "" for no link
}

// drawings draws a reply as each platform would show it, about as many bytes of
// each as most. What cannot be drawn is logged and left out.
func (s *site) drawings(r bot.Reply, most int) []drawing {
	var list []drawing
	for _, p := range s.Previews {
		payloads, err := p.Messages(r)
		d := drawing{Platform: p.Platform, Name: cmp.Or(s.Handler.Corpus().Profile.Command, "ukchina")}
		room := most
		for _, payload := range payloads {
			draw := drawSlack
			if p.Platform == "Discord" {
				draw = drawDiscord
			}
			var m message
			if m, err = draw(payload); err != nil {
				break
			}
			s.relative(m.Blocks)
			d.Messages = append(d.Messages, m.cut(&room))
		}
		if err != nil {
			s.Log.Error("a preview could not be drawn", "platform", p.Platform, "error", err)
			continue
		}
		list = append(list, d)
	}
	return list
}

// cut leaves out blocks for which there is no room, but for the buttons.
func (m message) cut(room *int) message {
	var kept []block
	for _, b := range m.Blocks {
		*room -= b.size()
		if *room < 0 && b.Kind != "buttons" {
			m.More = true
			continue
		}
		kept = append(kept, b)
	}
	m.Blocks = kept
	return m
}

// size returns about how many bytes a block takes in a page.
func (b block) size() int {
	n := len(`<p class="small"></p>`)
	for _, list := range [][]words{b.Words, b.Value} {
		for _, w := range list {
			n += len(w.Text)
			if w.Href != "" {
				n += len(`<a href=""></a>`) + len(w.Href)
			}
		}
	}
	return n
}

// relative makes links to the reader lead to where it is looked at, and takes
// all others away.
func (s *site) relative(blocks []block) {
	for i := range blocks {
		for _, list := range [][]words{blocks[i].Words, blocks[i].Value} {
			for k := range list {
				list[k].Href = s.own(list[k].Href)
			}
		}
	}
}

// own returns the path of an address of the reader, "" for any other.
func (s *site) own(address string) string {
	if path, ok := strings.CutPrefix(address, s.PublicURL); ok && s.PublicURL != "" && strings.HasPrefix(path, "/") {
		return path
	}
	return ""
}
