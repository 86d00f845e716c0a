// Package golden compares what a test makes with what a file holds, so that a
// change of behaviour is a difference that a person can review. Only tests
// import it.
package golden

import (
	"flag"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files with what the tests make")

// Update reports whether the golden files are to be rewritten: the test runs
// with -update.
func Update() bool { return *update }

// Files yields the names of the files that pattern matches, and what they hold. The test
// fails where there is none, or one cannot be read.
func Files(t testing.TB, pattern string) iter.Seq2[string, string] {
	return func(yield func(file, held string) bool) {
		t.Helper()
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatalf("no files %s: %v", pattern, err)
		}
		for _, file := range files {
			held, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !yield(file, string(held)) {
				return
			}
		}
	}
}

// Check fails the test where have is not what the file holds, and shows the
// lines that differ. With -update it writes have into the file instead.
func Check(t testing.TB, file, have string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(have), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (-update writes it)", err)
	}
	if have != string(want) {
		diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(have, "\n"))
		t.Errorf("%s (-want +have, -update rewrites it):\n%s", file, diff)
	}
}
