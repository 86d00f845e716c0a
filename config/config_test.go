package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ukchina/config"
)

// load writes the settings file, if any, and loads it with the environment.
func load(t *testing.T, yaml string, env map[string]string) (config.Config, error) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "ukchina.yaml")
	if err := os.WriteFile(file, []byte(yaml), 0o600); err != nil {
		t.Fatal(err)
	}
	return config.Load(file, func(name string) string { return env[name] })
}

func TestDefaults(t *testing.T) {
	t.Chdir(t.TempDir())
	c, err := config.Load("", func(string) string { return "" })
	if err != nil {
		t.Fatal(err)
	}
	if c.Briefing != "" || c.Location().String() != "Europe/London" || c.PublicURL != "" || c.Address() != "http://127.0.0.1:8080" ||
		c.Database != "sqlite:ukchina.db" || c.Managers != "admins" {
		t.Errorf("have %+v", c)
	}
	if _, err := config.Load("gone.yaml", func(string) string { return "" }); err == nil {
		t.Error("a named file that is missing is no error")
	}
	if err := os.WriteFile(config.DefaultFile, []byte("briefing: here"), 0o600); err != nil {
		t.Fatal(err)
	}
	if c, err = config.Load("", func(string) string { return "" }); err != nil || c.Briefing != "here" {
		t.Errorf("the working folder's file gives %+v, %v", c, err)
	}
}

const full = `briefing: /srv/news
listen: :9000
public_url: https://bot.example
database: postgres://bot@db/bot
timezone: Asia/Tokyo
slack: {api_url: https://slack.example}
discord:
  api_url: https://discord.example
  shard: 1
  shards: 4
digests:
  - platform: slack
    workspace: T1
    channel: C1
    schedule: weekdays at 08:00
    timezone: Europe/Paris
    sections: [trip, criticisms]
    when_empty: say
    when_unknown: repeat
managers: everyone
`

func TestFull(t *testing.T) {
	c, err := load(t, full, map[string]string{"UKCHINA_TIMEZONE": "America/New_York", "SLACK_BOT_TOKEN": "hush",
		"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "hush", "UKCHINA_SECRET_KEY": "hush", "DISCORD_SHARD": "2"})
	if err != nil {
		t.Fatal(err)
	}
	if c.Timezone != "America/New_York" || c.Listen != ":9000" || len(c.Digests) != 1 || c.Digests[0].Sections[1] != "criticisms" ||
		c.Discord != (config.Discord{APIURL: "https://discord.example", Shard: 2, Shards: 4}) || c.Secrets.SlackBotToken != "hush" ||
		c.Secrets.SecretKey != "hush" || c.Secrets.SlackClientID != "1.2" {
		t.Errorf("have %+v", c)
	}
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if s := fmt.Sprintf(format, c); strings.Contains(s, "hush") {
			t.Errorf("%s shows a secret: %s", format, s)
		}
	}
}

func TestDatabaseAddress(t *testing.T) {
	c, err := load(t, "", map[string]string{"UKCHINA_DATABASE": "postgres://u@db/ukchina?sslmode=disable", "UKCHINA_DATABASE_PASSWORD": "a/b?c"})
	if err != nil || c.Database != "postgres://u@db/ukchina?sslmode=disable" || c.DatabaseAddress() != "postgres://u:a%2Fb%3Fc@db/ukchina?sslmode=disable" {
		t.Errorf("%s, %s, %v", c.Database, c.DatabaseAddress(), err)
	}
	if s := config.Default().DatabaseAddress(); s != "sqlite:ukchina.db" {
		t.Errorf("default %s", s)
	}
}

func TestAddress(t *testing.T) {
	for _, c := range []struct{ listen, public, want string }{
		{":9000", "", "http://127.0.0.1:9000"},
		{"0.0.0.0:9000", "", "http://127.0.0.1:9000"},
		{"[::]:9000", "", "http://127.0.0.1:9000"},
		{"news.example:80", "", "http://news.example:80"},
		{":9000", "https://news.example/bot/", "https://news.example/bot"},
	} {
		if have := (config.Config{Listen: c.listen, PublicURL: c.public}).Address(); have != c.want {
			t.Errorf("%+v: have %s", c, have)
		}
	}
}

func TestComments(t *testing.T) {
	for _, yaml := range []string{"", "# nothing\n---\n", "listen: :1 # one\n"} {
		if c, err := load(t, yaml, nil); err != nil || c.Database != config.Default().Database {
			t.Errorf("%q: %+v, %v", yaml, c, err)
		}
	}
}

func TestWrong(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		yaml, name, value, want string
	}{
		{"briefing: x\nlistn: y\n", "", "", `ukchina.yaml:2: unknown key "listn"`},
		{"slack:\n  token: x\n", "", "", `ukchina.yaml:2: unknown key "token"`},
		{"listen: [1]\n", "", "", "ukchina.yaml:1: "},
		{"listen: 8080\n", "", "", "host and port"},
		{"timezone: UTC+1\n", "", "", "like Europe/London"},
		{"", "UKCHINA_TIMEZONE", "Nowhere", "like Europe/London"},
		{"", "UKCHINA_PUBLIC_URL", "bot.example", "begins with https://"},
		{"", "UKCHINA_DATABASE", "mysql://u:pass@h", "sqlite:FILE or postgres://"},
		{"", "UKCHINA_DATABASE_PASSWORD", "hush", "SQLite, which takes none"},
		{"database: postgres://db/ukchina\n", "UKCHINA_DATABASE_PASSWORD", "hush", "postgres://USER@HOST/NAME"},
		{"database: postgres://u:p@db/ukchina\n", "UKCHINA_DATABASE_PASSWORD", "hush", "keep one"},
		{"", "DISCORD_SHARD", "1", "count from 0"},
		{"discord: {shards: 0}\n", "", "", "at least 1"},
		{"", "DISCORD_SHARDS", "two", "write a number"},
		{"managers: all\n", "", "", "admins or everyone"},
		{"reader_auth: yes please\n", "", "", "write off or basic or token"},
		{"reader_auth: basic\n", "", "", "set UKCHINA_READER_PASSWORD"},
		{"", "UKCHINA_READER_AUTH", "token", "set UKCHINA_READER_TOKEN"},
		{"", "UKCHINA_READER_PASSWORD", "pass-me-by", "is set, but reader_auth is off"},
		{"reader_auth: basic\n", "UKCHINA_READER_PASSWORD", "pass", "too short: take 8 characters"},
		{"", "UKCHINA_MANAGER_PASSWORD", "pass", "too short: take 8 characters"},
		{"digests: [{platform: irc, workspace: a, channel: b, schedule: daily}]\n", "", "", "number 1: platform \"irc\": write slack or discord"},
		{"digests: [{platform: slack, workspace: a, channel: b}]\n", "", "", "schedule is missing"},
		{"managers: admins\ndigests:\n  - {platform: slack, workspace: a, channel: b, schedule: c}\n  - {platform: slack}\n", "", "", "ukchina.yaml:4: digests, number 2: workspace is missing"},
		{"digests:\n  - platform: slack\n    chanel: x\n", "", "", `ukchina.yaml:3: unknown key "chanel"`},
		{"", "SLACK_BOT_TOKEN_FILE", "/no/such/file", "SLACK_BOT_TOKEN_FILE cannot be read"},
		{"", "DISCORD_BOT_TOKEN_FILE", empty, "is empty"},
	} {
		_, err := load(t, c.yaml, map[string]string{c.name: c.value})
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "pass") {
			t.Errorf("%q %s=%s: have %v, want %s", c.yaml, c.name, c.value, err, c.want)
		}
	}
}
