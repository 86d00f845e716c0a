package slack_test

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
)

// BenchmarkSignedCommands sends signed commands over loopback connections, 300
// a second whether or not the ones before are answered, and reports how long
// the slowest hundredth waits for its answer, from when it was due. Slack gives
// up after 3 seconds; we want to stay below 20 ms:
//
//	go test ./bot/slack -run '^$' -bench SignedCommands -benchtime 3000x -cpu 2
func BenchmarkSignedCommands(b *testing.B) {
	a, _ := newApp(b, nil, func(s *slack.Settings) { s.Limiter = bot.NewLimiterOf(bot.UserRate, bot.Rate{}) })
	srv := httptest.NewServer(a.Routes())
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 100}}
	b.Cleanup(func() { client.CloseIdleConnections(); srv.Close() })
	questions := []string{"who-said tariffs", "who-said China", "said Keir Starmer about China", "trip", "digest", "people", "search trade", "who-said fisheries"}
	took := make([]time.Duration, b.N)
	requests := make([]*http.Request, b.N)
	for i := range requests {
		body := url.Values{"command": {"/ukchina"}, "text": {questions[i%len(questions)]}, "team_id": {"T1"}, "channel_id": {"C1"},
			"user_id": {fmt.Sprint("U", i%997)}, "trigger_id": {fmt.Sprint("bench", i)}}.Encode()
		signed := request("/slack/commands", body, time.Now())
		r, err := http.NewRequestWithContext(b.Context(), http.MethodPost, srv.URL+"/slack/commands", strings.NewReader(body))
		if err != nil {
			b.Fatal(err)
		}
		r.Header = signed.Header
		requests[i] = r
	}
	b.ResetTimer()
	start := time.Now()
	var work sync.WaitGroup
	for i, r := range requests {
		due := start.Add(time.Duration(i) * time.Second / 300)
		time.Sleep(time.Until(due))
		work.Go(func() {
			w, err := client.Do(r)
			if err != nil {
				b.Error(err)
				return
			}
			defer w.Body.Close()
			if _, err := io.Copy(io.Discard, w.Body); err != nil || w.StatusCode != http.StatusOK {
				b.Error(w.Status, err)
			}
			took[i] = time.Since(due)
		})
	}
	work.Wait()
	b.StopTimer()
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}

// BenchmarkAnswer is one signed command without the network.
func BenchmarkAnswer(b *testing.B) {
	a, _ := newApp(b, nil, nil)
	routes := a.Routes()
	b.ReportAllocs()
	for b.Loop() {
		w := httptest.NewRecorder()
		routes.ServeHTTP(w, request("/slack/commands", commandBody("who-said China"), time.Now()))
		if w.Code != http.StatusOK {
			b.Fatal(w.Code)
		}
	}
}
