package web

import (
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"ukchina/bot"
)

// How often a wrong password or token may be tried: from one address, and from
// all together. Whoever has a session or a link needs neither.
var (
	triesFromOne = bot.Rate{Burst: 10, Every: 30 * time.Second}
	triesFromAll = bot.Rate{Burst: 200, Every: time.Second}
)

// A gate lets those through to the pages who may read them.
type gate struct {
	*site
	next  http.Handler
	tries *bot.Limiter
}

func (s *site) gate(next http.Handler) http.Handler {
	return &gate{s, next, bot.NewLimiterOf(triesFromOne, triesFromAll)}
}

// ServeHTTP finds out who asks: by the link's token, else by the session, else
// by what the request brings along.
func (g *gate) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if isAsset(r) { // the same in every reader, and the page to sign in needs it
		g.next.ServeHTTP(w, r)
		return
	}
	if g.Access.Mode != AuthOff {
		w.Header().Add("Vary", "Cookie, Authorization")
	}
	if rest, token, ok := withoutToken(r.URL); ok && isReading(r) {
		g.follow(w, r, rest, token)
		return
	}
	have := max(g.Access.least(), g.Access.session(r))
	var no *denial
	if have == stranger {
		have, no = g.authorize(w, r)
	}
	switch path := r.URL.Path; {
	case no != nil:
		g.deny(w, r, no)
	case path == signInPath && g.Access.signsIn():
		g.signIn(w, r)
	case path == signOutPath && r.Method == http.MethodPost:
		g.Access.close(w)
		lead(w, r, "/")
	case have == stranger:
		g.deny(w, r, &denial{status: http.StatusUnauthorized, says: "This briefing is private."})
	default:
		g.next.ServeHTTP(w, withRank(r, have))
	}
}

func isReading(r *http.Request) bool {
	return r.Method == http.MethodGet || r.Method == http.MethodHead
}

func isAsset(r *http.Request) bool { return strings.HasPrefix(r.URL.Path, assetsPath) }

// follow opens a session for a link's token and leads to the same page without
// it, so that it is in no address that gets copied, kept or sent on. Browsers
// keep the part after # over a redirect.
func (g *gate) follow(w http.ResponseWriter, r *http.Request, rest, token string) {
	a := g.Access
	if a.least() == stranger && a.session(r) == stranger {
		until, ok := a.links.verify(a.Address, token, a.Now())
		if !ok {
			g.deny(w, r, &denial{status: http.StatusUnauthorized,
				says: "This link is no longer good: links last a week. Ask the bot again for a fresh one."})
			return
		}
		a.open(w, reads, until)
	}
	w.Header().Set("Cache-Control", "no-store")
	lead(w, r, rest)
}

// authorize returns the rank of who sends a password or token along. One that
// is right opens a session in passing, so that a browser's is not looked at
// again.
func (g *gate) authorize(w http.ResponseWriter, r *http.Request) (rank, *denial) {
	scheme, secret, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	_, password, isBasic := r.BasicAuth()
	switch {
	case g.Access.Mode == AuthToken && strings.EqualFold(scheme, "Bearer"):
	case g.Access.Mode == AuthBasic && isBasic:
		secret = password
	default:
		return stranger, nil
	}
	have, no := g.try(r, secret)
	if no == nil && isBasic {
		g.Access.openFor(w, have)
	}
	return have, no
}

// try returns the rank of who knows a secret. Who has been wrong too often is
// told to wait, right or wrong.
func (g *gate) try(r *http.Request, secret string) (rank, *denial) {
	have := stranger
	err := g.tries.Attempt(g.Access.Now(), bot.Place{Platform: "web"}, origin(r), func() bool {
		have = g.Access.knows(secret)
		return have > stranger
	})
	switch {
	case err != nil:
		return stranger, tooOften(err)
	case have == stranger:
		g.Log.Warn("a sign-in failed", "from", origin(r))
		return stranger, &denial{status: http.StatusUnauthorized, says: "That is not it."}
	}
	return have, nil
}

// origin returns where a request comes from, as far as one person may have
// many addresses: an IPv6 network of 64 bits, or an IPv4 address.
func origin(r *http.Request) string {
	host, _, _ := net.SplitHostPort(r.RemoteAddr)
	ip, err := netip.ParseAddr(host)
	if err != nil || ip.Unmap().Is4() {
		return host
	}
	network, _ := ip.WithZone("").Prefix(64)
	return network.String()
}

// local returns an address within the reader; "/" for any other.
func local(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "" || u.Host != "" || u.User != nil || !strings.HasPrefix(u.Path, "/") ||
		strings.HasPrefix(u.Path, "//") || strings.ContainsAny(u.Path, "\\\r\n\t") {
		return "/"
	}
	return u.RequestURI()
}
