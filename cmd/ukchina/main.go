package main

import (
	"errors"
	"fmt"
	"os"
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

func main() { os.Exit(run(os.Args[1:])) }

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
