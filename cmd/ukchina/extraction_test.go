package main

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"go.uber.org/goleak"
	"pgregory.net/rapid"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

func fairs(n int) []*briefing.Article {
	list := make([]*briefing.Article, n)
	for i := range list {
		s := fmt.Sprintf("“Bananas are fruit number %d,” said Mayor Ottilie Brandt.", i)
		list[i] = &briefing.Article{ID: fmt.Sprint(i), Text: s, Paragraphs: text.Lines(s)}
	}
	return list
}

func TestExtractAllKeepsTheOrder(t *testing.T) {
	defer goleak.VerifyNone(t)
	at := 0
	for e := range extractAll(context.Background(), fairs(100)) {
		if e.article.ID != fmt.Sprint(at) || len(e.statements) != 1 {
			t.Fatalf("place %d: article %s with %d statements", at, e.article.ID, len(e.statements))
		}
		at++
	}
	if at != 100 {
		t.Fatalf("%d articles, want 100", at)
	}
}

func TestExtractAllEndsEarly(t *testing.T) {
	defer goleak.VerifyNone(t)
	for range extractAll(context.Background(), fairs(50)) {
		break
	}
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	at := 0
	for range extractAll(ctx, fairs(50)) {
		at++
		stop()
	}
	if at == 50 {
		t.Error("it went on after its context")
	}
}

func TestCodePoints(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Repeat(rapid.String().Draw(t, "text"), rapid.IntRange(1, 40).Draw(t, "times"))
		c := newCodePoints(s)
		for at := 0; at <= len(s); at++ {
			if at < len(s) && !utf8.RuneStart(s[at]) {
				continue
			}
			if got, want := c.at(at), utf8.RuneCountInString(s[:at]); got != want {
				t.Fatalf("byte %d of %q: code point %d, want %d", at, s, got, want)
			}
		}
	})
}

func TestSentence(t *testing.T) {
	for _, row := range []struct {
		want string
		args []string
	}{
		{`who-said tariffs`, []string{"who-said", "tariffs"}},
		{`who-said "human rights"`, []string{"who-said", "human rights"}},
		{`who-said "human rights"`, []string{"who-said", `"human rights"`}},
		{`who-said "human rights"`, []string{`who-said "human rights"`}},
		{`said Keir Starmer`, []string{"said", "Keir Starmer"}},
		{`said Keir Starmer about "human rights"`, []string{"said", "Keir Starmer", "about", "human rights"}},
		{`What did he say about tariffs?`, []string{"What did he say about tariffs?"}},
		{``, nil},
	} {
		if got := sentence(row.args); got != row.want {
			t.Errorf("%q: %s, want %s", row.args, got, row.want)
		}
	}
}
