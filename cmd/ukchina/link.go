package main

import (
	"net/url"
	"strings"

	"ukchina/bot"
	"ukchina/bot/web"
	"ukchina/config"
)

// linkFlag says where citations lead to.
type linkFlag struct {
	PublicURL string `placeholder:"URL" env:"UKCHINA_PUBLIC_URL" help:"Link citations to the pages of \"ukchina serve\" at this address."`
}

// link returns nil where there is no address, or none that could be a link.
// The links hold no token: who asks here can sign in there.
func (f linkFlag) link() bot.Linker {
	u, err := url.Parse(f.PublicURL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	base := strings.TrimRight(f.PublicURL, "/")
	return func(path string) string { return base + path }
}

// chatLink returns what leads from messages to the reader: nothing where
// nobody has said how others reach it, since they would be led to their own
// machine.
func chatLink(settings config.Config, access *web.Access) bot.Linker {
	if settings.PublicURL == "" {
		return nil
	}
	return access.Link
}

// readerAccess returns who may read the reader's pages.
func readerAccess(settings config.Config) (*web.Access, error) {
	o := web.AccessOptions{Mode: settings.ReaderAuth, Secret: settings.ReaderSecret(),
		Manager: settings.Secrets.ManagerPassword, Address: settings.Address()}
	if key := settings.Secrets.SecretKey; key != "" {
		keys, err := bot.ParseKeyring(key)
		if err != nil {
			return nil, err
		}
		o.Keys = keys.Derive("reader")
	}
	return web.NewAccess(o), nil
}
