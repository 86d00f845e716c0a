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

// readEnvironment takes over what the environment sets.
func (c *Config) readEnvironment(getenv func(string) string) error {
	c.readSettings(getenv)
	if err := c.readShards(getenv); err != nil {
		return err
	}
	return c.Secrets.read(getenv)
}

func (c *Config) readSettings(getenv func(string) string) {
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
}

func (c *Config) readShards(getenv func(string) string) error {
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
	return nil
}

// read reads the secrets, which stand in no settings file.
func (s *Secrets) read(getenv func(string) string) error {
	for _, x := range []struct {
		name string
		to   *string
	}{
		{"SLACK_BOT_TOKEN", &s.SlackBotToken},
		{"SLACK_SIGNING_SECRET", &s.SlackSigningSecret},
		{"SLACK_APP_TOKEN", &s.SlackAppToken},
		{"SLACK_CLIENT_ID", &s.SlackClientID},
		{"SLACK_CLIENT_SECRET", &s.SlackClientSecret},
		{"UKCHINA_SECRET_KEY", &s.SecretKey},
		{"UKCHINA_DATABASE_PASSWORD", &s.DatabasePassword},
		{"DISCORD_BOT_TOKEN", &s.DiscordBotToken},
		{"UKCHINA_READER_PASSWORD", &s.ReaderPassword},
		{"UKCHINA_READER_TOKEN", &s.ReaderToken},
		{"UKCHINA_MANAGER_PASSWORD", &s.ManagerPassword},
	} {
		var err error
		if *x.to, err = secret(x.name, getenv); err != nil {
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
