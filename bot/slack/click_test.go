package slack_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
	"ukchina/briefing"
	"ukchina/briefing/golden"
	"ukchina/briefing/text"
)

// long answers from an article with n statements on bananas.
func long(n int) *bot.Handler {
	var s strings.Builder
	for i := range n {
		fmt.Fprintf(&s, "“Bananas of sort %d are a matter that concerns us all,” said Ann Lee.\n", i)
	}
	a := &briefing.Article{ID: "long", File: "long.txt", Text: s.String()}
	a.Paragraphs = text.Lines(a.Text)
	return bot.NewHandler(briefing.NewCorpus(briefing.Profile{}, briefing.Extract(a)))
}

func press(t *testing.T, a *slack.App, f *fake, action, value string) object {
	t.Helper()
	n := len(f.of("response"))
	w := serve(a, request("/slack/interactions", clickBody(f, fmt.Sprint("t", n, value), action, value), time.Now()))
	if w.Code != http.StatusOK || w.Body.String() != "" {
		t.Fatalf("not acknowledged: %v", w.Code)
	}
	var m object
	if err := json.Unmarshal(f.wait("response", n+1)[n].body, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// value returns what the message's button of an action asks; "" without one.
func value(m object, action string) string {
	for _, b := range m.list("blocks") {
		for _, e := range b.list("elements") {
			if e.text("action_id") == action {
				return e.text("value")
			}
		}
	}
	return ""
}

func TestMoreShowsEverythingOnce(t *testing.T) {
	const n = 70
	f := newFake(t)
	a, _ := newApp(t, f, func(s *slack.Settings) { s.Handler = long(n) })
	var m object
	if err := json.Unmarshal(serve(a, request("/slack/commands", commandBody("who-said bananas"), time.Now())).Body.Bytes(), &m); err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for page := 0; ; page++ {
		if page > n {
			t.Fatal("there is always more")
		}
		for _, b := range m.list("blocks") {
			for _, e := range b.list("elements") {
				if e.text("type") == "rich_text_quote" {
					seen[e.runs()]++
				}
			}
		}
		more := value(m, "more")
		if more == "" {
			break
		}
		// Slack gives back values with its escapes.
		m = press(t, a, f, "more", strings.ReplaceAll(more, "&", "&amp;"))
		if m.text("response_type") != "ephemeral" || m["replace_original"] != false {
			t.Errorf("page %d: %s, replacing %v", page, m.text("response_type"), m["replace_original"])
		}
	}
	if len(seen) != n {
		t.Errorf("%d of %d statements are shown", len(seen), n)
	}
	for s, times := range seen {
		if times > 1 {
			t.Errorf("shown %d times: %s", times, s)
		}
	}
}

func TestShare(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	m := press(t, a, f, "share", "0 who-said tariffs")
	if m.text("response_type") != "in_channel" || m["replace_original"] != false {
		t.Errorf("%s, replacing %v", m.text("response_type"), m["replace_original"])
	}
	golden.Check(t, "testdata/share.json", indented(t, f.of("response")[0].body))
	s := outline(t, f.of("response")[0].body)
	if !strings.HasPrefix(s, "  (Shared by <@U1>)\n# Who said \"tariffs\"") || value(m, "share") != "" {
		t.Errorf("shared:\n%s", s)
	}
	// What finds nothing is nobody else's business.
	if m := press(t, a, f, "share", "0 who-said fisheries"); m.text("response_type") != "ephemeral" {
		t.Errorf("nothing is shared: %v", m)
	}
}

func TestSuggestionsAreAsked(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	m := press(t, a, f, "ask:1", "0 who-said China")
	if m.text("response_type") != "ephemeral" || !strings.HasPrefix(m.text("text"), `Who said "China"`) {
		t.Errorf("answered %v", m)
	}
}

func TestClicksThatMeanNothingDoNothing(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	for i, v := range []string{"", "x", "-1 trip", "99999999999999999999 trip", "0", "0 "} {
		if w := serve(a, request("/slack/interactions", clickBody(f, fmt.Sprint("t", i), "more", v), time.Now())); w.Code != http.StatusOK {
			t.Errorf("%q: %v", v, w.Code)
		}
	}
	time.Sleep(50 * time.Millisecond)
	if n := len(f.calls); n != 0 {
		t.Errorf("%d calls", n)
	}
	// An offset beyond the end is answered, with nothing more.
	if m := press(t, a, f, "more", "1000000 who-said China"); len(m.list("blocks")) == 0 {
		t.Errorf("beyond the end: %v", m)
	}
}

func TestAnswersGoNowhereElse(t *testing.T) {
	f := newFake(t)
	for _, api := range []string{"", "https://slack.example/api/"} {
		a, l := newApp(t, f, func(s *slack.Settings) { s.APIURL = api })
		serve(a, request("/slack/interactions", clickBody(f, "t1", "more", "0 trip"), time.Now()))
		for range 100 {
			if strings.Contains(l.String(), "where Slack is not") {
				break
			}
			time.Sleep(10 * time.Millisecond)
		}
		if n := len(f.of("response")); n != 0 || !strings.Contains(l.String(), "where Slack is not") {
			t.Errorf("%d posts; the log says %s", n, l)
		}
	}
}

// asked is a client that only tells where it was sent.
type asked chan string

func (a asked) RoundTrip(r *http.Request) (*http.Response, error) {
	a <- r.URL.Host
	return &http.Response{StatusCode: http.StatusOK, Body: http.NoBody, Request: r}, nil
}

func TestAnswersGoToSlack(t *testing.T) {
	f, hosts := newFake(t), make(asked, 1)
	a, _ := newApp(t, f, func(s *slack.Settings) { s.Client = &http.Client{Transport: hosts} })
	body := strings.ReplaceAll(clickBody(f, "t1", "more", "0 trip"), url.QueryEscape(f.responseURL()), url.QueryEscape("https://hooks.slack.com/actions/1"))
	serve(a, request("/slack/interactions", body, time.Now()))
	if host := <-hosts; host != "hooks.slack.com" {
		t.Error(host)
	}
}

func TestClickLimits(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, func(s *slack.Settings) {
		s.Limiter = bot.NewLimiterOf(bot.Rate{Burst: 1, Every: time.Minute}, bot.Rate{})
	})
	press(t, a, f, "more", "0 trip")
	if m := press(t, a, f, "share", "0 trip"); m.text("response_type") != "ephemeral" || !strings.Contains(m.text("text"), "Please try again in") {
		t.Errorf("answered %v", m)
	}
}

func TestResponseIsRepeatedOnlyWhenSlackIsBusy(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	f.fail("response", busy(1), status(404))
	a, l := newApp(t, f, nil)
	serve(a, request("/slack/interactions", clickBody(f, "t1", "more", "0 trip"), time.Now()))
	f.wait("response", 2)
	time.Sleep(50 * time.Millisecond)
	if n := len(f.of("response")); n != 2 || !strings.Contains(l.String(), "404") {
		t.Errorf("%d posts; the log says %s", n, l)
	}
}
