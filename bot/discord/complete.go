package discord

import (
	"strings"
	"sync"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
)

// complete returns what may be chosen for the option that is being typed.
func (n *names) complete(c *briefing.Corpus, data discordgo.ApplicationCommandInteractionData) []*discordgo.ApplicationCommandOptionChoice {
	if len(data.Options) == 0 {
		return nil
	}
	chosen := data.Options[0]
	for _, s := range subcommands {
		for _, o := range s.options {
			given := chosen.GetOption(o.name)
			switch {
			case string(s.verb) != chosen.Name || given == nil || !given.Focused:
			case o.goOn != nil:
				return choices(o.goOn(typed(given)), "")
			case o.suggest != nil:
				return choices(o.suggest(n.of(c)), typed(given))
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

// names are what a corpus offers to complete, found once: they are asked for
// with every key that somebody presses. The zero names are empty. It is safe
// for concurrent use.
type names struct {
	mu     sync.Mutex
	corpus *briefing.Corpus // whose they are
	offered
}

// offered are lists of names that no longer change.
type offered struct{ topics, speakers []string }

// of returns the names that c offers.
func (n *names) of(c *briefing.Corpus) offered {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.corpus != c {
		n.corpus, n.offered = c, offered{}
		for _, t := range c.Topics(mostTopics) {
			n.topics = append(n.topics, t.Name)
		}
		seen := map[string]bool{}
		for _, p := range c.People() {
			if !seen[p.Name] {
				n.speakers = append(n.speakers, p.Name)
			}
			seen[p.Name] = true
		}
	}
	return n.offered
}

func topics(o offered) []string { return o.topics }

func speakers(o offered) []string { return o.speakers }

func zones(typed string) []string { return bot.Zones(typed, maxOptions) }

func verbs(offered) []string {
	var list []string
	for _, v := range briefing.Verbs {
		list = append(list, string(v))
	}
	return list
}
