//go:build unix

package text_test

import (
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
	"time"

	"ukchina/briefing/text"
)

// TestLinear feeds texts that would take minutes if anything were quadratic.
// Sixteen times as much may take 64 times as long, not 256 times, of the
// processor's time: that others use the machine, too, is not counted.
func TestLinear(t *testing.T) {
	const small, times, most, tries = 1 << 14, 16, 64, 5
	for _, p := range []string{
		"“", "”", "\"", "'", "’", "‘", "''", "'a", "“a\n", "“‘", "“a ‘b\n", "a", ".", "a.", "J. ", "-", "a-", "http://", "n't", "’s", "! ", "\xff", "(", "a’ ",
	} {
		one, all := strings.Repeat(p, small/len(p)), strings.Repeat(p, times*small/len(p))
		text.New(p, nil) // what is made only once
		short, long := reading(one), reading(all)
		for try := 1; try < tries && long > most*short; try++ {
			short, long = min(short, reading(one)), min(long, reading(all))
		}
		if long > most*short {
			t.Errorf("%q: %d bytes take %v, %d bytes %v", p, len(one), short, len(all), long)
		}
		check(t, text.New(all, nil))
	}
}

// reading returns how much of the processor's time it takes to read s, without
// cleaning up meanwhile.
func reading(s string) time.Duration {
	runtime.GC()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	began := used()
	text.New(s, nil)
	return used() - began
}

// used returns how much of the processor's time this process has used.
func used() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
