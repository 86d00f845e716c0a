package main

import (
	"testing"

	"ukchina/briefing/visits"
)

// TestCompany learns who goes along from all writers but one, each in turn, and
// counts who is found in the articles of that one, with the traveller known.
func TestCompany(t *testing.T) {
	if testing.Short() {
		t.Skip("learns once a writer")
	}
	by := writers(t)
	var right, wrong, missed int
	for out := range by {
		c, err := visits.ReadCompany(string(visits.LearnCompany(rest(by, out))))
		if err != nil {
			t.Fatal(err)
		}
		for i := range by[out] {
			r, w, m := by[out][i].Company(c)
			right, wrong, missed = right+r, wrong+w, missed+m
		}
	}
	t.Logf("right %d, wrong %d, missed %d", right, wrong, missed)
	const leastFound, leastRight = 70, 94 // in a hundred
	if 100*right < leastFound*(right+missed) || 100*right < leastRight*(right+wrong) {
		t.Errorf("less than %d in a hundred are found, or less than %d of these right", leastFound, leastRight)
	}
}
