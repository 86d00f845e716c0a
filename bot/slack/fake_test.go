package slack_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/slack-go/slack/slacktest"

	"ukchina/bot/slack"
)

// A fake is Slack on the loopback: slack-go's own fake, with the methods that
// it lacks. It refuses what Slack refuses: messages over a limit, metadata
// without a type, channels it does not know.
type fake struct {
	t   testing.TB
	srv *slacktest.Server

	mu      sync.Mutex
	calls   []call
	failing map[string][]func(http.ResponseWriter) // by method, one used up by each call
	size    int                                    // of a page of history
	scopes  string                                 // of the token, set before the first call

	connections chan *websocket.Conn
	acks        chan ack
}

// A call is what one method was called with; what a response_url was posted
// is in body.
type call struct {
	method string
	token  string
	form   map[string]string
	body   []byte
}

// An ack is what a Socket Mode envelope was answered with.
type ack struct {
	EnvelopeID string          `json:"envelope_id"`
	Payload    json.RawMessage `json:"payload"`
}

func newFake(t testing.TB) *fake {
	f := &fake{t: t, failing: map[string][]func(http.ResponseWriter){}, size: 100,
		connections: make(chan *websocket.Conn, 10), acks: make(chan ack, 100)}
	f.srv = slacktest.NewTestServer(func(c slacktest.Customize) {
		c.Handle("/chat.postMessage", f.method(f.post))
		c.Handle("/chat.update", f.method(f.post))
		c.Handle("/chat.postEphemeral", f.method(f.post))
		c.Handle("/views.publish", f.method(f.publish))
		c.Handle("/conversations.history", f.method(f.history))
		c.Handle("/conversations.replies", f.method(f.history))
		c.Handle("/apps.connections.open", f.method(f.open))
		c.Handle("/auth.test", f.method(f.auth))
		c.Handle("/oauth.v2.access", f.method(f.access))
		c.Handle("/users.info", f.method(f.user))
		c.Handle("/response/", f.response)
		c.Handle("/socket", f.socket)
	})
	f.srv.Start()
	t.Cleanup(func() {
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
		f.srv.Stop()
	})
	return f
}

// fail makes the next calls of a method fail.
func (f *fake) fail(method string, how ...func(http.ResponseWriter)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.failing[method] = how
}

func status(code int) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) { w.WriteHeader(code) }
}

func busy(seconds int) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		w.Header().Set("Retry-After", fmt.Sprint(seconds))
		w.WriteHeader(http.StatusTooManyRequests)
	}
}

func refuse(reason string) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		fmt.Fprintf(w, `{"ok":false,"error":%q,"needed":"chat:write","provided":""}`, reason)
	}
}

func (f *fake) failed(method string, w http.ResponseWriter) bool {
	f.mu.Lock()
	list := f.failing[method]
	if len(list) > 0 {
		f.failing[method] = list[1:]
	}
	f.mu.Unlock()
	if len(list) == 0 {
		return false
	}
	list[0](w)
	return true
}

func (f *fake) record(c call) {
	f.mu.Lock()
	f.calls = append(f.calls, c)
	f.mu.Unlock()
}

// of returns the calls of a method so far.
func (f *fake) of(method string) []call {
	f.mu.Lock()
	defer f.mu.Unlock()
	var list []call
	for _, c := range f.calls {
		if c.method == method {
			list = append(list, c)
		}
	}
	return list
}

// wait waits until a method was called n times.
func (f *fake) wait(method string, n int) []call {
	f.t.Helper()
	for range 500 {
		if list := f.of(method); len(list) >= n {
			return list
		}
		time.Sleep(10 * time.Millisecond)
	}
	f.t.Fatalf("%s was called %d times, not %d", method, len(f.of(method)), n)
	return nil
}

func (f *fake) method(h func(http.ResponseWriter, call)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := call{method: strings.TrimPrefix(r.URL.Path, "/"), form: map[string]string{}}
		if strings.HasPrefix(r.Header.Get("Content-Type"), "application/json") {
			c.body, _ = io.ReadAll(r.Body)
		} else if err := r.ParseForm(); err == nil {
			for k := range r.Form {
				c.form[k] = r.Form.Get(k)
			}
			c.token = c.form["token"]
		}
		f.record(c)
		if !f.failed(c.method, w) {
			h(w, c)
		}
	}
}

// post takes a message as Slack does, and gives each its own time stamp.
func (f *fake) post(w http.ResponseWriter, c call) {
	switch c.form["channel"] {
	case "C1":
	case "U1":
		fmt.Fprint(w, `{"ok":true,"channel":"D1","ts":"1.1"}`)
		return
	default:
		refuse("channel_not_found")(w)
		return
	}
	payload := fmt.Sprintf(`{"text":%s,"blocks":%s}`, quoted(c.form["text"]), c.form["blocks"])
	check(f.t, []byte(payload))
	if c.method == "chat.postMessage" && (c.form["unfurl_links"] != "false" || c.form["unfurl_media"] != "false") {
		f.t.Errorf("previews are on: %v", c.form)
	}
	ts := c.form["ts"]
	if ts == "" {
		ts = fmt.Sprintf("1700000000.%06d", len(f.of(c.method)))
	}
	fmt.Fprintf(w, `{"ok":true,"channel":"C1","ts":%q}`, ts)
}

