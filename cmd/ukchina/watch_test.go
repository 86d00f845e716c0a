package main

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"
)

// A journal is a log that is written and read at once.
type journal struct {
	mu sync.Mutex
	strings.Builder
}

func (j *journal) Write(b []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.Builder.Write(b)
}

func (j *journal) count(s string) int {
	j.mu.Lock()
	defer j.mu.Unlock()
	return strings.Count(j.String(), s)
}

func TestServerReadsWhatIsAdded(t *testing.T) {
	defer goleak.VerifyNone(t)
	folder := t.TempDir()
	put := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	const harbour = "The harbour of Wexby will be closed in the winter, the town said. \"We have no choice,\" said Mayor Dana Olmo.\n"
	put("a.txt", harbour)
	log := new(journal)
	_, stop, result := start(t, folder, log)
	until := func(want string, n int) {
		t.Helper()
		for range 500 {
			if log.count(want) >= n {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
		t.Errorf("the log never said %s %d times: %s", want, n, log)
	}
	until(`"articles":1`, 1)
	put("b.txt", harbour)
	until(`"articles":2`, 1)
	put("briefing.yaml", "titel: wrong")
	until("it stays as it was", 1)
	if err := os.Remove(filepath.Join(folder, "briefing.yaml")); err != nil {
		t.Fatal(err)
	}
	until(`"articles":2`, 2)
	stop()
	if err := <-result; err != nil {
		t.Error(err)
	}
}
