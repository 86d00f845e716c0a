package slack_test

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"ukchina/bot"
	"ukchina/bot/slack"
)

// kept keeps installations in memory, as the store does in its tables.
type kept struct {
	mu     sync.Mutex
	all    []bot.Installation
	broken error
}

func (k *kept) Install(_ context.Context, i bot.Installation) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.all = append(slices.DeleteFunc(k.all, func(o bot.Installation) bool {
		return o.Platform == i.Platform && o.Enterprise == i.Enterprise && o.Workspace == i.Workspace
	}), i)
	return k.broken
}

func (k *kept) Installation(_ context.Context, platform, enterprise, workspace string) (bot.Installation, bool, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	at := slices.IndexFunc(k.all, func(o bot.Installation) bool {
		return o.Platform == platform && o.Workspace == workspace && (o.Enterprise == enterprise || enterprise == "" && workspace != "")
	})
	if at < 0 || k.broken != nil {
		return bot.Installation{}, false, k.broken
	}
	return k.all[at], true, nil
}

func (k *kept) Uninstall(_ context.Context, platform, enterprise, workspace string, before time.Time) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.all = slices.DeleteFunc(k.all, func(o bot.Installation) bool {
		mine := o.Workspace == workspace && workspace != "" && (o.Enterprise == enterprise || enterprise == "") ||
			workspace == "" && enterprise != "" && o.Enterprise == enterprise
		return o.Platform == platform && mine && o.At.Before(before)
	})
	return k.broken
}

func (k *kept) list() []bot.Installation {
	k.mu.Lock()
	defer k.mu.Unlock()
	return slices.Clone(k.all)
}

