package config

import (
	"fmt"
	"net"
	"net/url"
	"strings"
)

// The least that the reader's secrets have, in bytes. A password is what
// people remember (NIST SP 800-63B, 3.1.1.1); a token nobody has to.
const (
	minPassword = 8
	minToken    = 16
)

// checkReader returns what is wrong with who may read. A secret that is not
// used is wrong, too: somebody believes that it keeps the pages private.
func (c Config) checkReader() error {
	if err := oneOf("reader_auth", c.ReaderAuth, "off", "basic", "token"); err != nil {
		return err
	}
	for _, s := range []struct{ name, value, mode string }{
		{"UKCHINA_READER_PASSWORD", c.Secrets.ReaderPassword, "basic"},
		{"UKCHINA_READER_TOKEN", c.Secrets.ReaderToken, "token"},
	} {
		switch {
		case s.value == "" && c.ReaderAuth == s.mode:
			return fmt.Errorf("reader_auth %s: set %s", s.mode, s.name)
		case s.value != "" && c.ReaderAuth != s.mode:
			return fmt.Errorf("%s is set, but reader_auth is %s: set reader_auth %s, or take the secret away", s.name, c.ReaderAuth, s.mode)
		}
	}
	for _, s := range []struct {
		name, value string
		least       int
	}{
		{"UKCHINA_READER_PASSWORD", c.Secrets.ReaderPassword, minPassword},
		{"UKCHINA_MANAGER_PASSWORD", c.Secrets.ManagerPassword, minPassword},
		{"UKCHINA_READER_TOKEN", c.Secrets.ReaderToken, minToken},
	} {
		if s.value != "" && len(s.value) < s.least {
			return fmt.Errorf("%s is too short: take %d characters at least, as from: openssl rand -hex 16", s.name, s.least)
		}
	}
	return nil
}

// ReaderSecret returns what readers know; "" where everybody may read.
func (c Config) ReaderSecret() string {
	if c.ReaderAuth == "token" {
		return c.Secrets.ReaderToken
	}
	return c.Secrets.ReaderPassword
}

// Hosts returns the names, in lower case and without port, that serve's pages
// are asked for under, besides localhost and numbers; nil means any: where
// serve listens to the network and nobody says how it is called there.
func (c Config) Hosts() []string {
	if u, err := url.Parse(c.PublicURL); err == nil && u.Host != "" {
		return []string{strings.ToLower(u.Hostname())}
	}
	host, _, _ := net.SplitHostPort(c.Listen)
	if ip := net.ParseIP(host); host == "localhost" || ip != nil && ip.IsLoopback() {
		return []string{}
	}
	return nil
}
