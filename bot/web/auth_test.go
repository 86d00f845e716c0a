package web_test

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"ukchina/bot/web"
	"ukchina/seeds"
)

const (
	secret  = "the readers know it"
	manager = "the managers know it"
	public  = "https://reader.example"
)

// private returns a reader that only who knows the secret may read, and what
// makes links to it. now may be nil.
func private(t testing.TB, mode string, now func() time.Time, keys ...string) (*reader, *web.Access) {
	if len(keys) == 0 {
		keys = []string{"a key that nobody guesses"}
	}
	a := web.NewAccess(web.AccessOptions{Mode: mode, Secret: secret, Manager: manager, Keys: asKeys(keys...), Address: public, Now: now})
	return read(t, seeds.FS, web.Options{Access: a, PublicURL: public}), a
}

func asKeys(list ...string) [][]byte {
	var keys [][]byte
	for _, key := range list {
		keys = append(keys, []byte(key))
	}
	return keys
}

// with adds a cookie.
func with(cookies []*http.Cookie) func(*http.Request) {
	return func(q *http.Request) {
		for _, c := range cookies {
			q.AddCookie(c)
		}
	}
}

func TestPrivate(t *testing.T) {
	for _, mode := range []string{web.AuthBasic, web.AuthToken} {
		r, _ := private(t, mode, nil)
		for _, address := range []string{"/", article, "/nowhere", "/people", "/ask?q=trip", "/articles/none", "/subscriptions", article + "?s=0-10"} {
			response := r.ask(http.MethodGet, address, nil)
			text := body(response)
			if response.StatusCode != http.StatusUnauthorized || strings.Contains(text, "China") || strings.Contains(text, "Starmer") {
				t.Errorf("%s: %s has %d and shows\n%s", mode, address, response.StatusCode, text)
			}
			if c := response.Header.Get("Www-Authenticate"); !strings.EqualFold(strings.Fields(c)[0], map[string]string{web.AuthBasic: "Basic", web.AuthToken: "Bearer"}[mode]) {
				t.Errorf("%s: %s asks for %q", mode, address, c)
			}
		}
		if response := r.ask(http.MethodGet, "/assets/reader.css", nil); response.StatusCode != http.StatusOK {
			t.Errorf("%s: the page to sign in has no style", mode)
		}
	}
}

func TestAuthorization(t *testing.T) {
	basic := func(password string) func(*http.Request) {
		return func(q *http.Request) { q.SetBasicAuth("anybody", password) }
	}
	bearer := func(token string) func(*http.Request) {
		return func(q *http.Request) { q.Header.Set("Authorization", "bearer "+token) }
	}
	for _, c := range []struct {
		mode   string
		change func(*http.Request)
		want   int
	}{
		{web.AuthBasic, basic(secret), 200},
		{web.AuthBasic, basic(manager), 200},
		{web.AuthBasic, basic(secret + "x"), 401},
		{web.AuthBasic, basic(""), 401},
		{web.AuthBasic, bearer(secret), 401},
		{web.AuthBasic, func(q *http.Request) { q.Header.Set("Authorization", "Basic !") }, 401},
		{web.AuthToken, bearer(secret), 200},
		{web.AuthToken, bearer(""), 401},
		{web.AuthToken, bearer("wrong"), 401},
		{web.AuthToken, basic(secret), 401},
		{web.AuthOff, nil, 200},
		{"", bearer("whatever"), 200},
	} {
		r, _ := private(t, c.mode, nil)
		response := r.ask(http.MethodGet, article, c.change)
		if response.StatusCode != c.want {
			t.Errorf("%s: have %d, want %d", c.mode, response.StatusCode, c.want)
		}
	}
}

