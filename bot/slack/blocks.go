package slack

import (
	"github.com/slack-go/slack"

	"ukchina/bot"
)

// plain returns a text that formats and links nothing, and holds no emoji
// codes.
func plain(s string) *slack.TextBlockObject {
	no := false
	return &slack.TextBlockObject{Type: slack.PlainTextType, Text: s, Emoji: &no}
}

// markup returns a text with Slack's markup; what is not ours in it must be
// escaped. Slack looks for nothing in it that is not marked.
func markup(s string) *slack.TextBlockObject {
	return &slack.TextBlockObject{Type: slack.MarkdownType, Text: s, Verbatim: true}
}

// header returns a heading; nothing for no words.
func header(s string) []slack.Block {
	if s = line(s, maxHeader); s == "" {
		return nil
	}
	return []slack.Block{slack.NewHeaderBlock(plain(s))}
}

// run returns a run of rich text, and nothing for no words, which Slack
// refuses.
func run(s string, style *slack.RichTextSectionTextStyle) []slack.RichTextSectionElement {
	if s == "" {
		return nil
	}
	return []slack.RichTextSectionElement{slack.NewRichTextSectionTextElement(s, style)}
}

var (
	bold   = &slack.RichTextSectionTextStyle{Bold: true}
	italic = &slack.RichTextSectionTextStyle{Italic: true}
	code   = &slack.RichTextSectionTextStyle{Code: true}
)

// rich returns rich text; nothing for no elements.
func rich(elements ...slack.RichTextElement) []slack.Block {
	if len(elements) == 0 {
		return nil
	}
	return []slack.Block{slack.NewRichTextBlock("", elements...)}
}

// paragraph returns a section of rich text of several runs.
func paragraph(runs ...[]slack.RichTextSectionElement) *slack.RichTextSection {
	s := slack.NewRichTextSection()
	for _, r := range runs {
		s.Elements = append(s.Elements, r...)
	}
	return s
}

// remark returns small words of ours.
func remark(s string) slack.Block { return slack.NewContextBlock("", plain(s)) }

// button returns a button, or nil when the value is too long to be one.
func button(action, label, value string) slack.BlockElement {
	value, label = bot.Clean(value), line(label, maxButton)
	if size(value) > maxQuery || label == "" {
		return nil
	}
	return slack.NewButtonBlockElement(action, value, plain(label))
}

// buttons returns a row of buttons; nothing for none.
func buttons(list ...slack.BlockElement) []slack.Block {
	var row []slack.BlockElement
	for _, b := range list {
		if b != nil && len(row) < maxButtons {
			row = append(row, b)
		}
	}
	if len(row) == 0 {
		return nil
	}
	return []slack.Block{slack.NewActionBlock("", row...)}
}

// chars returns how many characters blocks hold, by the strictest count: all
// their texts, addresses and values.
func chars(blocks []slack.Block) int {
	n := 0
	for _, b := range blocks {
		switch b := b.(type) {
		case *slack.HeaderBlock:
			n += size(b.Text.Text)
		case *slack.SectionBlock: // ours have fields alone
			for _, f := range b.Fields {
				n += size(f.Text)
			}
		case *slack.ContextBlock:
			for _, e := range b.ContextElements.Elements {
				n += size(e.(*slack.TextBlockObject).Text)
			}
		case *slack.ActionBlock:
			for _, e := range b.Elements.ElementSet {
				x := e.(*slack.ButtonBlockElement)
				n += size(x.Text.Text) + size(x.Value)
			}
		case *slack.RichTextBlock:
			for _, e := range b.Elements {
				n += richChars(e)
			}
		}
	}
	return n
}

func richChars(e slack.RichTextElement) int {
	switch e := e.(type) {
	case *slack.RichTextSection:
		return runChars(e.Elements)
	case *slack.RichTextQuote:
		return runChars(e.Elements)
	case *slack.RichTextList:
		n := 0
		for _, x := range e.Elements {
			n += richChars(x)
		}
		return n
	}
	return 0
}

func runChars(runs []slack.RichTextSectionElement) int {
	n := 0
	for _, r := range runs {
		switch r := r.(type) {
		case *slack.RichTextSectionTextElement:
			n += size(r.Text)
		case *slack.RichTextSectionLinkElement:
			n += size(r.Text) + size(r.URL)
		}
	}
	return n
}
