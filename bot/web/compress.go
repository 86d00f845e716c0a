package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
)

// A packed is an answer ready to be sent, more than once. It is immutable.
type packed struct {
	header http.Header
	status int
	plain  []byte
	zipped []byte // nil where that would not be smaller
	tag    string // of plain, without quotation marks
}

// smallest is the size from which on compressing is worth it, in bytes: less
// goes in one packet anyhow.
const smallest = 1000

// pack makes an answer ready to be sent.
func pack(header http.Header, status int, body []byte) *packed {
	sum := sha256.Sum256(body)
	p := &packed{header: header, status: status, plain: body, tag: base64.RawURLEncoding.EncodeToString(sum[:12])}
	if len(body) >= smallest {
		var b bytes.Buffer
		z := gzip.NewWriter(&b)
		_, _ = z.Write(body) // a buffer takes everything
		_ = z.Close()
		if b.Len() < len(body) {
			p.zipped = b.Bytes()
		}
	}
	return p
}

// size returns how many bytes p holds.
func (p *packed) size() int { return len(p.plain) + len(p.zipped) }

// serve sends p as the request takes it, or that what the client has is still
// good. The tag is strong, so it differs between the forms.
func (p *packed) serve(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	for name, values := range p.header {
		if name == "Vary" {
			values = append(h["Vary"], values...)
		}
		h[name] = values
	}
	body, tag := p.plain, p.tag
	h.Add("Vary", "Accept-Encoding")
	if p.zipped != nil && takesGzip(r.Header.Values("Accept-Encoding")) {
		body, tag = p.zipped, p.tag+".gz"
		h.Set("Content-Encoding", "gzip")
	}
	if p.status == http.StatusOK {
		h.Set("Etag", `"`+tag+`"`)
		if isReading(r) && matches(r.Header.Values("If-None-Match"), tag) {
			h.Del("Content-Encoding")
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(p.status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the client may have gone
	}
}

// matches reports whether If-None-Match names a tag (RFC 9110, 13.1.2: weak
// comparison).
func matches(values []string, tag string) bool {
	for _, value := range values {
		for have := range strings.SplitSeq(value, ",") {
			have = strings.TrimPrefix(strings.TrimSpace(have), "W/")
			if have == "*" || have == `"`+tag+`"` {
				return true
			}
		}
	}
	return false
}

// takesGzip reports whether Accept-Encoding takes gzip (RFC 9110, 12.5.3):
// what is named wins over "*", and a weight of 0 is a refusal.
func takesGzip(values []string) bool {
	named, any := -1.0, -1.0
	for _, value := range values {
		for part := range strings.SplitSeq(value, ",") {
			coding, weight := weighed(part)
			switch coding {
			case "gzip", "x-gzip":
				named = max(named, weight)
			case "*":
				any = max(any, weight)
			}
		}
	}
	if named >= 0 {
		return named > 0
	}
	return any > 0
}

// weighed returns a coding and its weight, 1 where none is given and 0 where
// it is none.
func weighed(part string) (coding string, weight float64) {
	coding, parameters, _ := strings.Cut(part, ";")
	weight = 1
	for p := range strings.SplitSeq(parameters, ";") {
		if q, ok := strings.CutPrefix(strings.ToLower(strings.TrimSpace(p)), "q="); ok {
			var err error
			if weight, err = strconv.ParseFloat(q, 64); err != nil || !(weight >= 0 && weight <= 1) {
				weight = 0
			}
		}
	}
	return strings.ToLower(strings.TrimSpace(coding)), weight
}
