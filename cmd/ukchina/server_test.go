package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"ukchina/bot"
	"ukchina/config"
)

// A fakePlatform does what its fields say.
type fakePlatform struct {
	run     func(ctx context.Context) error
	mu      sync.Mutex
	notYet  error
	stopped bool
}

func (p *fakePlatform) Run(ctx context.Context) error {
	if p.run != nil {
		return p.run(ctx)
	}
	<-ctx.Done()
	p.mu.Lock()
	p.stopped = true
	p.mu.Unlock()
	return ctx.Err()
}

func (p *fakePlatform) Ready() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.notYet
}

func (p *fakePlatform) set(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.notYet = err
}

// slow is a platform with an address that answers late.
type slow struct {
	fakePlatform
	asked, answer chan struct{}
}

func (p *slow) Routes(mux *http.ServeMux) {
	mux.HandleFunc("POST /slow", func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.ReadAll(r.Body); err != nil {
			w.WriteHeader(http.StatusRequestEntityTooLarge)
			return
		}
		close(p.asked)
		<-p.answer
		io.WriteString(w, "done") //nolint:errcheck // the test looks at it
	})
}

// start runs a server with platforms. stop tells it to stop; result is what
// run returns.
func start(t *testing.T, folder string, log io.Writer, platforms ...connection) (address string, stop func(), result chan error) {
	t.Helper()
	settings := config.Default()
	settings.Briefing, settings.Listen = folder, "127.0.0.1:0"
	s, err := newServer(settings, slog.New(slog.NewJSONHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	s.watchPeriod = 10 * time.Millisecond
	s.connect = func(*bot.Handler, shared) ([]connection, error) { return platforms, nil }
	if err := s.listen(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	result = make(chan error, 1)
	go func() { result <- s.run(ctx) }()
	return "http://" + s.listener.Addr().String(), func() {
		cancel()
		http.DefaultClient.CloseIdleConnections()
	}, result
}

// get returns status and body, again and again until the status is the wanted.
func get(t *testing.T, address string, want int) string {
	t.Helper()
	for range 200 {
		resp, err := http.Get(address)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(resp.Body)
		resp.Body.Close()
		if err != nil {
			t.Fatal(err)
		}
		if resp.StatusCode == want {
			return string(body)
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatalf("%s never answered %d", address, want)
	return ""
}

func TestServerTellsHowItIs(t *testing.T) {
	defer goleak.VerifyNone(t)
	p := &fakePlatform{notYet: errors.New("not connected yet")}
	address, stop, result := start(t, "", io.Discard, connection{"slack", p})
	get(t, address+"/livez", http.StatusOK)
	if s := get(t, address+"/", http.StatusOK); !strings.Contains(s, "Britain and China") || !strings.Contains(s, "Answers in slack.") {
		t.Errorf("the front page: %s", s)
	}
	if s := get(t, address+"/readyz", http.StatusServiceUnavailable); s != "slack: not connected yet\n" {
		t.Errorf("readyz: %q", s)
	}
	p.set(nil)
	if s := get(t, address+"/readyz", http.StatusOK); s != "ok\n" {
		t.Errorf("readyz: %q", s)
	}
	if s := get(t, address+"/metrics", http.StatusOK); !strings.Contains(s, "go_goroutines") {
		t.Error("no metrics")
	}
	get(t, address+"/nowhere", http.StatusNotFound)
	stop()
	if err := <-result; err != nil {
		t.Error(err)
	}
	if !p.stopped {
		t.Error("the platform was not stopped")
	}
}

func TestServerFinishesWhatIsInHand(t *testing.T) {
	defer goleak.VerifyNone(t)
	p := &slow{asked: make(chan struct{}), answer: make(chan struct{})}
	address, stop, result := start(t, "", io.Discard, connection{"slow", p})
	get(t, address+"/", http.StatusOK)
	large := bytes.Repeat([]byte("x"), maxBody+1)
	if resp, err := http.Post(address+"/slow", "text/plain", bytes.NewReader(large)); err == nil {
		resp.Body.Close()
		if resp.StatusCode != http.StatusRequestEntityTooLarge {
			t.Errorf("a large body: %s", resp.Status)
		}
	}
	answers := make(chan string)
	go func() {
		resp, err := http.Post(address+"/slow", "text/plain", nil)
		if err != nil {
			answers <- err.Error()
			return
		}
		defer resp.Body.Close()
		body, _ := io.ReadAll(resp.Body)
		answers <- string(body)
	}()
	<-p.asked
	stop()
	for range 100 { // until it takes no more connections
		c, err := net.Dial("tcp", strings.TrimPrefix(address, "http://"))
		if err != nil {
			break
		}
		c.Close()
		time.Sleep(10 * time.Millisecond)
	}
	p.mu.Lock()
	if p.stopped {
		t.Error("the platform was stopped before the request was answered")
	}
	p.mu.Unlock()
	close(p.answer)
	if s := <-answers; s != "done" {
		t.Errorf("the request in hand: %s", s)
	}
	if err := <-result; err != nil {
		t.Error(err)
	}
}

func TestPlatformsFatalErrorEndsServe(t *testing.T) {
	defer goleak.VerifyNone(t)
	other := &fakePlatform{}
	broken := &fakePlatform{run: func(context.Context) error { return errors.New("the token is not accepted") }}
	_, stop, result := start(t, "", io.Discard, connection{"slack", other}, connection{"discord", broken})
	defer stop()
	if err := <-result; err == nil || err.Error() != "discord: the token is not accepted" {
		t.Errorf("have %v", err)
	}
}

func TestServeLogsSkippedFiles(t *testing.T) {
	defer goleak.VerifyNone(t)
	var log syncBuffer
	address, stop, result := start(t, "testdata/skips", &log)
	get(t, address+"/", http.StatusOK)
	stop()
	if err := <-result; err != nil {
		t.Fatal(err)
	}
	if s := log.String(); strings.Count(s, `"msg":"skipped"`) != 1 || !strings.Contains(s, `"file":"empty.txt","reason":`) {
		t.Errorf("log: %s", s)
	}
}

func TestFolderThatIsMissingEndsServe(t *testing.T) {
	defer goleak.VerifyNone(t)
	_, stop, result := start(t, "testdata/missing", io.Discard)
	defer stop()
	if err := <-result; err == nil || !strings.Contains(err.Error(), "there is no folder") {
		t.Errorf("have %v", err)
	}
}

func TestTakenAddress(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	settings := config.Default()
	settings.Listen = taken.Addr().String()
	s, err := newServer(settings, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	want := "cannot listen at " + settings.Listen + " (bind: address already in use); name another address with --listen"
	if err := s.listen(); err == nil || err.Error() != want {
		t.Errorf("have %v, want %s", err, want)
	}
}

// A syncBuffer may be written to and read at once.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *syncBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *syncBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}
