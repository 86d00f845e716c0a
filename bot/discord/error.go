package discord

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
)

// badToken is what a token that Discord does not take means.
var badToken = bot.PermanentError{
	Reason: "Discord does not accept the bot's token",
	Fix:    "open the app at discord.com/developers/applications, choose Bot, Reset Token, and set DISCORD_BOT_TOKEN to the new one",
}

// permanent says what to do about the errors that no repeating helps against,
// by Discord's code (topics/opcodes-and-status-codes, JSON).
var permanent = map[int]bot.PermanentError{
	discordgo.ErrCodeUnknownChannel: {Reason: "the channel does not exist", Fix: "it may be deleted: choose another"},
	discordgo.ErrCodeUnknownGuild:   {Reason: "the server does not exist, or the bot is not in it", Fix: "invite the bot"},
	discordgo.ErrCodeUnknownMember:  {Reason: "the bot is not in the server", Fix: "invite it"},
	discordgo.ErrCodeUnknownMessage: {Reason: "the message is gone", Fix: "nothing is to be done"},
	discordgo.ErrCodeMissingAccess: {Reason: "the bot may not see the channel",
		Fix: "give it View Channel there, or invite it to the server"},
	discordgo.ErrCodeMissingPermissions: {Reason: "the bot lacks a permission in the channel",
		Fix: "give it View Channel, Send Messages, Embed Links and Read Message History there"},
	discordgo.ErrCodeCannotSendMessagesToThisUser:         {Reason: "the user takes no messages from the bot", Fix: "ask them to allow direct messages"},
	discordgo.ErrCodeCannotExecuteActionOnThisChannelType: {Reason: "the channel takes no messages", Fix: "choose a text channel, a thread or a forum"},
	discordgo.ErrCodeInvalidFormBody:                      {Reason: "Discord does not accept the message", Fix: "report this with the log"},
	discordgo.ErrCodeCannotSendEmptyMessage:               {Reason: "Discord takes the message for empty", Fix: "give the bot Embed Links in the channel"},
	discordgo.ErrCodeThreadIsLocked:                       {Reason: "the thread is locked", Fix: "unlock it, or choose another"},
	discordgo.ErrCodePerformedOperationOnArchivedThread:   {Reason: "the thread is archived", Fix: "open it again, or choose another"},
	discordgo.ErrCodeCannotReplyWithoutPermissionToReadMessageHistory: {Reason: "the bot may not reply in the channel",
		Fix: "give it Read Message History there"},
	discordgo.ErrCodeMaximumNumberOfActiveThreadsReached: {Reason: "the server has as many open threads as it may have",
		Fix: "close some"},
	blockedByAutoMod: {Reason: "the server's AutoMod blocks the message", Fix: "exempt the bot's role or the channel in Server Settings, AutoMod"},
	blockedByLinks:   {Reason: "Discord takes a link in the message for harmful", Fix: "report this with the log"},
	noTag:            {Reason: "the forum wants a tag, and has none for the bot", Fix: "add one to it that not only moderators may apply"},
}

// Codes that discordgo does not have (topics/opcodes-and-status-codes, JSON).
const (
	noTag            = 40067
	blockedByAutoMod = 200000
	blockedByLinks   = 240000
)

// gone are the codes of an interaction that is no longer, or already answered:
// too late, or another replica was quicker. Nothing is wrong.
func gone(err error) bool {
	var e *codeError
	return errors.As(err, &e) && (e.code == discordgo.ErrCodeUnknownInteraction ||
		e.code == discordgo.ErrCodeInteractionHasAlreadyBeenAcknowledged || e.code == discordgo.ErrCodeUnknownWebhook)
}

// deleted reports whether what was asked for is no longer there: a message, or
// the thread it was in.
func deleted(err error) bool {
	var e *codeError
	return errors.As(err, &e) && (e.code == discordgo.ErrCodeUnknownMessage || e.code == discordgo.ErrCodeUnknownChannel)
}

// busy are the codes that say that Discord takes something later, whatever the
// status: the limits that it does not count in a bucket, and what it has turned
// off for a while.
var busy = map[int]bool{
	discordgo.ErrCodeThisActionCannotBePerformedDueToSlowmodeRateLimit:                true,
	discordgo.ErrCodeChannelHasHitWriteRateLimit:                                      true,
	discordgo.ErrCodeTheWriteActionYouArePerformingOnTheServerHasHitTheWriteRateLimit: true,
	discordgo.ErrCodeSendMessagesHasBeenTemporarilyDisabled:                           true,
	discordgo.ErrCodeFeatureTemporarilyDisabledServerSide:                             true,
	discordgo.ErrCodeAPIResourceIsCurrentlyOverloaded:                                 true,
}

// busyTime is how long to wait where Discord does not say it.
const busyTime = time.Minute

// A codeError is an error of Discord's that says what is wrong. It holds
// neither the request's address, which may be a secret, nor its body.
type codeError struct{ status, code int }

func (e *codeError) Error() string {
	return fmt.Sprintf("discord answered %d %s, code %d", e.status, http.StatusText(e.status), e.code)
}

// explain makes an error of package bot of one of discordgo's: permanent,
// passing, or else unknown, where Discord may have done what was asked.
func explain(err error) error {
	var limit *discordgo.RateLimitError
	var rest *discordgo.RESTError
	var address *url.Error
	switch {
	case errors.As(err, &limit):
		return &bot.RetryAfter{After: max(limit.RetryAfter, time.Second)}
	case errors.As(err, &rest):
		return explainStatus(rest)
	case errors.As(err, &address):
		return fmt.Errorf("discord does not answer: %w", address.Err) // the address may hold a secret
	}
	return fmt.Errorf("discord: %w", err)
}

func explainStatus(err *discordgo.RESTError) error {
	e := &codeError{status: err.Response.StatusCode}
	if err.Message != nil {
		e.code = err.Message.Code
	}
	if busy[e.code] {
		return &bot.RetryAfter{After: busyTime}
	}
	if gone(e) || e.status >= http.StatusInternalServerError {
		return e
	}
	if known, ok := permanent[e.code]; ok {
		known.Err = e
		return &known
	}
	switch e.status {
	case http.StatusUnauthorized:
		known := badToken
		known.Err = e
		return &known
	case http.StatusForbidden:
		return &bot.PermanentError{Reason: "Discord does not let the bot do this", Err: e,
			Fix: "invite it again with the address that ukchina manifest discord prints"}
	case http.StatusBadRequest, http.StatusNotFound, http.StatusMethodNotAllowed:
		return &bot.PermanentError{Reason: e.Error(), Fix: "report this with the log", Err: e}
	}
	return e
}
