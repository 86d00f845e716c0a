package discord

import (
	"sync"
	"time"
)

// A Memory keeps what buttons and follow-ups need to know, for a while: at
// most so many entries, the oldest of which go first. It is safe for
// concurrent use.
type Memory struct {
	mu      sync.Mutex
	entries map[string]entry
	order   []string // keys, the oldest first
	keep    time.Duration
}

type entry struct {
	value string
	at    time.Time
}

// mostEntries is what a Memory holds at most: a day's long questions of busy
// servers, a megabyte or so.
const mostEntries = 4096

// NewMemory returns an empty memory that keeps things for so long.
func NewMemory(keep time.Duration) *Memory {
	return &Memory{entries: map[string]entry{}, keep: keep}
}

// Keep keeps a state and returns its key.
func (m *Memory) Keep(state string) string {
	key := stateKey(state)
	m.put(key, state)
	return key
}

// put keeps a value under a key, in place of the one before, and reports
// whether there was one.
func (m *Memory) put(key, value string) (before bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e, known := m.entries[key]
	if !known {
		m.order = append(m.order, key)
	}
	m.entries[key] = entry{value, time.Now()}
	if len(m.order) > mostEntries {
		delete(m.entries, m.order[0])
		m.order = m.order[1:]
	}
	return known && time.Since(e.at) <= m.keep
}

// get returns what is kept under a key, unless it is too old.
func (m *Memory) get(key string) (value string, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e, ok := m.entries[key]
	if !ok || time.Since(e.at) > m.keep {
		return "", false
	}
	return e.value, true
}
