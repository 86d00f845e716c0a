package slack

import (
	"strconv"
	"testing"
	"time"
)

func TestRecentForgets(t *testing.T) {
	start := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	r := newRecent[int](100, time.Hour)
	for i := range 1000 {
		if at := start.Add(time.Duration(i) * time.Second); !r.add(at, strconv.Itoa(i), i) || r.add(at, strconv.Itoa(i), i) {
			t.Fatalf("%d is not new once", i)
		}
		if n := len(r.young) + len(r.old); n > 200 {
			t.Fatalf("%d keys are kept", n)
		}
	}
	// The last hundred are known, whatever came before them.
	now := start.Add(1000 * time.Second)
	for i := 900; i < 1000; i++ {
		if v, ok := r.get(now, strconv.Itoa(i)); !ok || v != i {
			t.Errorf("%d is forgotten", i)
		}
	}
	r.remove("999")
	if _, ok := r.get(now, "999"); ok {
		t.Error("a removed key is known")
	}
	if _, ok := r.get(now.Add(2*time.Hour), "998"); ok {
		t.Error("a key is known after its time")
	}
	// Setting a key again keeps it as long as a new one.
	r.set(now, "a", 1)
	r.set(now.Add(50*time.Minute), "a", 2)
	if v, ok := r.get(now.Add(100*time.Minute), "a"); !ok || v != 2 {
		t.Errorf("set again: %d, %t", v, ok)
	}
}
