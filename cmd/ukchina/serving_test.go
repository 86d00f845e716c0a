package main

import (
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"syscall"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// serve starts "ukchina serve ARG..." at an address of its own, waits until it
// answers, and sets $ADDRESS. Its log goes to the file serve.log.
func serve(ts *testscript.TestScript, _ bool, args []string) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	address := free.Addr().String()
	ts.Check(free.Close())
	log, err := os.Create(ts.MkAbs("serve.log"))
	ts.Check(err)
	// The script's environment is not the test's, nor is its folder.
	cmd := exec.Command("ukchina", append([]string{"serve", "--listen", address}, args...)...)
	cmd.Dir, cmd.Stderr = ts.MkAbs("."), log
	for _, name := range []string{"HOME", "PATH", "TMPDIR", "SLACK_API_URL", "DISCORD_API_URL", "SLACK_BOT_TOKEN",
		"SLACK_SIGNING_SECRET", "SLACK_APP_TOKEN", "DISCORD_BOT_TOKEN", "UKCHINA_DATABASE", "UKCHINA_PUBLIC_URL", "UKCHINA_READER_AUTH", "UKCHINA_READER_TOKEN"} {
		cmd.Env = append(cmd.Env, name+"="+ts.Getenv(name))
	}
	ts.Check(cmd.Start())
	ts.Defer(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
		log.Close()
	})
	ts.Setenv("ADDRESS", "http://"+address)
	ts.Setenv("LISTENS", address)
	ts.Value(running{}).(*running).Cmd = cmd
	for range 3000 {
		if resp, err := http.Get("http://" + address + "/livez"); err == nil {
			resp.Body.Close()
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	ts.Fatalf("serve does not answer: %s", ts.ReadFile("serve.log"))
}

// A running is what the script's last serve started.
type running struct{ *exec.Cmd }

// ends sends serve a signal (TERM, INT) and checks its exit code: ends SIGNAL CODE.
func ends(ts *testscript.TestScript, _ bool, args []string) {
	running := ts.Value(running{}).(*running)
	ts.Check(running.Process.Signal(map[string]os.Signal{"TERM": syscall.SIGTERM, "INT": syscall.SIGINT}[args[0]]))
	_ = running.Wait() // the exit code is looked at below
	if got := strconv.Itoa(running.ProcessState.ExitCode()); got != args[1] {
		ts.Fatalf("exit code %s, want %s: %s", got, args[1], ts.ReadFile("serve.log"))
	}
}

// fetch gets an address and checks the status: fetch STATUS ADDRESS FILE. The
// body goes to the file.
func fetch(ts *testscript.TestScript, _ bool, args []string) {
	var resp *http.Response
	for range 3000 {
		var err error
		resp, err = http.Get(args[1])
		ts.Check(err)
		if strconv.Itoa(resp.StatusCode) == args[0] {
			break
		}
		resp.Body.Close()
		time.Sleep(10 * time.Millisecond)
	}
	defer resp.Body.Close()
	if have := strconv.Itoa(resp.StatusCode); have != args[0] {
		ts.Fatalf("status %s, want %s", have, args[0])
	}
	file, err := os.Create(ts.MkAbs(args[2]))
	ts.Check(err)
	_, err = file.ReadFrom(resp.Body)
	ts.Check(err)
	ts.Check(file.Close())
}
