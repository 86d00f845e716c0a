package main

import (
	"strings"

	"ukchina/bot"
	"ukchina/config"
)

// checkReader says who may read the pages, and whether messages link to them.
func checkReader(settings config.Config) bot.Check {
	check := bot.Check{Subject: "reader", Found: settings.Address() + ", open to "}
	isLocal := settings.PublicURL == "" && settings.Hosts() != nil
	switch {
	case settings.ReaderAuth != "off":
		check.Found += "who signs in (reader_auth " + settings.ReaderAuth + ")"
	case isLocal:
		check.Found += "this machine"
	default:
		check.Found += "everybody who reaches it; reader_auth makes it private"
	}
	if settings.PublicURL == "" {
		check.Found += "; messages do not link to it until public_url is set"
	}
	if _, check.Err = readerAccess(settings); check.Err != nil {
		return check
	}
	secret := settings.ReaderAuth != "off" || settings.Secrets.ManagerPassword != ""
	if secret && !isLocal && !strings.HasPrefix(settings.Address(), "https://") {
		check.Err = &bot.PermanentError{Reason: "passwords and links to private pages go to " + settings.Address() + " without encryption",
			Fix: "put a proxy with a certificate before it, and set UKCHINA_PUBLIC_URL to its https:// address"}
	}
	return check
}
