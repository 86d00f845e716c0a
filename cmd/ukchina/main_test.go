package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"ukchina/bot/store/pgtest"
	"ukchina/briefing/golden"
)

func TestMain(m *testing.M) {
	testscript.Main(suite{m}, map[string]func(){"ukchina": main})
}

// A suite is all tests, with a PostgreSQL that is stopped after them.
type suite struct{ *testing.M }

// Run runs the tests.
func (s suite) Run() int { return pgtest.Run(s.M) }

// TestScripts drives the program itself, as a shell does.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: golden.Update(),
		Setup: func(env *testscript.Env) error {
			env.Setenv("UKCHINA_BRIEFING", "")
			env.Setenv("XDG_STATE_HOME", env.WorkDir)
			env.Values[running{}] = &running{}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"repeat":  repeat,
			"oneline": oneLine,
			"exits":   exits,
			"binary":  binary,
			"escapes": escapes,
			"serve":   serve,
			"ends":    ends,
			"fetch":   fetch,
			"fakes":   fakes,
			"undated": undated,
		},
	})
}

// repeat writes a file of a line so many times: repeat FILE N LINE.
func repeat(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.MkdirAll(filepath.Dir(ts.MkAbs(args[0])), 0o700))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Repeat(args[2]+"\n", n)), 0o600))
}

// oneLine checks that standard error holds exactly one line.
func oneLine(ts *testscript.TestScript, _ bool, _ []string) {
	if s := ts.ReadFile("stderr"); strings.Count(s, "\n") != 1 || !strings.HasSuffix(s, "\n") {
		ts.Fatalf("standard error is not one line: %q", s)
	}
}

// exits runs a program and checks its exit code: exits CODE PROGRAM ARG...
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// undated writes a file with "DAY" for each day in another: undated FROM TO.
func undated(ts *testscript.TestScript, _ bool, args []string) {
	day := regexp.MustCompile(`\b[MTWFS][a-z]{2} [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4}\b`)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), day.ReplaceAll([]byte(ts.ReadFile(args[0])), []byte("DAY")), 0o600))
}

// binary writes a file that is no text: binary FILE.
func binary(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("\x7fELF\x00\x01\x02\x00\xff\xfe\x00\x00"), 0o600))
}

// escapes writes an article that tries to command the terminal: escapes FILE.
func escapes(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.MkdirAll(filepath.Dir(ts.MkAbs(args[0])), 0o700))
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte("“Bananas are a fruit of the \u202e people \u009b2J,”"+
		" said Mayor Ottilie Brandt at the fair in the town of Wexby on Monday.\n"), 0o600))
}
