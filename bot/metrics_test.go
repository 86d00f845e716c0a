package bot_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"ukchina/bot"
	"ukchina/briefing"
)

func TestMetrics(t *testing.T) {
	reg := prometheus.NewRegistry()
	for _, m := range []*bot.Metrics{nil, bot.NewMetrics(reg)} {
		m.Request("slack", bot.KindCommand, bot.OutcomeFound, 3*time.Millisecond)
		m.Error("discord", "gateway")
		m.RateLimited("slack")
		m.Connected("slack", true)
		m.Connected("discord", true)
		m.Connected("discord", false)
	}
	page := httptest.NewRecorder()
	promhttp.HandlerFor(reg, promhttp.HandlerOpts{}).ServeHTTP(page, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	for _, want := range []string{
		`ukchina_connected{platform="discord"} 0`,
		`ukchina_connected{platform="slack"} 1`,
		`ukchina_errors_total{kind="gateway",platform="discord"} 1`,
		`ukchina_rate_limits_total{platform="slack"} 1`,
		`ukchina_requests_total{kind="command",outcome="found",platform="slack"} 1`,
		`ukchina_request_duration_seconds_count{kind="command",platform="slack"} 1`,
	} {
		if !strings.Contains(page.Body.String(), want+"\n") {
			t.Errorf("no %s in\n%s", want, page.Body)
		}
	}
}

func TestOutcome(t *testing.T) {
	h := bot.NewHandler(lorvia())
	for want, r := range map[bot.Outcome]bot.Reply{
		bot.OutcomeFound:         h.Handle(t.Context(), bot.Request{Text: "who said tariffs"}),
		bot.OutcomeNothing:       h.Handle(t.Context(), bot.Request{Text: "who said zebras"}),
		bot.OutcomeNotUnderstood: {Err: &briefing.ParseError{}},
		bot.OutcomeLimited:       {Err: &bot.Limited{}},
		bot.OutcomeFailed:        {Err: &bot.Failure{}},
	} {
		if have := r.Outcome(); have != want {
			t.Errorf("have %s, want %s", have, want)
		}
	}
}

func TestPermanentError(t *testing.T) {
	cause := errors.New("not_in_channel")
	err := &bot.PermanentError{Reason: "the bot is not in the channel", Fix: "type /invite @ukchina there", Err: cause}
	if err.Error() != "the bot is not in the channel: type /invite @ukchina there" || !errors.Is(err, cause) {
		t.Error(err)
	}
	if s := (&bot.RetryAfter{After: 30 * time.Second}).Error(); s != "rate limited for 30s" {
		t.Error(s)
	}
}
