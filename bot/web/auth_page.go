package web

import (
	"net/http"
	"net/url"
)

const (
	signInPath  = "/signin"
	signOutPath = "/signout"
	// maxForm is more than a password and an address take, in bytes.
	maxForm = 16 << 10
)

// signsIn reports whether there is anything to sign in with on a page.
func (a *Access) signsIn() bool { return a.Mode == AuthToken || a.Manager != "" }

// signIn shows the page to sign in, and signs in.
func (g *gate) signIn(w http.ResponseWriter, r *http.Request) {
	n := notice{Title: "Sign in", SignIn: true}
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		n.Next = local(r.URL.Query().Get("next"))
		g.notice(w, http.StatusOK, n)
		return
	case http.MethodPost:
	default:
		w.Header().Set("Allow", "GET, HEAD, POST")
		g.notice(w, http.StatusMethodNotAllowed, notice{Title: "Not possible", Says: onlyReading})
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxForm)
	if err := r.ParseForm(); err != nil {
		n.Next, n.Says = "/", "That could not be read. Please try again."
		g.notice(w, http.StatusBadRequest, n)
		return
	}
	n.Next = local(r.PostForm.Get("next"))
	have, no := g.try(r, r.PostForm.Get("secret"))
	if no != nil {
		if no.status == http.StatusUnauthorized { // a form is no challenge that could be answered
			no.status = http.StatusForbidden
		}
		g.denyOn(w, no, n)
		return
	}
	g.Access.openFor(w, have)
	lead(w, r, n.Next)
}

// managed lets only managers through to a page; others are led to sign in.
// Where nobody can, there is no such page.
func (s *site) managed(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		switch {
		case managing(r):
			next(w, r)
		case s.Access.Manager == "":
			s.nowhere(w, r)
		default:
			lead(w, r, signInPath+"?"+url.Values{"next": {r.URL.RequestURI()}}.Encode())
		}
	}
}

// lead leads to an address within the reader, without a page of its own, which
// would hold words of the request.
func lead(w http.ResponseWriter, r *http.Request, to string) {
	w.Header()["Content-Type"] = nil // see http.Redirect
	http.Redirect(w, r, to, http.StatusSeeOther)
}
