package web_test

import (
	"bytes"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"ukchina/bot/web"
	"ukchina/seeds"
)

// article is a page of the built-in briefing.
const article = "/articles/000_acd957af79234d95"

func TestHeaders(t *testing.T) {
	r := seeded(t)
	for _, address := range []string{"/", article, "/nowhere", "/articles/none", "/assets/none.css", "/a\x00b", "/signin"} {
		request := httptest.NewRequest(http.MethodGet, "/", nil)
		request.URL.Path = address
		h := r.send(request, nil).Header
		for name, want := range map[string]string{
			"Content-Security-Policy":      "default-src 'none'; script-src 'self'; style-src 'self'; ",
			"X-Content-Type-Options":       "nosniff",
			"X-Frame-Options":              "DENY",
			"Referrer-Policy":              "same-origin",
			"Permissions-Policy":           "camera=()",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
			"Cache-Control":                "no-",
			"Content-Type":                 "charset=utf-8",
		} {
			if !strings.Contains(h.Get(name), want) {
				t.Errorf("%q: %s is %q", address, name, h.Get(name))
			}
		}
		for _, directive := range strings.Split(h.Get("Content-Security-Policy"), "; ") {
			if strings.Contains(directive, "unsafe") || strings.Contains(directive, "*") || strings.Contains(directive, "http") {
				t.Errorf("%q: the policy allows too much: %s", address, directive)
			}
		}
		if h.Get("Strict-Transport-Security") != "" {
			t.Errorf("%q: keeps to https where there is none", address)
		}
	}
	r = read(t, seeds.FS, web.Options{PublicURL: "https://reader.example"})
	if r.ask(http.MethodGet, "/", nil).Header.Get("Strict-Transport-Security") == "" {
		t.Error("does not keep to https")
	}
}

func TestOnlyReading(t *testing.T) {
	r := seeded(t)
	for _, method := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "nonsense"} {
		for _, address := range []string{"/", article, "/ask?q=trip", "/nowhere", "/assets/reader.css"} {
			request := httptest.NewRequest(http.MethodGet, address, nil)
			request.Method = method
			response := r.send(request, nil)
			if response.StatusCode != http.StatusMethodNotAllowed || response.Header.Get("Allow") != "GET, HEAD" {
				t.Errorf("%s %s: have %d, Allow %q", method, address, response.StatusCode, response.Header.Get("Allow"))
			}
		}
	}
}

func TestHeadIsGetWithoutBody(t *testing.T) {
	r := seeded(t)
	for _, address := range []string{"/", article, "/nowhere"} {
		get, head := r.ask(http.MethodGet, address, nil), r.ask(http.MethodHead, address, nil)
		if get.StatusCode != head.StatusCode || get.Header.Get("Content-Length") != head.Header.Get("Content-Length") ||
			get.Header.Get("Etag") != head.Header.Get("Etag") {
			t.Errorf("%s: have %d %v, then %d %v", address, get.StatusCode, get.Header, head.StatusCode, head.Header)
		}
		if s := body(head); s != "" {
			t.Errorf("%s: HEAD gets %d bytes", address, len(s))
		}
	}
}

func TestOtherSitesCannotPost(t *testing.T) {
	r := read(t, seeds.FS, web.Options{Access: web.NewAccess(web.AccessOptions{Manager: "let me manage"})})
	for _, c := range []struct {
		header, value string
		want          int
	}{
		{"Sec-Fetch-Site", "cross-site", http.StatusForbidden},
		{"Sec-Fetch-Site", "same-site", http.StatusForbidden},
		{"Origin", "https://evil.example", http.StatusForbidden},
		{"Origin", "null", http.StatusForbidden},
		{"Sec-Fetch-Site", "same-origin", http.StatusSeeOther},
		{"Origin", "http://reader.example", http.StatusSeeOther},
	} {
		response := r.ask(http.MethodPost, "/signout", func(q *http.Request) { q.Header.Set(c.header, c.value) })
		if response.StatusCode != c.want {
			t.Errorf("%s: %s has %d", c.header, c.value, response.StatusCode)
		}
	}
}

