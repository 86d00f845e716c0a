package web

import (
	"errors"
	"math"
	"net/http"
	"strconv"
	"time"

	"ukchina/bot"
)

// A denial is why somebody may not read.
type denial struct {
	status int
	says   string        // a sentence
	wait   time.Duration // until it may be tried again; 0 means at once
}

// tooOften denies what a limiter did not let through.
func tooOften(err error) *denial {
	d := &denial{status: http.StatusTooManyRequests, wait: time.Second}
	if limited, ok := errors.AsType[*bot.Limited](err); ok {
		d.wait = limited.After
	}
	d.says = "That was wrong too often. Try again in " + strconv.Itoa(d.seconds()) + " seconds."
	return d
}

// seconds returns how long to wait, rounded up.
func (d *denial) seconds() int { return int(math.Ceil(d.wait.Seconds())) }

// deny says why somebody may not read, and how to.
func (g *gate) deny(w http.ResponseWriter, r *http.Request, d *denial) {
	if d.status == http.StatusUnauthorized {
		w.Header().Set("WWW-Authenticate", g.Access.challenge())
	}
	rest, _, _ := withoutToken(r.URL)
	g.denyOn(w, d, notice{Title: "A private briefing", Next: local(rest), SignIn: g.Access.signsIn()})
}

// denyOn says on a page why somebody may not read.
func (g *gate) denyOn(w http.ResponseWriter, d *denial, n notice) {
	if d.wait > 0 {
		w.Header().Set("Retry-After", strconv.Itoa(d.seconds()))
	}
	n.Says = d.says
	g.notice(w, d.status, n)
}

// challenge returns what a program is told about how to ask (RFC 9110,
// 11.6.1). It makes a browser ask for a password, or else is overlooked there.
func (a *Access) challenge() string {
	if a.Mode == AuthBasic {
		return `Basic realm="ukchina", charset="UTF-8"` // RFC 7617
	}
	return `Bearer realm="ukchina"` // RFC 6750
}
