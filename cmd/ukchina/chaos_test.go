package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/store"
	"ukchina/bot/store/pgtest"
	"ukchina/briefing"
)

// chaosDigests is how many digests the chaos tests post, unless the
// environment says otherwise: UKCHINA_CHAOS=500.
const chaosDigests = 60

// faults is the share of requests that go wrong in the chaos tests.
const faults = 0.2

// TestChaosOnPostgres has three replicas post while one is killed and one is
// stopped, and every fifth request goes wrong.
func TestChaosOnPostgres(t *testing.T) {
	chaos(t, pgtest.Database, func(c *chaosRun) {
		killed, stopped := c.posting("one", c.digests/10), c.posting("two", c.digests/5)
		for _, name := range []string{"one", "two", "three"} {
			c.start(name)
		}
		c.kill("one", killed)
		c.stop("two", stopped)
	})
}

// TestChaosOnSQLite kills the only process and starts it again.
func TestChaosOnSQLite(t *testing.T) {
	file := func(t testing.TB) string { return "sqlite:" + filepath.Join(t.TempDir(), "ukchina.db") }
	chaos(t, file, func(c *chaosRun) {
		killed := c.posting("one", c.digests/5)
		c.start("one")
		c.kill("one", killed)
		c.start("again")
	})
}

// A chaosRun is one test with its database, platforms and replicas.
type chaosRun struct {
	testing.TB
	fake     *chatFake
	address  string
	digests  int
	mu       sync.Mutex
	waiting  map[string]chan struct{} // closed when the replica has stored a message, of so many
	after    map[string]int
	replicas map[string]*exec.Cmd
}

func chaos(t *testing.T, database func(testing.TB) string, trouble func(*chaosRun)) {
	if testing.Short() {
		t.Skip("skipped: it takes a minute; run the tests without -short")
	}
	c := &chaosRun{TB: t, digests: chaosDigests, fake: newChatFake(t, faults, 100*time.Millisecond), address: database(t),
		waiting: map[string]chan struct{}{}, after: map[string]int{}, replicas: map[string]*exec.Cmd{}}
	if n, err := strconv.Atoi(os.Getenv("UKCHINA_CHAOS")); err == nil {
		c.digests = n
	}
	c.fake.held = c.held
	s := c.store()
	subscribe(t, s, c.digests, time.Now().Add(2*time.Second), 10*time.Second, 4)
	began := time.Now()
	trouble(c)
	list := finished(t, s, c.digests, 4*time.Minute)
	if !slices.ContainsFunc(list, func(d bot.Delivery) bool { return len(d.Parts) > 1 }) {
		t.Error("no digest is of several messages")
	}
	t.Logf("%d digests, %d messages in %s; %d requests, of which went wrong: %v", c.digests, c.fake.count, time.Since(began).Round(time.Second), c.fake.requests, c.fake.refused)
	once(t, c.fake, list, c.digests)
}

func (c *chaosRun) store() *store.Store {
	s, err := store.Open(c.Context(), c.address)
	if err != nil {
		c.Fatal(err)
	}
	c.Cleanup(s.Close)
	if err := s.Migrate(c.Context()); err != nil {
		c.Fatal(err)
	}
	return s
}

// start starts a replica.
func (c *chaosRun) start(name string) { c.replicas[name] = replica(c, c.fake, c.address, name) }

// replica starts the program itself.
func replica(t testing.TB, f *chatFake, address, name string) *exec.Cmd {
	t.Helper()
	log, err := os.Create(filepath.Join(t.TempDir(), name+".log"))
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("ukchina", "serve", "--listen", freeAddress(t))
	cmd.Dir, cmd.Stderr = filepath.Dir(log.Name()), log
	cmd.Env = append(f.environment(name), "PATH="+os.Getenv("PATH"), "UKCHINA_DATABASE="+address)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
		if said, _ := os.ReadFile(log.Name()); t.Failed() {
			t.Logf("%s said: … %s", name, said[max(0, len(said)-4000):])
		}
		log.Close()
	})
	return cmd
}

func freeAddress(t testing.TB) string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// held keeps a replica that is to be killed waiting for an answer.
func (c *chaosRun) held(name string, messages int) {
	c.mu.Lock()
	stored := c.waiting[name]
	if stored == nil || messages < c.after[name] {
		c.mu.Unlock()
		return
	}
	delete(c.waiting, name)
	c.mu.Unlock()
	close(stored)
	time.Sleep(time.Second) // it never hears the answer
}

