package bot

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// A Keyring seals what must not be read where it is kept: AES-256-GCM, with a
// name of the key beside it, so that keys can be changed. It is immutable.
type Keyring struct {
	keys []key // the first seals, all open
}

type key struct {
	id     []byte // the beginning of a hash of the key
	secret []byte
	aead   cipher.AEAD
}

const (
	keyLength = 32 // bytes, of AES-256
	keyID     = 4
	// sealVersion stands at the beginning of what is sealed.
	sealVersion = 1
)

// errKey never holds what was written: it may be nearly the key.
var errKey = errors.New("UKCHINA_SECRET_KEY: write 32 random bytes in base64, as “openssl rand -base64 32” prints them; an older key may follow after a comma")

// ParseKeyring reads keys, each 32 bytes in base64, with commas between. The
// first seals; the others open what was sealed before it came.
func ParseKeyring(s string) (*Keyring, error) {
	r := &Keyring{}
	for part := range strings.SplitSeq(s, ",") {
		secret, err := base64.StdEncoding.DecodeString(strings.TrimSpace(part))
		if err != nil || len(secret) != keyLength {
			return nil, errKey
		}
		block, err := aes.NewCipher(secret)
		if err != nil {
			return nil, errKey // unreachable
		}
		aead, err := cipher.NewGCM(block)
		if err != nil {
			return nil, errKey // unreachable
		}
		sum := sha256.Sum256(append([]byte("ukchina key id "), secret...))
		r.keys = append(r.keys, key{sum[:keyID], secret, aead})
	}
	return r, nil
}

// Seal returns secret such that only a keyring with the same key reads it, and
// only as what belongs to owner. random is crypto/rand.Reader but in tests.
func (r *Keyring) Seal(random io.Reader, secret, owner string) ([]byte, error) {
	k := r.keys[0]
	sealed := append([]byte{sealVersion}, k.id...)
	nonce := make([]byte, k.aead.NonceSize())
	if _, err := io.ReadFull(random, nonce); err != nil {
		return nil, fmt.Errorf("no randomness to seal with: %w", err)
	}
	sealed = append(sealed, nonce...)
	return k.aead.Seal(sealed, nonce, []byte(secret), []byte(owner)), nil
}

// Open returns what was sealed for owner.
func (r *Keyring) Open(sealed []byte, owner string) (string, error) {
	if len(sealed) <= 1+keyID || sealed[0] != sealVersion {
		return "", errors.New("what is sealed is damaged")
	}
	id, rest := sealed[1:1+keyID], sealed[1+keyID:]
	i := slices.IndexFunc(r.keys, func(k key) bool { return slices.Equal(k.id, id) })
	if i < 0 {
		return "", errors.New("it was sealed with another UKCHINA_SECRET_KEY: add that one after a comma, or install again")
	}
	aead := r.keys[i].aead
	if len(rest) < aead.NonceSize() {
		return "", errors.New("what is sealed is damaged")
	}
	secret, err := aead.Open(nil, rest[:aead.NonceSize()], rest[aead.NonceSize():], []byte(owner))
	if err != nil {
		return "", errors.New("what is sealed is damaged, or somebody else's")
	}
	return string(secret), nil
}

// Sign returns what only the keyring's first key can make of a text for a
// purpose.
func (r *Keyring) Sign(purpose, s string) []byte {
	mac := hmac.New(sha256.New, r.keys[0].secret)
	fmt.Fprintf(mac, "%s\x00%s", purpose, s)
	return mac.Sum(nil)
}

// Derive returns keys for a purpose, one of each of the keyring's, that say
// nothing of these.
func (r *Keyring) Derive(purpose string) [][]byte {
	list := make([][]byte, len(r.keys))
	for i := range r.keys {
		list[i] = (&Keyring{r.keys[i:]}).Sign("derive", purpose)
	}
	return list
}

// String hides the keys, so that no log has them.
func (r *Keyring) String() string { return "(hidden)" }

// GoString hides the keys, too.
func (r *Keyring) GoString() string { return r.String() }
