package store_test

import (
	"net"
	"net/url"
	"sync"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/store/pgtest"
)

// A line is between a program and a database. When it is cut, nobody is told:
// what was connected stays so and hears nothing, as when a machine goes down.
type line struct {
	listener net.Listener
	to       string

	mu    sync.Mutex
	ended chan struct{} // of the connections that there are
	conns []net.Conn
}

func newLine(t *testing.T, to string) *line {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l := &line{listener: listener, to: to, ended: make(chan struct{})}
	go func() {
		for {
			in, err := listener.Accept()
			if err != nil {
				return
			}
			go l.connect(in)
		}
	}()
	return l
}

func (l *line) connect(in net.Conn) {
	out, err := net.Dial("tcp", l.to)
	if err != nil {
		in.Close()
		return
	}
	l.mu.Lock()
	l.conns = append(l.conns, in, out)
	ended := l.ended
	l.mu.Unlock()
	pass := func(to, from net.Conn) {
		b := make([]byte, 1<<16)
		for {
			n, err := from.Read(b)
			select {
			case <-ended:
				return
			default:
			}
			if _, failed := to.Write(b[:n]); err != nil || failed != nil {
				to.Close()
				return
			}
		}
	}
	go pass(in, out)
	pass(out, in)
}

// cut silences the connections that there are. New ones are made.
func (l *line) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	close(l.ended)
	l.ended = make(chan struct{})
}

// close ends everything, and tells.
func (l *line) close() {
	l.listener.Close()
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.conns {
		c.Close()
	}
}

// TestADatabaseThatFallsSilent: digests go on within a minute when connections
// to the database are dead, and nobody said so.
func TestADatabaseThatFallsSilent(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped: it takes half a minute; run the tests without -short")
	}
	t.Parallel()
	address := pgtest.Database(t)
	direct := open(t, address)
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	l := newLine(t, u.Host)
	defer l.close()
	u.Host = l.listener.Addr().String()
	r := newReplica(open(t, u.String()))
	due(t, direct, "before", yearly, 0)
	cut := time.AfterFunc(3*time.Second, func() {
		l.cut()
		due(t, direct, "after", yearly, 0)
	})
	defer cut.Stop()
	list := r.untilIn(t, direct, time.Minute, ended(2))
	if n := states(list); n[bot.Sent] != 2 || len(r.in("after")) != 1 {
		t.Errorf("%v", n)
	}
}
