package bot_test

import (
	"testing"

	"ukchina/bot"
	"ukchina/briefing"
)

func TestFollow(t *testing.T) {
	c := lorvia()
	tariffs := briefing.Query{Verb: briefing.VerbWhoSaid, Argument: "tariffs"}
	for _, test := range []struct {
		last       briefing.Query
		text, want string
	}{
		{tariffs, "and Lord Brandt?", "said Lord Brandt about tariffs"},
		{tariffs, "Dana Olmo", "said Dana Olmo about tariffs"},
		{tariffs, "what about the harbour?", "who-said harbour"},
		{tariffs, "harbour", "who-said harbour"},
		{tariffs, "and", "and"},
		{tariffs, "trip", "trip"},
		{tariffs, "zebra", "zebra"},
		{tariffs, "and who spoke about the harbour?", "who spoke about the harbour"},
		{tariffs, "and the trip?", "trip"},
		{briefing.Query{Verb: briefing.VerbSaid, Person: "Olmo"}, "and harbour", "said Olmo about harbour"},
		{briefing.Query{Verb: briefing.VerbFigures}, "and ships", "figures ships"},
		{briefing.Query{Verb: briefing.VerbTrip}, "and Olmo?", "said Olmo"},
		{briefing.Query{}, "", ""},
	} {
		if got := bot.Follow(c, test.last, test.text); got != test.want {
			t.Errorf("%q after %q is %q, want %q", test.text, test.last, got, test.want)
		}
	}
}
