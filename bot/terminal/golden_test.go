package terminal_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"ukchina/bot/terminal"
	"ukchina/briefing"
	"ukchina/briefing/golden"
)

func TestText(t *testing.T) {
	for _, width := range []int{40, 80, 120} {
		text := terminal.Text{Width: width, Ask: "ukchina ask ", More: "add --all"}
		got := everything(text.Answer) + section("digest", text.Digest(digest()))
		golden.Check(t, fmt.Sprintf("testdata/text-%d.golden", width), got)
		for _, line := range strings.Split(got, "\n") {
			if n := ansi.StringWidth(line); n > min(width, 100) {
				t.Errorf("%d columns wide, %d allowed: %s", n, width, line)
			}
		}
	}
}

func TestTextInColour(t *testing.T) {
	plain := terminal.Text{Width: 80, Ask: "ukchina ask ", More: "add --all"}
	colour := plain
	colour.Color = true
	for name, a := range answers() {
		got := colour.Answer(a)
		if ansi.Strip(got) != plain.Answer(a) {
			t.Errorf("%s: colour changes more than colour:\n%s\n%s", name, ansi.Strip(got), plain.Answer(a))
		}
		for _, line := range strings.Split(got, "\n") {
			if i := strings.LastIndex(line, "\x1b["); i >= 0 && !strings.HasPrefix(line[i:], "\x1b[m") {
				t.Errorf("%s: the line does not end in plain: %q", name, line)
			}
		}
	}
	golden.Check(t, "testdata/text-colour.golden", strings.ReplaceAll(colour.Answer(answers()["who-said"]), "\x1b", "ESC"))
}

func TestMarkdown(t *testing.T) {
	m := terminal.Markdown{Ask: "ukchina ask ", More: "add --all"}
	golden.Check(t, "testdata/markdown.golden", everything(m.Answer)+section("digest", m.Digest(digest())))
}

// everything renders every answer under its name.
func everything(render func(*briefing.Answer) string) string {
	var b strings.Builder
	all := answers()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		b.WriteString(section(name, render(all[name])))
	}
	return b.String()
}

func section(name, body string) string { return "=== " + name + "\n" + body + "\n" }