// several returns an app that may be installed to several workspaces; T1 has
// the app's own token where own is set.
func several(t *testing.T, f *fake, own bool) (*slack.App, *kept, *log) {
	t.Helper()
	keys, err := bot.ParseKeyring(base64.StdEncoding.EncodeToString(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	k := &kept{}
	a, l := newApp(t, f, func(s *slack.Settings) {
		s.Random = rand.Reader
		s.Installs = &slack.Installs{ClientID: "123.456", ClientSecret: "client-secret", Address: "https://bot.example", Keys: keys, Kept: k}
		if !own {
			s.API = nil
		}
	})
	return a, k, l
}

// begin opens /slack/install as a browser does.
func begin(t *testing.T, a *slack.App) (cookie *http.Cookie, authorize *url.URL) {
	t.Helper()
	w := serve(a, unsigned(http.MethodGet, "/slack/install", ""))
	res := w.Result()
	defer res.Body.Close()
	at, err := url.Parse(res.Header.Get("Location"))
	if w.Code != http.StatusFound || err != nil || len(res.Cookies()) != 1 {
		t.Fatalf("%d, to %s, cookies %v", w.Code, at, res.Cookies())
	}
	return res.Cookies()[0], at
}

// back opens the page that Slack sends a browser back to.
func back(a *slack.App, cookie *http.Cookie, query url.Values) *httptest.ResponseRecorder {
	r := unsigned(http.MethodGet, "/slack/oauth/callback?"+query.Encode(), "")
	if cookie != nil {
		r.AddCookie(cookie)
	}
	return serve(a, r)
}

// install installs the app with a code of the fake's.
func install(t *testing.T, a *slack.App, code string) *httptest.ResponseRecorder {
	t.Helper()
	cookie, at := begin(t, a)
	return back(a, cookie, url.Values{"code": {code}, "state": {at.Query().Get("state")}})
}

func TestInstallSendsTheBrowserToSlack(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, _, _ := several(t, f, false)
	cookie, at := begin(t, a)
	if !cookie.Secure || !cookie.HttpOnly || cookie.SameSite != http.SameSiteLaxMode || cookie.Path != "/" || cookie.Domain != "" ||
		!strings.HasPrefix(cookie.Name, "__Host-") || cookie.MaxAge != 600 {
		t.Errorf("cookie %+v", cookie)
	}
	q := at.Query()
	if q.Get("client_id") != "123.456" || q.Get("redirect_uri") != "https://bot.example/slack/oauth/callback" ||
		q.Get("scope") != strings.Join(append(slices.Clone(slack.Scopes), slack.OptionalScopes...), ",") || len(q.Get("state")) < 40 {
		t.Errorf("asked for %s", q)
	}
	if at.Path != "/oauth/v2/authorize" {
		t.Errorf("sent to %s", at)
	}
}

func TestInstalledWorkspacesAreAnsweredByTheirTokens(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, k, _ := several(t, f, true)
	w := install(t, a, "code-T2")
	if w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "The bot is in Wexby &amp; Sons.") || !strings.Contains(w.Body.String(), "/ukchina help") {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	if c := f.of("oauth.v2.access"); len(c) != 1 || c[0].form["redirect_uri"] != "https://bot.example/slack/oauth/callback" ||
		c[0].form["client_id"] != "123.456" || c[0].form["client_secret"] != "client-secret" {
		t.Errorf("traded as %v", c)
	}
	i := k.list()[0]
	if i.Workspace != "T2" || i.Bot != "U0T2" || i.App != "A1" || i.By != "U9" || strings.Contains(string(i.Token), "xoxb") || !strings.Contains(i.Scopes, "chat:write") {
		t.Errorf("kept %+v", i)
	}
	answer := a.Handler.Handle(t.Context(), bot.Request{Text: "trip"}).Answer
	for workspace, token := range map[string]string{"T2": "xoxb-T2-secret", "T1": "xoxb-secret"} {
		if _, err := a.Post(t.Context(), bot.Place{Workspace: workspace, Channel: "C1"}, bot.Post{Answer: answer}); err != nil {
			t.Fatal(err)
		}
		posts := f.of("chat.postMessage")
		if got := posts[len(posts)-1].token; got != token {
			t.Errorf("in %s posted as %s", workspace, got)
		}
	}
	send(t, a, strings.ReplaceAll(mention("Ev1", "1.1", "", "U1", "<@U0> trip"), `"T1"`, `"T2"`))
	if got := f.wait("chat.postMessage", 3)[2].token; got != "xoxb-T2-secret" {
		t.Errorf("answered as %s", got)
	}
}

func TestNobodyInstallsWithAnothersState(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, k, _ := several(t, f, false)
	cookie, at := begin(t, a)
	other, _ := begin(t, a)
	state := at.Query().Get("state")
	good := url.Values{"code": {"code-T2"}, "state": {state}}
	for name, try := range map[string]func() *httptest.ResponseRecorder{
		"no cookie":       func() *httptest.ResponseRecorder { return back(a, nil, good) },
		"another browser": func() *httptest.ResponseRecorder { return back(a, other, good) },
		"no state":        func() *httptest.ResponseRecorder { return back(a, cookie, url.Values{"code": {"code-T2"}}) },
		"an invented one": func() *httptest.ResponseRecorder {
			return back(a, cookie, url.Values{"code": {"code-T2"}, "state": {strings.Repeat("A", len(state))}})
		},
		"an altered one": func() *httptest.ResponseRecorder {
			return back(a, cookie, url.Values{"code": {"code-T2"}, "state": {"B" + state[1:]}})
		},
		"a cookie of ours": func() *httptest.ResponseRecorder { return back(a, &http.Cookie{Name: cookie.Name, Value: ""}, good) },
	} {
		if w := try(); w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), "Nothing was installed now") || !strings.Contains(w.Body.String(), `href="/slack/install"`) {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
	if len(f.of("oauth.v2.access")) > 0 || len(k.list()) > 0 {
		t.Error("something was installed")
	}
	if w := back(a, cookie, good); w.Code != http.StatusOK {
		t.Errorf("the true one: %d %s", w.Code, w.Body)
	}
	if w := back(a, cookie, good); w.Code != http.StatusBadRequest {
		t.Errorf("the true one again: %d", w.Code)
	}
}

func TestAStateIsGoodForTenMinutes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, k, _ := several(t, nil, false)
		cookie, at := begin(t, a)
		time.Sleep(10*time.Minute + time.Second)
		if w := back(a, cookie, url.Values{"code": {"code-T2"}, "state": {at.Query().Get("state")}}); w.Code != http.StatusBadRequest || len(k.list()) > 0 {
			t.Errorf("after ten minutes: %d", w.Code)
		}
	})
}

