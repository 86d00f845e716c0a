package slack_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// outline returns a message as a reader sees it, a line for each element.
func outline(t *testing.T, payload []byte) string {
	t.Helper()
	var m struct {
		Text   string
		Blocks []object
	}
	if err := json.Unmarshal(payload, &m); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, block := range m.Blocks {
		b.WriteString(block.outline())
	}
	b.WriteString("--- read aloud:\n" + m.Text + "\n")
	return b.String()
}

// An object is any object of a message.
type object map[string]any

func (o object) text(key string) string { s, _ := o[key].(string); return s }

func (o object) object(key string) object { x, _ := o[key].(map[string]any); return x }

func (o object) list(key string) []object {
	all, _ := o[key].([]any)
	list := make([]object, 0, len(all))
	for _, x := range all {
		list = append(list, x.(map[string]any))
	}
	return list
}

func (o object) outline() string {
	switch o.text("type") {
	case "header":
		return "# " + o.object("text").text("text") + "\n"
	case "section":
		s := ""
		for i, f := range o.list("fields") {
			s += f.text("text") + [...]string{" | ", "\n"}[i%2]
		}
		return s
	case "context":
		return "  (" + joined(o.list("elements"), "text", " · ") + ")\n"
	case "actions":
		s := ""
		for _, e := range o.list("elements") {
			s += fmt.Sprintf("[%s → %s: %s] ", e.object("text").text("text"), e.text("action_id"), e.text("value"))
		}
		return s + "\n"
	case "rich_text", "rich_text_list":
		s := ""
		for _, e := range o.list("elements") {
			if o.text("type") == "rich_text_list" {
				s += "• "
			}
			s += e.outline()
		}
		return s
	case "rich_text_section":
		return o.runs() + "\n"
	case "rich_text_quote":
		return "  ▏ " + o.runs() + "\n"
	}
	return fmt.Sprintf("?? %v\n", o)
}

func (o object) runs() string {
	s := ""
	for _, e := range o.list("elements") {
		mark := ""
		for style, m := range map[string]string{"bold": "*", "italic": "_", "code": "`"} {
			if e.object("style")[style] == true {
				mark = m
			}
		}
		text := mark + e.text("text") + mark
		if e.text("type") == "link" {
			text = "[" + text + "](" + e.text("url") + ")"
		}
		s += text
	}
	return s
}

func joined(list []object, key, with string) string {
	parts := make([]string, len(list))
	for i, o := range list {
		parts[i] = o.text(key)
	}
	return strings.Join(parts, with)
}
