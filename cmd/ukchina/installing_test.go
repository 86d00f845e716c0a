package main

import (
	"bytes"
	"context"
	"encoding/base64"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"ukchina/bot/store"
	"ukchina/config"
)

// TestInstallingToAnotherWorkspace goes the way of who installs the bot to
// their workspace: serve keeps its token, sealed.
func TestInstallingToAnotherWorkspace(t *testing.T) {
	slack := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/api/oauth.v2.access" || r.FormValue("client_secret") != "hush-client" || r.FormValue("code") != "hush-code" {
			http.NotFound(w, r)
			return
		}
		answer(w, map[string]any{"ok": true, "access_token": "xoxb-hush", "token_type": "bot", "app_id": "A1", "bot_user_id": "U2",
			"scope": "commands,app_mentions:read,chat:write", "team": map[string]any{"id": "T2", "name": "Wexby"}, "authed_user": map[string]any{"id": "U9"}})
	}))
	defer slack.Close()
	settings := config.Default()
	settings.Listen, settings.PublicURL, settings.Slack.APIURL = "127.0.0.1:0", "https://bot.example", slack.URL+"/api"
	settings.Database = "sqlite:" + filepath.Join(t.TempDir(), "bot.db")
	settings.Secrets = config.Secrets{SlackSigningSecret: strings.Repeat("s", 32), SlackClientID: "1.2", SlackClientSecret: "hush-client",
		SecretKey: base64.StdEncoding.EncodeToString(make([]byte, 32))}
	var log bytes.Buffer
	s, err := newServer(settings, slog.New(slog.NewJSONHandler(&log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.listen(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	result := make(chan error, 1)
	go func() { result <- s.run(ctx) }()
	address := "http://" + s.listener.Addr().String()
	get(t, address+"/readyz", http.StatusOK)

	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	begun := open(t, client, address+"/slack/install", nil)
	to, err := url.Parse(begun.location)
	if err != nil || len(begun.cookies) != 1 || to.Query().Get("redirect_uri") != "https://bot.example/slack/oauth/callback" {
		t.Fatalf("sent to %s with %v", to, begun.cookies)
	}
	back := url.Values{"code": {"hush-code"}, "state": {to.Query().Get("state")}}
	installed := open(t, client, address+"/slack/oauth/callback?"+back.Encode(), begun.cookies[0])
	if installed.status != http.StatusOK || !strings.Contains(installed.page, "The bot is in Wexby.") {
		t.Errorf("%d %s", installed.status, installed.page)
	}
	stop()
	if err := <-result; err != nil {
		t.Error(err)
	}
	if strings.Contains(log.String(), "hush") {
		t.Errorf("the log: %s", log.String())
	}
	kept, err := store.OpenExisting(t.Context(), settings.Database)
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	i, found, err := kept.Installation(t.Context(), "slack", "", "T2")
	if err != nil || !found || i.Bot != "U2" || len(i.Token) == 0 || bytes.Contains(i.Token, []byte("hush")) {
		t.Errorf("kept %+v, %t, %v", i, found, err)
	}
}

// An opened page is what a browser gets.
type opened struct {
	status         int
	location, page string
	cookies        []*http.Cookie
}

// open opens an address as a browser with a cookie does.
func open(t *testing.T, client *http.Client, address string, cookie *http.Cookie) opened {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	if cookie != nil {
		r.AddCookie(cookie)
	}
	answer, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return opened{answer.StatusCode, answer.Header.Get("Location"), string(body), answer.Cookies()}
}
