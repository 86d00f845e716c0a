package discord

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// complete returns what may be chosen for the option that is being typed.
func complete(c *briefing.Corpus, data discordgo.ApplicationCommandInteractionData) []*discordgo.ApplicationCommandOptionChoice {
	if len(data.Options) == 0 {
		return nil
	}
	chosen := data.Options[0]
	for _, s := range subcommands {
		for _, o := range s.options {
			given := chosen.GetOption(o.name)
			if string(s.verb) == chosen.Name && given != nil && given.Focused && o.suggest != nil {
				return choices(o.suggest(c), typed(given))
			}
		}
	}
	return nil
}

// choices returns those of the names that have what was typed: at the start
// first, then inside, in the order of names. What Discord would not take is
// left out, since a cut name is another.
func choices(names []string, typed string) []*discordgo.ApplicationCommandOptionChoice {
	typed = strings.ToLower(strings.TrimSpace(typed))
	list := []*discordgo.ApplicationCommandOptionChoice{}
	for _, atStart := range []bool{true, false} {
		for _, name := range names {
			at := strings.Index(strings.ToLower(name), typed)
			shown := strings.TrimSpace(bot.Clean(name))
			if at < 0 || (at == 0) != atStart || shown == "" || size(shown) > maxChoice || size(name) > maxChoice || len(list) == maxOptions {
				continue
			}
			list = append(list, &discordgo.ApplicationCommandOptionChoice{Name: shown, Value: name})
		}
	}
	return list
}

// mostTopics is how many topics are searched for what was typed.
const mostTopics = 1000

func topics(c *briefing.Corpus) []string {
	var names []string
	for _, t := range c.Topics(mostTopics) {
		names = append(names, t.Name)
	}
	return names
}

func speakers(c *briefing.Corpus) []string {
	var names []string
	for _, p := range c.People() {
		names = append(names, p.Name)
	}
	return names
}

func verbs(_ *briefing.Corpus) []string {
	var names []string
	for _, v := range briefing.Verbs {
		names = append(names, string(v))
	}
	return names
}
