package slack_test

import (
	"net/http"
	"strings"
	"testing"
	"time"
)

// FuzzRequests signs anything: nothing that Slack could send makes a failure,
// and every answer is within the limits.
func FuzzRequests(f *testing.F) {
	for _, c := range commands {
		f.Add("/slack/commands", "command=/ukchina&text="+c.text)
	}
	f.Add("/slack/commands", "command=/ukchina&text=%3C!channel%3E")
	f.Add("/slack/commands", "ssl_check=1")
	f.Add("/slack/events", mention("Ev1", "1.1", "", "U1", "<@U0> trip"))
	f.Add("/slack/events", `{"type":"url_verification","challenge":"x"}`)
	f.Add("/slack/events", `{"event":{"type":"app_mention","user":"U1","text":"<@"}}`)
	f.Add("/slack/interactions", `payload={"type":"block_actions","response_url":"x","actions":[{"value":"0 trip"}]}`)
	a, _ := newApp(f, nil, nil)
	f.Fuzz(func(t *testing.T, path, payload string) {
		if !strings.HasPrefix(path, "/slack/") || strings.ContainsAny(path, " ?#%\x00") || strings.ContainsFunc(path, func(r rune) bool { return r < ' ' || r > '~' }) {
			t.Skip()
		}
		if path == "/slack/interactions" {
			t.Skip("what is clicked goes to an address in it")
		}
		w := serve(a, request(path, payload, time.Now()))
		switch w.Code {
		case http.StatusOK:
			if s := w.Body.String(); strings.HasPrefix(s, "{") && path == "/slack/commands" {
				check(t, []byte(s))
			}
		case http.StatusBadRequest, http.StatusNotFound, http.StatusUnauthorized, http.StatusMovedPermanently, http.StatusTemporaryRedirect:
		default:
			t.Errorf("%v: %v", payload, w.Code)
		}
	})
}
