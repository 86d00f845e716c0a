package slack

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/slack-go/slack"
)

// NewAPI returns a client of Slack's Web API. appToken may be empty, and
// without it there is no Socket Mode. Without an address it is Slack's own.
func NewAPI(botToken, appToken, address string) *slack.Client {
	options := []slack.Option{slack.OptionAppLevelToken(appToken), slack.OptionHTTPClient(newClient())}
	if address != "" {
		options = append(options, slack.OptionAPIURL(strings.TrimRight(address, "/")+"/"))
	}
	return slack.New(botToken, options...)
}

// newClient returns a client that goes where it is told, and no further.
func newClient() *http.Client {
	return &http.Client{Timeout: callTime, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// answersGo reports whether an address is one of Slack's that take answers
// (SD interactivity/handling-user-interaction), or is at apiURL.
func answersGo(address, apiURL string) bool {
	to, err := url.Parse(address)
	if err != nil || to.User != nil {
		return false
	}
	if to.Scheme == "https" && to.Host == "hooks.slack.com" {
		return true
	}
	api, err := url.Parse(apiURL)
	return err == nil && to.Host != "" && to.Scheme == api.Scheme && to.Host == api.Host
}

// callTime is how long Slack may take for one call.
const callTime = 15 * time.Second
