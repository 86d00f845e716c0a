package web_test

import (
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/bot/web"
)

var noon = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

func TestTokens(t *testing.T) {
	until := noon.Add(time.Hour)
	token := web.Sign([]string{"new"}, "here", until)
	for _, c := range []struct {
		name    string
		secrets []string
		purpose string
		token   string
		now     time.Time
		want    bool
	}{
		{"as signed", []string{"new"}, "here", token, noon, true},
		{"the last moment", []string{"new"}, "here", token, until.Add(-time.Nanosecond), true},
		{"too late", []string{"new"}, "here", token, until, false},
		{"an old key", []string{"newer", "new"}, "here", token, noon, true},
		{"another key", []string{"other"}, "here", token, noon, false},
		{"no key", nil, "here", token, noon, false},
		{"another purpose", []string{"new"}, "there", token, noon, false},
		{"longer", []string{"new"}, "here", token + "A", noon, false},
		{"shorter", []string{"new"}, "here", token[:len(token)-1], noon, false},
		{"without a signature", []string{"new"}, "here", strings.SplitAfter(token, ".")[0], noon, false},
		{"empty", []string{"new"}, "here", "", noon, false},
		{"another day", []string{"new"}, "here", "z" + token, noon, false},
	} {
		have, ok := web.Verify(c.secrets, c.purpose, c.token, c.now)
		if ok != c.want || ok && !have.Equal(until) {
			t.Errorf("%s: %v, %v", c.name, have, ok)
		}
	}
}

// TestTokensCannotBeChanged changes one letter, anywhere.
func TestTokensCannotBeChanged(t *testing.T) {
	const letters = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_."
	rapid.Check(t, func(t *rapid.T) {
		secret := rapid.StringN(1, 40, -1).Draw(t, "secret")
		token := web.Sign([]string{secret}, "here", noon.Add(time.Duration(rapid.IntRange(1, 1e6).Draw(t, "seconds"))*time.Second))
		at := rapid.IntRange(0, len(token)-1).Draw(t, "at")
		letter := letters[rapid.IntRange(0, len(letters)-1).Draw(t, "letter")]
		changed := token[:at] + string(letter) + token[at+1:]
		if _, ok := web.Verify([]string{secret}, "here", changed, noon); ok != (changed == token) {
			t.Fatalf("%s for %s: %v", changed, token, ok)
		}
	})
}
