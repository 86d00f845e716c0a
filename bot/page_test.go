package bot_test

import (
	"bytes"
	"errors"
	"log/slog"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ukchina/bot"
)

func TestPageParsesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := bot.Page{Offset: rapid.IntRange(0, 1<<31-1).Draw(t, "offset"), Query: rapid.StringN(1, -1, -1).Draw(t, "query")}
		if have, ok := bot.ParsePage(p.String()); !ok || have != p {
			t.Fatalf("have %+v, want %+v", have, p)
		}
	})
	for _, s := range []string{"", " ", "1", "1 ", "-1 trip", "x trip", "99999999999 trip", "+1 trip"} {
		if p, ok := bot.ParsePage(s); ok {
			t.Errorf("%q is read as %+v", s, p)
		}
	}
}

func TestPagesShowEveryCardOnce(t *testing.T) {
	h := bot.NewHandler(lorvia())
	all := h.Handle(t.Context(), bot.Request{Text: "said Olmo", Limit: -1}).Answer
	if len(all.Cards) == 0 {
		t.Fatal("nothing to page through")
	}
	for i := range len(all.Cards) + 2 {
		a := h.Handle(t.Context(), bot.Page{Offset: i, Query: "said Olmo"}.Request(harbour, "U1")).Answer
		if a.Total != all.Total || len(a.Cards) != max(0, len(all.Cards)-i) {
			t.Fatalf("page at %d: %d of %d", i, len(a.Cards), a.Total)
		}
		if len(a.Cards) > 0 && a.Cards[0].Text() != all.Cards[i].Text() {
			t.Errorf("page at %d begins with %q", i, a.Cards[0].Text())
		}
	}
	if a := h.Handle(t.Context(), bot.Request{Text: "said Olmo", Offset: -5}).Answer; len(a.Cards) != len(all.Cards) {
		t.Errorf("an offset below zero: %d cards", len(a.Cards))
	}
}

func TestFailureIsFoundInTheLog(t *testing.T) {
	id := bot.RequestID(bytes.NewReader([]byte{0xab, 0x12, 0xcd, 0xef}))
	var log bytes.Buffer
	f := bot.Fail(slog.New(slog.NewTextHandler(&log, nil)), id, errors.New("the cat sat on the plug"))
	if id != "ab12cdef" || !strings.Contains(f.Error(), "(request ab12cdef)") || strings.Contains(f.Error(), "cat") {
		t.Errorf("%q: %v", id, f)
	}
	if !strings.Contains(log.String(), "request=ab12cdef") || !strings.Contains(log.String(), "the cat sat") {
		t.Errorf("log: %s", log.String())
	}
	if id := bot.RequestID(bytes.NewReader(nil)); id != "unknown" {
		t.Errorf("without random bytes: %q", id)
	}
}
