package config

import (
	"errors"
	"net/url"
	"strings"
)

// DatabaseAddress returns Database with its password, for opening it. Nobody
// should see it.
func (c Config) DatabaseAddress() string {
	u, err := url.Parse(c.Database)
	if c.Secrets.DatabasePassword == "" || err != nil {
		return c.Database
	}
	u.User = url.UserPassword(u.User.Username(), c.Secrets.DatabasePassword)
	return u.String()
}

// checkDatabase never shows the address: it may hold a password.
func (c Config) checkDatabase() error {
	if !hasPrefix(c.Database, "sqlite:", "postgres://", "postgresql://") {
		return errors.New("database: write sqlite:FILE or postgres://…")
	}
	if c.Secrets.DatabasePassword == "" {
		return nil
	}
	u, err := url.Parse(c.Database)
	switch {
	case strings.HasPrefix(c.Database, "sqlite:"):
		return errors.New("UKCHINA_DATABASE_PASSWORD is set, but the database is SQLite, which takes none")
	case err != nil || u.User.Username() == "":
		return errors.New("UKCHINA_DATABASE_PASSWORD is set: write the database as postgres://USER@HOST/NAME")
	}
	if _, has := u.User.Password(); has {
		return errors.New("UKCHINA_DATABASE_PASSWORD is set, and the database's address has one, too: keep one")
	}
	return nil
}
