package web

import (
	"net/http"
	"strings"
	"time"
)

// How long somebody who has signed in need not do so again. A session that a
// link opened ends when the link does.
const (
	readerSession  = 7 * 24 * time.Hour
	managerSession = 12 * time.Hour
)

// Sessions are in a cookie, signed, and nowhere else: every replica knows them,
// and they end by themselves or with the key. Its name says to browsers that it
// is of this host alone (RFC 6265bis, 4.1.3.2), where there is https.
const (
	cookieName       = "ukchina"
	secureCookieName = "__Host-ukchina"
)

func (a *Access) secure() bool { return strings.HasPrefix(a.Address, "https://") }

func (a *Access) cookieName() string {
	if a.secure() {
		return secureCookieName
	}
	return cookieName
}

// session returns the rank that a request's cookie proves.
func (a *Access) session(r *http.Request) rank {
	cookie, err := r.Cookie(a.cookieName())
	if err != nil {
		return stranger
	}
	if _, ok := a.managers.verify(a.Address, cookie.Value, a.Now()); ok {
		return manages
	}
	if _, ok := a.readers.verify(a.Address, cookie.Value, a.Now()); ok {
		return reads
	}
	return stranger
}

// open opens a session.
func (a *Access) open(w http.ResponseWriter, have rank, until time.Time) {
	by := a.readers
	if have == manages {
		by = a.managers
	}
	a.setCookie(w, by.sign(a.Address, until), int(until.Sub(a.Now()).Seconds()))
}

// openFor opens a session for who has signed in.
func (a *Access) openFor(w http.ResponseWriter, have rank) {
	life := readerSession
	if have == manages {
		life = managerSession
	}
	a.open(w, have, a.Now().Add(life))
}

// close ends the browser's session.
func (a *Access) close(w http.ResponseWriter) { a.setCookie(w, "", -1) }

func (a *Access) setCookie(w http.ResponseWriter, value string, seconds int) {
	http.SetCookie(w, &http.Cookie{Name: a.cookieName(), Value: value, Path: "/", MaxAge: seconds,
		HttpOnly: true, Secure: a.secure(), SameSite: http.SameSiteLaxMode})
}