// TestLink opens a link from a message, and goes on reading.
func TestLink(t *testing.T) {
	now := noon
	r, access := private(t, web.AuthToken, func() time.Time { return now })
	link, ok := strings.CutPrefix(access.Link(article+"?s=3190-3258#p18"), public)
	if !ok || !strings.HasSuffix(link, "#p18") || len(link) > len(article)+60 {
		t.Fatalf("have %s", link)
	}
	link = strings.TrimSuffix(link, "#p18") // as browsers do
	response := r.ask(http.MethodGet, link, nil)
	if to := response.Header.Get("Location"); response.StatusCode != http.StatusSeeOther || to != article+"?s=3190-3258" {
		t.Fatalf("have %d to %s", response.StatusCode, to)
	}
	cookies := response.Cookies()
	if len(cookies) != 1 || !cookies[0].HttpOnly || !cookies[0].Secure || cookies[0].SameSite != http.SameSiteLaxMode ||
		!strings.HasPrefix(cookies[0].Name, "__Host-") || cookies[0].Path != "/" || cookies[0].Domain != "" || cookies[0].MaxAge < 6*24*3600 {
		t.Fatalf("have %+v", cookies)
	}
	for _, address := range []string{article + "?s=3190-3258", "/"} {
		if response := r.ask(http.MethodGet, address, with(cookies)); response.StatusCode != http.StatusOK {
			t.Errorf("%s: %d", address, response.StatusCode)
		}
	}
	now = now.Add(9 * 24 * time.Hour)
	if response := r.ask(http.MethodGet, "/", with(cookies)); response.StatusCode != http.StatusUnauthorized {
		t.Errorf("the session never ends: %d", response.StatusCode)
	}
	if response := r.ask(http.MethodGet, link, nil); response.StatusCode != http.StatusUnauthorized || !strings.Contains(body(response), "no longer good") {
		t.Errorf("the link never ends: %d", response.StatusCode)
	}
}

// TestLinksOfADay are equal, and good for a week.
func TestLinksOfADay(t *testing.T) {
	now := time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC)
	r, access := private(t, web.AuthBasic, func() time.Time { return now }, "0123456789abcdef")
	first := access.Link("/")
	now = now.Add(24*time.Hour - time.Second)
	if again := access.Link("/"); again != first {
		t.Errorf("have %s, then %s", first, again)
	}
	now = now.Add(7 * 24 * time.Hour)
	if response := r.ask(http.MethodGet, strings.TrimPrefix(first, public), nil); response.StatusCode != http.StatusSeeOther {
		t.Errorf("not good for a week: %d", response.StatusCode)
	}
	if access.Link("/") == first {
		t.Error("the same a week later")
	}
}

func TestLinksOfOthers(t *testing.T) {
	r, _ := private(t, web.AuthBasic, nil, "the new key of it", "the old key of it")
	link := func(o web.AccessOptions) int {
		o.Mode = web.AuthBasic
		address := strings.TrimPrefix(strings.TrimPrefix(web.NewAccess(o).Link("/"), o.Address), public)
		return r.ask(http.MethodGet, address, nil).StatusCode
	}
	if have := link(web.AccessOptions{Secret: "another", Keys: asKeys("the old key of it"), Address: public}); have != http.StatusSeeOther {
		t.Errorf("a link under the old key: %d", have)
	}
	if have := link(web.AccessOptions{Secret: secret, Keys: asKeys("another key"), Address: public}); have != http.StatusUnauthorized {
		t.Errorf("a link under another key: %d", have)
	}
	if have := link(web.AccessOptions{Secret: secret, Keys: asKeys("the new key of it"), Address: "https://other.example"}); have != http.StatusUnauthorized {
		t.Errorf("a link to another reader: %d", have)
	}
	if have := link(web.AccessOptions{Secret: secret, Address: public}); have != http.StatusUnauthorized {
		t.Errorf("a link under a key of the password: %d", have)
	}
}

// signIn posts the form.
func signIn(r *reader, from, secret, next string) *http.Response {
	form := strings.NewReader(url.Values{"secret": {secret}, "next": {next}}.Encode())
	request := httptest.NewRequest(http.MethodPost, "/signin", form)
	return r.send(request, func(q *http.Request) {
		q.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		q.Header.Set("Sec-Fetch-Site", "same-origin")
		q.RemoteAddr = from
	})
}

