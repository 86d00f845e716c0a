package bot

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing"
)

// commands says how each command is typed and what it answers, in the order
// help lists them.
var commands = []struct {
	verb         briefing.Verb
	usage, about string
}{
	{briefing.VerbWhoSaid, "who-said TOPIC", "every statement on a topic, speaker by speaker"},
	{briefing.VerbSaid, "said NAME [about TOPIC]", "what a person or body said"},
	{briefing.VerbTrip, "trip", "who travels where, when and why"},
	{briefing.VerbDelegation, "delegation", "who goes along"},
	{briefing.VerbCriticisms, "criticisms", "what critics say of the trip, and the answers to it"},
	{briefing.VerbTimeline, "timeline", "what happened or will happen when"},
	{briefing.VerbFigures, "figures [TOPIC]", "numbers, and what they count"},
	{briefing.VerbPeople, "people", "who appears, and how often they are quoted"},
	{briefing.VerbPerson, "person NAME", "one person's roles and words"},
	{briefing.VerbTopics, "topics", "what is talked about"},
	{briefing.VerbSources, "sources", "the articles"},
	{briefing.VerbSearch, "search TEXT", "paragraphs with these words"},
	{briefing.VerbDigest, "digest [preview]", "all of it at a glance"},
	{briefing.VerbSubscribe, "subscribe SCHEDULE [in ZONE] [SECTIONS]", "post the digest in a Slack or Discord channel regularly"},
	{briefing.VerbSubscriptions, "subscriptions", "when this channel's digests are posted"},
	{briefing.VerbPause, "pause [NUMBER]", "stop this channel's digests for now"},
	{briefing.VerbResume, "resume [NUMBER]", "go on with them"},
	{briefing.VerbUnsubscribe, "unsubscribe [NUMBER]", "end them"},
	{briefing.VerbHelp, "help [COMMAND]", "how to ask"},
}

// details say more of a command to who asks for it alone.
var details = map[briefing.Verb]string{
	briefing.VerbDigest: "“digest preview” shows it as this channel would get it now: what is new, in the sections of its first subscription.",
	briefing.VerbSubscribe: "SCHEDULE: Mondays at 9.30am; Mon and Thu at noon; twice a day at 8 and 17:30; on the 1st at 9; hourly from 9 to 17; or a cron expression.\n" +
		"ZONE: a city or a zone, as in New York or Europe/London. SECTIONS: trip, delegation, criticisms, said, figures, timeline.\n" +
		"Only those may subscribe who look after the workspace, server or channel, unless the bot's settings say everyone.",
	briefing.VerbPause:       "NUMBER is the one that “subscriptions” shows; it is needed where there are several.",
	briefing.VerbResume:      "NUMBER is the one that “subscriptions” shows; it is needed where there are several. What would have come meanwhile does not.",
	briefing.VerbUnsubscribe: "NUMBER is the one that “subscriptions” shows; it is needed where there are several.",
}

// help answers "help" with all commands, and "help COMMAND" with one. Its
// suggestions are examples that work on c.
func help(c *briefing.Corpus, q briefing.Query) *briefing.Answer {
	a := &briefing.Answer{Query: q, Title: "Help"}
	for _, cmd := range commands {
		if q.Argument == string(cmd.verb) {
			a.Title = cmd.usage
			a.Note = capital(cmd.about) + "."
			if more := details[cmd.verb]; more != "" {
				a.Note += "\n" + more
			}
			if cmd.verb.NeedsChannel() {
				a.Note += "\nIt works in a Slack or Discord channel."
			}
			a.Suggestions = []string{c.Example(cmd.verb)}
			return a
		}
	}
	var lines []string
	if q.Argument != "" {
		lines = append(lines, fmt.Sprintf("There is no command %q. There are:", q.Argument))
	}
	for _, cmd := range commands {
		lines = append(lines, fmt.Sprintf("%-40s %s", cmd.usage, cmd.about))
	}
	a.Note = strings.Join(lines, "\n")
	for _, v := range []briefing.Verb{briefing.VerbWhoSaid, briefing.VerbSaid, briefing.VerbTrip} {
		a.Suggestions = append(a.Suggestions, c.Example(v))
	}
	return a
}

// About returns what a verb answers, in a few words; "" for none.
func About(v briefing.Verb) string {
	for _, cmd := range commands {
		if cmd.verb == v {
			return cmd.about
		}
	}
	return ""
}

// capital returns s with its first letter large, "" for none.
func capital(s string) string {
	if s == "" {
		return ""
	}
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
