package slack

import (
	"net/http"
	"strings"
	"time"

	"github.com/slack-go/slack"
)

// NewAPI returns a client of Slack's Web API. appToken may be empty, and
// without it there is no Socket Mode. Without an address it is Slack's own.
func NewAPI(botToken, appToken, address string) *slack.Client {
	options := []slack.Option{slack.OptionAppLevelToken(appToken), slack.OptionHTTPClient(&http.Client{Timeout: callTime})}
	if address != "" {
		options = append(options, slack.OptionAPIURL(strings.TrimRight(address, "/")+"/"))
	}
	return slack.New(botToken, options...)
}

// callTime is how long Slack may take for one call.
const callTime = 15 * time.Second
