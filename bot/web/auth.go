package web

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// How readers show that they may read.
const (
	AuthOff   = "off"   // everybody may
	AuthBasic = "basic" // with a password that the browser asks for
	AuthToken = "token" // with a token that a page asks for, or a program sends
)

// AccessOptions say who may read and who manages.
type AccessOptions struct {
	// Mode is AuthOff, AuthBasic or AuthToken; empty means AuthOff.
	Mode string
	// Secret is what readers know, Manager what managers know. Nobody manages
	// where Manager is empty.
	Secret, Manager string
	// Keys sign links and sessions, see signer. Without any they are made of
	// Secret and Manager, and end with these.
	Keys [][]byte
	// Address is where the reader is found from outside; links and sessions
	// of one reader are good for no other.
	Address string
	// Now is time.Now but in tests.
	Now func() time.Time
}

// An Access decides who may read and who manages. It is immutable and safe
// for concurrent use. A nil Access lets everybody read and nobody manage.
type Access struct {
	AccessOptions
	links, readers, managers signer
}

// NewAccess returns an access. It takes a moment where keys have to be made of
// passwords.
func NewAccess(o AccessOptions) *Access {
	if o.Mode == "" {
		o.Mode = AuthOff
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	a := &Access{AccessOptions: o}
	if o.Mode != AuthOff {
		a.links = newSigner("link", a.secrets(o.Secret)...)
		// Whoever changes what readers know ends their sessions, too.
		a.readers = newSigner("reader"+o.Secret, a.secrets(o.Secret)...)
	}
	if o.Manager != "" {
		a.managers = newSigner("manager"+o.Manager, a.secrets(o.Manager)...)
	}
	return a
}

// secrets returns what keys are made of.
func (a *Access) secrets(password string) [][]byte {
	if len(a.Keys) > 0 {
		return a.Keys
	}
	return [][]byte{strengthened(password, "ukchina "+a.Address)}
}

// linkLife is how long a link from a message is good for, at least; it is at
// most a day longer.
const linkLife = 7 * 24 * time.Hour

// linkParameter holds a link's token.
const linkParameter = "k"

// Link returns the address of a page of the reader, given its path, as it goes
// into messages: whoever opens it within a week may read. All links that are
// made on one day (UTC) are equal.
func (a *Access) Link(path string) string {
	address := strings.TrimRight(a.Address, "/") + path
	if a.Mode == AuthOff {
		return address
	}
	until := a.Now().UTC().Truncate(24 * time.Hour).Add(24*time.Hour + linkLife)
	page, fragment, _ := strings.Cut(address, "#")
	mark := "?"
	if strings.Contains(page, "?") {
		mark = "&"
	}
	page += mark + linkParameter + "=" + a.links.sign(a.Address, until)
	if fragment != "" {
		page += "#" + fragment
	}
	return page
}

// A rank is what somebody may do.
type rank int

const (
	stranger rank = iota
	reads
	manages
)

// least is what everybody may do.
func (a *Access) least() rank {
	if a == nil || a.Mode == AuthOff {
		return reads
	}
	return stranger
}

// knows returns the rank of who knows a secret, in a time that does not depend
// on how much of it is right.
func (a *Access) knows(secret string) rank {
	isManager, isReader := same(secret, a.Manager), same(secret, a.Secret)
	switch {
	case isManager:
		return manages
	case isReader && a.Mode != AuthOff:
		return reads
	}
	return stranger
}

// same compares secrets in constant time; an empty one is no secret.
func same(have, want string) bool {
	a, b := sha256.Sum256([]byte(have)), sha256.Sum256([]byte(want))
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1 && want != ""
}

// rankKey is where a request's context holds the rank of who asks.
type rankKey struct{}

func withRank(r *http.Request, have rank) *http.Request {
	return r.WithContext(context.WithValue(r.Context(), rankKey{}, have))
}

// managing reports whether a manager asks, who has signed in.
func managing(r *http.Request) bool {
	have, _ := r.Context().Value(rankKey{}).(rank)
	return have == manages
}

// withoutToken returns the address of a request without a link's token, and
// the token; ok is false where there is none.
func withoutToken(u *url.URL) (rest, token string, ok bool) {
	var keep []string
	for pair := range strings.SplitSeq(u.RawQuery, "&") {
		if value, found := strings.CutPrefix(pair, linkParameter+"="); found {
			token, ok = value, true
		} else if pair != "" {
			keep = append(keep, pair)
		}
	}
	bare := url.URL{Path: u.Path, RawPath: u.RawPath, RawQuery: strings.Join(keep, "&")}
	return bare.RequestURI(), token, ok
}
