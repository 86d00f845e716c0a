package slack

import (
	"net/http"
	"strings"
	"time"

	"github.com/slack-go/slack"
)

// maxBody is how much of a request is read: many times what Slack sends.
const maxBody = 1 << 20

// verify returns an error unless Slack signed the body with the secret, not
// long ago.
func verify(h http.Header, body []byte, secret string) error {
	verifier, err := slack.NewSecretsVerifier(h, secret) // it checks the age, too
	if err != nil {
		return err
	}
	if _, err := verifier.Write(body); err != nil {
		return err // unreachable
	}
	return verifier.Ensure()
}

// fresh reports whether a verified request did not come before. Slack sends
// nothing twice with one signature: what it repeats, it signs anew. Capitals
// are the same signature.
func (a *App) fresh(r *http.Request) bool {
	return a.seen.add(time.Now(), "signature "+strings.ToLower(r.Header.Get("X-Slack-Signature")), struct{}{})
}
