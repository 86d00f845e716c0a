package slack_test

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
)

func unsigned(method, path, body string) *http.Request {
	return httptest.NewRequestWithContext(context.Background(), method, path, strings.NewReader(body))
}

// request returns a request that Slack signed at a time.
func request(path, body string, at time.Time) *http.Request {
	r := unsigned(http.MethodPost, path, body)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if strings.HasPrefix(body, "{") {
		r.Header.Set("Content-Type", "application/json")
	}
	ts := fmt.Sprint(at.Unix())
	mac := hmac.New(sha256.New, []byte(secret))
	fmt.Fprintf(mac, "v0:%s:%s", ts, body)
	r.Header.Set("X-Slack-Request-Timestamp", ts)
	r.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(mac.Sum(nil)))
	return r
}

func serve(a *slack.App, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	a.Routes().ServeHTTP(w, r)
	return w
}

var triggers int

func commandBody(text string) string {
	triggers++
	return url.Values{"command": {"/ukchina"}, "text": {text}, "team_id": {"T1"}, "channel_id": {"C1"}, "user_id": {"U1"},
		"trigger_id": {fmt.Sprint("t", triggers)}, "response_url": {"https://hooks.example/x"}}.Encode()
}

// mention returns an event in which somebody mentions the bot, who is U0.
func mention(id, ts, thread, user, text string) string {
	return string(marshal(map[string]any{"type": "event_callback", "team_id": "T1", "event_id": id,
		"authorizations": []any{map[string]any{"user_id": "U0", "is_bot": true}},
		"event": map[string]any{"type": "app_mention", "user": user, "text": text, "ts": ts, "thread_ts": thread, "channel": "C1",
			"blocks": []any{map[string]any{"type": "rich_text", "elements": "malformed"}}}}))
}

func clickBody(f *fake, trigger, action, value string) string {
	payload := marshal(map[string]any{"type": "block_actions", "trigger_id": trigger, "response_url": f.responseURL(),
		"team": map[string]any{"id": "T1"}, "user": map[string]any{"id": "U1"}, "channel": map[string]any{"id": "C1"},
		"actions": []any{map[string]any{"action_id": action, "value": value, "type": "button"}}})
	return url.Values{"payload": {string(payload)}}.Encode()
}

func TestCommandIsAnsweredInTheResponse(t *testing.T) {
	a, _ := newApp(t, nil, nil)
	for _, c := range commands {
		w := serve(a, request("/slack/commands", commandBody(c.text), time.Now()))
		got := w.Body.String()
		if w.Code != http.StatusOK || !strings.HasPrefix(w.Header().Get("Content-Type"), "application/json") {
			t.Errorf("%v: %v", c.text, w.Code)
		}
		check(t, []byte(got))
		want, err := format(a.Handler.Handle(t.Context(), bot.Page{Query: c.text}.Request(bot.Place{}, "")))
		if err != nil {
			t.Fatal(err)
		}
		if compact(t, string(want)) != compact(t, got) {
			t.Errorf("%s: not what --format slack prints:\n%s\n%s", c.text, got, want)
		}
	}
}

func compact(t *testing.T, s string) string {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		t.Fatal(err)
	}
	return string(marshal(v))
}

func TestRequestsThatAreNotSlacksDoNothing(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	now := time.Now()
	event := mention("Ev1", "1.1", "", "U1", "<@U0> who said tariffs?")
	click := clickBody(f, "t1", "more", "0 who-said tariffs")
	for _, c := range []struct{ path, body string }{
		{"/slack/commands", commandBody("who-said tariffs")}, {"/slack/events", event}, {"/slack/interactions", click},
	} {
		wrong := request(c.path, c.body, now)
		wrong.Header.Set("X-Slack-Signature", "v0="+strings.Repeat("ab", 32))
		changed := request(c.path, c.body, now)
		changed.Body = io.NopCloser(strings.NewReader(c.body + "&x=1"))
		missing := request(c.path, c.body, now)
		missing.Header.Del("X-Slack-Signature")
		noTime := request(c.path, c.body, now)
		noTime.Header.Del("X-Slack-Request-Timestamp")
		odd := request(c.path, c.body, now)
		odd.Header.Set("X-Slack-Signature", "v0=zz")
		for name, r := range map[string]*http.Request{"wrong": wrong, "changed": changed, "missing": missing, "no time": noTime, "odd": odd,
			"old": request(c.path, c.body, now.Add(-6*time.Minute)), "early": request(c.path, c.body, now.Add(6*time.Minute))} {
			if w := serve(a, r); w.Code != http.StatusUnauthorized || strings.Contains(w.Body.String(), "blocks") {
				t.Errorf("%v, %v signature: %v", c.path, name, w.Code)
			}
		}
	}
	time.Sleep(50 * time.Millisecond)
	if len(f.of("chat.postMessage"))+len(f.of("response")) > 0 {
		t.Errorf("something was done: %v", f.calls)
	}
}

func TestWithoutASecretNothingIsValid(t *testing.T) {
	a, _ := newApp(t, nil, func(s *slack.Settings) { s.SigningSecret = "" })
	r := request("/slack/commands", commandBody("trip"), time.Now())
	mac := hmac.New(sha256.New, nil)
	fmt.Fprintf(mac, "v0:%s:%s", r.Header.Get("X-Slack-Request-Timestamp"), commandBody("trip"))
	r.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(mac.Sum(nil)))
	if w := serve(a, r); w.Code != http.StatusUnauthorized {
		t.Error(w.Code)
	}
}

