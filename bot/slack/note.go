package slack

import (
	"strings"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// A hint is a line of what an answer says to the reader: a sentence, or in
// help a command and what it does.
type hint struct{ label, text string }

// hints returns a note's lines. A note is one sentence, or many short lines.
func hints(note string) []hint {
	if !strings.Contains(note, "\n") {
		return said(hint{text: line(note, maxNote)})
	}
	var list []hint
	for l := range strings.Lines(note) {
		label, text, columns := strings.Cut(strings.TrimRight(l, "\n"), "  ")
		h := hint{line(label, maxHint), line(text, maxHint)}
		if !columns {
			h = hint{text: line(label, maxLine)}
		}
		if list = append(list, said(h)...); len(list) == maxHints {
			break
		}
	}
	return list
}

// said returns h, or nothing when it says nothing.
func said(h hint) []hint {
	if h == (hint{}) {
		return nil
	}
	return []hint{h}
}

// note returns what an answer says to the reader, commands as a list.
func note(s string) []slack.Block {
	var elements []slack.RichTextElement
	list := slack.NewRichTextList(slack.RTEListBullet, 0)
	for _, h := range hints(s) {
		if h.label == "" {
			elements = append(elements, paragraph(run(h.text, nil)))
			continue
		}
		list.Elements = append(list.Elements, paragraph(run(h.label, code), run(" "+h.text, nil)))
	}
	if len(list.Elements) > 0 {
		elements = append(elements, list)
	}
	return rich(elements...)
}

// read returns the hint as a line to be read aloud.
func (h hint) read() string { return strings.Join(bot.Filled(h.label, h.text), ": ") }
