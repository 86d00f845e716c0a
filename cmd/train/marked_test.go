package main

import (
	"slices"
	"testing"

	"ukchina/briefing/text"
)

// TestMark wants the marker's marks to fit the tokens of articles as they are read
// today: where they no longer do, marker.py is to be run again.
func TestMark(t *testing.T) {
	some := firstArticles(t)
	if err := mark(some, text.New); err != nil {
		t.Fatal(err)
	}
	marked, varied := 0, 0
	for i := range some {
		a := &some[i]
		if a.odds != nil {
			marked++
		}
		for _, v := range a.varied {
			varied++
			if v.text == a.text || v.annotator != a.annotator || v.gold != nil || len(v.odds) != 5*len(v.doc.Tokens) {
				t.Errorf("article %d is badly varied", i)
			}
			if !v.example().Unmarked || slices.Min(v.odds) < 0 {
				t.Errorf("article %d: odds of %v at least", i, slices.Min(v.odds))
			}
		}
	}
	if marked < 19 || varied < 18 {
		t.Errorf("of 20 articles %d are marked, %d varied", marked, varied)
	}
}

func TestVary(t *testing.T) {
	d := text.New("It rained. The bridge, she said, is shut.", nil)
	m := marking{Places: []int{4, 7, 99}, Words: []string{"tunnel", "quipped", "never"}}
	if got := m.vary(d); got != "It rained. The tunnel, she quipped, is shut." {
		t.Error(got)
	}
}
