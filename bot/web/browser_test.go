package web_test

import (
	"fmt"
	"log/slog"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/bot/web/browser"
	"ukchina/briefing"
	"ukchina/seeds"
)

// A shop is a reader that browsers reach.
type shop struct {
	*httptest.Server
	handler *bot.Handler
	access  *web.Access
	host    string
}

// serve serves a reader of the built-in briefing.
func serve(t *testing.T, mode string) *shop {
	t.Helper()
	s := &shop{Server: httptest.NewUnstartedServer(nil), handler: bot.NewHandler(corpus(t, seeds.FS))}
	s.host = s.Listener.Addr().String()
	address := "http://" + s.host
	s.access = web.NewAccess(web.AccessOptions{Mode: mode, Secret: secret, Manager: manager, Keys: asKeys("a key that nobody guesses"), Address: address})
	s.Config.Handler = web.New(web.Options{Handler: s.handler, Digests: drawn(time.Now()), Log: slog.New(slog.DiscardHandler), PublicURL: address, Access: s.access, Hosts: []string{},
		Connect: []string{"Slack: set SLACK_BOT_TOKEN", "Discord: set DISCORD_BOT_TOKEN"}})
	s.Start()
	t.Cleanup(s.Close)
	return s
}

// citations are those of an answer's cards, of as many as are asked for.
func (s *shop) citations(t *testing.T, query string, most int) []briefing.Citation {
	t.Helper()
	reply := s.handler.Handle(t.Context(), bot.Request{Text: query})
	if reply.Answer == nil || !reply.Answer.Found() {
		t.Fatalf("%s: nothing found", query)
	}
	var list []briefing.Citation
	for _, c := range reply.Answer.Cards[:min(most, len(reply.Answer.Cards))] {
		list = append(list, c.Citation)
	}
	return list
}

// marked is the words that a page marks, and how many of them can be seen.
const marked = `(() => {
	const marks = [...document.querySelectorAll("main mark")].filter(m => m.closest(".para"));
	const seen = m => { const r = m.getBoundingClientRect(); return r.height > 0 && r.bottom > 0 && r.top < innerHeight; };
	const plain = getComputedStyle(document.querySelector(".para p")).backgroundColor;
	return {text: marks.map(m => m.textContent).join(""), seen: marks.filter(seen).length,
		shows: marks.every(m => getComputedStyle(m).backgroundColor !== plain), at: location.pathname + location.search + location.hash};
})()`

type markedWords struct {
	Text  string
	Seen  int
	Shows bool
	At    string
}

// TestFromAnswerToWords opens the links that messages hold, with a token, as
// somebody does who has never been there.
func TestFromAnswerToWords(t *testing.T) {
	b, s := browser.Open(t), serve(t, web.AuthToken)
	for name, look := range map[string]browser.Look{"wide": browser.Wide, "phone": browser.Phone, "without script": {Width: 1280, Height: 900, NoScript: true}} {
		t.Run(name, func(t *testing.T) {
			tab := b.Tab(t, look)
			for _, query := range []string{"who-said tariffs", "criticisms", "trip", "said Keir Starmer", "figures", "delegation", "search Hong Kong"} {
				for _, c := range s.citations(t, query, 3) {
					tab.Go(s.access.Link(bot.CitationPath(c)))
					have := browser.Eval[markedWords](tab, marked)
					if want := strings.Join(texts(c), ""); have.Text != want {
						t.Errorf("%s: the page marks %q, not %q", query, have.Text, want)
					}
					if have.Seen == 0 || !have.Shows {
						t.Errorf("%s: the words are marked, but cannot be seen: %+v", query, have)
					}
					if have.At != bot.CitationPath(c) {
						t.Errorf("%s: the address is %s, not %s", query, have.At, bot.CitationPath(c))
					}
					tab.Fine(s.host, 5)
				}
			}
			tab.Picture("citation " + name)
		})
	}
}

// texts returns the slices of a citation.
func texts(c briefing.Citation) []string {
	var list []string
	for _, span := range c.Spans {
		list = append(list, span.In(c.Article.Text))
	}
	return list
}

// focused is what has the focus, and whether that can be seen.
const focused = `(() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
	return {name: e.id || e.textContent.trim(), href: e.getAttribute("href") || "", class: e.className,
		shows: (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none", seen: r.bottom > 0 && r.top < innerHeight}; })()`

type focus struct {
	Name, Href, Class string
	Shows, Seen       bool
}

const (
	keyTab   = "\t"
	keyEnter = "\r"
	keyDown  = "\u0301"
)

// tabTo presses Tab until the focus is where it is wanted; everything on the
// way shows that it has it.
func tabTo(t *testing.T, tab *browser.Tab, what string, is func(focus) bool) focus {
	t.Helper()
	for range 80 {
		tab.Press(keyTab)
		f := browser.Eval[focus](tab, focused)
		if !f.Shows || !f.Seen {
			t.Errorf("the focus cannot be seen: %+v", f)
		}
		if is(f) {
			return f
		}
	}
	t.Fatalf("Tab does not lead to %s", what)
	return focus{}
}

