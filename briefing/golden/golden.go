// Package golden compares what a test makes with what a file holds, so that a
// change of behaviour is a difference that a person can review. Only tests
// import it.
package golden

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files with what the tests make")

// Update reports whether the golden files are to be rewritten: the test runs
// with -update.
func Update() bool { return *update }

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