func TestInstallingThatFailsIsSaidAndLeaksNothing(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, k, l := several(t, f, false)
	cookie, at := begin(t, a)
	refused := back(a, cookie, url.Values{"error": {"access_denied"}, "state": {at.Query().Get("state")}})
	if refused.Code != http.StatusOK || !strings.Contains(refused.Body.String(), "not allowed at Slack") {
		t.Errorf("refused: %d %s", refused.Code, refused.Body)
	}
	for code, says := range map[string]string{"code-used": "Something went wrong (request ", "code-user": "no bot token", "code-scopes": "lacks the scopes chat:write",
		"code-rotated": "rotated"} {
		w := install(t, a, code)
		page := w.Body.String()
		if w.Code != http.StatusBadGateway || !strings.Contains(page, says) || strings.Contains(page, code) || strings.Contains(page, "secret") {
			t.Errorf("%s: %d %s", code, w.Code, page)
		}
		for _, h := range []string{"Content-Security-Policy", "Referrer-Policy", "Cache-Control", "X-Content-Type-Options"} {
			if w.Header().Get(h) == "" {
				t.Errorf("%s: no %s", code, h)
			}
		}
	}
	k.broken = errors.New("the disk is full")
	if w := install(t, a, "code-T2"); w.Code != http.StatusBadGateway || strings.Contains(w.Body.String(), "disk") || !strings.Contains(l.String(), "the disk is full") {
		t.Errorf("not kept: %d %s", w.Code, w.Body)
	}
	if s := l.String(); strings.Contains(s, "code-") || strings.Contains(s, "xoxb") {
		t.Errorf("the log: %s", s)
	}
}

func TestWithoutSettingsNobodyInstalls(t *testing.T) {
	t.Parallel()
	a, _ := newApp(t, newFake(t), nil)
	for _, path := range []string{"/slack/install", "/slack/oauth/callback?code=x&state=y"} {
		if w := serve(a, unsigned(http.MethodGet, path, "")); w.Code != http.StatusNotFound || !strings.Contains(w.Body.String(), "one workspace only") {
			t.Errorf("%s: %d %s", path, w.Code, w.Body)
		}
	}
}

// gone is an event that says that the app was removed.
func gone(id, kind, team, enterprise string, at time.Time, everywhere bool) string {
	return string(marshal(map[string]any{"type": "event_callback", "team_id": team, "enterprise_id": enterprise, "event_id": id, "event_time": at.Unix(),
		"authorizations": []any{map[string]any{"is_enterprise_install": everywhere}},
		"event":          map[string]any{"type": kind, "tokens": map[string]any{"bot": []string{"U0"}}}}))
}

func TestWhoRemovesTheAppIsForgotten(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, k, _ := several(t, f, false)
	for _, kind := range []string{"app_uninstalled", "tokens_revoked"} {
		install(t, a, "code-T2")
		install(t, a, "code-T3")
		send(t, a, gone("late "+kind, kind, "T2", "", time.Now().Add(-time.Hour), false))
		time.Sleep(50 * time.Millisecond)
		if len(k.list()) != 2 {
			t.Fatalf("%s of before it was installed again: %v", kind, k.list())
		}
		send(t, a, gone("now "+kind, kind, "T2", "", time.Now().Add(2*time.Second), false))
		for deadline := time.Now().Add(5 * time.Second); len(k.list()) != 1 && time.Now().Before(deadline); {
			time.Sleep(time.Millisecond)
		}
		if list := k.list(); len(list) != 1 || list[0].Workspace != "T3" {
			t.Fatalf("%s: kept %v", kind, list)
		}
	}
	answer := a.Handler.Handle(t.Context(), bot.Request{Text: "trip"}).Answer
	_, err := a.Post(t.Context(), bot.Place{Workspace: "T2", Channel: "C1"}, bot.Post{Answer: answer})
	if wrong, ok := errors.AsType[*bot.PermanentError](err); !ok || !strings.Contains(wrong.Error(), "not installed in the workspace") {
		t.Errorf("posted after that: %v", err)
	}
}

