package web_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
	"ukchina/seeds"
)

// TestSeeds compares what is between <main> and </main> of the built-in
// briefing's pages with files.
func TestSeeds(t *testing.T) {
	r := seeded(t)
	for name, address := range map[string]string{
		"briefing": "/", "article": article + "?s=3190-3258#p18",
		"timeline": "/timeline", "person": "/people/Iain%20Duncan%20Smith", "nobody": "/people/Nobody%20Much",
		"topics": "/topics", "sources": "/sources", "ask": "/ask", "tariffs": "/ask?q=who+said+tariffs%3F",
		"nothing": "/ask?q=who-said+fisheries", "unknown": "/ask?q=tarifs+pleese", "help": "/ask?q=help+trip", "nowhere": "/nowhere",
	} {
		t.Run(name, func(t *testing.T) {
			_, text := r.get(address)
			_, main, _ := strings.Cut(text, "<main")
			main, _, found := strings.Cut(main, "</main>")
			if !found {
				t.Fatal("no main part")
			}
			golden.Check(t, filepath.Join("testdata", name+".golden"), "<main"+tidy(main)+"</main>\n")
		})
	}
}

// tidy takes blank lines away.
func tidy(s string) string {
	lines := slices.DeleteFunc(strings.Split(s, "\n"), func(l string) bool { return strings.TrimSpace(l) == "" })
	return strings.Join(lines, "\n")
}

// TestCitations follows the citation of every card of every answer: its page
// marks its very words, in the paragraph that the address ends with.
func TestCitations(t *testing.T) {
	r := seeded(t)
	c := corpus(t, seeds.FS)
	for _, v := range briefing.Verbs {
		q, err := briefing.ParseQuery(c.Example(v), c)
		if err != nil || v.NeedsChannel() {
			continue
		}
		q.Limit = -1
		for _, card := range c.Answer(q).Cards {
			address := bot.CitationPath(card.Citation)
			at, fragment, _ := strings.Cut(address, "#")
			status, page := r.get(at)
			if status != 200 {
				t.Errorf("%s: %d", address, status)
				continue
			}
			paragraphs, marked := readArticle(page)
			if want := strings.ReplaceAll(card.Text(), " … ", ""); marked != want {
				t.Errorf("%s marks %q, want %q", address, marked, want)
			}
			if p := paragraphs[fragment]; !strings.Contains(p, card.Spans[0].In(card.Article.Text)) {
				t.Errorf("%s leads to %q, want %q in it", address, p, card.Text())
			}
		}
	}
}

// readArticle returns the paragraphs of an article's page by their ids, and the
// words that are marked.
func readArticle(page string) (paragraphs map[string]string, marked string) {
	paragraphs = map[string]string{}
	elements(page, func(n *html.Node) {
		switch {
		case n.Data == "div" && has(n, "class", "para"):
			for c := range n.ChildNodes() {
				if c.Data == "p" {
					paragraphs[value(n, "id")] += textOf(c)
				}
			}
		case n.Data == "mark" && !has(n.Parent, "class", "key"):
			marked += textOf(n)
		}
	})
	return paragraphs, marked
}

// has reports whether an attribute has a word.
func has(n *html.Node, name, word string) bool {
	return slices.Contains(strings.Fields(value(n, name)), word)
}