// posting returns what is closed when a replica posts, and there are so many
// messages: when it has posted what it is not yet told of.
func (c *chaosRun) posting(name string, messages int) <-chan struct{} {
	stored := make(chan struct{})
	c.mu.Lock()
	defer c.mu.Unlock()
	c.waiting[name], c.after[name] = stored, messages
	return stored
}

func (c *chaosRun) wait(name string, posting <-chan struct{}) {
	c.Helper()
	select {
	case <-posting:
	case <-time.After(time.Minute):
		c.Fatalf("%s posts nothing", name)
	}
}

// kill kills a replica while it posts.
func (c *chaosRun) kill(name string, posting <-chan struct{}) {
	c.wait(name, posting)
	if err := c.replicas[name].Process.Kill(); err != nil {
		c.Fatal(err)
	}
	_ = c.replicas[name].Wait() // it was killed
}

// stop asks a replica to stop while it posts. It does so in order.
func (c *chaosRun) stop(name string, posting <-chan struct{}) {
	c.wait(name, posting)
	if err := c.replicas[name].Process.Signal(syscall.SIGTERM); err != nil {
		c.Fatal(err)
	}
	began := time.Now()
	if err := c.replicas[name].Wait(); err != nil {
		c.Errorf("%s: %v", name, err)
	}
	if took := time.Since(began); took > stopTimeout+time.Second {
		c.Errorf("%s took %s to stop", name, took)
	}
}

// subscribe has n channels, half of them Slack's, get a digest from a time on,
// one after the other within a while. Of every so many digests one is of
// several messages; 0: none.
func subscribe(t testing.TB, s *store.Store, n int, due time.Time, within time.Duration, several int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	for i := range n {
		due := due.Add(within * time.Duration(i) / time.Duration(n))
		sub := bot.Subscription{Place: bot.Place{Platform: "slack", Workspace: "T1", Channel: fmt.Sprintf("C%04d", i)}, Schedule: "daily at 08:00", Zone: "UTC",
			Next: bot.Slot{Local: due.UTC().Format(bot.LocalLayout), Time: due}}
		if i%2 == 1 {
			sub.Place.Platform, sub.Place.Workspace = "discord", "g"
			sub.Place.Channel = strconv.Itoa(100000 + i)
		}
		if several == 0 || i%several != 0 {
			sub.Sections = []briefing.Verb{briefing.VerbTrip}
		}
		if _, _, err := s.Add(ctx, sub); err != nil {
			t.Fatal(err)
		}
	}
}

// finished waits until no delivery is left to do.
func finished(t testing.TB, s *store.Store, n int, patience time.Duration) []bot.Delivery {
	t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		list, err := s.Deliveries(t.Context(), time.Now().Add(-time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		var left []bot.Delivery
		for _, d := range list {
			if !d.Wake.IsZero() {
				left = append(left, d)
			}
		}
		if len(list) >= n && len(left) == 0 {
			return list
		}
		if time.Now().After(end) {
			t.Fatalf("%d of %d are planned, %d left to do: %+v", len(list), n, len(left), left[:min(len(left), 3)])
		}
	}
}

// once checks that every digest is there exactly once, and whole.
func once(t testing.TB, f *chatFake, list []bot.Delivery, n int) {
	t.Helper()
	if len(list) != n {
		t.Errorf("%d deliveries, want %d", len(list), n)
	}
	for _, d := range list {
		ours := f.ours(d.Place.Channel)
		if d.State != bot.Sent || d.Reason != "" {
			t.Errorf("%v: %s: %s", d.Place, d.State, d.Reason)
		}
		if len(ours) != len(d.Parts) || len(ours) == 0 {
			t.Errorf("%v: %d messages, %d recorded: %+v", d.Place, len(ours), len(d.Parts), ours)
			continue
		}
		for i, m := range ours {
			thread := ""
			if i > 0 {
				thread = ours[0].id
			}
			if m.id != d.Parts[i].MessageID || m.thread != thread || m.key == "" {
				t.Errorf("%v: message %d is %+v, recorded as %s", d.Place, i+1, m, d.Parts[i].MessageID)
			}
		}
	}
}
