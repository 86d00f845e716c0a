package main

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/gorilla/websocket"

	"ukchina/bot/terminal"
)

// A live is a Discord that tokens that end with .live can connect to. There
// somebody types /ukchina who-said China, at once; GET /discord/answer is what
// they see.
type live struct {
	mu     sync.Mutex
	answer []byte
}

func (l *live) routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /discord/api/v9/gateway/bot", func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasSuffix(r.Header.Get("Authorization"), ".live") {
			fakeDiscord(w, r)
			return
		}
		g := fakeGateway(1, 998)
		g["url"] = "ws://" + r.Host + "/discord/gateway"
		answer(w, g)
	})
	mux.HandleFunc("GET /discord/api/v9/applications/7/commands", func(w http.ResponseWriter, _ *http.Request) { answer(w, []any{}) })
	mux.HandleFunc("PUT /discord/api/v9/applications/7/commands", func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(w, r.Body) // it has what it is sent
	})
	mux.HandleFunc("GET /discord/gateway/", l.gateway)
	mux.HandleFunc("POST /discord/api/v9/interactions/9/tok/callback", l.answered)
	mux.HandleFunc("GET /discord/answer", l.show)
}

// gateway says hello, and answers what a client says.
func (l *live) gateway(w http.ResponseWriter, r *http.Request) {
	conn, err := new(websocket.Upgrader).Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	type payload map[string]any
	say := func(payloads ...payload) {
		for _, p := range payloads {
			_ = conn.WriteJSON(p) // the client may be gone
		}
	}
	say(payload{"op": 10, "d": payload{"heartbeat_interval": 1000}})
	for {
		var said struct{ Op int }
		if conn.ReadJSON(&said) != nil {
			return
		}
		switch said.Op {
		case 1:
			say(payload{"op": 11})
		case 2:
			say(payload{"op": 0, "t": "READY", "s": 1, "d": payload{"session_id": "s", "user": payload{"id": "7"}, "guilds": []any{}}},
				payload{"op": 0, "t": "INTERACTION_CREATE", "s": 2, "d": json.RawMessage(typed)})
		}
	}
}

const typed = `{"id": "9", "application_id": "7", "token": "tok", "type": 2, "guild_id": "g", "channel_id": "11",
	"member": {"user": {"id": "5", "username": "ada"}}, "data": {"id": "1", "name": "ukchina", "type": 1, "options": [
	{"name": "who-said", "type": 1, "options": [{"name": "topic", "type": 3, "value": "China"}]}]}}`

func (l *live) answered(w http.ResponseWriter, r *http.Request) {
	var body struct{ Data json.RawMessage }
	err := json.NewDecoder(r.Body).Decode(&body)
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.answer = body.Data; err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (l *live) show(w http.ResponseWriter, _ *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.answer == nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	_ = terminal.WriteJSON(w, json.RawMessage(l.answer)) // who asked may be gone
}
