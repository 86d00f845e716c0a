package discord

import (
	"regexp"
	"strings"
)

// validName is what Discord takes for the name of a slash command
// (interactions/application-commands, naming), in our alphabet.
var validName = regexp.MustCompile(`^[-_a-z0-9]{1,32}$`)

// commandName returns a briefing's command as Discord's, ukchina where it has
// none that Discord takes.
func commandName(name string) string {
	if name = strings.ToLower(name); validName.MatchString(name) {
		return name
	}
	return "ukchina"
}
