package web

import (
	"encoding/json"
	"fmt"
	"strings"
)

// A discordMessage is a message of Discord's, in so far as the bot uses it.
type discordMessage struct {
	Content string `json:"content"`
	Flags   int    `json:"flags"`
	Embeds  []struct {
		Title       string `json:"title"`
		Description string `json:"description"`
		Footer      *struct {
			Text string `json:"text"`
		} `json:"footer"`
	} `json:"embeds"`
	Components []struct {
		Components []struct {
			Label string `json:"label"`
		} `json:"components"`
	} `json:"components"`
}

// drawDiscord draws a message of Discord's.
func drawDiscord(payload []byte) (message, error) {
	var m discordMessage
	if err := json.Unmarshal(payload, &m); err != nil {
		return message{}, fmt.Errorf("reading a message of Discord's: %w", err)
	}
	list := drawMarkdown(m.Content)
	for i, e := range m.Embeds {
		if i > 0 {
			list = append(list, block{Kind: "rule"})
		}
		if e.Title != "" {
			list = append(list, block{Kind: "head", Words: discordWords(e.Title)})
		}
		list = append(list, drawMarkdown(e.Description)...)
		if e.Footer != nil && e.Footer.Text != "" {
			list = append(list, block{Kind: "small", Words: []words{{Text: e.Footer.Text}}})
		}
	}
	for _, row := range m.Components {
		var labels []string
		for _, b := range row.Components {
			labels = append(labels, b.Label)
		}
		list = append(list, block{Kind: "buttons", Buttons: labels})
	}
	return message{Private: m.Flags&discordEphemeral != 0, Blocks: list}, nil
}

// discordEphemeral is the flag of messages that only one person sees (Discord
// resources/message, message flags).
const discordEphemeral = 1 << 6

// drawMarkdown draws Discord's Markdown, in so far as the bot writes it.
func drawMarkdown(s string) []block {
	var list []block
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\n")
		kind := "line"
		for _, of := range [...][2]string{{"> ", "quote"}, {"-# ", "small"}, {"- ", "item"}} {
			if rest, ok := strings.CutPrefix(line, of[0]); ok {
				line, kind = rest, of[1]
				break
			}
		}
		if line == "" {
			kind = "gap"
		}
		list = append(list, block{Kind: kind, Words: discordWords(line)})
	}
	return list
}

// discordWords reads a line: bold, italic, code, links, and escapes.
func discordWords(s string) []words {
	var r wordReader
	for i := 0; i < len(s); {
		switch {
		case s[i] == '\\' && i+1 < len(s) && !r.now.Code:
			r.text.WriteByte(s[i+1])
			i += 2
		case strings.HasPrefix(s[i:], "**") && !r.now.Code:
			r.turn(&r.now.Bold)
			i += 2
		case s[i] == '*' && !r.now.Code:
			r.turn(&r.now.Italic)
			i++
		case s[i] == '`':
			r.turn(&r.now.Code)
			i++
		case s[i] == '[' && !r.now.Code && linkAt(s[i:]) > 0:
			end := i + linkAt(s[i:])
			r.link(s[i+1 : end-1])
			i = end
		default:
			r.text.WriteByte(s[i])
			i++
		}
	}
	r.flush()
	return r.read
}

// A wordReader gathers the words of a line that look alike.
type wordReader struct {
	read []words
	now  words // how the words of text look
	text strings.Builder
}

// flush ends the words that look as they do now.
func (r *wordReader) flush() {
	if r.text.Len() > 0 {
		r.now.Text = r.text.String()
		r.read = append(r.read, r.now)
		r.text.Reset()
	}
}

// turn turns a look, one of r.now, on or off.
func (r *wordReader) turn(look *bool) {
	r.flush()
	*look = !*look
}

// link reads a link without its outer brackets: "label](address".
func (r *wordReader) link(s string) {
	r.flush()
	label, address, _ := strings.Cut(s, "](")
	for _, w := range discordWords(label) {
		w.Bold, w.Italic, w.Href = w.Bold || r.now.Bold, w.Italic || r.now.Italic, address
		r.read = append(r.read, w)
	}
}

// linkAt returns the length of the link that s begins with, or 0.
func linkAt(s string) int {
	middle := strings.Index(s, "](")
	if middle < 0 {
		return 0
	}
	end := strings.IndexByte(s[middle:], ')')
	if end < 0 {
		return 0
	}
	return middle + end + 1
}
