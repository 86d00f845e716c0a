package browser

import (
	"context"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// patience is how long all tests of a browser may take.
const patience = 4 * time.Minute

// A Browser is a process of Chromium, which ends with its test.
type Browser struct{ ctx context.Context }

// Open starts a browser. Where there is none the test is skipped; but under
// continuous integration (CI is set) it fails, lest nobody notices. With -short
// it is skipped everywhere: browsers take seconds.
func Open(t testing.TB) *Browser {
	t.Helper()
	if testing.Short() {
		t.Skip("-short: not in a browser")
	}
	program := find()
	if program == "" {
		Missing(t, "no chromium: install it to run the tests in a browser")
	}
	flags := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(program), chromedp.NoSandbox, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless,
		chromedp.DisableGPU, chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("hide-scrollbars", true), chromedp.Flag("force-color-profile", "srgb"),
	}
	// Not the test's own context, which ends before the browser can.
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	ctx, stop := chromedp.NewExecAllocator(ctx, flags...)
	ctx, leave := chromedp.NewContext(ctx)
	t.Cleanup(func() {
		_ = chromedp.Cancel(ctx) // waits until the process is gone, as it may be
		leave()
		stop()
		cancel()
	})
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("chromium does not start: %v", err)
	}
	return &Browser{ctx}
}

// find returns the program, or "".
func find() string {
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "headless-shell"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// Missing skips a test that needs what is not there, and fails it under
// continuous integration.
func Missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") != "" {
		t.Fatal(what)
	}
	t.Skip(what)
}
