package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// TestTags keeps tags as right as they have been, in percent.
func TestTags(t *testing.T) {
	folder := dataFolder(t)
	for file, floor := range map[string]float64{treeDevFile: 91.4, treeTestFile: 94.2} {
		b, err := os.ReadFile(filepath.Join(folder, file))
		if err != nil {
			t.Fatal(err)
		}
		right, words := rightTags(syntax.Lines(string(b)), text.New)
		if have := share(right, words); have < floor || have > floor+1 {
			t.Errorf("%s: %.2f %% of %d tags are right, and it was %.1f", file, have, words, floor)
		}
	}
}

// TestInParts loses nothing of a treebank.
func TestInParts(t *testing.T) {
	all := strings.Repeat("1\tShe\n\n", 250)
	parts := inParts(all)
	if len(parts[0])+len(parts[1]) != len(all) || len(parts[1]) >= len(parts[0]) {
		t.Errorf("%d and %d bytes of %d", len(parts[0]), len(parts[1]), len(all))
	}
}
