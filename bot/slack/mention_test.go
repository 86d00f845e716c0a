package slack_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
	"ukchina/briefing/golden"
)

func send(t *testing.T, a *slack.App, event string) {
	t.Helper()
	if w := serve(a, request("/slack/events", event, time.Now())); w.Code != http.StatusOK {
		t.Fatalf("%v: %v", event, w.Code)
	}
}

func TestMentionIsAnsweredInItsThread(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	send(t, a, mention("Ev1", "1.1", "", "U1", "<@U0> Who said tariffs?"))
	send(t, a, mention("Ev2", "1.3", "1.2", "U1", "Hey <@U0|ukchina>, who said &lt;b&gt; &amp; co?"))
	threads := map[string]string{}
	for _, c := range f.wait("chat.postMessage", 2) {
		threads[c.form["thread_ts"]] = c.form["text"]
		if strings.Contains(c.form["blocks"], `"share"`) {
			t.Error("what all can see needs no button to share it")
		}
	}
	if !strings.Contains(threads["1.1"], "to impose 100% tariffs on Canada") {
		t.Errorf("in the message's thread: %q", threads["1.1"])
	}
	if !strings.Contains(threads["1.2"], "&lt;b&gt; &amp; co") {
		t.Errorf("in the thread it is in: %q", threads["1.2"])
	}
}

func TestAnEventRepeatedIsAnsweredOnce(t *testing.T) {
	f := newFake(t)
	f.fail("chat.postMessage", func(w http.ResponseWriter) {
		time.Sleep(100 * time.Millisecond)
		f.post(w, call{form: map[string]string{"channel": "C1", "text": "-", "blocks": `[{"type":"header","text":{"type":"plain_text","text":"-"}}]`}})
	})
	a, _ := newApp(t, f, nil)
	for n, reason := range []string{"", "http_timeout", "connection_failed", "http_error"} {
		r := request("/slack/events", mention("Ev1", "1.1", "", "U1", "<@U0> trip"), time.Now().Add(time.Duration(n)*time.Second))
		if n > 0 {
			r.Header.Set("X-Slack-Retry-Num", string(rune('0'+n)))
			r.Header.Set("X-Slack-Retry-Reason", reason)
		}
		if w := serve(a, r); w.Code != http.StatusOK {
			t.Fatal(w.Code)
		}
	}
	f.wait("chat.postMessage", 1)
	time.Sleep(150 * time.Millisecond)
	if n := len(f.of("chat.postMessage")); n != 1 {
		t.Errorf("answered %d times", n)
	}
}

func TestBotsAndItselfAreIgnored(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	send(t, a, mention("Ev1", "1.1", "", "U0", "<@U0> trip"))
	send(t, a, mention("Ev2", "1.2", "", "", "<@U0> trip"))
	send(t, a, strings.Replace(mention("Ev3", "1.3", "", "U2", "<@U0> trip"), `"type":"app_mention"`, `"type":"app_mention","bot_id":"B7"`, 1))
	send(t, a, strings.Replace(mention("Ev4", "1.4", "", "U2", "<@U0> trip"), "app_mention", "message", 1))
	time.Sleep(100 * time.Millisecond)
	if n := len(f.calls); n != 0 {
		t.Errorf("%d calls: %v", n, f.calls)
	}
}

// TestThreadsKeepTheTopic asks on in a thread; the answers' titles tell how
// each question was understood.
func TestThreadsKeepTheTopic(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ first, then, title string }{
		{"who said human rights?", "and Downing Street?", `What Downing Street said about "human rights"`},
		{"who said tariffs?", "what about Iain Duncan Smith?", `What Iain Duncan Smith said about "tariffs"`},
		{"who said tariffs?", "and the economy?", `Who said "economy"`},
		{"who said tariffs?", "Donald Trump", `What Donald Trump said about "tariffs"`},
		{"said Keir Starmer about China", "and the economy", `What Keir Starmer said about "economy"`},
		{"trip", "and Chris Patten?", `What Chris Patten said`},
		{"figures exports", "and tariffs?", `Figures on "tariffs"`},
		{"who said tariffs?", "delegation", `The delegation`},
		{"who said tariffs?", "thank you", ""},
		{"who said " + strings.Repeat("very ", 250) + "long", "Downing Street", ""}, // too long to remember
		{"help", "and Downing Street?", "What Downing Street said"},
	} {
		f := newFake(t)
		a, _ := newApp(t, f, nil)
		send(t, a, mention("Ev1", "1.1", "", "U1", "<@U0> "+c.first))
		f.wait("chat.postMessage", 1)
		time.Sleep(20 * time.Millisecond)
		send(t, a, mention("Ev2", "1.2", "1.1", "U1", "<@U0> "+c.then))
		if c.title == "" {
			f.wait("chat.postEphemeral", 1)
			continue
		}
		got, _, _ := strings.Cut(f.wait("chat.postMessage", 2)[1].form["text"], "\n")
		if !strings.HasPrefix(got, c.title) {
			t.Errorf("%q, then %q: %q, want %q", c.first, c.then, got, c.title)
		}
		// Another thread knows nothing of it.
		send(t, a, mention("Ev3", "2.1", "", "U1", "<@U0> and Downing Street?"))
		if got := f.wait("chat.postEphemeral", 1)[0].form["text"]; !strings.Contains(got, "was not understood") {
			t.Errorf("in another thread: %q", got)
		}
	}
}

