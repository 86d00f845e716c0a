package config

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"strings"
	_ "time/tzdata" // zones are known on machines that have none, too

	"ukchina/config/strictyaml"
)

// DefaultFile is the settings file that is read from the working folder when
// none is named.
const DefaultFile = "ukchina.yaml"

// Load returns the defaults with the file's and the environment's settings
// over them, checked. Without a name the file is [DefaultFile], which may be
// missing; a named one may not. getenv is os.Getenv but in tests.
func Load(file string, getenv func(string) string) (Config, error) {
	c := Default()
	if err := c.readFile(file); err != nil {
		return c, err
	}
	if err := c.readEnvironment(getenv); err != nil {
		return c, err
	}
	return c, c.Check()
}

func (c *Config) readFile(file string) error {
	name := file
	if name == "" {
		name = DefaultFile
	}
	raw, err := os.ReadFile(name)
	switch {
	case file == "" && errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return fmt.Errorf("settings cannot be read: %w", err)
	}
	err = strictyaml.Decode(name, raw, c)
	for i := range c.Digests {
		c.Digests[i].Written = name + ":" + c.Digests[i].Written
	}
	return err
}

func (c *Config) readEnvironment(getenv func(string) string) error {
	for name, to := range map[string]*string{
		"UKCHINA_BRIEFING":    &c.Briefing,
		"UKCHINA_TIMEZONE":    &c.Timezone,
		"UKCHINA_LISTEN":      &c.Listen,
		"UKCHINA_PUBLIC_URL":  &c.PublicURL,
		"UKCHINA_DATABASE":    &c.Database,
		"UKCHINA_MANAGERS":    &c.Managers,
		"UKCHINA_READER_AUTH": &c.ReaderAuth,
		"SLACK_API_URL":       &c.Slack.APIURL,
		"DISCORD_API_URL":     &c.Discord.APIURL,
	} {
		if v := getenv(name); v != "" {
			*to = v
		}
	}
	for name, to := range map[string]*int{
		"DISCORD_SHARD":  &c.Discord.Shard,
		"DISCORD_SHARDS": &c.Discord.Shards,
	} {
		v := getenv(name)
		if v == "" {
			continue
		}
		n, err := strconv.Atoi(v)
		if err != nil {
			return fmt.Errorf("%s %q: write a number", name, v)
		}
		*to = n
	}
	for _, s := range []struct {
		name string
		to   *string
	}{
		{"SLACK_BOT_TOKEN", &c.Secrets.SlackBotToken},
		{"SLACK_SIGNING_SECRET", &c.Secrets.SlackSigningSecret},
		{"SLACK_APP_TOKEN", &c.Secrets.SlackAppToken},
		{"SLACK_CLIENT_ID", &c.Secrets.SlackClientID},
		{"SLACK_CLIENT_SECRET", &c.Secrets.SlackClientSecret},
		{"UKCHINA_SECRET_KEY", &c.Secrets.SecretKey},
		{"UKCHINA_DATABASE_PASSWORD", &c.Secrets.DatabasePassword},
		{"DISCORD_BOT_TOKEN", &c.Secrets.DiscordBotToken},
		{"UKCHINA_READER_PASSWORD", &c.Secrets.ReaderPassword},
		{"UKCHINA_READER_TOKEN", &c.Secrets.ReaderToken},
		{"UKCHINA_MANAGER_PASSWORD", &c.Secrets.ManagerPassword},
	} {
		var err error
		if *s.to, err = secret(s.name, getenv); err != nil {
			return err
		}
	}
	return nil
}

// secret returns the secret of that name, or the one in the file that the
// name with _FILE names. Both at once is an error: one of them is stale.
func secret(name string, getenv func(string) string) (string, error) {
	value, file := getenv(name), getenv(name+"_FILE")
	switch {
	case file == "":
		return strings.TrimSpace(value), nil
	case value != "":
		return "", fmt.Errorf("%s and %s_FILE are both set: keep one", name, name)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return "", fmt.Errorf("%s_FILE cannot be read: %w", name, err)
	}
	if value = strings.TrimSpace(string(raw)); value == "" {
		return "", fmt.Errorf("%s_FILE: %s is empty", name, file)
	}
	return value, nil
}
