package briefing_test

import (
	"testing"
	"time"
)

// TestOpensOnAnAside reads a criticism whose paragraph, the first of the article, begins
// with the words that would end "none of it".
func TestOpensOnAnAside(t *testing.T) {
	f := extract(time.Date(2026, 5, 5, 0, 0, 0, 0, time.UTC),
		"Of it she would say nothing. The mayor of Leith, Una Tolquhoun, is travelling to Norway this week to promote trade. “The trip is a waste of money,” the opposition leader, Lachlan Bain, said.")
	if f.Trip == nil || len(f.Criticisms) != 1 {
		t.Errorf("trip %v, criticisms %v", f.Trip, f.Criticisms)
	}
}
