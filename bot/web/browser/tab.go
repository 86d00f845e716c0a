package browser

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// A Look is how somebody looks at pages.
type Look struct {
	Width, Height int64 // CSS pixels
	Dark          bool
	NoScript      bool
}

// The widths that pages are looked at in.
var (
	Wide  = Look{Width: 1280, Height: 900}
	Phone = Look{Width: 360, Height: 740}
)

// A Tab is a page being looked at. What is wrong fails its test.
type Tab struct {
	t   testing.TB
	ctx context.Context

	notes *notes
}

// notes are what a page asked for and complained about.
type notes struct {
	sync.Mutex
	requested, problems []string
}

// Tab opens an empty tab.
func (b *Browser) Tab(t testing.TB, look Look) *Tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(b.ctx)
	t.Cleanup(cancel)
	tab := &Tab{t: t, ctx: ctx, notes: &notes{}}
	if err := chromedp.Listen(ctx, tab.notes.note); err != nil {
		t.Fatal(err)
	}
	scheme := "light"
	if look.Dark {
		scheme = "dark"
	}
	call(tab, network.Enable, network.EnableParams{})
	call(tab, log.Enable, cdp.Empty{})
	call(tab, runtime.Enable, cdp.Empty{})
	call(tab, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: look.Width, Height: look.Height, DeviceScaleFactor: 1, Mobile: look.Width < 600})
	call(tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}}})
	call(tab, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: look.NoScript})
	return tab
}

// call sends the browser a command.
func call[P, R any](b *Tab, command cdp.Command[P, R], params P) {
	b.t.Helper()
	if _, err := chromedp.Call(b.ctx, command, params); err != nil {
		b.t.Fatal(err)
	}
}

// note notes what the page asks for and complains about.
func (n *notes) note(event any) {
	n.Lock()
	defer n.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		n.requested = append(n.requested, e.Request.URL)
	case *runtime.EventExceptionThrown:
		n.problems = append(n.problems, "exception: "+e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		// A page that says 401 or 404 is meant to.
		if e.Entry.Level == log.EntryLevelError && e.Entry.Source != log.EntrySourceNetwork {
			n.problems = append(n.problems, string(e.Entry.Source)+": "+e.Entry.Text)
		}
	}
}

// Do does actions; an error fails the test at once.
func (b *Tab) Do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, actions...); err != nil {
		b.t.Fatal(err)
	}
}

// Go goes to an address. What the page asks for and complains about is noted
// anew.
func (b *Tab) Go(address string) {
	b.t.Helper()
	b.notes.Lock()
	b.notes.requested, b.notes.problems = nil, nil
	b.notes.Unlock()
	b.Do(chromedp.Navigate(address))
}

// Eval returns what an expression is in the page, once it is.
func Eval[T any](b *Tab, expression string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		b.t.Fatal(err)
	}
	return value
}

// Press presses keys, one after the other.
func (b *Tab) Press(keys ...string) {
	b.t.Helper()
	for _, key := range keys {
		b.Do(chromedp.KeyEvent(key))
	}
}

// For returns the tab for a part of its test.
func (b *Tab) For(t testing.TB) *Tab {
	part := *b
	part.t = t
	return &part
}

// Until waits until an expression is true, for some seconds; a page that is
// just going away has none.
func (b *Tab) Until(expression string) bool {
	for deadline := time.Now().Add(15 * time.Second); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		if ok, err := chromedp.Run(b.ctx, chromedp.Evaluate[bool]("!!("+expression+")")); err == nil && ok {
			return true
		}
	}
	return false
}

// Forget takes all cookies away.
func (b *Tab) Forget() {
	b.t.Helper()
	call(b, network.ClearBrowserCookies, cdp.Empty{})
}

// Fine fails the test if the page complained, or asked another host for
// anything, or asked for more than so many files, itself included.
func (b *Tab) Fine(host string, most int) {
	b.t.Helper()
	b.notes.Lock()
	defer b.notes.Unlock()
	for _, problem := range b.notes.problems {
		b.t.Errorf("the browser complains: %s", problem)
	}
	for _, address := range b.notes.requested {
		if u, err := url.Parse(address); err != nil || u.Host != host {
			b.t.Errorf("the page asks for %s", address)
		}
	}
	if len(b.notes.requested) > most {
		b.t.Errorf("the page asks for %d files: %s", len(b.notes.requested), strings.Join(b.notes.requested, " "))
	}
}

// Picture keeps a picture of the whole page for people to look at, in a folder
// that is not part of the repository.
func (b *Tab) Picture(name string) {
	b.t.Helper()
	png, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		b.t.Fatal(err)
	}
	folder := filepath.Join(root(b.t), "dist", "screenshots")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, name+".png"), png, 0o644); err != nil {
		b.t.Fatal(err)
	}
}

// root returns the repository's folder, above that of the test.
func root(t testing.TB) string {
	t.Helper()
	folder, err := os.Getwd()
	for err == nil {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		if folder == filepath.Dir(folder) {
			break
		}
		folder = filepath.Dir(folder)
	}
	t.Fatal("there is no go.mod above the test")
	return ""
}
