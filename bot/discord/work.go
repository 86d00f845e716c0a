package discord

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

// work counts what is in hand, so that an end can wait for it. The zero work
// has begun nothing.
type work struct {
	mu     sync.Mutex
	ending bool
	group  sync.WaitGroup
}

// begin reports whether a piece of work may begin; if so, end must follow.
func (w *work) begin() bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.ending {
		return false
	}
	w.group.Add(1)
	return true
}

func (w *work) end() { w.group.Done() }

// finish lets nothing more begin, and waits for what is in hand, at most so
// long.
func (w *work) finish(most time.Duration) {
	w.mu.Lock()
	w.ending = true
	w.mu.Unlock()
	done := make(chan struct{})
	go func() {
		w.group.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(most):
	}
}

// panicked is what a panic left.
type panicked struct {
	value any
	stack []byte
}

func (p panicked) Error() string { return "panic: " + described(p.value) + "\n" + string(p.stack) }

// described returns what a panic was about. What is not the runtime's own may
// hold what somebody wrote.
func described(p any) string {
	if err, ok := p.(runtime.Error); ok {
		return err.Error()
	}
	return fmt.Sprintf("%T", p)
}
