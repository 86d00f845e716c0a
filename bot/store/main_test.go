package store_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"ukchina/bot/store"
	"ukchina/bot/store/pgtest"
)

func TestMain(m *testing.M) {
	// The tests wait more than they compute.
	if err := flag.Set("test.parallel", "16"); err != nil {
		panic(err)
	}
	os.Exit(pgtest.Run(m))
}

// onBoth runs a test on an empty store of each kind.
func onBoth(t *testing.T, test func(t *testing.T, s *store.Store)) {
	onBothAddresses(t, func(t *testing.T, address string) { test(t, open(t, address)) })
}

func onBothAddresses(t *testing.T, test func(t *testing.T, address string)) {
	t.Parallel()
	t.Run("sqlite", func(t *testing.T) {
		t.Parallel()
		test(t, "sqlite:"+filepath.Join(t.TempDir(), "with space & 100%.db"))
	})
	t.Run("postgres", func(t *testing.T) {
		t.Parallel()
		test(t, pgtest.Database(t))
	})
}

// open opens a store and brings it up to date.
func open(t testing.TB, address string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s
}
