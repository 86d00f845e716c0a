package slack

import (
	"context"
	"strconv"
	"time"

	"github.com/slack-go/slack"

	"ukchina/bot"
)

const (
	// searched is how many messages one call asks for. Apps of some kinds get
	// 15, whatever they ask for (SD reference/methods/conversations.history).
	searched = 200
	// mostPages is how many calls a search makes.
	mostPages = 10
	// skew is how much our clock may be ahead of Slack's.
	skew = time.Minute
)

// Find looks for a part of a post: the first in the channel, others in its
// thread. It needs the scope channels:history, for private channels
// groups:history, and the bot in the channel.
func (a *App) Find(ctx context.Context, in bot.Place, p bot.Post, since time.Time) (id string, found bool, err error) {
	api, err := a.api(ctx, in.Workspace)
	if err != nil {
		return "", false, err
	}
	oldest := ""
	if !since.IsZero() {
		oldest = strconv.FormatInt(since.Add(-skew).Unix(), 10)
	}
	for cursor, page := "", 0; page < mostPages; page++ {
		messages, next, err := messages(ctx, api, in.Channel, p, oldest, cursor)
		if err != nil {
			return "", false, a.explained(err, "find")
		}
		for _, m := range messages {
			if m.Metadata.EventType == metadataType && m.Metadata.EventPayload["key"] == p.PartKey() && p.Key != "" {
				return m.Timestamp, true, nil
			}
		}
		if cursor = next; cursor == "" {
			return "", false, nil
		}
	}
	return "", false, tooMuch
}

var tooMuch = &bot.PermanentError{Reason: "too much was written in the channel to find a message again"}

// messages returns some of the messages that a part may be among, and where the
// next begin; "" after the last.
func messages(ctx context.Context, api *slack.Client, channel string, p bot.Post, oldest, cursor string) (list []slack.Message, next string, err error) {
	if p.Part > 0 && p.Thread != "" {
		list, _, next, err = api.GetConversationRepliesContext(ctx, &slack.GetConversationRepliesParameters{
			ChannelID: channel, Timestamp: p.Thread, Cursor: cursor, Limit: searched, IncludeAllMetadata: true})
		return list, next, err
	}
	history, err := api.GetConversationHistoryContext(ctx, &slack.GetConversationHistoryParameters{
		ChannelID: channel, Oldest: oldest, Cursor: cursor, Limit: searched, IncludeAllMetadata: true})
	if err != nil {
		return nil, "", err
	}
	return history.Messages, history.ResponseMetaData.NextCursor, nil
}
