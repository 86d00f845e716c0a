package briefing_test

import (
	"testing"

	"ukchina/briefing"
)

// meets reports whether who-said topic finds a statement with that content.
func meets(topic, content string) bool {
	c := briefing.NewCorpus(briefing.Profile{}, factsOf("a", "2026-01-02", "Dana Olmo said: "+content))
	return c.Answer(briefing.Query{Verb: briefing.VerbWhoSaid, Argument: topic}).Total == 1
}

func TestTopicsMeetTheirWords(t *testing.T) {
	for _, x := range []struct{ topic, content string }{
		{"tariff", "new tariffs hurt"}, {"tariffs", "a tariff hurts"}, {"TARIFFS", "Tariffs hurt"},
		{"Tao", "we raised Ms Tao’s case"}, {"Tao's", "we raised Tao's case"}, {"Tao’s", "Tao must go"},
		{"companies", "the company’s debts"}, {"country", "other countries’ debts"}, {"woman", "two women left"},
		{"crisis", "two crises"}, {"tax", "taxes rose"}, {"church", "churches rose"}, {"value", "Western values"},
		{"boss", "bosses rose"}, {"potato", "potatoes rose"}, {"ally", "our allies do"},
		{"organisation", "world organizations"}, {"organization", "an organisation"}, {"defence", "our defenses"},
		{"defense", "our defence"}, {"labour", "forced labor"}, {"labor", "forced labour"}, {"harbour", "harbors"},
		{"programme", "two programs"}, {"center", "city centres"}, {"cooperation", "closer co-operation"},
		{"co-operation", "closer cooperation"}, {"theatre", "a theater"}, {"sceptics", "a skeptic"},
		{"threaten", "they threatened us"}, {"invest", "we are investing"}, {"stop", "he stopped it"},
		{"trade", "we traded"}, {"carry", "it carried"}, {"threatened", "they threaten us"}, {"stopped", "we stop"},
		{"second-biggest", "the second-biggest in the world"}, {"second biggest", "the second-biggest"},
		{"democracy", "pro-democracy activists"}, {"pro-democracy", "the pro-democracy camp"},
		{"100%", "100% tariffs"}, {"100", "100% tariffs"}, {"£20billion", "worth £20 billion"}, {"£20 billion", "£20billion"},
		{"5G", "the 5G network"}, {"G20", "at the G20"}, {"1,200", "some 1,200 jobs"},
		{"US", "the US and us"}, {"U.S.", "the US is"}, {"US", "U.S. ships"}, {"WHO", "the WHO says"}, {"wto", "WTO rules"},
		{"human rights", "on human rights we differ"}, {`"human rights"`, "on human rights we differ"},
		{"human rights", "rights are human"}, {"the tariffs", "we pay tariffs"}, {"rule of law", "the rule of law"},
		{`"human rights" tariffs`, "tariffs and human rights"}, {"café", "the cafés closed"}, {"World Trade Organisation", "the World Trade Organization"},
	} {
		if !meets(x.topic, x.content) {
			t.Errorf("%q does not meet %q", x.topic, x.content)
		}
	}
}

// Most of these pairs share a Snowball stem, which is why stems alone do not
// decide what meets.
func TestTopicsKeepApart(t *testing.T) {
	for _, x := range []struct{ topic, content string }{
		{"general", "a generous gift"}, {"organ", "an organisation"}, {"import", "an important day"},
		{"imports", "important days"}, {"nation", "the national mood"}, {"universe", "a university"},
		{"intern", "international law"}, {"critic", "a critical day"}, {"relative", "good relations"},
		{"author", "authority"}, {"new", "the news"}, {"news", "a new day"}, {"policy", "the police came"},
		{"building", "we build"}, {"meeting", "when I meet him"}, {"tariff", "tarif"},
		{"US", "cut us off"}, {"WHO", "who knows"}, {"us", "the USSR fell"}, {"art", "the party started"},
		{`"human rights"`, "rights are human"}, {"human rights", "human beings"}, {"the", "the end"}, {`"to be"`, "to be free"},
		{"feed", "the fee rose"}, {"China", "Chinese leaders"}, {"20", "£200billion"}, {"rig", "Riga"},
	} {
		if meets(x.topic, x.content) {
			t.Errorf("%q meets %q", x.topic, x.content)
		}
	}
}
