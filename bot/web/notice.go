package web

import (
	"bytes"
	"html/template"
	"net/http"
)

// A notice is a page for those who may not see the briefing, or when something
// failed: it shows nothing of the briefing, not even its title, and needs no
// corpus.
type notice struct {
	Title, Says string
	Next        string // where signing in leads to
	SignIn      bool   // whether there is a form
}

var noticeTemplate = template.Must(template.New("notice.html").Funcs(functions).ParseFS(templateFiles, "templates/bare/notice.html"))

// notice writes a notice.
func (s *site) notice(w http.ResponseWriter, status int, n notice) {
	var b bytes.Buffer
	if err := noticeTemplate.Execute(&b, n); err != nil {
		s.Log.Error("a notice could not be made", "error", err) // unreachable
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // the client may have gone
}
