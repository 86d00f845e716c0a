package web

import (
	"net/http"
	"strings"
)

// policy is the Content-Security-Policy: what a page may load and do, should
// words of an article ever be taken for markup. Nothing is inline, nothing
// comes from elsewhere, no script makes markup of text.
var policy = strings.Join([]string{
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
}, "; ")

// headers are on every answer. They follow the OWASP Secure Headers Project.
// Referrer-Policy is same-origin, not no-referrer, under which browsers say
// Origin: null of the reader's own forms.
var headers = [...][2]string{
	{"Content-Security-Policy", policy},
	{"X-Content-Type-Options", "nosniff"},
	{"X-Frame-Options", "DENY"},
	{"Referrer-Policy", "same-origin"},
	{"Permissions-Policy", "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), " +
		"gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), " +
		"usb=(), web-share=(), xr-spatial-tracking=()"},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
	// Pages are asked for again, and answered with "not modified".
	{"Cache-Control", "private, no-cache"},
	// Other people's articles are not for search engines.
	{"X-Robots-Tag", "noindex, nofollow"},
}

// transportSecurity keeps browsers to https for a year, where the reader has
// it; of other names in the domain it knows nothing.
const transportSecurity = "max-age=31536000"

func (s *site) setHeaders(h http.Header) {
	for _, header := range headers {
		h.Set(header[0], header[1])
	}
	if strings.HasPrefix(s.PublicURL, "https://") {
		h.Set("Strict-Transport-Security", transportSecurity)
	}
}
