package web

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A slackPart is any object in a message in Slack's Block Kit, in so far as
// the bot uses it.
type slackPart struct {
	Type     string          `json:"type"`
	Text     json.RawMessage `json:"text"` // a string or a text object
	URL      string          `json:"url"`
	Elements []slackPart     `json:"elements"`
	Fields   []slackPart     `json:"fields"`
	Style    json.RawMessage `json:"style"` // an object, or the name of a list's
}

// drawSlack draws a message of Slack's.
func drawSlack(payload []byte) (message, error) {
	var m struct {
		Blocks       []slackPart `json:"blocks"`
		ResponseType string      `json:"response_type"`
	}
	if err := json.Unmarshal(payload, &m); err != nil {
		return message{}, fmt.Errorf("reading a message of Slack's: %w", err)
	}
	out := message{Private: m.ResponseType == "ephemeral"}
	for _, b := range m.Blocks {
		out.Blocks = append(out.Blocks, b.draw()...)
	}
	return out, nil
}

// draw draws a block.
func (b slackPart) draw() []block {
	switch b.Type {
	case "header":
		return []block{{Kind: "head", Words: b.text()}}
	case "divider":
		return []block{{Kind: "rule"}}
	case "context":
		var all []words
		for i, x := range b.Elements {
			if i > 0 {
				all = append(all, words{Text: "  "}) // as Slack sets them apart
			}
			all = append(all, x.words()...)
		}
		return []block{{Kind: "small", Words: all}}
	case "actions":
		var labels []string
		for _, x := range b.Elements {
			labels = append(labels, plainText(x.text()))
		}
		return []block{{Kind: "buttons", Buttons: labels}}
	case "section":
		return b.section()
	}
	var list []block
	for _, x := range b.Elements {
		list = append(list, x.rich()...)
	}
	return list
}

// section draws text, and fields in pairs.
func (b slackPart) section() []block {
	var list []block
	if t := b.text(); len(t) > 0 {
		list = append(list, block{Kind: "line", Words: t})
	}
	for i := 0; i+1 < len(b.Fields); i += 2 {
		list = append(list, block{Kind: "pair", Words: b.Fields[i].words(), Value: b.Fields[i+1].words()})
	}
	return list
}

// rich draws an element of rich text.
func (b slackPart) rich() []block {
	switch b.Type {
	case "rich_text_list":
		var list []block
		for _, x := range b.Elements {
			list = append(list, block{Kind: "item", Words: x.runs()})
		}
		return list
	case "rich_text_quote":
		return []block{{Kind: "quote", Words: b.runs()}}
	}
	return []block{{Kind: "line", Words: b.runs()}}
}

// runs returns the words of an element of rich text.
func (b slackPart) runs() []words {
	var list []words
	for _, x := range b.Elements {
		var style struct{ Bold, Italic, Code bool }
		_ = json.Unmarshal(x.Style, &style) // none is plain
		w := words{Text: x.string(), Bold: style.Bold, Italic: style.Italic, Code: style.Code, Href: x.URL}
		if w.Text == "" {
			w.Text = x.URL
		}
		list = append(list, w)
	}
	return list
}

// text returns the words of the text object that b has.
func (b slackPart) text() []words {
	var t slackPart
	if json.Unmarshal(b.Text, &t) != nil {
		return nil
	}
	return t.words()
}

// words returns the words of a text object, or of what has one.
func (b slackPart) words() []words {
	switch b.Type {
	case "plain_text":
		return []words{{Text: b.string()}}
	case "mrkdwn":
		return mrkdwn(b.string())
	}
	return b.text()
}

// string returns the text of b where that is a string.
func (b slackPart) string() string {
	var s string
	_ = json.Unmarshal(b.Text, &s) // "" where it is an object
	return s
}

func plainText(list []words) string {
	var b strings.Builder
	for _, w := range list {
		b.WriteString(w.Text)
	}
	return b.String()
}

var unescapeSlack = strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace

// mrkdwn reads what the bot writes in Slack's markup: bold, and links.
func mrkdwn(s string) []words {
	var list []words
	for s != "" {
		at := strings.IndexAny(s, "*<")
		if at < 0 {
			break
		}
		end := strings.IndexByte(s[at+1:], map[byte]byte{'*': '*', '<': '>'}[s[at]])
		if end < 0 {
			break
		}
		if at > 0 {
			list = append(list, words{Text: unescapeSlack(s[:at])})
		}
		inside := s[at+1 : at+1+end]
		if s[at] == '*' {
			list = append(list, words{Text: unescapeSlack(inside), Bold: true})
		} else {
			address, label, ok := strings.Cut(inside, "|")
			if !ok {
				label = address
			}
			list = append(list, words{Text: unescapeSlack(label), Href: unescapeSlack(address)})
		}
		s = s[at+end+2:]
	}
	if s != "" {
		list = append(list, words{Text: unescapeSlack(s)})
	}
	return list
}
