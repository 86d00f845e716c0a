package main

import (
	"encoding/json"
	"net"
	"net/http"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"ukchina/bot/web/browser"
)

// program runs the program with the environment and returns what it prints.
func program(t *testing.T, env []string, args ...string) string {
	t.Helper()
	cmd := exec.Command("ukchina", args...)
	cmd.Env, cmd.Dir = append(os.Environ(), env...), t.TempDir()
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("ukchina %v: %v", args, err)
	}
	return string(out)
}

// serving starts "ukchina serve" and returns its address once it answers.
func serving(t *testing.T) string {
	t.Helper()
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	host := free.Addr().String()
	free.Close()
	cmd := exec.Command("ukchina", "serve", "--listen", host)
	cmd.Env, cmd.Dir = append(os.Environ(), "UKCHINA_PUBLIC_URL=http://"+host), t.TempDir()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	for range 500 {
		if resp, err := http.Get("http://" + host + "/readyz"); err == nil {
			resp.Body.Close()
			if resp.StatusCode == http.StatusOK {
				return "http://" + host
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("serve does not answer")
	return ""
}

// linked finds the links to articles in messages.
var linked = map[string]*regexp.Regexp{
	"slack":    regexp.MustCompile(`<(http[^|>]*/articles/[^|>]*)\|`),
	"discord":  regexp.MustCompile(`\]\((http[^)]*/articles/[^)]*)\)`),
	"markdown": regexp.MustCompile(`\]\(<(http[^>]*/articles/[^>]*)>\)`),
}

// TestAnswersOpenTheirSource asks the program as every platform does, follows
// the link in a browser, and finds the very words.
func TestAnswersOpenTheirSource(t *testing.T) {
	b, address := browser.Open(t), serving(t)
	env := []string{"UKCHINA_PUBLIC_URL=" + address}
	for _, question := range [][]string{{"who-said", "tariffs"}, {"criticisms"}} {
		var answer struct {
			Items []struct{ Text string }
		}
		if err := json.Unmarshal([]byte(program(t, env, append([]string{"ask", "--format", "json"}, question...)...)), &answer); err != nil {
			t.Fatal(err)
		}
		for platform, link := range linked {
			message := program(t, env, append([]string{"ask", "--format", platform}, question...)...)
			if platform != "markdown" { // JSON escapes the brackets
				message = strings.NewReplacer(`\u003c`, "<", `\u003e`, ">", `\u0026`, "&", "&amp;", "&").Replace(message)
			}
			found := link.FindStringSubmatch(message)
			if found == nil || !strings.HasPrefix(found[1], address) {
				t.Errorf("%s: no link in\n%s", platform, message)
				continue
			}
			tab := b.Tab(t, browser.Phone)
			tab.Go(found[1])
			marked := browser.Eval[string](tab, `[...document.querySelectorAll(".para mark")].filter(m => {
				const r = m.getBoundingClientRect(); return r.height > 0 && r.top < innerHeight && r.bottom > 0; }).map(m => m.textContent).join("")`)
			if marked == "" || marked != answer.Items[0].Text {
				t.Errorf("%s: %s shows %q, not %q", platform, found[1], marked, answer.Items[0].Text)
			}
		}
	}
}

// TestAnswersAsElsewhere has the pages examined that show answers as Slack and
// Discord would.
func TestAnswersAsElsewhere(t *testing.T) {
	b, address, axe := browser.Open(t), serving(t), browser.Axe(t)
	for name, look := range map[string]browser.Look{"wide light": browser.Wide, "phone dark": {Width: 360, Height: 740, Dark: true}} {
		tab := b.Tab(t, look)
		for _, question := range []string{"who-said+tariffs", "criticisms", "trip", "delegation", "timeline", "figures", "people", "digest", "help"} {
			tab.Go(address + "/ask?q=" + question)
			tab.Fine(strings.TrimPrefix(address, "http://"), 5)
			if wide := browser.Eval[int64](tab, `document.documentElement.scrollWidth`); wide > look.Width {
				t.Errorf("%s: the page is %d wide, on a screen of %d", question, wide, look.Width)
			}
			tab.Examine(axe)
			tab.Picture("elsewhere " + question + ", " + name)
		}
	}
}
