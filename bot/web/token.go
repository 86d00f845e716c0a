package web

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha256"
	"encoding/base64"
	"strconv"
	"strings"
	"time"
)

// A signer signs what a browser or a link brings back later: until when it is
// good, for one purpose. The first key signs, all of them verify, so that keys
// can be changed without a day on which links are dead. A signer without keys
// verifies nothing.
type signer struct{ keys [][]byte }

const (
	keySize = sha256.Size
	// macSize is half of HMAC-SHA256: NIST SP 800-107 takes no less than 4
	// bytes, and 16 cannot be guessed. Links are to be short.
	macSize = 16
	// rounds of PBKDF2 make it dear to guess a password from a link that was
	// signed with it (OWASP Password Storage Cheat Sheet, for HMAC-SHA256).
	rounds = 600_000
)

// newSigner returns a signer with keys for a use, made of secrets that nobody
// can guess; no secrets, no keys.
func newSigner(use string, secrets ...[]byte) signer {
	var s signer
	for _, secret := range secrets {
		key, err := hkdf.Key(sha256.New, secret, nil, use, keySize)
		if err != nil {
			panic(err) // unreachable: the size is a constant
		}
		s.keys = append(s.keys, key)
	}
	return s
}

// strengthened returns a secret that is made of a password which people chose.
func strengthened(password, use string) []byte {
	key, err := pbkdf2.Key(sha256.New, password, []byte(use), rounds, keySize)
	if err != nil {
		panic(err) // unreachable: the sizes are constants
	}
	return key
}

// sign returns a token that is good for a purpose until a second.
func (s signer) sign(purpose string, until time.Time) string {
	date := strconv.FormatInt(until.Unix(), 36)
	return date + "." + base64.RawURLEncoding.EncodeToString(mac(s.keys[0], purpose, date))
}

// verify returns until when a token is good for a purpose, if it is now.
func (s signer) verify(purpose, token string, now time.Time) (until time.Time, ok bool) {
	date, signature, _ := strings.Cut(token, ".")
	have, err := base64.RawURLEncoding.Strict().DecodeString(signature)
	if err != nil {
		return time.Time{}, false
	}
	valid := false
	for _, key := range s.keys {
		valid = hmac.Equal(have, mac(key, purpose, date)) || valid
	}
	seconds, err := strconv.ParseInt(date, 36, 64)
	until = time.Unix(seconds, 0)
	return until, valid && err == nil && now.Before(until)
}

func mac(key []byte, purpose, date string) []byte {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(purpose + "\x00" + date))
	return h.Sum(nil)[:macSize]
}
