// Package config holds the program's settings: their meaning, their defaults,
// and where they come from. Flags win over the environment, the environment
// over the file, the file over the defaults. Nothing has to be set.
//
// load.go reads them; database.go and reader.go are the settings that hold secrets.
package config

import (
	"cmp"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

// A Config is the settings of one run.
type Config struct {
	// Briefing is the folder with the articles. Empty, the default, is the
	// briefing that is compiled in, so that a first try needs no folder.
	Briefing string `yaml:"briefing"`
	// Timezone is the zone of dates and schedules that name none, as in
	// Europe/London, the default. It is asked for by name, since an offset
	// would be an hour wrong for half the year.
	Timezone string `yaml:"timezone"`
	// Listen is the address that serve listens at, 127.0.0.1:8080 by default:
	// a bot that is only tried is not open to the network.
	Listen string `yaml:"listen"`
	// PublicURL is where others reach serve, for the links in messages and the
	// addresses that Slack calls. Without it there is [Config.Address], which
	// leads others to their own machine.
	PublicURL string `yaml:"public_url"`
	// Database is where subscriptions and deliveries are kept:
	// sqlite:ukchina.db by default, or postgres://… , which several replicas
	// need to share one, or digests are posted once by each.
	Database string `yaml:"database"`
	// Slack and Discord say where the platforms are. Only tests and proxies
	// have anything but the default, the platforms' own addresses.
	Slack   Slack   `yaml:"slack"`
	Discord Discord `yaml:"discord"`
	// Digests are posted without anybody having subscribed.
	Digests []Digest `yaml:"digests"`
	// Managers says who may subscribe a channel: admins, the default, or
	// everyone. With everyone a stranger can make the bot post daily.
	Managers string `yaml:"managers"`
	// ReaderAuth says how readers show that they may read: off, the default,
	// with which everybody who reaches the address may; basic, with
	// UKCHINA_READER_PASSWORD; or token, with UKCHINA_READER_TOKEN.
	ReaderAuth string `yaml:"reader_auth"`
	// Secrets are never read from the settings file, which gets shared.
	Secrets Secrets `yaml:"-"`
}

// Who may subscribe a channel.
const (
	Admins   = "admins"
	Everyone = "everyone"
)

// Slack says where Slack is.
type Slack struct {
	APIURL string `yaml:"api_url"` // empty: Slack's own
}

// Discord says where Discord is, and which part of its servers are ours.
type Discord struct {
	APIURL string `yaml:"api_url"` // empty: Discord's own
	// Shards is how many processes share the bot's servers, and Shard, counted
	// from 0, which of them this is. Discord asks for more than one from 2,500
	// servers on. Two processes with the same Shard answer everything twice.
	Shard  int `yaml:"shard"`
	Shards int `yaml:"shards"` // 1 by default
}

// A Digest is a digest posted to one channel.
type Digest struct {
	Platform    string   `yaml:"platform"`     // slack or discord
	Workspace   string   `yaml:"workspace"`    // the Slack team or Discord guild id
	Channel     string   `yaml:"channel"`      // its id, which stays when it is renamed
	Schedule    string   `yaml:"schedule"`     // "weekdays at 08:00", or a cron expression
	Timezone    string   `yaml:"timezone"`     // empty: Config.Timezone
	Sections    []string `yaml:"sections"`     // empty: all
	WhenEmpty   string   `yaml:"when_empty"`   // skip, the default, or say
	WhenUnknown string   `yaml:"when_unknown"` // skip, the default: rather none than two; or repeat

	// Written is where it stands: "ukchina.yaml:12".
	Written string `yaml:"-"`
}

// UnmarshalYAML reads a digest, and notes its line.
func (d *Digest) UnmarshalYAML(n ast.Node) error {
	type plain Digest
	if err := yaml.NodeToValue(n, (*plain)(d), yaml.Strict()); err != nil {
		return fmt.Errorf("digest: %w", err)
	}
	d.Written = strconv.Itoa(n.GetToken().Position.Line)
	return nil
}

// Secrets are the platforms' tokens, from the environment or from the files
// that it names. An empty one means that its platform is not connected.
type Secrets struct {
	SlackBotToken      string // SLACK_BOT_TOKEN
	SlackSigningSecret string // SLACK_SIGNING_SECRET
	SlackAppToken      string // SLACK_APP_TOKEN, for Socket Mode
	SlackClientID      string // SLACK_CLIENT_ID, to install to several workspaces
	SlackClientSecret  string // SLACK_CLIENT_SECRET
	// DatabasePassword, of UKCHINA_DATABASE_PASSWORD, goes into the address of a
	// PostgreSQL that has none, so that the address may be seen.
	DatabasePassword string
	// SecretKey, of UKCHINA_SECRET_KEY, seals the tokens of the workspaces that
	// the bot is installed to, and is needed for that: 32 bytes in base64, while
	// it is changed several with commas between. It signs the reader's links and
	// sessions, too; without it these are signed with the reader's password or
	// token, and end when that is changed.
	SecretKey       string
	DiscordBotToken string // DISCORD_BOT_TOKEN

	ReaderPassword  string // UKCHINA_READER_PASSWORD, where reader_auth is basic
	ReaderToken     string // UKCHINA_READER_TOKEN, where reader_auth is token
	ManagerPassword string // UKCHINA_MANAGER_PASSWORD, to manage on the reader's pages
}

// String hides the secrets, so that no log has them.
func (s Secrets) String() string { return "(hidden)" }

// GoString hides the secrets, too.
func (s Secrets) GoString() string { return s.String() }

// Default returns the settings of a program that is told nothing.
func Default() Config {
	return Config{
		Timezone: "Europe/London",
		Listen:   "127.0.0.1:8080",
		Database: "sqlite:ukchina.db",
		Managers: Admins, ReaderAuth: "off",
		Discord: Discord{Shards: 1},
	}
}

// Address returns PublicURL, without a slash at its end, or else http:// and
// Listen: where serve is reached from its own machine.
func (c Config) Address() string {
	if c.PublicURL != "" {
		return strings.TrimRight(c.PublicURL, "/")
	}
	host, port, _ := net.SplitHostPort(c.Listen)
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return "http://" + net.JoinHostPort(host, port)
}

// Location returns the zone that Timezone names. It is for checked settings;
// of others it is UTC where there is no such zone.
func (c Config) Location() *time.Location {
	zone, err := time.LoadLocation(c.Timezone)
	if err != nil {
		return time.UTC
	}
	return zone
}

// Check returns what is wrong with the first setting that is wrong, and what
// would be right. Whoever changes settings after [Load], as flags do, calls
// it again.
func (c Config) Check() error {
	if err := checkZone("timezone", c.Timezone); err != nil {
		return err
	}
	if _, port, err := net.SplitHostPort(c.Listen); err != nil || port == "" {
		return fmt.Errorf("listen %q: write host and port, as in 127.0.0.1:8080 or :8080", c.Listen)
	}
	for _, address := range []struct{ key, value string }{
		{"public_url", c.PublicURL}, {"slack.api_url", c.Slack.APIURL}, {"discord.api_url", c.Discord.APIURL},
	} {
		if u, err := url.Parse(address.value); err != nil || address.value != "" && (u.Host == "" || u.Scheme != "http" && u.Scheme != "https") {
			return fmt.Errorf("%s %q: write an address that begins with https:// or http://", address.key, address.value)
		}
	}
	if err := c.checkDatabase(); err != nil {
		return err
	}
	if err := oneOf("managers", c.Managers, Admins, Everyone); err != nil {
		return err
	}
	if err := c.checkReader(); err != nil {
		return err
	}
	if c.Discord.Shard < 0 || c.Discord.Shard >= c.Discord.Shards {
		return fmt.Errorf("discord.shard %d of discord.shards %d: count from 0, and have at least 1", c.Discord.Shard, c.Discord.Shards)
	}
	for i, d := range c.Digests {
		if err := d.check(); err != nil {
			return d.Wrong(i, err)
		}
	}
	return nil
}

// Wrong returns an error about number i, counted from 0, of the digests.
func (d Digest) Wrong(i int, err error) error {
	return fmt.Errorf("%s: digests, number %d: %w", cmp.Or(d.Written, "settings"), i+1, err)
}

func (d Digest) check() error {
	for _, field := range []struct{ key, value string }{
		{"workspace", d.Workspace}, {"channel", d.Channel}, {"schedule", d.Schedule},
	} {
		if field.value == "" {
			return fmt.Errorf("%s is missing", field.key)
		}
	}
	if err := oneOf("platform", d.Platform, "slack", "discord"); err != nil {
		return err
	}
	if err := oneOf("when_empty", d.WhenEmpty, "", "skip", "say"); err != nil {
		return err
	}
	if err := oneOf("when_unknown", d.WhenUnknown, "", "skip", "repeat"); err != nil {
		return err
	}
	if d.Timezone == "" {
		return nil
	}
	return checkZone("timezone", d.Timezone)
}

func checkZone(key, zone string) error {
	if _, err := time.LoadLocation(zone); err != nil || zone == "" || zone == "Local" {
		return fmt.Errorf("%s %q is not known: write it like Europe/London", key, zone)
	}
	return nil
}

func oneOf(key, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	allowed = slices.DeleteFunc(allowed, func(s string) bool { return s == "" })
	return fmt.Errorf("%s %q: write %s", key, value, strings.Join(allowed, " or "))
}

func hasPrefix(s string, prefixes ...string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(s, p) })
}
