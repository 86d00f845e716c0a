package web_test

import (
	"path/filepath"
	"strings"
	"testing"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/briefing/golden"
	"ukchina/seeds"
)

// TestDrawings draws messages of both platforms as they would look.
func TestDrawings(t *testing.T) {
	payloads := map[string]string{
		"Slack": `{"response_type":"ephemeral","blocks":[{"type":"header","text":{"type":"plain_text","text":"A <b>"}},
			{"type":"section","fields":[{"type":"mrkdwn","text":"*Who*"},{"type":"plain_text","text":"Ann & Lee"}]},{"type":"divider"},
			{"type":"rich_text","elements":[{"type":"rich_text_quote","elements":[{"type":"text","text":"We go"},{"type":"text","text":"bold","style":{"bold":true}}]},
			{"type":"rich_text_list","elements":[{"type":"rich_text_section","elements":[{"type":"link","text":"there","url":"http://reader.example/articles/a?s=1-2#p1"},{"type":"link","text":"away","url":"https://evil.example/"}]}]}]},
			{"type":"context","elements":[{"type":"mrkdwn","text":"a &lt;b&gt; <http://reader.example/people/x|x>"}]},
			{"type":"actions","elements":[{"type":"button","text":{"type":"plain_text","text":"Share"}}]}]}`,
		"Discord": `{"flags":64,"embeds":[{"title":"A <b>","description":"**Ann\\*s**, *x* of\n> We [go](http://reader.example/articles/a) \\> on\n-# a\\_b [away](https://evil.example/)\n- one\n\nlast \u0060/c\u0060","footer":{"text":"1 of 2"}}],
			"components":[{"components":[{"label":"Share"}]}]}`,
	}
	for platform, payload := range payloads {
		r := read(t, seeds.FS, web.Options{Previews: []web.Preview{{Platform: platform, Messages: func(bot.Reply) ([][]byte, error) { return [][]byte{[]byte(payload)}, nil }}}})
		_, page := r.get("/ask?q=trip")
		_, drawn, _ := strings.Cut(page, `<section class="drawing`)
		drawn, _, _ = strings.Cut(drawn, "</section>")
		golden.Check(t, filepath.Join("testdata", "in_"+platform+".golden"), tidy(drawn)+"\n")
		if wrong := inspect(t, page); len(wrong) > 0 || strings.Contains(drawn, "evil.example") {
			t.Errorf("%s: %v\n%s", platform, wrong, drawn)
		}
	}
	broken := read(t, seeds.FS, web.Options{Previews: []web.Preview{{Platform: "Slack", Messages: func(bot.Reply) ([][]byte, error) { return [][]byte{[]byte("{")}, nil }}}})
	if status, page := broken.get("/ask?q=trip"); status != 200 || strings.Contains(page, "In Slack") || !strings.Contains(broken.log.String(), "could not be drawn") {
		t.Errorf("a message that cannot be read: %d, the log has %s", status, broken.log.String())
	}
}
