package bot_test

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"ukchina/bot"
)

func newKey(fill byte) string {
	return base64.StdEncoding.EncodeToString(bytes.Repeat([]byte{fill}, 32))
}

func newKeyring(t *testing.T, keys ...string) *bot.Keyring {
	t.Helper()
	r, err := bot.ParseKeyring(strings.Join(keys, ", "))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestKeyringOpensWhatItSealed(t *testing.T) {
	r := newKeyring(t, newKey(1))
	first, err := r.Seal(rand.Reader, "xoxb-secret", "slack T1")
	if err != nil {
		t.Fatal(err)
	}
	second, _ := r.Seal(rand.Reader, "xoxb-secret", "slack T1")
	if bytes.Equal(first, second) || bytes.Contains(first, []byte("secret")) {
		t.Errorf("sealed as %x and %x", first, second)
	}
	if got, err := r.Open(first, "slack T1"); got != "xoxb-secret" || err != nil {
		t.Errorf("opened %q, %v", got, err)
	}
	if got, err := r.Open(first, "slack T2"); err == nil {
		t.Errorf("another's is opened: %q", got)
	}
	for i := range first {
		damaged := bytes.Clone(first)
		damaged[i] ^= 1
		if got, err := r.Open(damaged, "slack T1"); err == nil {
			t.Errorf("with byte %d changed it opens: %q", i, got)
		}
		if got, err := r.Open(first[:i], "slack T1"); err == nil {
			t.Errorf("%d bytes of it open: %q", i, got)
		}
	}
}

func TestKeysAreChanged(t *testing.T) {
	old, changed := newKeyring(t, newKey(1)), newKeyring(t, newKey(2), newKey(1))
	sealed, _ := old.Seal(rand.Reader, "token", "T1")
	if got, err := changed.Open(sealed, "T1"); got != "token" || err != nil {
		t.Errorf("opened %q, %v", got, err)
	}
	anew, _ := changed.Seal(rand.Reader, "token", "T1")
	if _, err := old.Open(anew, "T1"); err == nil || !strings.Contains(err.Error(), "another UKCHINA_SECRET_KEY") {
		t.Errorf("the old key: %v", err)
	}
}

func TestBadKeys(t *testing.T) {
	for _, s := range []string{"", "short", "%%%", newKey(1)[:40], newKey(1) + "," + "x", base64.StdEncoding.EncodeToString(make([]byte, 31))} {
		if _, err := bot.ParseKeyring(s); err == nil || !strings.Contains(err.Error(), "openssl rand -base64 32") || s != "" && s != "x" && strings.Contains(err.Error(), s) {
			t.Errorf("%q: %v", s, err)
		}
	}
	if s := fmt.Sprintf("%v %+v %#v", newKeyring(t, newKey(65)), newKeyring(t, newKey(65)), newKeyring(t, newKey(65))); strings.Contains(s, "65") || strings.Contains(s, "AAAA") {
		t.Errorf("shown: %s", s)
	}
}

func TestSignaturesDifferByPurpose(t *testing.T) {
	r := newKeyring(t, newKey(1))
	if bytes.Equal(r.Sign("install", "x"), r.Sign("other", "x")) || !bytes.Equal(r.Sign("install", "x"), r.Sign("install", "x")) {
		t.Error("purposes are not told apart")
	}
}

func TestDerivedKeys(t *testing.T) {
	both, one := newKeyring(t, newKey(2), newKey(1)), newKeyring(t, newKey(1))
	keys := both.Derive("this")
	if len(keys) != 2 || !bytes.Equal(keys[1], one.Derive("this")[0]) || bytes.Equal(keys[0], keys[1]) {
		t.Errorf("have %x", keys)
	}
	if bytes.Equal(keys[0], both.Derive("that")[0]) {
		t.Error("one key for two purposes")
	}
}