func TestWhatIsNotUnderstoodIsToldToTheAskerAlone(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, func(s *slack.Settings) {
		s.Limiter = bot.NewLimiterOf(bot.Rate{Burst: 2, Every: time.Minute}, bot.Rate{})
	})
	send(t, a, mention("Ev1", "1.1", "", "U1", "<@U0> frobnicate"))
	f.wait("chat.postEphemeral", 1)
	send(t, a, mention("Ev2", "1.2", "1.1", "U1", "<@U0> frobnicate"))
	f.wait("chat.postEphemeral", 2)
	send(t, a, mention("Ev3", "1.3", "", "U1", "<@U0> trip"))
	c := f.wait("chat.postEphemeral", 3)
	if !strings.Contains(c[2].form["text"], "Please try again in") || c[2].form["user"] != "U1" {
		t.Errorf("told %v", c[2].form)
	}
	for i, want := range []string{"", "1.1"} {
		if got := c[i].form["thread_ts"]; got != want || !strings.Contains(c[i].form["blocks"], `"ask:0"`) {
			t.Errorf("told in the thread %q, not %q: %s", got, want, c[i].form["blocks"])
		}
	}
	if n := len(f.of("chat.postMessage")); n != 0 {
		t.Errorf("%d posts for all", n)
	}
}

func TestMentionOfNothingGetsHelp(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	for i, c := range []struct{ text, want string }{
		{"<@U0>", "Help"}, {"<@U0> ?", "Help"}, {"trip <@U0>!", "The trip"}, {"<@U0>: trip", "The trip"}, {"Hello <@U0>, the trip please", "The trip"},
	} {
		send(t, a, mention(fmt.Sprint("Ev", i), fmt.Sprint("1.", i), "", "U1", c.text))
		if got := f.wait("chat.postMessage", i+1)[i].form["text"]; !strings.HasPrefix(got, c.want+"\n") {
			t.Errorf("%q: answered %q", c.text, got)
		}
	}
}

func TestSlackIsBusyOrBroken(t *testing.T) {
	for _, c := range []struct {
		name  string
		how   []func(http.ResponseWriter)
		calls int
		log   string
	}{
		{"busy", []func(http.ResponseWriter){busy(1)}, 2, ""},
		{"busy for long", []func(http.ResponseWriter){busy(3600)}, 1, "rate limited for 1h"},
		{"busy again", []func(http.ResponseWriter){busy(1), busy(1)}, 2, "rate limited for 1s"},
		// It may have posted: once more might be twice.
		{"broken", []func(http.ResponseWriter){status(500)}, 1, "500"},
		{"revoked", []func(http.ResponseWriter){refuse("token_revoked")}, 1, "was revoked: open the app"},
		{"not in the channel", []func(http.ResponseWriter){refuse("not_in_channel")}, 1, "/invite"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := newFake(t)
			f.fail("chat.postMessage", c.how...)
			a, l := newApp(t, f, nil)
			send(t, a, mention("Ev1", "1.1", "", "U1", "<@U0> trip"))
			f.wait("chat.postMessage", c.calls)
			time.Sleep(100 * time.Millisecond)
			if n := len(f.of("chat.postMessage")); n != c.calls {
				t.Errorf("%d calls, want %d", n, c.calls)
			}
			if got := l.String(); !strings.Contains(got, c.log) || (c.log == "") != (got == "") {
				t.Errorf("the log says %q, want %q", got, c.log)
			}
		})
	}
}

func TestHome(t *testing.T) {
	f := newFake(t)
	a, _ := newApp(t, f, nil)
	opened := func(id, tab string) string {
		return string(marshal(map[string]any{"type": "event_callback", "team_id": "T1", "event_id": id,
			"event": map[string]any{"type": "app_home_opened", "user": "U1", "channel": "D1", "tab": tab}}))
	}
	send(t, a, opened("Ev1", "home"))
	send(t, a, opened("Ev2", "messages"))
	c := f.wait("views.publish", 1)[0]
	if !strings.Contains(string(c.body), `"user_id":"U1"`) || !strings.Contains(string(c.body), "Criticisms of the trip") {
		t.Errorf("published %s", c.body)
	}
	var m struct{ View json.RawMessage }
	if err := json.Unmarshal(c.body, &m); err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/home.golden", indented(t, m.View))
	time.Sleep(50 * time.Millisecond)
	if n := len(f.of("views.publish")); n != 1 {
		t.Errorf("published %d times", n)
	}
}
