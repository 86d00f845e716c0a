package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"ukchina/bot/store"
	"ukchina/bot/store/pgtest"
)

// BenchmarkTenThousandDigests posts 10,000 digests that are due at once, to
// platforms that answer at once. It is run with -benchtime 1x.
func BenchmarkTenThousandDigests(b *testing.B) {
	const digests = 10_000
	for _, replicas := range []int{1, 3} {
		b.Run(fmt.Sprintf("postgres/replicas=%d", replicas), func(b *testing.B) {
			address := pgtest.Database(b)
			post(b, address, digests, replicas)
			b.ReportMetric(float64(pgtest.Transactions(b, address))/digests, "transactions/digest")
		})
	}
	b.Run("sqlite", func(b *testing.B) {
		post(b, "sqlite:"+filepath.Join(b.TempDir(), "ukchina.db"), digests, 1)
	})
}

func post(b *testing.B, address string, digests, replicas int) {
	fake := newChatFake(b, 0, 0)
	s, err := store.Open(b.Context(), address)
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	if err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	subscribe(b, s, digests, time.Now(), 0, 0)
	b.ResetTimer()
	var ids []int
	for i := range replicas {
		ids = append(ids, replica(b, fake, address, strconv.Itoa(i)).Process.Pid)
	}
	list := finished(b, s, digests, 5*time.Minute)
	b.StopTimer()
	once(b, fake, list, digests)
	first, last := list[0].Parts[0].Sent, list[0].Parts[0].Sent
	for _, d := range list {
		if at := d.Parts[0].Sent; at.Before(first) {
			first = at
		} else if at.After(last) {
			last = at
		}
	}
	b.ReportMetric(last.Sub(first).Seconds(), "s-first-to-last")
	for _, id := range ids {
		b.ReportMetric(peak(id), "MB-peak")
	}
}

// peak returns the most memory that a process had, in MB; 0 where the system
// does not say.
func peak(process int) float64 {
	if runtime.GOOS != "linux" {
		return 0
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", process))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kb, _ := strconv.ParseFloat(strings.Fields(rest + " 0")[0], 64)
	return kb / 1024
}
