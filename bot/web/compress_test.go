package web_test

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/seeds"
)

// asking sets a header.
func asking(name, value string) func(*http.Request) {
	return func(q *http.Request) { q.Header.Set(name, value) }
}

func TestTakesGzip(t *testing.T) {
	for accept, want := range map[string]bool{
		"": false, "gzip": true, "GZIP": true, "x-gzip": true, "br, gzip": true, "gzip;q=0": false, "gzip; q=0.0": false, "gzip;q=0.001": true,
		"*": true, "*;q=0": false, "*, gzip;q=0": false, "gzip, *;q=0": true, "identity": false, "deflate, br": false,
		"gzip;q=2": false, "gzip;q=x": false, "gzipped": false, ", ,gzip": true, "gzip;level=9": true, "gzip;q=NaN": false,
	} {
		if have := web.TakesGzip([]string{accept}); have != want {
			t.Errorf("%q: %v", accept, have)
		}
	}
}

func TestCompressed(t *testing.T) {
	r := seeded(t)
	plain := r.ask(http.MethodGet, article, nil)
	zipped := r.ask(http.MethodGet, article, asking("Accept-Encoding", "gzip, br"))
	if plain.Header.Get("Content-Encoding") != "" || zipped.Header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("have %v and %v", plain.Header, zipped.Header)
	}
	for _, response := range []*http.Response{plain, zipped} {
		if !strings.Contains(strings.Join(response.Header.Values("Vary"), ","), "Accept-Encoding") {
			t.Errorf("Vary is %q", response.Header.Values("Vary"))
		}
	}
	z, err := gzip.NewReader(zipped.Body)
	if err != nil {
		t.Fatal(err)
	}
	unzipped, err := io.ReadAll(z)
	if err != nil || string(unzipped) != body(plain) {
		t.Errorf("another page is compressed, %v", err)
	}
	if r.ask(http.MethodGet, article, asking("Accept-Encoding", "gzip;q=0")).Header.Get("Content-Encoding") != "" {
		t.Error("compressed for whom that is refused")
	}
	if plain.Header.Get("Etag") == zipped.Header.Get("Etag") {
		t.Error("one strong tag for two forms")
	}
}

func TestNotModified(t *testing.T) {
	r := seeded(t)
	tag := r.ask(http.MethodGet, article, nil).Header.Get("Etag")
	if !strings.HasPrefix(tag, `"`) || len(tag) < 10 {
		t.Fatalf("no strong tag: %s", tag)
	}
	for value, want := range map[string]int{
		tag: 304, "W/" + tag: 304, `"x", ` + tag: 304, "*": 304, `"x"`: 200, strings.Trim(tag, `"`): 200, "": 200,
	} {
		response := r.ask(http.MethodGet, article, asking("If-None-Match", value))
		if response.StatusCode != want || want == 304 && (body(response) != "" || response.Header.Get("Etag") != tag || response.Header.Get("Vary") == "") {
			t.Errorf("%s: %d %v", value, response.StatusCode, response.Header)
		}
	}
	if have := r.ask(http.MethodGet, "/nowhere", asking("If-None-Match", "*")).StatusCode; have != http.StatusNotFound {
		t.Errorf("what is not there has not been modified: %d", have)
	}
}

// TestAssets asks for what the pages ask for: once, and never again.
func TestAssets(t *testing.T) {
	r := seeded(t)
	_, text := r.get("/")
	n := 0
	for _, address := range attributes(text, "href", "src") {
		if u, err := url.Parse(address); err != nil || !strings.HasPrefix(u.Path, "/assets/") {
			continue
		}
		n++
		response := r.ask(http.MethodGet, address, nil)
		if response.StatusCode != http.StatusOK || !strings.Contains(response.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %d, %s", address, response.StatusCode, response.Header.Get("Cache-Control"))
		}
		parts := strings.Split(address, ".")
		unnamed := parts[0] + "." + parts[len(parts)-1]
		if response := r.ask(http.MethodGet, unnamed, nil); response.StatusCode != http.StatusOK || strings.Contains(response.Header.Get("Cache-Control"), "immutable") {
			t.Errorf("%s: %d, %s", unnamed, response.StatusCode, response.Header.Get("Cache-Control"))
		}
	}
	if n < 3 {
		t.Errorf("the front page asks for %d files", n)
	}
}

// TestNewCorpus changes what the pages are made of.
func TestNewCorpus(t *testing.T) {
	h := bot.NewHandler(corpus(t, seeds.FS))
	r := &reader{Handler: web.New(web.Options{Handler: h, PublicURL: "http://reader.example"})}
	status, before := r.get("/")
	if _, again := r.get("/"); status != http.StatusOK || again != before {
		t.Fatalf("%d, or not the same twice", status)
	}
	h.SetCorpus(corpus(t, fstest.MapFS{"fair.txt": {Data: []byte("“Bananas are a fruit of the people,” said Mayor Ottilie Brandt at the fair in Wexby on Monday.\n")}}))
	if _, after := r.get("/"); after == before {
		t.Error("the old page of a new corpus")
	}
	if status, _ := r.get(article); status != http.StatusNotFound {
		t.Errorf("an article that is gone has %d", status)
	}
	if status, _ := r.get("/articles/fair"); status != http.StatusOK {
		t.Errorf("a new article has %d", status)
	}
}
