package web_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"ukchina/bot/web"
)

// attacks are words that are markup or script somewhere.
var attacks = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `'><svg onload=alert(1)>`, `</title><script>alert(1)</script>`,
	`</script><script>alert(1)</script>`, `javascript:alert(1)`, `" onmouseover="alert(1)`, `' autofocus onfocus='alert(1)`, `{{.}}${7*7}`,
	`<!--`, `]]>`, `<style>*{display:none}</style>`, `<base href=//evil.example>`, `<a href=javascript:alert(1)>x</a>`, `&lt;script&gt;`, `</p></div></main>`,
	`<iframe srcdoc="<script>alert(1)</script>">`, `<meta http-equiv=refresh content=0>`, `＜script＞`, "\u2028alert(1)//", `<math><mtext></table><style>`, `../../etc`, `%3Cscript%3E`,
}

// hostile is a briefing with an attack wherever words come from outside.
func hostile(attack string) fstest.MapFS {
	name := strings.NewReplacer("/", "∕", "\x00", "").Replace(attack)
	quoted := strings.ReplaceAll(attack, `"`, "”")
	text := fmt.Sprintf("“Tariffs %[1]s are a mistake,” said Mayor Ottilie Brandt %[1]s, of the Party %[1]s, at the fair in Wexby on Monday.\n"+
		"Sir Keir %[1]s Starmer said: “We want %[1]s trade worth £5 million %[1]s.”\n%[2]s\n"+
		"The Prime Minister is to travel to Beijing on Tuesday with 50 %[1]s business leaders to seek trade. Critics %[1]s accused him of “%[1]s kowtowing”.\n", attack, quoted)
	meta := func(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
	return fstest.MapFS{
		"plain.txt":     {Data: []byte(text)},
		name + ".txt":   {Data: []byte(text + "More of it, said Mr Xi.\n")},
		"page.html":     {Data: []byte("<html><head><title>" + html.EscapeString(attack) + "</title></head><body><article><p>" + html.EscapeString(text) + "</p></article></body></html>")},
		"briefing.yaml": {Data: []byte("title: " + meta(attack) + "\ntopics:\n  tariffs: [" + meta(attack) + "]\narticles:\n  plain.txt: {published: 2026-01-27, title: " + meta(attack) + ", publisher: " + meta(attack) + ", url: " + meta(attack) + "}\n")},
	}
}

// TestHostileArticles asks for every page of briefings that attack.
func TestHostileArticles(t *testing.T) {
	for _, attack := range attacks {
		r := read(t, hostile(attack), web.Options{})
		list := append(pages(r), "/ask?q="+url.QueryEscape(attack), "/ask?q="+url.QueryEscape("who-said "+attack), "/ask?format=json&q=tariffs",
			"/people/"+url.PathEscape(attack), "/articles/"+url.PathEscape(attack), "/articles/plain?s="+url.QueryEscape(attack))
		if len(list) < 9 {
			t.Errorf("%s: the pages lead to %q only", attack, list)
		}
		for _, address := range list {
			request, err := http.NewRequest(http.MethodGet, address, nil)
			if err != nil {
				t.Errorf("%s: %v", attack, err)
				continue
			}
			response := r.send(request, nil)
			text := body(response)
			if response.StatusCode >= 500 || !utf8.ValidString(text) {
				t.Errorf("%s: %s has %d", attack, address, response.StatusCode)
			}
			if !strings.HasPrefix(response.Header.Get("Content-Type"), "text/html") {
				continue // no browser takes it for markup: nosniff
			}
			for _, x := range append(inspect(t, text), strangers(text)...) {
				t.Errorf("%s: %s %s", attack, address, x)
			}
		}
		if strings.Contains(r.log.String(), "level=ERROR") {
			t.Errorf("%s: the log has %s", attack, r.log.String())
		}
	}
}

// strangers returns the elements that no page of ours has, and scripts that
// are not ours.
func strangers(text string) []string {
	var list []string
	elements(text, func(n *html.Node) {
		switch n.DataAtom {
		case atom.Img, atom.Math, atom.Video, atom.Audio, atom.Marquee, atom.Template, atom.Noscript, atom.Frameset:
			list = append(list, "has <"+n.Data+">")
		case atom.Script:
			if len(n.Attr) == 0 || !strings.HasPrefix(n.Attr[0].Val, "/assets/") {
				list = append(list, "has a script that is not ours")
			}
		case atom.Meta:
			for _, a := range n.Attr {
				if a.Key == "http-equiv" {
					list = append(list, "has meta "+a.Val)
				}
			}
		}
	})
	return list
}
