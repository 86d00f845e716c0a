package slack_test

import (
	"encoding/json"
	"strings"
	"unicode"
	"unicode/utf16"
)

// tester is a *testing.T or a *rapid.T.
type tester interface {
	Helper()
	Error(args ...any)
	Errorf(format string, args ...any)
	Fatal(args ...any)
}

// check checks a message against what Slack takes, written down here a second
// time from its reference, and that nothing in it can do anything to a reader.
func check(t tester, payload []byte) {
	t.Helper()
	var m object
	if err := json.Unmarshal(payload, &m); err != nil {
		t.Fatal(err)
	}
	if n := length(m.text("text")); n > 4000 || n == 0 {
		t.Errorf("the text has %d characters", n)
	}
	if strings.Contains(m.text("text"), "<") || strings.Contains(m.text("text"), ">") {
		t.Errorf("the text is not escaped: %s", m.text("text"))
	}
	blocks := m.list("blocks")
	if len(blocks) > 50 || len(blocks) == 0 {
		t.Errorf("%d blocks", len(blocks))
	}
	actions := map[string]bool{}
	for _, b := range blocks {
		b.check(t, actions)
	}
	if n := weight(m["blocks"]); n > 10_000 {
		t.Errorf("%d characters in all blocks", n)
	}
	if bad := strings.IndexFunc(visible(m), forbidden); bad >= 0 {
		t.Errorf("a control character is left: %q", visible(m)[bad:min(bad+20, len(visible(m)))])
	}
}

func (o object) check(t tester, actions map[string]bool) {
	t.Helper()
	most := func(what string, n, most int) {
		t.Helper()
		if n < 1 || n > most {
			t.Errorf("%s of a %s: %d, not 1 to %d", what, o.text("type"), n, most)
		}
	}
	switch o.text("type") {
	case "header":
		most("text", length(o.object("text").text("text")), 150)
		if o.object("text").text("type") != "plain_text" {
			t.Error("a header is not plain")
		}
	case "section":
		most("fields", len(o.list("fields")), 10)
		for _, f := range o.list("fields") {
			most("field", length(f.text("text")), 2000)
			f.check(t, actions)
		}
	case "context":
		most("elements", len(o.list("elements")), 10)
	case "actions":
		most("elements", len(o.list("elements")), 25)
	case "button":
		most("text", length(o.object("text").text("text")), 75)
		most("value", length(o.text("value")), 2000)
		most("action_id", length(o.text("action_id")), 255)
		if actions[o.text("action_id")] {
			t.Errorf("the action %s is there twice", o.text("action_id"))
		}
		actions[o.text("action_id")] = true
	case "rich_text", "rich_text_list", "rich_text_section", "rich_text_quote":
		most("elements", len(o.list("elements")), 1000)
	case "text", "link", "plain_text":
		most("text", length(o.text("text")), 10_000)
	case "mrkdwn":
		most("text", length(o.text("text")), 3000)
		if o["verbatim"] != true {
			t.Errorf("Slack may look for links in %v", o)
		}
		if !ours(o.text("text")) {
			t.Errorf("markup that is not ours: %s", o.text("text"))
		}
	default:
		t.Errorf("a block that is not known: %v", o)
	}
	for _, e := range o.list("elements") {
		e.check(t, actions)
	}
}

// ours reports whether markup is of the few kinds that are written.
func ours(s string) bool {
	switch s {
	case "*Who*", "*Where*", "*When*", "*Why*":
		return true
	}
	link, ok := strings.CutPrefix(s, "<https://briefing.example/articles/")
	if ok {
		at, ok := strings.CutSuffix(link, "|in context>")
		return ok && !strings.ContainsAny(at, "<>|` *")
	}
	user, ok := strings.CutPrefix(s, "Shared by <@")
	return ok && strings.Trim(user, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ">"
}

// length counts as strictly as anybody might.
func length(s string) int {
	return len(utf16.Encode([]rune(s)))
}

// weight is the length of all texts, addresses and values below x.
func weight(x any) int {
	n := 0
	switch x := x.(type) {
	case []any:
		for _, y := range x {
			n += weight(y)
		}
	case map[string]any:
		for key, y := range x {
			s, ok := y.(string)
			if ok && (key == "text" || key == "url" || key == "value") {
				n += length(strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(s))
			}
			n += weight(y)
		}
	}
	return n
}

// visible joins all strings below x.
func visible(x any) string {
	s := ""
	switch x := x.(type) {
	case string:
		return x
	case []any:
		for _, y := range x {
			s += visible(y)
		}
	case object:
		return visible(map[string]any(x))
	case map[string]any:
		for _, y := range x {
			s += visible(y)
		}
	}
	return s
}

func forbidden(r rune) bool {
	return r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)
}
