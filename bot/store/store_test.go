package store_test

import (
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"ukchina/bot/store"
)

func TestSeveralReplicasMigrateAtOnce(t *testing.T) {
	onBothAddresses(t, func(t *testing.T, address string) {
		replicas := 5
		if strings.HasPrefix(address, "sqlite:") {
			replicas = 1 // SQLite is for one
		}
		var all sync.WaitGroup
		for range replicas {
			s, err := store.Open(t.Context(), address)
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			all.Go(func() {
				if err := s.Migrate(t.Context()); err != nil {
					t.Error(err)
				}
				if err := s.Migrate(t.Context()); err != nil {
					t.Errorf("a second time: %v", err)
				}
				if err := s.Ping(t.Context()); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
	})
}

func TestPingTellsOfMissingTables(t *testing.T) {
	s, err := store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "a.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.Ping(t.Context()); err == nil || !strings.Contains(err.Error(), "tables") {
		t.Errorf("without tables: %v", err)
	}
}

func TestOpenSaysWhatToDo(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing", "a.db")
	for address, want := range map[string]string{
		"sqlite:" + missing:                 "cannot be written (no such file or directory); name another file with UKCHINA_DATABASE",
		"postgres://me:hush@127.0.0.1:1/db": "see that PostgreSQL is running",
		"postgres://me:hush@[::1/db":        "write sqlite:FILE or postgres://",
		"mysql://me:hush@host/db":           "write sqlite:FILE or postgres://",
	} {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		_, err := store.Open(ctx, address)
		cancel()
		if err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "hush") {
			t.Errorf("%s: %v", address, err)
		}
	}
}

func TestFirstSeenIsKept(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		monday, tuesday := time.UnixMilli(1_700_000_000_000).UTC(), time.UnixMilli(1_700_086_400_000).UTC()
		if _, err := s.FirstSeen(t.Context(), []string{"a", "b"}, monday); err != nil {
			t.Fatal(err)
		}
		seen, err := s.FirstSeen(t.Context(), []string{"b", "c"}, tuesday)
		if err != nil || len(seen) != 2 || !seen["b"].Equal(monday) || !seen["c"].Equal(tuesday) {
			t.Errorf("%v, %v", seen, err)
		}
	})
}

func TestARequestIsFirstOnce(t *testing.T) {
	onBoth(t, func(t *testing.T, s *store.Store) {
		first := func(name string, want bool) {
			t.Helper()
			if got, err := s.First(t.Context(), name, time.Now()); got != want || err != nil {
				t.Errorf("%s: first %t, %v", name, got, err)
			}
		}
		first("event Ev1", true)
		first("event Ev1", false)
		first("event Ev2", true)
		if err := s.Forget(t.Context(), "event Ev1"); err != nil {
			t.Fatal(err)
		}
		first("event Ev1", true)
	})
}

// TestReplicasSeeTheSame has two come upon many articles at once, in orders of
// their own: when they were first seen is the same to both.
func TestReplicasSeeTheSame(t *testing.T) {
	onBothAddresses(t, func(t *testing.T, address string) {
		ids := make([]string, 1200)
		for i := range ids {
			ids[i] = fmt.Sprintf("article %d", i)
		}
		monday := time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)
		seen := make([]map[string]time.Time, 2)
		var all sync.WaitGroup
		for i, s := range []*store.Store{open(t, address), open(t, address)} {
			mine := slices.Clone(ids)
			if i > 0 {
				slices.Reverse(mine)
			}
			all.Go(func() {
				var err error
				if seen[i], err = s.FirstSeen(t.Context(), mine, monday.Add(time.Duration(i)*time.Hour)); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		if len(seen[0]) != len(ids) || !maps.EqualFunc(seen[0], seen[1], time.Time.Equal) {
			t.Errorf("%d and %d articles, seen at other times", len(seen[0]), len(seen[1]))
		}
	})
}
