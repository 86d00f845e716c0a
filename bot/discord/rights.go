package discord

import (
	"context"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
)

// managing are the permissions one of which lets somebody change a channel's
// digests (topics/permissions).
const managing = discordgo.PermissionAdministrator | discordgo.PermissionManageGuild | discordgo.PermissionManageChannels

// rights are those of a request. In direct messages with the bot everybody
// may do as they like.
type rights struct {
	bot   *Bot
	place bot.Place
	user  string
	// member is who asked, with permissions. Nil means that they are looked up:
	// messages come without.
	member *discordgo.Member
}

var _ bot.Rights = rights{}

// Manage returns nil for who manages the server or the channel.
func (r rights) Manage(ctx context.Context, everyone bool) error {
	if r.place.Workspace == "" || everyone {
		return nil
	}
	granted, err := r.granted(ctx)
	if err != nil {
		return err
	}
	if granted&managing == 0 {
		return &bot.PermanentError{Reason: "only who manages the server or the channel may change its digests",
			Fix: "ask somebody with the permission Manage Server or Manage Channels"}
	}
	return nil
}

// granted returns the bits of who asked.
func (r rights) granted(ctx context.Context) (int64, error) {
	if r.member != nil {
		return r.member.Permissions, nil
	}
	channel, err := r.channel(ctx)
	if err != nil {
		return 0, err
	}
	return r.bot.client.permissions(ctx, r.user, channel)
}

func (r rights) channel(ctx context.Context) (*discordgo.Channel, error) {
	channel := new(discordgo.Channel)
	return channel, r.bot.client.get(ctx, discordgo.EndpointChannel(r.place.Channel), channel)
}

// Post returns nil if the bot has the permissions that a digest takes.
func (r rights) Post(ctx context.Context) error {
	channel, err := r.channel(ctx)
	if err != nil {
		return err
	}
	return r.bot.client.check(ctx, r.bot.self(), channel)
}
