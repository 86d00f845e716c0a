package slack

import (
	"crypto/sha256"
	"encoding/base64"
	"html/template"
	"net/http"
)

// An installPage is what a person reads who installs the app.
type installPage struct {
	Title, Text string
	Again       string // where to begin again; empty for nowhere
	Open        string // where the app opens in Slack; empty for nowhere
	Style       template.CSS
}

const installStyle = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1rem;color:#1d1c1d;background:#fff}` +
	`@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1d21}a{color:#6cb4ff}}`

var installTemplate = template.Must(template.New("install").Parse(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{.Title}}</title><style>{{.Style}}</style></head>
<body>
<h1>{{.Title}}</h1>
<p>{{.Text}}</p>
{{with .Again}}<p><a href="{{.}}">Begin again</a></p>
{{end}}{{with .Open}}<p><a href="{{.}}">Open Slack</a></p>
{{end}}</body>
</html>
`))

// installPolicy lets the page have its style and nothing else.
var installPolicy = func() string {
	sum := sha256.Sum256([]byte(installStyle))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}()

// show writes a page that no cache keeps and that names its address to nobody:
// there is a code in it.
func show(w http.ResponseWriter, status int, p installPage) {
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", installPolicy)
	h.Set("Cache-Control", "no-store")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	p.Style = template.CSS(installStyle) //nolint:gosec // our own
	_ = installTemplate.Execute(w, p)    //nolint:errcheck // who asked is gone
}