func value(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// TestTextIsUnchanged shows articles of any words, marked anywhere: what is
// read is what was written.
func TestTextIsUnchanged(t *testing.T) {
	words := rapid.SampledFrom([]string{"“", "”", `"`, "‘", "’", "'", "<b>", "&amp;", "&", "<script>", "said", "Ann Lee", "Mr Orr", "he", "told", "the BBC",
		"that", "trade", "£5bn", ".", ",", "warned", "naïve", "日本", "👩‍🚀", "\u202e", "\u00a0", "{{.}}", "</p>", "“We will not go,” said Ann Lee, the mayor.", "-->"})
	rapid.Check(t, func(t *rapid.T) {
		var paragraphs []string
		for range rapid.IntRange(1, 4).Draw(t, "paragraphs") {
			paragraphs = append(paragraphs, "A "+strings.Join(rapid.SliceOfN(words, 1, 25).Draw(t, "words"), " ")+" B")
		}
		a := &briefing.Article{ID: "a", File: "a.txt", Text: strings.Join(paragraphs, "\n")}
		a.Paragraphs = text.Lines(a.Text)
		h := web.New(web.Options{Handler: bot.NewHandler(briefing.NewCorpus(briefing.Profile{}, briefing.Extract(a)))})
		n := len([]rune(a.Text))
		s := rapid.IntRange(0, n-1).Draw(t, "start")
		e := rapid.IntRange(s+1, n).Draw(t, "end")
		_, page := (&reader{Handler: h}).get(fmt.Sprintf("/articles/a?s=%d-%d", s, e))
		have, marked := readArticle(page)
		for i, p := range a.Paragraphs {
			if have[fmt.Sprintf("p%d", i+1)] != p.In(a.Text) {
				t.Fatalf("¶%d is %q, want %q", i+1, have[fmt.Sprintf("p%d", i+1)], p.In(a.Text))
			}
		}
		if want := string([]rune(a.Text)[s:e]); strings.ReplaceAll(want, "\n", "") != marked {
			t.Fatalf("marked is %q, want %q", marked, want)
		}
	})
}

// TestSteps goes from statement to statement, forwards and back.
func TestSteps(t *testing.T) {
	r := seeded(t)
	statements := len(corpus(t, seeds.FS).Articles[1].Statements)
	walk := func(from, rel string) (last string, n int) {
		for address := from; address != "" && n < 100; n++ {
			last = address
			_, page := r.get(strings.Split(address, "#")[0])
			address = ""
			elements(page, func(e *html.Node) {
				if has(e, "rel", rel) {
					address = value(e, "href")
				}
			})
		}
		return last, n
	}
	last, n := walk(article, "next")
	if n != statements+1 {
		t.Errorf("%d pages forwards, want the article and %d statements", n, statements)
	}
	if _, n := walk(last, "prev"); n != statements {
		t.Errorf("%d pages back, want %d", n, statements)
	}
}

// many is a briefing of many articles, one of them very long.
var many = sync.OnceValue(func() fstest.MapFS {
	out := fstest.MapFS{}
	long := ""
	for _, name := range []string{"000_acd957af79234d95.txt", "002_ef1c4f4835b0a133.txt"} {
		body, err := seeds.FS.ReadFile(name)
		if err != nil {
			panic(err) // unreachable: it is embedded
		}
		for i := range 30 {
			place := fmt.Sprintf("Port %c%c", 'A'+i%26, 'a'+i/26)
			s := strings.NewReplacer("Keir Starmer", "Arlo "+place[5:]+"erton", "China", place, "Duncan Smith", "Pell"+place[5:]).Replace(string(body))
			out[fmt.Sprintf("%02d_%s", i, name)] = &fstest.MapFile{Data: []byte(s)}
			long += s + "\n"
		}
	}
	out["long.txt"] = &fstest.MapFile{Data: []byte(long)}
	return out
})

// TestPagesAreSmall asks for every kind of page of a large briefing.
func TestPagesAreSmall(t *testing.T) {
	long, err := json.Marshal(map[string]any{"embeds": []any{map[string]string{"description": strings.Repeat("> [words](http://reader.example/articles/a?s=1-2) of somebody\n", 500)}}})
	if err != nil {
		t.Fatal(err)
	}
	preview := func(bot.Reply) ([][]byte, error) { return [][]byte{long, long}, nil }
	r := read(t, many(), web.Options{Previews: []web.Preview{{Platform: "Discord", Messages: preview}, {Platform: "Discord", Messages: preview}}})
	list := []string{"/articles/long", "/articles/long?page=7", "/articles/long?s=100000-100100", "/people?page=2", "/timeline?page=3", "/people/Xi%20Jinping"}
	for address := range strings.FieldsSeq("/ /timeline /people /topics /sources /digest") {
		list = append(list, address)
	}
	for _, v := range briefing.Verbs {
		list = append(list, "/ask?q="+url.QueryEscape(corpus(t, seeds.FS).Example(v)))
	}
	for _, address := range list {
		if bytes, _ := weigh(t, r, address); bytes > mostBytes {
			t.Errorf("%s: %d bytes, want at most %d", address, bytes, mostBytes)
		}
	}
}

// TestLongArticle reads a long article page by page: no paragraph is left out,
// and none comes twice.
func TestLongArticle(t *testing.T) {
	fsys := many()
	r := read(t, fsys, web.Options{})
	long := string(fsys["long.txt"].Data)
	next := 1
	for address := "/articles/long"; address != ""; {
		_, page := r.get(address)
		paragraphs, _ := readArticle(page)
		for range paragraphs {
			if _, ok := paragraphs[fmt.Sprintf("p%d", next)]; !ok {
				t.Fatalf("%s: no paragraph %d", address, next)
			}
			next++
		}
		address = ""
		elements(page, func(n *html.Node) {
			if has(n, "rel", "next") && has(n.Parent, "class", "pager") {
				address = value(n, "href")
			}
		})
	}
	if want := len(text.Lines(long)); next-1 != want {
		t.Errorf("%d paragraphs, want %d", next-1, want)
	}
}

// TestNames asks for people whose names are strange in addresses.
func TestNamesInAddresses(t *testing.T) {
	for _, name := range []string{"Zoë Müller-Łuc", "Séan O’Brien/Smith", "Ann-Marie D'Arcy", "李强 Wang", "Ann Lee & Sons"} {
		fsys := fstest.MapFS{"a.txt": {Data: []byte("“We will not sign it,” said " + name + ", the mayor, on Monday.\n")}}
		c := corpus(t, fsys)
		for _, p := range c.People() {
			if status, page := read(t, fsys, web.Options{}).get(bot.PersonPath(p.Name)); status != 200 || !strings.Contains(page, html.EscapeString(bot.Clean(p.Name))) {
				t.Errorf("%q: %d", p.Name, status)
			}
		}
	}
}

func TestSuggestions(t *testing.T) {
	r := seeded(t)
	for typed, want := range map[string]string{"who-said ta": "who-said tariffs", "said DUNC": "said Iain Duncan Smith", "": "who-said China", "  Tariffs": "who-said tariffs"} {
		if _, list := r.get("/ask/suggest?q=" + url.QueryEscape(typed)); !strings.Contains(list, `"`+want+`"`) {
			t.Errorf("%q: %s, want %q", typed, list, want)
		}
	}
	if _, list := r.get("/ask/suggest?q=" + strings.Repeat("x", 5000)); list != "[]" {
		t.Errorf("too long: %s", list)
	}
}

// Days are claimed only of the articles that have them.
func TestArticlesWithoutDates(t *testing.T) {
	said := []byte("“We will not sign it,” said Ann Lee, the mayor.\n")
	for want, fsys := range map[string]fstest.MapFS{
		"2 articles</a>, those with a date of 5 Mar 2026.": {
			"briefing.yaml": {Data: []byte("articles:\n  a.txt: {published: 2026-03-05}\n")}, "a.txt": {Data: said}, "b.txt": {Data: said}},
		"1 article</a>.": {"a.txt": {Data: said}},
	} {
		if _, page := read(t, fsys, web.Options{}).get("/"); !strings.Contains(page, want) {
			t.Errorf("no %q", want)
		}
	}
}

// TestNothingToTell shows a reader that has read nothing yet, and one of an
// article in which nobody says anything.
func TestNothingToTell(t *testing.T) {
	quiet := fstest.MapFS{"quiet.txt": {Data: []byte("The hills are green and the river is slow in the valley.\n")}}
	for name, r := range map[string]*reader{"nothing": {Handler: web.New(web.Options{Handler: &bot.Handler{}})}, "quiet": read(t, quiet, web.Options{})} {
		for address := range strings.FieldsSeq("/ /timeline /people /topics /sources /digest /ask /ask?q=trip /ask?q=who-said+trade /ask/suggest?q=") {
			status, page := r.get(address)
			if status != 200 {
				t.Errorf("%s: %s: %d", name, address, status)
			}
			for _, wrong := range inspect(t, page) {
				t.Errorf("%s: %s %s", name, address, wrong)
			}
		}
	}
}