func TestSignIn(t *testing.T) {
	r, _ := private(t, web.AuthToken, nil)
	response := signIn(r, "192.0.2.1:1", secret, article+"?s=1-2")
	if to := response.Header.Get("Location"); response.StatusCode != http.StatusSeeOther || to != article+"?s=1-2" {
		t.Fatalf("have %d to %s", response.StatusCode, to)
	}
	if response := r.ask(http.MethodGet, article, with(response.Cookies())); response.StatusCode != http.StatusOK {
		t.Errorf("signed in, have %d", response.StatusCode)
	}
	out := r.ask(http.MethodPost, "/signout", with(response.Cookies()))
	if c := out.Cookies(); out.StatusCode != http.StatusSeeOther || len(c) != 1 || c[0].MaxAge >= 0 {
		t.Errorf("signed out, have %d %v", out.StatusCode, out.Cookies())
	}
	response = signIn(r, "192.0.2.1:1", "wrong", "/")
	if response.StatusCode != http.StatusForbidden || len(response.Cookies()) != 0 || strings.Contains(body(response), "wrong") {
		t.Errorf("a wrong one has %d", response.StatusCode)
	}
	if strings.Contains(r.log.String(), "wrong") || !strings.Contains(r.log.String(), "192.0.2.1") {
		t.Errorf("the log has %s", r.log.String())
	}
	if status, _ := seeded(t).get("/signin"); status != http.StatusNotFound {
		t.Errorf("where nobody signs in, have %d", status)
	}
}

// TestTries tries a wrong token until it is told to wait, which others are not,
// and neither is who has a session.
func TestTries(t *testing.T) {
	now := noon
	r, _ := private(t, web.AuthToken, func() time.Time { return now })
	session := signIn(r, "192.0.2.9:1", secret, "/").Cookies()
	for range 10 {
		if have := signIn(r, "192.0.2.1:1", "wrong", "/").StatusCode; have != http.StatusForbidden {
			t.Fatalf("have %d", have)
		}
	}
	response := signIn(r, "192.0.2.1:2", secret, "/")
	if response.StatusCode != http.StatusTooManyRequests || response.Header.Get("Retry-After") == "" || len(response.Cookies()) != 0 {
		t.Errorf("the right one after ten wrong has %d %v", response.StatusCode, response.Header)
	}
	if have := signIn(r, "192.0.2.2:1", secret, "/").StatusCode; have != http.StatusSeeOther {
		t.Errorf("another has %d", have)
	}
	here := func(q *http.Request) { q.RemoteAddr = "192.0.2.1:3"; with(session)(q) }
	if have := r.ask(http.MethodGet, "/", here).StatusCode; have != http.StatusOK {
		t.Errorf("a session has %d", have)
	}
	now = now.Add(31 * time.Second)
	if have := signIn(r, "192.0.2.1:1", secret, "/").StatusCode; have != http.StatusSeeOther {
		t.Errorf("later, have %d", have)
	}
	for range 10 {
		signIn(r, "[2001:db8::1]:1", "wrong", "/")
	}
	if have := signIn(r, "[2001:db8::2]:1", secret, "/").StatusCode; have != http.StatusTooManyRequests {
		t.Errorf("the same network has %d", have)
	}
}

// TestSecretsChange ends sessions.
func TestSecretsChange(t *testing.T) {
	r, _ := private(t, web.AuthToken, nil, "0123456789abcdef")
	readers, managers := signIn(r, "192.0.2.1:1", secret, "/").Cookies(), signIn(r, "192.0.2.1:1", manager, "/").Cookies()
	changed := read(t, seeds.FS, web.Options{PublicURL: public, Access: web.NewAccess(web.AccessOptions{Mode: web.AuthToken,
		Secret: "they know another", Manager: "another of managers", Keys: asKeys("0123456789abcdef"), Address: public})})
	for name, cookies := range map[string][]*http.Cookie{"readers": readers, "managers": managers} {
		if have := r.ask(http.MethodGet, "/", with(cookies)).StatusCode; have != http.StatusOK {
			t.Errorf("%s: before, have %d", name, have)
		}
		if have := changed.ask(http.MethodGet, "/", with(cookies)).StatusCode; have != http.StatusUnauthorized {
			t.Errorf("%s: after, have %d", name, have)
		}
	}
}

func TestLocal(t *testing.T) {
	for address, want := range map[string]string{
		"/people?x=1": "/people?x=1", "": "/", "people": "/", "//evil.example": "/", "https://evil.example/": "/", `/\evil.example`: "/",
		"/%5cevil.example": "/", "///evil.example": "/", "javascript:alert(1)": "/", "/\t/evil.example": "/", "/a b": "/a%20b", "/%0d%0aX: y": "/",
		"/%2f/evil.example": "/",
	} {
		if have := web.Local(address); have != want {
			t.Errorf("%q leads to %q, want %q", address, have, want)
		}
	}
}
