package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/briefing/ingest"
)

// FuzzAddress asks for anything.
func FuzzAddress(f *testing.F) {
	for _, path := range []string{"/", article, "/ask", "/people/Keir Starmer", "/assets/reader.css", "/articles/..", "/%2e%2e/x", "/\x00", "//evil.example", "/signin"} {
		f.Add(path, "q=who-said+tariffs&s=3190-3258&s=1-99999999999999999999&k=x", "GET", "reader.example")
	}
	r := seeded(f)
	f.Fuzz(func(t *testing.T, path, query, method, host string) {
		request := httptest.NewRequest(http.MethodGet, "/", nil)
		request.Method = method
		request.URL = &url.URL{Path: "/" + strings.TrimPrefix(path, "/"), RawQuery: query}
		response := r.send(request, func(q *http.Request) { q.Host = host })
		text := body(response)
		if response.StatusCode >= 500 || response.Header.Get("Content-Security-Policy") == "" || !utf8.ValidString(text) {
			t.Fatalf("%q %q?%q: %d", method, path, query, response.StatusCode)
		}
		if to := response.Header.Get("Location"); to != "" && !(strings.HasPrefix(to, "/") && !strings.HasPrefix(to, "//") && !strings.HasPrefix(to, `/\`)) {
			t.Fatalf("%q leads to %q", path, to)
		}
		if strings.HasPrefix(response.Header.Get("Content-Type"), "text/html") {
			for _, x := range append(inspect(t, text), strangers(text)...) {
				t.Fatalf("%q?%q: %s", path, query, x)
			}
		}
	})
}

// FuzzArticle reads anything as an article.
func FuzzArticle(f *testing.F) {
	for _, attack := range attacks {
		f.Add("“Tariffs "+attack+" are a mistake,” said Mayor Ottilie Brandt at the fair in the town of Wexby on Monday.", uint16(0), uint16(9))
	}
	f.Fuzz(func(t *testing.T, text string, start, end uint16) {
		fsys := fstest.MapFS{"a.txt": {Data: []byte(text)}, "b.txt": {Data: []byte("“Bananas are a fruit of the people,” said Mayor Ottilie Brandt at the fair in the town of Wexby on Monday.\n")}}
		c, _, err := ingest.Load(t.Context(), fsys, ingest.Options{})
		if err != nil {
			t.Fatal(err)
		}
		r := &reader{Handler: web.New(web.Options{Handler: bot.NewHandler(c)})}
		status, page := r.get(fmt.Sprintf("/articles/a?s=%d-%d", start, end))
		if status != http.StatusOK && status != http.StatusNotFound {
			t.Fatalf("status %d", status)
		}
		for _, x := range append(inspect(t, page), strangers(page)...) {
			t.Fatalf("%q: %s", text, x)
		}
	})
}

// FuzzCookie shows that nobody gets in with what nobody signed.
func FuzzCookie(f *testing.F) {
	r, _ := private(f, web.AuthToken, nil)
	f.Add("t5ab3k.AAAAAAAAAAAAAAAAAAAAAA", "Bearer x", "k=t5ab3k.AAAAAAAAAAAAAAAAAAAAAA")
	f.Add("", "Basic OjE=", "")
	f.Fuzz(func(t *testing.T, cookie, authorization, query string) {
		request := httptest.NewRequest(http.MethodGet, article, nil)
		request.URL.RawQuery = query
		response := r.send(request, func(q *http.Request) {
			q.Header.Set("Cookie", "__Host-ukchina="+cookie)
			q.Header.Set("Authorization", authorization)
		})
		if s := response.StatusCode; s != http.StatusUnauthorized && s != http.StatusTooManyRequests && s != http.StatusRequestURITooLong {
			t.Fatalf("in with %q, %q, %q: %d", cookie, authorization, query, s)
		}
	})
}
