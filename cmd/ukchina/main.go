package main

import (
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
	"syscall"
)

// Exit codes, a contract with scripts.
const (
	exitFound   = 0
	exitNothing = 1
	exitFailed  = 2
)

// errNothing is returned by a command that worked and found nothing.
var errNothing = errors.New("nothing found")

// collectAt is the growth of the heap, in percent, at which memory is collected
// unless GOGC says otherwise. An answer from a small briefing then needs no
// collection at all, which took a third of its time.
const collectAt = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAt)
	}
	os.Exit(run(os.Args[1:]))
}

// run runs a command line and returns the exit code.
func run(args []string) int {
	err := execute(args)
	switch {
	case err == nil:
		return exitFound
	case errors.Is(err, errNothing):
		return exitNothing
	case errors.Is(err, syscall.EPIPE):
		return exitFound // who reads has seen enough
	}
	fmt.Fprintln(os.Stderr, "ukchina: "+strings.Join(strings.Fields(err.Error()), " "))
	return exitFailed
}