// TestAskWithKeyboard asks, takes a suggestion, and opens what is cited.
func TestAskWithKeyboard(t *testing.T) {
	b, s := browser.Open(t), serve(t, web.AuthOff)
	tab := b.Tab(t, browser.Wide)
	tab.Go(s.URL + "/")
	first := tabTo(t, tab, "the first link", func(focus) bool { return true })
	if !strings.HasPrefix(first.Href, "#") {
		t.Errorf("the first is no link to the content: %+v", first)
	}
	tabTo(t, tab, "the field", func(f focus) bool { return f.Name == "q" })
	tab.Press("who-said tar")
	wait(t, tab, `document.querySelectorAll("[role=option]").length > 0`)
	tab.Picture("suggestions")
	tab.Press(keyDown)
	if have := browser.Eval[string](tab, `document.querySelector("#q").value`); have != "who-said tariffs" {
		t.Errorf("the first suggestion is %q", have)
	}
	tab.Press(keyEnter)
	wait(t, tab, `location.pathname === "/ask" && document.readyState === "complete"`)
	if text := browser.Eval[string](tab, `document.querySelector("main").innerText`); !strings.Contains(text, "Donald Trump") {
		t.Errorf("the answer is\n%s", text)
	}
	tab.Picture("answer")
	cite := tabTo(t, tab, "the citation", func(f focus) bool { return strings.HasPrefix(f.Href, "/articles/") && strings.Contains(f.Href, "?s=") })
	tab.Press(keyEnter)
	wait(t, tab, `location.pathname.startsWith("/articles/") && document.readyState === "complete"`)
	if have := browser.Eval[markedWords](tab, marked); have.Seen == 0 || have.At != cite.Href {
		t.Errorf("%s shows %+v", cite.Href, have)
	}
	tab.Fine(s.host, 40)
}

// wait waits until an expression is true in the page.
func wait(t *testing.T, tab *browser.Tab, expression string) {
	t.Helper()
	if !tab.Until(expression) {
		t.Fatalf("it does not happen that %s", expression)
	}
}

// TestWithoutScript asks by hand where no script runs.
func TestWithoutScript(t *testing.T) {
	b, s := browser.Open(t), serve(t, web.AuthOff)
	tab := b.Tab(t, browser.Look{Width: 1280, Height: 900, NoScript: true})
	tab.Go(s.URL + "/ask")
	tabTo(t, tab, "the field", func(f focus) bool { return f.Name == "q" })
	tab.Press("what did Lord Patten say?")
	tab.Press(keyEnter)
	wait(t, tab, `location.search.startsWith("?q=what") && document.readyState === "complete"`)
	if text := browser.Eval[string](tab, `document.querySelector("main").innerText`); !strings.Contains(text, "Patten") {
		t.Errorf("the answer is\n%s", text)
	}
	tab.Picture("answer without script")
	for _, path := range looks {
		tab.Go(s.URL + path)
		if text := browser.Eval[string](tab, `document.querySelector("main").innerText`); len(text) < 20 {
			t.Errorf("%s shows %q", path, text)
		}
	}
}

// TestTimeline finds the same in the picture and in the list.
func TestTimeline(t *testing.T) {
	b, s := browser.Open(t), serve(t, web.AuthOff)
	tab := b.Tab(t, browser.Wide)
	tab.Go(s.URL + "/timeline")
	have := browser.Eval[struct {
		Label        string
		Marks, Items int
		Wide, High   float64
	}](tab, `(() => { const p = document.querySelector("svg.timeline"), r = p.getBoundingClientRect();
		return {label: p.getAttribute("role") === "img" ? p.getAttribute("aria-label") : "", marks: p.querySelectorAll(".mark").length,
			items: document.querySelectorAll("ol.events > li").length, wide: r.width, high: r.height}; })()`)
	if have.Label == "" || have.Marks == 0 || have.Items < have.Marks || have.Wide < 300 || have.High < 40 {
		t.Errorf("have %+v", have)
	}
	if n := len(s.citations(t, "timeline", 1000)); n != have.Items {
		t.Errorf("%d events are %d in the list", n, have.Items)
	}
	tab.Fine(s.host, 4)
}

// looks are one page of every sort.
var looks = []string{
	"/", article, article + "?s=3190-3258#p18", "/articles/002_ef1c4f4835b0a133", "/sources", "/people", "/people/Keir%20Starmer", "/topics", "/timeline",
	"/digest", "/ask", "/ask?q=who-said+tariffs", "/ask?q=criticisms", "/ask?q=delegation", "/ask?q=figures", "/ask?q=trip",
	"/ask?q=help", "/ask?q=who-said+fisheries", "/ask?q=zebra+crossing", "/nowhere", "/signin",
}

// picture names a page's picture.
func picture(path, look string) string {
	u, err := url.Parse(path)
	if err != nil {
		panic(err) // a constant
	}
	name := strings.Trim(strings.ReplaceAll(u.Path, "/", " ")+" "+u.Query().Get("q")+u.Query().Get("s"), " ")
	if name == "" {
		name = "briefing"
	}
	return fmt.Sprintf("page %s, %s", name, look)
}

