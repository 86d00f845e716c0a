package main

import (
	"fmt"
	"os"
	"sync"
	"time"

	"golang.org/x/term"
)

// progressDelay is how long work may take in silence.
const progressDelay = 400 * time.Millisecond

// A progress keeps a line on standard error up to date while there is work. A
// nil progress, as there is when standard error is no terminal, does nothing.
type progress struct {
	what string
	done chan struct{}
	wait sync.WaitGroup

	mu          sync.Mutex
	count, from int
}

// startProgress starts telling what is being done.
func startProgress(what string) *progress {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return nil
	}
	p := &progress{what: what, done: make(chan struct{})}
	p.wait.Go(p.run)
	return p
}

// reached tells that count of so many are done.
func (p *progress) reached(count, from int) {
	if p == nil {
		return
	}
	p.mu.Lock()
	p.count, p.from = count, from
	p.mu.Unlock()
}

// stop takes the line away.
func (p *progress) stop() {
	if p == nil {
		return
	}
	close(p.done)
	p.wait.Wait()
}

func (p *progress) run() {
	tick := time.NewTicker(progressDelay)
	defer tick.Stop()
	shown := false
	for {
		select {
		case <-p.done:
			if shown {
				fmt.Fprint(os.Stderr, "\r\x1b[K")
			}
			return
		case <-tick.C:
			shown = true
			fmt.Fprintf(os.Stderr, "\r\x1b[K%s …", p.line())
		}
	}
}

func (p *progress) line() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.from == 0 {
		return p.what
	}
	return fmt.Sprintf("%s, %d of %d", p.what, p.count, p.from)
}
