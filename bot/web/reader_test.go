package web_test

import (
	"bytes"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/briefing"
	"ukchina/briefing/ingest"
	"ukchina/seeds"
)

// corpus reads a briefing.
func corpus(t testing.TB, fsys fs.FS) *briefing.Corpus {
	t.Helper()
	c, skipped, err := ingest.Load(t.Context(), fsys, ingest.Options{})
	if err != nil || len(skipped) > 0 {
		t.Fatal(err, skipped)
	}
	return c
}

// A reader is the reader of a briefing, asked without a network.
type reader struct {
	http.Handler
	log bytes.Buffer
}

// read returns the reader of a briefing with options.
func read(t testing.TB, fsys fs.FS, o web.Options) *reader {
	t.Helper()
	r := &reader{}
	o.Handler = bot.NewHandler(corpus(t, fsys))
	o.Log = slog.New(slog.NewTextHandler(&r.log, nil))
	if o.PublicURL == "" {
		o.PublicURL = "http://reader.example"
	}
	r.Handler = web.New(o)
	return r
}

// seeded returns the reader of the built-in briefing.
func seeded(t testing.TB) *reader { return read(t, seeds.FS, web.Options{}) }

// ask sends a request to the reader; change may be nil.
func (r *reader) ask(method, address string, change func(*http.Request)) *http.Response {
	request := httptest.NewRequest(method, address, nil)
	return r.send(request, change)
}

func (r *reader) send(request *http.Request, change func(*http.Request)) *http.Response {
	request.Host = "reader.example"
	if change != nil {
		change(request)
	}
	w := httptest.NewRecorder()
	r.ServeHTTP(w, request)
	return w.Result()
}

// get returns the status and the body of a page.
func (r *reader) get(address string) (int, string) {
	response := r.ask(http.MethodGet, address, nil)
	return response.StatusCode, body(response)
}

func body(response *http.Response) string {
	b, err := io.ReadAll(response.Body)
	if err != nil {
		panic(err) // a recorder's does not fail
	}
	return string(b)
}