// TestNames has a site make its own name lead to the reader.
func TestNames(t *testing.T) {
	for _, c := range []struct {
		hosts     []string
		good, bad []string
	}{
		{[]string{}, []string{"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080", "[::1]", "bot.localhost", "bot:8080"},
			[]string{"evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "localhost.evil.example"}},
		{[]string{"news.example"}, []string{"news.example", "NEWS.example:443", "news.example.", "10.0.0.1"}, []string{"evil.example", "xnews.example"}},
		{nil, []string{"whatever", "localhost"}, nil},
	} {
		r := read(t, seeds.FS, web.Options{Hosts: c.hosts})
		status := func(host string) int {
			return r.ask(http.MethodGet, "/", func(q *http.Request) { q.Host = host }).StatusCode
		}
		for _, host := range c.good {
			if have := status(host); have != http.StatusOK {
				t.Errorf("%v: %q has %d", c.hosts, host, have)
			}
		}
		for _, host := range c.bad {
			if have := status(host); have != http.StatusMisdirectedRequest {
				t.Errorf("%v: %q has %d", c.hosts, host, have)
			}
		}
	}
}

// TestTraversal asks for what is no page, in all the ways that lead out of
// folders elsewhere.
func TestTraversal(t *testing.T) {
	r := seeded(t)
	for _, path := range []string{
		"/../go.mod", "/articles/../../go.mod", "/articles/..%2f..%2fgo.mod", "/articles/%2e%2e/%2e%2e/etc/passwd",
		"/assets/../web.go", "/assets/..%2fweb.go", "/assets/..%5cweb.go", "/assets/%2e%2e%2ftemplates/layout.html", "/assets//reader.css",
		"/assets/", "/assets/.", "/articles/", "/articles/000_acd957af79234d95%00", "/articles/000_acd957af79234d95.txt",
		"/articles/briefing", "/articles/briefing.yaml", "/briefing.yaml", "//etc/passwd", "/%2fetc/passwd", "/articles/%c0%ae%c0%ae/x",
		"/people/..%2f..%2fetc", "/people/%00", "/.git/config", "/templates/layout.html", "/articles/\x01", "/metrics", "/livez",
	} {
		request := httptest.NewRequest(http.MethodGet, "/", nil)
		u, err := request.URL.Parse(strings.ReplaceAll(path, "\x01", "%01"))
		if err != nil {
			t.Fatal(err)
		}
		u.Path = strings.ReplaceAll(u.Path, "\x01", "\x01")
		request.URL = u
		response := r.send(request, nil)
		if response.StatusCode == http.StatusOK || response.StatusCode >= 500 {
			t.Errorf("%s: %d", path, response.StatusCode)
		}
		if to := response.Header.Get("Location"); to != "" && (!strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//")) {
			t.Errorf("%s leads to %s", path, to)
		}
		text := body(response)
		for _, secret := range []string{"package web", "root:", "module ukchina", "define \"layout\"", "topics:"} {
			if strings.Contains(text, secret) {
				t.Errorf("%s shows %q", path, secret)
			}
		}
	}
}

func TestLongAddress(t *testing.T) {
	r := seeded(t)
	if status, _ := r.get("/ask?q=" + strings.Repeat("a", 9000)); status != http.StatusRequestURITooLong {
		t.Errorf("have %d", status)
	}
}

// TestPages asks for every page and finds no markup that the policy forbids.
func TestPages(t *testing.T) {
	r := seeded(t)
	for _, address := range pages(r) {
		status, text := r.get(address)
		if status != http.StatusOK {
			t.Errorf("%s: %d", address, status)
		}
		for _, x := range inspect(t, text) {
			t.Errorf("%s: %s", address, x)
		}
	}
	if list := pages(r); !slices.Contains(list, article) || len(list) < 2 {
		t.Errorf("the pages lead to %q only", list)
	}
}

// TestPanic has a reader without what it answers from.
func TestPanic(t *testing.T) {
	var log bytes.Buffer
	r := &reader{Handler: web.New(web.Options{Log: slog.New(slog.NewTextHandler(&log, nil)), Random: strings.NewReader("\x01\x02\x03\x04")})}
	response := r.ask(http.MethodGet, "/", nil)
	text := body(response)
	if response.StatusCode != http.StatusInternalServerError || !strings.Contains(text, "request 01020304") || strings.Contains(text, "nil pointer") ||
		response.Header.Get("Content-Security-Policy") == "" {
		t.Errorf("have %d %v\n%s", response.StatusCode, response.Header, text)
	}
	if !strings.Contains(log.String(), "01020304") || !strings.Contains(log.String(), "nil pointer") {
		t.Errorf("the log has %s", log.String())
	}
}
