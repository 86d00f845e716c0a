package slack

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

// permanent says what Slack's errors mean that no repeating helps against (SD
// reference/methods/chat.postMessage, conversations.history).
var permanent = map[string]bot.PermanentError{
	"channel_not_found":                        {Reason: "the channel does not exist, or the bot may not see it", Fix: "invite the bot there (/invite), or choose another channel"},
	"not_in_channel":                           {Reason: "the bot is not in the channel", Fix: "type /invite and the bot's name there"},
	"is_archived":                              {Reason: "the channel is archived", Fix: "open it again, or choose another channel"},
	"message_not_found":                        {Reason: "the message is gone", Fix: "nothing is to be done"},
	"cant_update_message":                      {Reason: "the message is not the bot's", Fix: "nothing is to be done"},
	"edit_window_closed":                       {Reason: "the message can no longer be edited", Fix: "nothing is to be done"},
	"thread_not_found":                         {Reason: "the thread is gone", Fix: "nothing is to be done"},
	"user_not_in_channel":                      {Reason: "the user is not in the channel", Fix: "invite them there"},
	"restricted_action":                        {Reason: "the workspace lets nobody but some post there", Fix: "ask an admin to let the bot post in the channel"},
	"restricted_action_read_only_channel":      {Reason: "the channel is read-only", Fix: "ask an admin to let the bot post there, or choose another channel"},
	"restricted_action_thread_only_channel":    {Reason: "the channel takes threads only", Fix: "choose another channel"},
	"restricted_action_non_threadable_channel": {Reason: "the channel takes no threads", Fix: "choose another channel"},
	"not_enabled":                              {Reason: "the app's Home tab is off", Fix: "turn it on at api.slack.com/apps, App Home"},
	"cannot_reply_to_message":                  {Reason: "the message takes no replies", Fix: "choose another channel"},
	"messages_tab_disabled":                    {Reason: "the app's Messages tab is off", Fix: "turn it on at api.slack.com/apps, App Home"},
	"no_permission":                            {Reason: "the bot may not do this", Fix: reinstall},
	"access_denied":                            {Reason: "Slack does not let the bot do this", Fix: "ask an admin to allow the app"},
	"accesslimited":                            {Reason: "the workspace limits what apps may do", Fix: "ask an admin to allow the app"},
	"enterprise_is_restricted":                 {Reason: "the organisation lets no app do this", Fix: "ask an admin to allow it"},
	"ekm_access_denied":                        {Reason: "the workspace's keys are locked", Fix: "ask an admin"},
	"team_access_not_granted":                  {Reason: "the app is not allowed in the workspace", Fix: "ask an admin to allow it"},
	"account_inactive":                         {Reason: "the bot was removed from the workspace", Fix: reinstall},
	"token_revoked":                            {Reason: "the bot's token was revoked", Fix: reinstall},
	"token_expired":                            {Reason: "the bot's token has expired", Fix: reinstall},
	"invalid_auth":                             {Reason: "Slack does not accept the bot's token", Fix: reinstall},
	"not_authed":                               {Reason: "the bot has no token", Fix: reinstall},
	"not_allowed_token_type":                   {Reason: "the token is of the wrong kind", Fix: "set SLACK_BOT_TOKEN to the one that begins with xoxb-"},
	"org_login_required":                       {Reason: "the workspace is being moved", Fix: "wait until an admin has moved it"},
	"msg_too_long":                             {Reason: "the message is too long for Slack", Fix: "report this"},
	"msg_blocks_too_long":                      {Reason: "the message is too long for Slack", Fix: "report this"},
	"invalid_blocks_format":                    {Reason: "Slack does not accept the message", Fix: "report this"},
	"invalid_blocks":                           {Reason: "Slack does not accept the message", Fix: "report this"},
	"metadata_too_large":                       {Reason: "Slack does not accept the message's metadata", Fix: "report this"},
}

const reinstall = "open the app at api.slack.com/apps, choose Install App, Reinstall, and set SLACK_BOT_TOKEN to the new token"

// busy are Slack's errors that say that it did nothing, and will later, though
// not when.
var busy = map[string]bool{
	"ratelimited": true, "rate_limited": true,
	"message_limit_exceeded": true, // of all that the workspace sends
	"team_added_to_org":      true, // the workspace is being moved, which takes minutes
}

// busyTime is how long to wait where Slack does not say it.
const busyTime = 30 * time.Second

// explain makes an error of package bot of one of slack-go's: permanent,
// passing, or else unknown, after which Slack may have done what was asked.
func explain(err error) error {
	var limited *slack.RateLimitedError
	var answer slack.SlackErrorResponse
	var address *url.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &limited):
		return &bot.RetryAfter{After: max(limited.RetryAfter, time.Second)}
	case errors.As(err, &answer):
		return explainAnswer(answer)
	case errors.As(err, &address):
		return fmt.Errorf("slack does not answer: %w", address.Err) // the address may be a secret
	}
	return fmt.Errorf("slack: %w", err)
}

func explainAnswer(answer slack.SlackErrorResponse) error {
	if busy[answer.Err] {
		return &bot.RetryAfter{After: busyTime}
	}
	if answer.Err == "missing_scope" {
		e := &bot.PermanentError{Reason: "the app lacks a permission", Fix: reinstall, Err: answer}
		if answer.Needed != "" {
			e.Reason = "the app lacks the scope " + answer.Needed
			e.Fix = "add it at api.slack.com/apps under OAuth & Permissions, and reinstall the app"
		}
		return e
	}
	if known, ok := permanent[answer.Err]; ok {
		known.Err = answer
		return &known
	}
	return fmt.Errorf("slack: %w", answer)
}

// patiently does f, and when Slack is busy once more after the time that it
// asks for, if ctx lasts so long. Nothing else is repeated: it might be done
// twice.
func (a *App) patiently(ctx context.Context, f func() error) error {
	err := explain(f())
	var wait *bot.RetryAfter
	if !errors.As(err, &wait) {
		return err
	}
	a.Metrics.RateLimited(platform)
	deadline, ok := ctx.Deadline()
	if ok && time.Until(deadline) < wait.After {
		return err
	}
	if sleep(ctx, wait.After) != nil {
		return err
	}
	return explain(f())
}
