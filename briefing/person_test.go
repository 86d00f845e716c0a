package briefing_test

import (
	"strings"
	"testing"

	"ukchina/briefing"
)

// names returns the names of people, with how often each is quoted.
func names(list []*briefing.Person) string {
	var all []string
	for _, p := range list {
		all = append(all, p.Name)
	}
	return strings.Join(all, ", ")
}

func TestFind(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{},
		factsOf("a", "2026-01-02",
			"Sir Ivo Brandt (Prime Minister) said: One.",
			"Jim Tao (Business Secretary) said: Two.",
			"Ines Tao said: Three.",
			"Mr Quill said: Four.",
			"The Harbour Board said: Five.",
			"Zoë Brønn-Hale said: Six.",
			"Lord Patt said: Seven.",
			"Dunn (Mayor) said: Seven."),
		factsOf("b", "2026-01-05",
			"Ivo Brandt (Prime Minister) said: Eight.",
			"Una Quill said: Ten.",
			"Otto Verlaine (Lorvian Prime Minister) said: Eleven.",
			"Jan Patt said: Twelve.",
			"Ada Dunn (Mayor) said: Thirteen."),
		factsOf("c", "2026-01-06", "Ms Brandt (Prime Minister) said: Nine."))
	for _, x := range []struct{ typed, want string }{
		{"Ivo Brandt", "Ivo Brandt"}, {"ivo brandt", "Ivo Brandt"}, {"Sir Ivo Brandt", "Ivo Brandt"},
		{"Brandt", "Ivo Brandt, Brandt"}, // a title speaks against: Ms Brandt is not Sir Ivo
		{"Ivo", "Ivo Brandt"}, {"Ivo Brandt's", "Ivo Brandt"}, {"Prime Minister Ivo Brandt", "Ivo Brandt"},
		{"the Prime Minister", "Ivo Brandt, Brandt"}, {"Prime Minister", "Ivo Brandt, Brandt"},
		{"the Lorvian Prime Minister", "Otto Verlaine"}, {"Business Secretary", "Jim Tao"},
		{"Business Secretary Jim Tao", "Jim Tao"}, {"Ivo Brant", "Ivo Brandt"}, {"Verlane", "Otto Verlaine"},
		{"Tao", "Ines Tao, Jim Tao"}, {"Jim Tao", "Jim Tao"}, {"Mr Tao", "Ines Tao, Jim Tao"},
		{"Quill", "Quill, Una Quill"}, {"Una Quill", "Una Quill"}, // nothing says that they are one
		{"Dunn", "Ada Dunn"}, {"Mr Dunn", "Ada Dunn"}, // both are mayors
		{"Harbour Board", "The Harbour Board"}, {"the harbour board", "The Harbour Board"},
		{"Zoë Brønn-Hale", "Zoë Brønn-Hale"}, {"Hale", "Zoë Brønn-Hale"},
		{"Lord Patt", "Patt"},
		{"nobody", ""}, {"", ""}, {"the", ""}, {"Minister", ""}, {"Mr", ""},
	} {
		if have := names(c.Find(x.typed)); have != x.want {
			t.Errorf("%q finds %q, want %q", x.typed, have, x.want)
		}
	}
}

func TestTwoOfOneSurnameAreBothOffered(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{},
		factsOf("a", "2026-01-02", "Jim Tao said: The harbour must open.", "Ines Tao said: The harbour must stay shut."))
	a := ask(t, c, "said Tao about the harbour")
	want := `Jim Tao said: The harbour must open.
Ines Tao said: The harbour must stay shut.
"Tao" may be Ines Tao or Jim Tao. / said Ines Tao about the harbour / said Jim Tao about the harbour`
	if have := shown(a); have != want {
		t.Errorf("have:\n%s\nwant:\n%s", have, want)
	}
}

func TestNothingFound(t *testing.T) {
	c := harbour()
	for _, x := range []struct{ query, want string }{
		{"who-said fisheries", `Nobody in the 2 sources is quoted on "fisheries".`},
		{`who-said "free fish"`, `Nobody in the 2 sources is quoted on "free fish".`},
		{"who-said tarifs", `Nobody in the 2 sources is quoted on "tarifs". / who-said tariff`},
		{"who-said criticism", `Nobody in the 2 sources is quoted on "criticism".`},
		{"who-said the", `"the" is too common to look for.`},
		{"who-said Brandt", `Nobody in the 2 sources is quoted on "Brandt". / said Brandt`},
		{"said Olmo about fish", `Dana Olmo is not quoted on "fish" in the 2 sources. / said Dana Olmo`},
		{"said Vandermeer", `Nobody called "Vandermeer" appears in the 2 sources.`},
		{"said tariffs", `Nobody called "tariffs" appears in the 2 sources. / who-said tariffs`},
		{"person Ulmo", `Nobody called "Ulmo" appears in the 2 sources. / person Dana Olmo`},
		{"trip", "No trip is described in the 2 sources. / people"},
		{"delegation", "No delegation is described in the 2 sources. / people"},
		{"criticisms", "No criticism is described in the 2 sources. / people"},
		{"timeline", "No dated event is described in the 2 sources. / people"},
		{"figures", "No figure is given in the 2 sources. / people"},
		{"figures fish", `No figure on "fish" is given in the 2 sources. / people`},
		{"search zebras", `"zebras" does not occur in the 2 sources.`},
	} {
		a := ask(t, c, x.query)
		if a.Found() || len(a.Cards) > 0 {
			t.Errorf("%q finds %s", x.query, shown(a))
		}
		if have := shown(a); !strings.HasPrefix(have, x.want) {
			t.Errorf("%q: %s\nwant %s", x.query, have, x.want)
		}
		for _, s := range a.Suggestions {
			if q, err := briefing.ParseQuery(s, c); err != nil || !c.Answer(q).Found() {
				t.Errorf("%q suggests %q, which finds nothing", x.query, s)
			}
		}
	}
}

func TestNotes(t *testing.T) {
	c := harbour()
	for _, x := range []struct{ query, want string }{
		{"who-said exports", `The briefing counts "tariffs" as the same.`},
		{"who-said rights human", ""},
		{"who-said Olmo plan harbour", `Nobody says "Olmo plan harbour" as a phrase; these use all its words.`},
		{"said Bramdt", `Nobody is called "Bramdt"; this is Brandt.`},
		{"person Brandt", "Brandt (also Lord Brandt) appears 0 times in 1 article and is quoted once."},
	} {
		if a := ask(t, c, x.query); !strings.HasPrefix(a.Note, x.want) {
			t.Errorf("%q: %q, want %q", x.query, a.Note, x.want)
		}
	}
	a := c.Answer(briefing.Query{Verb: briefing.VerbWhoSaid, Argument: "tariffs", Limit: 1})
	if len(a.Cards) != 1 || a.Total != 3 || a.More() != 2 {
		t.Errorf("limited to one: %d of %d, %d more", len(a.Cards), a.Total, a.More())
	}
}
