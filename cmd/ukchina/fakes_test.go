package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// fakes starts a Slack and a Discord and points $SLACK_API_URL and
// $DISCORD_API_URL at them. What they answer depends on the token: one of
// slackScopes, or a Discord token that ends with one of the names in discords.
func fakes(ts *testscript.TestScript, _ bool, _ []string) {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /slack/auth.test", fakeAuth)
	mux.HandleFunc("POST /slack/apps.connections.open", fakeOpen)
	mux.HandleFunc("POST /slack/conversations.history", fakeHistory)
	mux.HandleFunc("GET /discord/api/v9/", fakeDiscord)
	new(live).routes(mux)
	server := httptest.NewServer(mux)
	ts.Defer(server.Close)
	ts.Setenv("SLACK_API_URL", server.URL+"/slack")
	ts.Setenv("DISCORD_API_URL", server.URL+"/discord")
}

// slackScopes are the scopes of the tokens that the fake accepts.
var slackScopes = map[string]string{
	"xoxb-good":   "app_mentions:read,chat:write,commands,chat:write.public,channels:history,groups:history,users:read",
	"xoxb-least":  "app_mentions:read,chat:write,commands",
	"xoxb-narrow": "chat:write",
}

func fakeAuth(w http.ResponseWriter, r *http.Request) {
	token := fakeToken(r)
	scopes, known := slackScopes[token]
	switch {
	case token == "xoxb-broken":
		w.WriteHeader(http.StatusInternalServerError)
	case !known:
		answer(w, map[string]any{"ok": false, "error": "invalid_auth"})
	default:
		w.Header().Set("X-OAuth-Scopes", scopes)
		answer(w, map[string]any{"ok": true, "team": "Wexby Gazette", "team_id": "T1", "user": "ukchina", "user_id": "U1", "bot_id": "B1"})
	}
}

func fakeOpen(w http.ResponseWriter, r *http.Request) {
	if fakeToken(r) != "xapp-good" {
		answer(w, map[string]any{"ok": false, "error": "invalid_auth"})
		return
	}
	answer(w, map[string]any{"ok": true, "url": "wss://127.0.0.1:1/"})
}

func fakeHistory(w http.ResponseWriter, r *http.Request) {
	switch {
	case !strings.Contains(slackScopes[fakeToken(r)], "channels:history"):
		answer(w, map[string]any{"ok": false, "error": "missing_scope", "needed": "channels:history"})
	case r.FormValue("channel") == "C2": // public, and the bot is not in it
		answer(w, map[string]any{"ok": false, "error": "not_in_channel"})
	case r.FormValue("channel") != "C1":
		answer(w, map[string]any{"ok": false, "error": "channel_not_found"})
	default:
		answer(w, map[string]any{"ok": true, "messages": []any{}})
	}
}

// fakeToken returns a request's token, from header or body.
func fakeToken(r *http.Request) string {
	if token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		return token
	}
	return r.FormValue("token")
}

// discords are what Discord has at its addresses, for tokens that end so.
// What is missing there is as for good ones.
var discords = map[string]map[string]any{
	".good": {
		"users/@me":               map[string]any{"id": "7", "username": "ukchina", "bot": true},
		"oauth2/applications/@me": map[string]any{"id": "7", "bot_public": true},
		"gateway/bot":             fakeGateway(1, 998),
		"users/@me/guilds":        []any{map[string]any{"id": "g", "name": "Wexby"}},
		"channels/11":             map[string]any{"id": "11", "guild_id": "g", "type": 0},
		"guilds/g":                map[string]any{"id": "g", "roles": []any{map[string]any{"id": "g", "permissions": "274877991936"}}},
		"guilds/g/members/7":      map[string]any{"user": map[string]any{"id": "7"}, "roles": []any{}},
	},
	".live": {}, // see live
	".endpoint": {"oauth2/applications/@me": map[string]any{"id": "7", "interactions_endpoint_url": "https://old.example"},
		"users/@me/guilds": []any{}, "gateway/bot": fakeGateway(3, 998)},
	".grant": {"oauth2/applications/@me": map[string]any{"id": "7", "bot_require_code_grant": true}, "gateway/bot": fakeGateway(1, 0),
		"guilds/g": map[string]any{"id": "g", "roles": []any{map[string]any{"id": "g", "permissions": "1024"}}}},
}

func fakeGateway(shards, remaining int) map[string]any {
	return map[string]any{"url": "wss://127.0.0.1:1/", "shards": shards,
		"session_start_limit": map[string]any{"total": 1000, "remaining": remaining, "reset_after": int(time.Hour.Milliseconds())}}
}

func fakeDiscord(w http.ResponseWriter, r *http.Request) {
	token := r.Header.Get("Authorization")
	own, known := discords[token[max(0, strings.LastIndexByte(token, '.')):]]
	if !known || !strings.HasPrefix(token, "Bot ") {
		w.WriteHeader(http.StatusUnauthorized)
		answer(w, map[string]any{"message": "401: Unauthorized", "code": 0})
		return
	}
	path := strings.TrimPrefix(r.URL.Path, "/discord/api/v9/")
	v, ok := own[path]
	if !ok {
		v, ok = discords[".good"][path]
	}
	if !ok {
		w.WriteHeader(http.StatusNotFound)
		v = map[string]any{"message": "Unknown Channel", "code": 10003}
	}
	answer(w, v)
}

func answer(w io.Writer, v any) {
	if w, ok := w.(http.ResponseWriter); ok && w.Header().Get("Content-Type") == "" {
		w.Header().Set("Content-Type", "application/json")
	}
	_ = json.NewEncoder(w).Encode(v) // who asked may be gone
}
