package web

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"

	"ukchina/bot"
)

// maxAddress is how long the address of a page may be, in bytes: a question
// of 2,000 letters, escaped, and more than browsers' own fields give.
const maxAddress = 8 << 10

// onlyReading answers whoever wants to change something.
const onlyReading = "The reader can only be read."

// guard lets only those requests through to pages that they can be for, and
// puts the headers on all answers.
func (s *site) guard(pages http.Handler) http.Handler {
	cross := http.NewCrossOriginProtection()
	if u, err := url.Parse(s.PublicURL); err == nil && u.Host != "" {
		// A proxy may ask under another name.
		_ = cross.AddTrustedOrigin(u.Scheme + "://" + u.Host) // of an address that was checked
	}
	inside := s.gate(s.packing(pages))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer s.recovered(w)
		s.setHeaders(w.Header())
		switch {
		case len(r.URL.RequestURI()) > maxAddress:
			s.notice(w, http.StatusRequestURITooLong, notice{Title: "Too long", Says: "The address is too long. Ask something shorter."})
		case !s.isOurs(r.Host):
			s.notice(w, http.StatusMisdirectedRequest, notice{Title: "Not here",
				Says: "The reader is not found under this name. Whoever runs it can name it in public_url; a proxy has to pass on the name that it was asked for."})
		case !isPlain(r.URL.Path):
			s.notice(w, http.StatusNotFound, notice{Title: "Not found", Says: "There is no such page."})
		case !isReading(r) && r.Method != http.MethodPost:
			w.Header().Set("Allow", "GET, HEAD")
			s.notice(w, http.StatusMethodNotAllowed, notice{Title: "Not possible", Says: onlyReading})
		case cross.Check(r) != nil:
			s.notice(w, http.StatusForbidden, notice{Title: "Not possible", Says: "This came from another site, and was not done."})
		default:
			inside.ServeHTTP(w, r)
		}
	})
}

// recovered answers when a page panicked; the cause is in the log under the
// request's id.
func (s *site) recovered(w http.ResponseWriter) {
	cause := recover()
	if cause == nil {
		return
	}
	if cause == http.ErrAbortHandler { //nolint:errorlint // it is panicked with as it is
		panic(cause)
	}
	id := bot.RequestID(s.Random)
	s.Log.Error("a page panicked", "request", id, "panic", cause, "stack", string(debug.Stack()))
	s.notice(w, http.StatusInternalServerError, notice{Title: "Something went wrong", Says: (&bot.Failure{ID: id}).Error()})
}

// isOurs reports whether a request's Host may be this reader's. A site that
// makes its own name lead to this machine, to read in a visitor's browser what
// only that browser reaches (DNS rebinding), asks under its own name: under
// numbers, or a name without a dot, as proxies call what is beside them, it
// cannot.
func (s *site) isOurs(host string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil || host != "" && !strings.Contains(strings.TrimSuffix(host, ".localhost"), ".") {
		return true
	}
	return s.Hosts == nil || slices.Contains(s.Hosts, host)
}

// isPlain reports whether a path is as the reader writes them: no segment that
// leads elsewhere, no empty one, nothing that other software ends names at.
func isPlain(path string) bool {
	if !strings.HasPrefix(path, "/") || strings.ContainsFunc(path, bot.IsControl) {
		return false
	}
	for segment := range strings.SplitSeq(strings.Trim(path, "/"), "/") {
		if segment == "." || segment == ".." {
			return false
		}
	}
	return !strings.Contains(path, "//")
}