// TestEverybodyCanUseIt has every page examined, light and dark, on a phone
// and a wide screen, and keeps a picture of each.
func TestEverybodyCanUseIt(t *testing.T) {
	b, s, axe := browser.Open(t), serve(t, web.AuthOff), browser.Axe(t)
	dark := func(l browser.Look) browser.Look { l.Dark = true; return l }
	for name, look := range map[string]browser.Look{"wide light": browser.Wide, "wide dark": dark(browser.Wide),
		"phone light": browser.Phone, "phone dark": dark(browser.Phone)} {
		t.Run(name, func(t *testing.T) {
			tab := b.Tab(t, look)
			for _, path := range looks {
				t.Run(path, func(t *testing.T) {
					tab := tab.For(t)
					tab.Go(s.URL + path)
					tab.Fine(s.host, 5)
					if have := browser.Eval[int64](tab, `document.documentElement.scrollWidth`); have > look.Width {
						t.Errorf("the page is %d wide, on a screen of %d", have, look.Width)
					}
					if isDark := browser.Eval[bool](tab, luminance+` < 0.2`); isDark != look.Dark {
						t.Error("the page is not in the colours that were asked for")
					}
					tab.Examine(axe)
					tab.Picture(picture(path, name))
				})
			}
		})
	}
}

// luminance is how bright the page's background is, from 0 to 1.
const luminance = `(() => { const c = getComputedStyle(document.body).backgroundColor, h = getComputedStyle(document.documentElement).backgroundColor;
	const [r, g, b, a = 1] = (/, 0\)$/.test(c) || c === "transparent" ? h : c).match(/[\d.]+/g).map(Number);
	return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255; })()`

// TestNarrow has no page wider than the narrowest screen (WCAG 2.2, 1.4.10).
func TestNarrow(t *testing.T) {
	b, s := browser.Open(t), serve(t, web.AuthOff)
	tab := b.Tab(t, browser.Look{Width: 320, Height: 640})
	for _, path := range looks {
		tab.Go(s.URL + path)
		if have := browser.Eval[int64](tab, `document.documentElement.scrollWidth`); have > 320 {
			t.Errorf("%s is %d wide", path, have)
			tab.Picture(picture(path, "narrow"))
		}
	}
}

// TestPrivateInBrowser signs in with the form, and opens a link that is old.
func TestPrivateInBrowser(t *testing.T) {
	b, s, axe := browser.Open(t), serve(t, web.AuthToken), browser.Axe(t)
	for name, look := range map[string]browser.Look{"light": browser.Phone, "dark": {Width: 1280, Height: 900, Dark: true}} {
		t.Run(name, func(t *testing.T) {
			tab := b.Tab(t, look)
			tab.Go(s.URL + "/signin")
			tab.Go(s.URL + article + "?s=3190-3258&k=0.old#p18")
			tab.Examine(axe)
			tab.Picture("private, an old link, " + name)
			tabTo(t, tab, "the field", func(f focus) bool { return f.Name == "secret" })
			tab.Press("wrong", keyEnter)
			wait(t, tab, `document.querySelector("[role=alert]")?.textContent.includes("not it")`)
			tab.Examine(axe)
			tab.Picture("private, wrong, " + name)
			tabTo(t, tab, "the field", func(f focus) bool { return f.Name == "secret" })
			tab.Press(secret, keyEnter)
			wait(t, tab, `document.querySelectorAll(".para mark").length > 0`)
			tab.Forget()
		})
	}
}

// TestManagersInBrowser signs in as a manager, looks at the digests, and signs
// out.
func TestManagersInBrowser(t *testing.T) {
	b, s, axe := browser.Open(t), serve(t, web.AuthOff), browser.Axe(t)
	for name, look := range map[string]browser.Look{"phone light": browser.Phone, "wide dark": {Width: 1280, Height: 900, Dark: true}} {
		t.Run(name, func(t *testing.T) {
			tab := b.Tab(t, look)
			tab.Go(s.URL + "/subscriptions")
			tabTo(t, tab, "the field", func(f focus) bool { return f.Name == "secret" })
			tab.Press(manager, keyEnter)
			wait(t, tab, `location.pathname === "/subscriptions" && document.readyState === "complete"`)
			for _, path := range []string{"/subscriptions", "/deliveries"} {
				tab.Go(s.URL + path)
				tab.Fine(s.host, 4)
				if have := browser.Eval[int64](tab, `document.documentElement.scrollWidth`); have > look.Width {
					t.Errorf("%s is %d wide, on a screen of %d", path, have, look.Width)
				}
				tab.Examine(axe)
				tab.Picture(picture(path, name))
			}
			tabTo(t, tab, "the end of it", func(f focus) bool { return f.Name == "Sign out" })
			tab.Press(keyEnter)
			wait(t, tab, `location.pathname === "/" && document.readyState === "complete"`)
			tab.Go(s.URL + "/deliveries")
			if at := browser.Eval[string](tab, `location.pathname`); at != "/signin" {
				t.Errorf("after signing out, %s", at)
			}
		})
	}
}
