package golden_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"ukchina/briefing/golden"
)

// A recorder notes a failure in place of failing.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Helper()               {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }
func (r *recorder) Fatalf(string, ...any) { r.failed = true; panic(r) }

func fails(t *testing.T, file, have string) bool {
	t.Helper()
	r := &recorder{TB: t}
	func() {
		defer func() {
			if p := recover(); p != nil && p != any(r) {
				panic(p)
			}
		}()
		golden.Check(r, file, have)
	}()
	return r.failed
}

func TestCheck(t *testing.T) {
	before := golden.Update()
	defer set(t, before)
	file := filepath.Join(t.TempDir(), "a.golden")

	set(t, false)
	if !fails(t, file, "one\n") {
		t.Error("a missing file passes")
	}
	set(t, true)
	if fails(t, file, "one\n") {
		t.Error("-update fails")
	}
	set(t, false)
	if b, err := os.ReadFile(file); err != nil || string(b) != "one\n" {
		t.Errorf("-update wrote %q, %v", b, err)
	}
	if fails(t, file, "one\n") {
		t.Error("the same fails")
	}
	if !fails(t, file, "one") || !fails(t, file, "two\n") {
		t.Error("something else passes")
	}
}

func set(t *testing.T, update bool) {
	t.Helper()
	value := map[bool]string{true: "true", false: "false"}[update]
	if err := flag.Set("update", value); err != nil {
		t.Fatal(err)
	}
}