func (f *fake) publish(w http.ResponseWriter, c call) {
	var m struct{ View object }
	if err := json.Unmarshal(c.body, &m); err != nil || m.View.text("type") != "home" {
		f.t.Errorf("no view: %s", c.body)
	}
	check(f.t, []byte(fmt.Sprintf(`{"text":"-","blocks":%s}`, marshal(m.View["blocks"]))))
	fmt.Fprint(w, `{"ok":true,"view":{"id":"V1"}}`)
}

// pageSize makes the pages of a channel's history that long.
func (f *fake) pageSize(n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.size = n
}

// history returns a page of what was posted, the newest first, in a channel or
// in a thread, with its metadata.
func (f *fake) history(w http.ResponseWriter, c call) {
	type message struct {
		TS       string          `json:"ts"`
		Metadata json.RawMessage `json:"metadata,omitempty"`
	}
	var list []message
	for i, p := range f.of("chat.postMessage") {
		m := message{TS: fmt.Sprintf("1700000000.%06d", i+1)}
		if s := p.form["metadata"]; s != "" && c.form["include_all_metadata"] == "1" {
			m.Metadata = json.RawMessage(s)
		}
		if p.form["thread_ts"] == c.form["ts"] && m.TS > c.form["oldest"] {
			list = append([]message{m}, list...)
		}
	}
	f.mu.Lock()
	size := f.size
	f.mu.Unlock()
	from, _ := strconv.Atoi(c.form["cursor"])
	from = min(from, len(list))
	to, next := min(from+size, len(list)), ""
	if to < len(list) {
		next = strconv.Itoa(to)
	}
	fmt.Fprintf(w, `{"ok":true,"messages":%s,"response_metadata":{"next_cursor":%q}}`, marshal(list[from:to]), next)
}

func (f *fake) auth(w http.ResponseWriter, _ call) {
	w.Header().Set("X-OAuth-Scopes", f.scopes)
	io.WriteString(w, `{"ok":true,"team":"Wexby","team_id":"T1","user":"ukchina","user_id":"U0","bot_id":"B0"}`)
}

// users are those whom users.info knows, with what it says of them.
var users = map[string]string{
	"U1": `"team_id":"T1","is_admin":true`,
	"U2": `"team_id":"T1"`,
	"U3": `"team_id":"T1","is_owner":true,"is_admin":false`,
	"U4": `"team_id":"T1","is_restricted":true`,
	"U5": `"team_id":"T9","is_admin":true,"is_stranger":true`,
	"U6": `"team_id":"T9","is_admin":true`,
	"U7": `"team_id":"T8","is_admin":true,"enterprise_user":{"id":"E1","teams":["T1","T8"]}`,
}

func (f *fake) user(w http.ResponseWriter, c call) {
	known, ok := users[c.form["user"]]
	if !ok {
		refuse("user_not_found")(w)
		return
	}
	fmt.Fprintf(w, `{"ok":true,"user":{"id":%q,%s}}`, c.form["user"], known)
}

func (f *fake) open(w http.ResponseWriter, _ call) {
	fmt.Fprintf(w, `{"ok":true,"url":"ws://%s/socket"}`, f.srv.ServerAddr)
}

// response is a response_url.
func (f *fake) response(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	f.record(call{method: "response", body: body, form: map[string]string{"path": r.URL.Path}})
	if f.failed("response", w) {
		return
	}
	check(f.t, body)
	fmt.Fprint(w, "ok")
}

// socket takes a connection; what comes over it are acknowledgements.
func (f *fake) socket(w http.ResponseWriter, r *http.Request) {
	conn, err := (&websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}).Upgrade(w, r, nil)
	if err != nil {
		f.t.Error(err)
		return
	}
	defer conn.Close()
	f.connections <- conn
	for {
		var a ack
		if err := conn.ReadJSON(&a); err != nil {
			return
		}
		f.acks <- a
	}
}

func (f *fake) responseURL() string { return "http://" + f.srv.ServerAddr + "/response/1" }

func quoted(s string) string { return string(marshal(s)) }

func marshal(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return b
}

const secret = "8f742231b10e8888abcd99yyyzzz85a5"

// newApp returns an app that talks to f, and what it logs.
func newApp(t testing.TB, f *fake, change func(*slack.Settings)) (*slack.App, *log) {
	l := &log{}
	s := slack.Settings{Handler: briefed(t), Renderer: renderer, SigningSecret: secret,
		Log: slog.New(slog.NewTextHandler(l, nil)), Random: strings.NewReader(strings.Repeat("\x12\x34\xab\xcd", 1000))}
	if f != nil {
		s.API = slack.NewAPI("xoxb-secret", "xapp-secret", f.srv.GetAPIURL())
		s.APIURL = f.srv.GetAPIURL()
	}
	if change != nil {
		change(&s)
	}
	a := slack.New(s)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := a.Close(ctx); err != nil {
			t.Error(err)
		}
		if s := l.String(); strings.Contains(s, "secret") || strings.Contains(s, "/response/") || strings.Contains(s, "tariffs") {
			t.Errorf("the log holds what it must not: %s", s)
		}
	})
	return a, l
}

// A log is read while it is written.
type log struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *log) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *log) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
