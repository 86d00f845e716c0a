package discord

import (
	"regexp"
	"strings"

	"github.com/bwmarrin/discordgo"

	"ukchina/bot"
	"ukchina/briefing"
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

// An option is something that a subcommand takes.
type option struct {
	name, about string
	required    bool
	suggest     func(offered) []string // names that have what is typed; nil: none
	goOn        func(typed string) []string
	before      string // stands before it in the question
	flag        bool   // it is true or false, and stands for its name
}

// A subcommand is a verb, what it answers, and its options in the order they
// are typed.
type subcommand struct {
	verb    briefing.Verb
	options []option
}

// subcommands are the verbs that Discord offers, in the order of help.
var subcommands = []subcommand{
	{briefing.VerbWhoSaid, []option{{name: "topic", about: "A word, or a phrase in quotation marks", required: true, suggest: topics}}},
	{briefing.VerbSaid, []option{
		{name: "name", about: "A person or a body", required: true, suggest: speakers},
		{name: "about", about: "Only on this topic", suggest: topics, before: "about "}}},
	{briefing.VerbTrip, nil},
	{briefing.VerbDelegation, nil},
	{briefing.VerbCriticisms, nil},
	{briefing.VerbTimeline, nil},
	{briefing.VerbFigures, []option{{name: "topic", about: "Only on this topic", suggest: topics}}},
	{briefing.VerbPeople, nil},
	{briefing.VerbPerson, []option{{name: "name", about: "A person or a body", required: true, suggest: speakers}}},
	{briefing.VerbTopics, nil},
	{briefing.VerbSources, nil},
	{briefing.VerbSearch, []option{{name: "text", about: "Words that a paragraph has", required: true, suggest: topics}}},
	{briefing.VerbDigest, []option{{name: briefing.Preview, about: "As this channel would get it now", flag: true}}},
	{briefing.VerbSubscribe, []option{
		{name: "schedule", about: "When: weekdays at 08:00, Mondays at 9.30am, on the 1st at 9, or a cron expression", required: true, goOn: bot.CompleteSchedule},
		{name: "zone", about: "The time zone it is meant in: Europe/London, New York", goOn: zones, before: "in "},
		{name: "sections", about: "Only these parts of the digest: trip, criticisms", goOn: bot.CompleteSections}}},
	{briefing.VerbSubscriptions, nil},
	{briefing.VerbPause, []option{{name: "number", about: "Which digest, where there are several"}}},
	{briefing.VerbResume, []option{{name: "number", about: "Which digest, where there are several"}}},
	{briefing.VerbUnsubscribe, []option{{name: "number", about: "Which digest, where there are several"}}},
	{briefing.VerbHelp, []option{{name: "command", about: "Only this command", suggest: verbs}}},
}

// Commands returns the slash commands to register for a corpus: one, with a
// subcommand for each verb.
func Commands(c *briefing.Corpus) []*discordgo.ApplicationCommand {
	about := "Who said what"
	if s := plain(c.Profile.Title, maxAbout-len(about)-2); s != "" {
		about = s + ": who said what"
	}
	contexts := []discordgo.InteractionContextType{discordgo.InteractionContextGuild, discordgo.InteractionContextBotDM}
	installs := []discordgo.ApplicationIntegrationType{discordgo.ApplicationIntegrationGuildInstall}
	command := &discordgo.ApplicationCommand{Type: discordgo.ChatApplicationCommand, Name: commandName(c.Profile.Command),
		Description: plain(about, maxAbout), Contexts: &contexts, IntegrationTypes: &installs}
	for _, s := range subcommands {
		command.Options = append(command.Options, s.command())
	}
	return []*discordgo.ApplicationCommand{command}
}

func (s subcommand) command() *discordgo.ApplicationCommandOption {
	command := &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionSubCommand,
		Name: string(s.verb), Description: plain(bot.About(s.verb), maxAbout)}
	for _, o := range s.options {
		command.Options = append(command.Options, o.command())
	}
	return command
}

func (o option) command() *discordgo.ApplicationCommandOption {
	if o.flag {
		return &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionBoolean, Name: o.name, Description: o.about}
	}
	return &discordgo.ApplicationCommandOption{Type: discordgo.ApplicationCommandOptionString, Name: o.name, Description: o.about,
		Required: o.required, Autocomplete: o.suggest != nil || o.goOn != nil, MaxLength: maxArgument}
}

// question returns what a slash command asks, as it would be typed. What it
// does not know it passes on, to be answered with the nearest question.
func question(data discordgo.ApplicationCommandInteractionData) string {
	if len(data.Options) == 0 {
		return string(briefing.VerbHelp)
	}
	chosen := data.Options[0]
	words := []string{chosen.Name}
	for _, s := range subcommands {
		for _, o := range s.options {
			if given := chosen.GetOption(o.name); given != nil && string(s.verb) == chosen.Name {
				words = append(words, o.before+typed(given))
			}
		}
	}
	return strings.Join(words, " ")
}

// typed returns the text of an option, that of a flag if it is set.
func typed(o *discordgo.ApplicationCommandInteractionDataOption) string {
	if set, _ := o.Value.(bool); set {
		return o.Name
	}
	s, _ := o.Value.(string)
	return s
}
