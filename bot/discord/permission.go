package discord

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
)

// A permission is a bit, and what Discord's settings call it
// (topics/permissions).
type permission struct {
	bit  int64
	name string
}

var (
	viewChannel   = permission{discordgo.PermissionViewChannel, "View Channel"}
	sendMessages  = permission{discordgo.PermissionSendMessages, "Send Messages"}
	embedLinks    = permission{discordgo.PermissionEmbedLinks, "Embed Links"}
	readHistory   = permission{discordgo.PermissionReadMessageHistory, "Read Message History"}
	sendInThreads = permission{1 << 38, "Send Messages in Threads"}
)

// needed returns what posting in a channel takes. Send Messages has no effect
// in threads, and starts them in forums.
func needed(kind discordgo.ChannelType) []permission {
	if isThread(kind) {
		return []permission{viewChannel, sendInThreads, embedLinks, readHistory}
	}
	return []permission{viewChannel, sendMessages, embedLinks, readHistory}
}

func isThread(kind discordgo.ChannelType) bool {
	return kind == discordgo.ChannelTypeGuildNewsThread || kind == discordgo.ChannelTypeGuildPublicThread || kind == discordgo.ChannelTypeGuildPrivateThread
}

func isForum(kind discordgo.ChannelType) bool {
	return kind == discordgo.ChannelTypeGuildForum || kind == discordgo.ChannelTypeGuildMedia
}

// check returns a [bot.PermanentError] that names the permissions that a user,
// the bot, lacks to post in a channel. In direct messages there are none.
func (c *client) check(ctx context.Context, user string, channel *discordgo.Channel) error {
	if channel.GuildID == "" {
		return nil
	}
	granted, err := c.permissions(ctx, user, channel)
	if err != nil {
		return err
	}
	var missing []string
	for _, p := range needed(channel.Type) {
		if granted&p.bit == 0 {
			missing = append(missing, p.name)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	lacks := strings.Join(missing, ", ")
	return &bot.PermanentError{Reason: fmt.Sprintf("the bot lacks %s in the Discord channel %s", lacks, channel.ID),
		Fix: "in Discord open Edit Channel, Permissions, add the bot's role and allow " + lacks}
}

// permissions returns the bits that a user has in a channel; in a thread those
// of the channel it is in.
func (c *client) permissions(ctx context.Context, user string, channel *discordgo.Channel) (int64, error) {
	if isThread(channel.Type) {
		parent := new(discordgo.Channel)
		if err := c.get(ctx, discordgo.EndpointChannel(channel.ParentID), parent); err != nil {
			return 0, err
		}
		channel = parent
	}
	var guild discordgo.Guild
	if err := c.get(ctx, discordgo.EndpointGuild(channel.GuildID), &guild); err != nil {
		return 0, err
	}
	var member discordgo.Member
	if err := c.get(ctx, discordgo.EndpointGuildMember(channel.GuildID, user), &member); err != nil {
		return 0, err
	}
	return granted(&guild, channel, user, member.Roles), nil
}

// granted computes permissions as topics/permissions says: those of the roles,
// then the channel's overwrites for everyone, for the roles together, for the
// member.
func granted(guild *discordgo.Guild, channel *discordgo.Channel, user string, roles []string) int64 {
	var bits int64
	for _, role := range guild.Roles {
		if role.ID == guild.ID || slices.Contains(roles, role.ID) {
			bits |= role.Permissions
		}
	}
	if guild.OwnerID == user || bits&discordgo.PermissionAdministrator != 0 {
		return -1 // all
	}
	for _, applies := range []func(id string) bool{
		func(id string) bool { return id == guild.ID },
		func(id string) bool { return id != guild.ID && slices.Contains(roles, id) },
		func(id string) bool { return id == user },
	} {
		var allow, deny int64
		for _, o := range channel.PermissionOverwrites {
			if applies(o.ID) {
				allow, deny = allow|o.Allow, deny|o.Deny
			}
		}
		bits = bits&^deny | allow
	}
	return bits
}
