package web

import (
	"bytes"
	"cmp"
	"embed"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

//go:embed templates
var templateFiles embed.FS

//go:embed assets
var assetFiles embed.FS

// A page is what a template shows.
type page struct {
	Title   string // of the page, "" for the briefing's own
	Section string // the address of the part of the reader that it is in
	Query   string // what the field for questions holds
	Body    any
	// status is the HTTP status; 0 means 200.
	status int

	Briefing string // the briefing's title
	Manages  bool   // whether a manager looks at it
	SignsIn  bool   // whether there is anything to sign in for
	SignedIn bool   // whether there is anything to sign out of
}

// templates are the pages by name, each with the layout around it.
var templates = parseTemplates()

func parseTemplates() map[string]*template.Template {
	shared := template.Must(template.New("").Funcs(functions).ParseFS(templateFiles, "templates/layout.html", "templates/parts.html"))
	all := map[string]*template.Template{}
	names, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		panic(err) // unreachable: the pattern is a constant
	}
	for _, file := range names {
		name := strings.TrimSuffix(path.Base(file), ".html")
		if name != "layout" && name != "parts" {
			all[name] = template.Must(template.Must(shared.Clone()).ParseFS(templateFiles, file))
		}
	}
	return all
}

// A link is an address and what it is called.
type link struct{ Name, Address string }

// menu are the pages that every page leads to.
var menu = []link{{"Briefing", "/"}, {"Timeline", "/timeline"}, {"People", "/people"}, {"Topics", "/topics"},
	{"Sources", "/sources"}, {"Digest", "/digest"}, {"Ask", "/ask"}}

// functions are what templates may call.
var functions = template.FuncMap{
	"clean":     bot.Clean,
	"published": bot.Published,
	"cite":      bot.CitationPath,
	"article":   bot.ArticlePath,
	"person":    bot.PersonPath,
	"ask":       bot.AskPath,
	"source":    bot.Source,
	"where":     bot.Where,
	"written":   bot.Written,
	"words":     bot.Words,
	"traveller": bot.Traveller,
	"meant":     meant,
	"heading":   bot.Heading,
	"label":     func(c *briefing.Card) string { return bot.TripLabels[c.Group] },
	"number":    number,
	"how":       how,
	"unsure":    bot.Doubt,
	"earlier":   bot.Earlier,
	"type":      typeOf,
	"time":      bot.Time,
	"plus":      func(a, b int) int { return a + b },
	"minus":     func(a, b int) int { return a - b },
	"menu":      func() []link { return menu },
	"date":      bot.Date,
	"asset":     assetAddress,
}

// page adds a page at a pattern without its method. What make returns is
// shown with the template; nil means there is no such page.
func (s *site) page(mux *http.ServeMux, pattern, name string, make func(*edition, *http.Request) *page) {
	mux.HandleFunc("GET "+pattern, s.show(name, make))
}

// show answers with the page that make returns.
func (s *site) show(name string, make func(*edition, *http.Request) *page) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		e := s.current()
		if p := make(e, r); p != nil {
			s.write(w, r, e, p, name)
			return
		}
		s.write(w, r, e, noPage(), "nowhere")
	}
}

// write writes a page. It is made wholly before the first byte goes out, so
// that a failure is a failure and not half a page.
func (s *site) write(w http.ResponseWriter, r *http.Request, e *edition, p *page, name string) {
	p.Briefing, p.Manages, p.SignsIn = title(e.Profile), managing(r), s.Access.signsIn()
	p.SignedIn = p.Manages || s.Access.Mode != AuthOff
	var b bytes.Buffer
	if err := templates[name].ExecuteTemplate(&b, "layout", p); err != nil {
		s.Log.Error("a page could not be made", "page", name, "error", err)
		http.Error(w, "The page could not be made. Try again, or ask for another.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(cmp.Or(p.status, http.StatusOK))
	_, _ = w.Write(b.Bytes()) // the client may have gone
}

func noPage() *page { return &page{Title: "Not found", status: http.StatusNotFound} }

// nowhere answers for all addresses that are none of the reader's.
func (s *site) nowhere(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "The reader can only be read.", http.StatusMethodNotAllowed)
		return
	}
	s.write(w, r, s.current(), noPage(), "nowhere")
}

// title returns what a briefing is called.
func title(p briefing.Profile) string { return cmp.Or(bot.Clean(p.Title), "A briefing") }

// number returns "1 article", "2,345 articles"; what is counted ends in -s in
// the plural.
func number(n int, what string) string {
	s := strconv.Itoa(n)
	for at := len(s) - 3; at > 0; at -= 3 {
		s = s[:at] + "," + s[at:]
	}
	if n != 1 {
		what += "s"
	}
	return s + " " + what
}

// how returns how something is said: “He” said, 28 Jan 2026.
func how(c *briefing.Card) string {
	parts := bot.Filled(bot.Written(c), bot.Clean(c.Cue))
	if d := bot.Date(c.When); d != "" && len(parts) > 0 {
		parts[len(parts)-1] += ", " + d
	}
	return strings.Join(parts, " ")
}

// meant returns what the words of time of a figure mean: “last year” is 2023;
func meant(c *briefing.Card) string {
	return strings.TrimSpace(strings.TrimSuffix(bot.FigureSource(c), bot.Source(c.Citation)+bot.Also(c)))
}

// typeOf says in a word how close a statement is to what was said.
func typeOf(c *briefing.Card) string {
	return map[string]string{"direct": "direct quotation", "indirect": "reported", "mixed": "reported, partly quoted"}[c.Type]
}