func TestReplayedRequestsDoNothing(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	now := time.Now()
	for _, c := range []struct{ path, body, method string }{
		{"/slack/commands", commandBody("who-said tariffs"), ""},
		{"/slack/events", mention("Ev1", "1.1", "", "U1", "<@U0> who said tariffs?"), "chat.postMessage"},
		{"/slack/interactions", clickBody(f, "t1", "more", "0 who-said tariffs"), "response"},
	} {
		if w := serve(a, request(c.path, c.body, now)); w.Code != http.StatusOK {
			t.Fatalf("%v: %v", c.path, w.Code)
		}
		again := request(c.path, c.body, now)
		again.Header.Set("X-Slack-Signature", "v0="+strings.ToUpper(strings.TrimPrefix(again.Header.Get("X-Slack-Signature"), "v0=")))
		for _, r := range []*http.Request{request(c.path, c.body, now), again} {
			if w := serve(a, r); w.Code != http.StatusUnauthorized {
				t.Errorf("%v again: %v", c.path, w.Code)
			}
		}
		// The same, signed anew, is what Slack repeats.
		if w := serve(a, request(c.path, c.body, now.Add(time.Second))); w.Code != http.StatusOK || strings.Contains(w.Body.String(), "blocks") {
			t.Errorf("%v repeated: %v", c.path, w.Code)
		}
		if c.method != "" {
			f.wait(c.method, 1)
		}
	}
	time.Sleep(50 * time.Millisecond)
	if p, r := len(f.of("chat.postMessage")), len(f.of("response")); p != 1 || r != 1 {
		t.Errorf("%d posts and %d responses", p, r)
	}
}

func TestLargeAndOddRequests(t *testing.T) {
	a, _ := newApp(t, nil, nil)
	now := time.Now()
	for _, c := range []struct {
		name string
		r    *http.Request
		want int
	}{
		{"large", request("/slack/commands", "text="+strings.Repeat("x", 2<<20), now), http.StatusRequestEntityTooLarge},
		{"no command", request("/slack/commands", "a=b", now), http.StatusBadRequest},
		{"no form", request("/slack/commands", "%zz", now), http.StatusBadRequest},
		{"no payload", request("/slack/interactions", "a=b", now), http.StatusBadRequest},
		{"odd payload", request("/slack/interactions", "payload=%7B", now), http.StatusOK},
		{"odd event", request("/slack/events", "{", now), http.StatusOK},
		{"certificate", unsigned("POST", "/slack/commands", "ssl_check=1&token=x"), http.StatusOK},
		{"command dressed as a check", unsigned("POST", "/slack/commands", "ssl_check=1&command=/ukchina&text=trip"), http.StatusUnauthorized},
		{"get", unsigned("GET", "/slack/commands", ""), http.StatusMethodNotAllowed},
		{"elsewhere", request("/slack/else", "", now), http.StatusNotFound},
	} {
		if w := serve(a, c.r); w.Code != c.want || strings.Contains(w.Body.String(), "blocks") {
			t.Errorf("%v: %v, want %d", c.name, w.Code, c.want)
		}
	}
}

func TestAddressIsVerified(t *testing.T) {
	a, _ := newApp(t, nil, nil)
	challenge := `{"token":"x","challenge":"3eZbrw1aB","type":"url_verification"}`
	for range 2 {
		if got := serve(a, request("/slack/events", challenge, time.Now())).Body.String(); got != "3eZbrw1aB" {
			t.Errorf("answered %q", got)
		}
	}
	if w := serve(a, unsigned("POST", "/slack/events", challenge)); w.Code != http.StatusUnauthorized {
		t.Errorf("unsigned: %v", w.Code)
	}
}

func TestWhoAsksTooMuchIsToldSo(t *testing.T) {
	a, _ := newApp(t, nil, func(s *slack.Settings) {
		s.Limiter = bot.NewLimiterOf(bot.Rate{Burst: 1, Every: time.Minute}, bot.Rate{})
	})
	serve(a, request("/slack/commands", commandBody("trip"), time.Now()))
	w := serve(a, request("/slack/commands", commandBody("trip"), time.Now()))
	if got := w.Body.String(); w.Code != http.StatusOK || !strings.Contains(got, "Please try again in") {
		t.Errorf("%v: %v", w.Code, got)
	}
}

func TestPanicsAreAnswered(t *testing.T) {
	a, l := newApp(t, nil, func(s *slack.Settings) { s.Handler = nil })
	w := serve(a, request("/slack/commands", commandBody("who-said tariffs"), time.Now()))
	got := w.Body.String()
	if w.Code != http.StatusOK || !strings.Contains(got, "Something went wrong (request 1234abcd)") {
		t.Errorf("%v: %v", w.Code, got)
	}
	if !strings.Contains(l.String(), "1234abcd") {
		t.Errorf("the log does not say which: %s", l)
	}
}

func TestCloseWaitsForWork(t *testing.T) {
	f := newFake(t)
	f.fail("chat.postMessage", func(http.ResponseWriter) { time.Sleep(200 * time.Millisecond) })
	a, _ := newApp(t, f, nil)
	serve(a, request("/slack/events", mention("Ev1", "1.1", "", "U1", "<@U0> trip"), time.Now()))
	f.wait("chat.postMessage", 1)
	start := time.Now()
	if err := a.Close(context.Background()); err != nil || time.Since(start) < 100*time.Millisecond {
		t.Errorf("closed after %s: %v", time.Since(start), err)
	}
	if w := serve(a, request("/slack/events", mention("Ev2", "1.2", "", "U1", "<@U0> trip"), time.Now())); w.Code != http.StatusServiceUnavailable {
		t.Errorf("after the end: %v", w.Code)
	}
}