// TestAnOrganisation: what is installed to all workspaces of an organisation is
// known in each once something came from there, and gone from all at once.
func TestAnOrganisation(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, k, _ := several(t, f, false)
	if w := install(t, a, "code-E1"); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "The bot is in Wexby Group.") {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	serve(a, request("/slack/commands", strings.ReplaceAll(commandBody("trip"), "team_id=T1", "team_id=T7&enterprise_id=E1"), time.Now()))
	answer := a.Handler.Handle(t.Context(), bot.Request{Text: "trip"}).Answer
	if _, err := a.Post(t.Context(), bot.Place{Workspace: "T7", Channel: "C1"}, bot.Post{Answer: answer}); err != nil {
		t.Fatal(err)
	}
	if posts := f.of("chat.postMessage"); posts[0].token != "xoxb-E1-secret" {
		t.Errorf("posted as %s", posts[0].token)
	}
	send(t, a, gone("Ev1", "app_uninstalled", "T7", "E1", time.Now().Add(2*time.Second), true))
	for deadline := time.Now().Add(5 * time.Second); len(k.list()) > 0 && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	if list := k.list(); len(list) > 0 {
		t.Errorf("kept %v", list)
	}
}

func TestAnInstallationThatCannotBeReadIsTriedAgain(t *testing.T) {
	t.Parallel()
	f := newFake(t)
	a, k, _ := several(t, f, true)
	install(t, a, "code-T2")
	answer := a.Handler.Handle(t.Context(), bot.Request{Text: "trip"}).Answer
	post := func() error {
		_, err := a.Post(t.Context(), bot.Place{Workspace: "T2", Channel: "C1"}, bot.Post{Answer: answer})
		return err
	}
	k.broken = errors.New("the database is away")
	if _, busy := errors.AsType[*bot.RetryAfter](post()); !busy {
		t.Error("the database is away, and nothing says that it is to be tried again")
	}
	k.broken = nil
	k.all[0].Token[20] ^= 1
	if wrong, ok := errors.AsType[*bot.PermanentError](post()); !ok || !strings.Contains(wrong.Error(), "token cannot be read") {
		t.Error("a damaged token is taken")
	}
	if len(f.of("chat.postMessage")) > 0 {
		t.Error("it was posted")
	}
}

// access trades codes for tokens, as Slack does.
func (f *fake) access(w http.ResponseWriter, c call) {
	answer := map[string]any{"ok": true, "access_token": "xoxb-T2-secret", "token_type": "bot", "app_id": "A1", "bot_user_id": "U0T2",
		"scope": "commands,app_mentions:read,chat:write", "team": map[string]any{"id": "T2", "name": "Wexby & Sons"},
		"enterprise": nil, "authed_user": map[string]any{"id": "U9"}}
	switch c.form["code"] {
	case "code-T2":
	case "code-T3":
		answer["access_token"], answer["team"] = "xoxb-T3-secret", map[string]any{"id": "T3", "name": "Orrin"}
	case "code-E1":
		answer["access_token"], answer["team"], answer["is_enterprise_install"] = "xoxb-E1-secret", nil, true
		answer["enterprise"] = map[string]any{"id": "E1", "name": "Wexby Group"}
	case "code-user":
		answer["access_token"], answer["token_type"] = "", "user"
	case "code-scopes":
		answer["scope"] = "commands,app_mentions:read"
	case "code-rotated":
		answer["expires_in"] = 43200
	default:
		fmt.Fprint(w, `{"ok":false,"error":"code_already_used"}`)
		return
	}
	w.Write(marshal(answer)) //nolint:errcheck // a test
}
