package slack

import (
	"sync"
	"time"
)

// A recent remembers the values of keys for a while, and of the keys that are
// too many those that were set last. It is safe for concurrent use.
type recent[V any] struct {
	most int
	keep time.Duration

	mu   sync.Mutex
	made time.Time
	// Keys are set in young; old goes when young is full, or as old as values
	// are kept. So two generations bound the memory and the time at once.
	young, old map[string]kept[V]
}

type kept[V any] struct {
	value V
	until time.Time
}

func newRecent[V any](most int, keep time.Duration) *recent[V] {
	return &recent[V]{most: most, keep: keep, young: map[string]kept[V]{}}
}

// get returns the value of a key that was set not too long ago.
func (r *recent[V]) get(now time.Time, key string) (v V, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.find(now, key)
}

// set sets the value of a key.
func (r *recent[V]) set(now time.Time, key string, v V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.put(now, key, v)
}

// add sets the value of a key that is not known, and reports whether it was
// not.
func (r *recent[V]) add(now time.Time, key string, v V) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, known := r.find(now, key); known {
		return false
	}
	r.put(now, key, v)
	return true
}

// remove forgets a key.
func (r *recent[V]) remove(key string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.young, key)
	delete(r.old, key)
}

func (r *recent[V]) find(now time.Time, key string) (v V, ok bool) {
	k, ok := r.young[key]
	if !ok {
		k, ok = r.old[key]
	}
	if !ok || now.After(k.until) {
		return v, false
	}
	return k.value, true
}

func (r *recent[V]) put(now time.Time, key string, v V) {
	if len(r.young) >= r.most || now.Sub(r.made) > r.keep {
		r.old, r.young, r.made = r.young, map[string]kept[V]{}, now
	}
	r.young[key] = kept[V]{v, now.Add(r.keep)}
}
