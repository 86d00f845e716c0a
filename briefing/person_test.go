package briefing_test

import (
	"strings"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
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
		{"Iv Brandt", ""}, {"Ivoo Brandt", "Ivo Brandt"},
		{"the Prime Minister", "Ivo Brandt, Brandt"}, {"Prime Minister", "Ivo Brandt, Brandt"},
		{"the Lorvian Prime Minister", "Otto Verlaine"}, {"Business Secretary", "Jim Tao"},
		{"Business Secretary Jim Tao", "Jim Tao"}, {"Ivo Brant", "Ivo Brandt"}, {"Verlane", "Otto Verlaine"},
		{"Tao", "Ines Tao, Jim Tao"}, {"Jim Tao", "Jim Tao"}, {"Mr Tao", "Jim Tao"}, {"Mrs Tao", "Ines Tao"}, {"Dr Tao", "Ines Tao, Jim Tao"},
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

// TestFindOffice: an office finds everybody who holds one of that name, but
// not those of another rank.
func TestFindOffice(t *testing.T) {
	extract := func(id, body string) *briefing.Facts {
		a := &briefing.Article{ID: id, Text: body}
		a.Paragraphs = text.Lines(body)
		return briefing.Extract(a)
	}
	c := briefing.NewCorpus(briefing.Profile{},
		extract("a", "Ada Quist, the chief executive of Tarn Steel, said: “We will pay.”\n"+
			"Tarn Rovers manager Bert Loam said: “We lost.”\n"+
			"Lowhaven mayor Carla Vint said: “We will sign.” Dan Orrick, the deputy mayor, said: “We may sign.”\n"+
			"A council spokeswoman said: “It is cheap.”\n"+
			"Finance minister Ella Brandt said: “It is dear.”\n"+
			"Prime Minister Fritz Holm said: “It is done.” Mr Holm’s official spokesman said: “It was done well.”"),
		extract("b", "The former governor Gus Pym said: “It was cheap.”\nHarl Moss, the mayor of Ostmark, said: “We signed.”"))
	for _, x := range []struct{ typed, want string }{
		{"the chief executive", "Ada Quist"}, {"chief executive of Tarn Steel", "Ada Quist"},
		{"the manager", "Bert Loam"}, {"the Rovers manager", "Bert Loam"}, {"the Tarn Steel manager", ""},
		{"the mayor", "Carla Vint, Harl Moss"}, {"the mayor of Ostmark", "Harl Moss"}, {"the Ostmark mayor", "Harl Moss"},
		{"the deputy mayor", "Dan Orrick"}, {"the spokeswoman", "council spokeswoman"},
		{"the minister", "Ella Brandt"}, {"the prime minister", "Fritz Holm"},
		{"the PM", "Fritz Holm"}, {"the CEO of Tarn Steel", "Ada Quist"}, {"Fritz Holm's spokesman", "Mr Holm’s official spokesman"},
		{"the prime minister’s spokesman", "Mr Holm’s official spokesman"}, {"Carla Vint's spokesman", ""},
		{"the governor", ""}, {"the former governor", "Gus Pym"},
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
		{"who-said tarifs", `Nobody in the 2 sources is quoted on "tarifs". Did you mean "tariff"? / who-said tariff`},
		{"who-said tarrifs", `Nobody in the 2 sources is quoted on "tarrifs". Did you mean "tariffs"? / who-said tariffs`},
		{"said Brandt about tarrifs", `Brandt is not quoted on "tarrifs" in the 2 sources. Did you mean "tariffs"?`},
		{"who-said peopletrafficking", `Nobody in the 2 sources is quoted on "peopletrafficking". Did you mean "people trafficking"?`},
		{"who-said impotrant", `Nobody in the 2 sources is quoted on "impotrant". Did you mean "important"?`},
		{"who-said labouring", `Nobody in the 2 sources is quoted on "labouring". / who-said labour`},
		{"who-said human rights and trafficking", `Nobody in the 2 sources is quoted on "human rights and trafficking". / who-said human rights / who-said trafficking`},
		{"search tarrifs", `"tarrifs" does not occur in the 2 sources. Did you mean "tariffs"? / search tariffs`},
		{"who-said criticism", `Nobody in the 2 sources is quoted on "criticism".`},
		{"who-said the", `"the" is too common to look for.`},
		{"who-said Brandt", `Nobody in the 2 sources is quoted on "Brandt". / said Brandt`},
		{"said Olmo about fish", `Dana Olmo is not quoted on "fish" in the 2 sources. / said Dana Olmo`},
		{"said Vandermeer", `Nobody called "Vandermeer" appears in the 2 sources.`},
		{"said tariffs", `Nobody called "tariffs" is quoted in the 2 sources. / who-said tariffs`},
		{"said rain", `Nobody called "rain" is quoted in the 2 sources. / search rain`},
		{"person Ulmo", `Nobody called "Ulmo" appears in the 2 sources. / person Dana Olmo`},
		{"trip", "No trip is described in the 2 sources. / people"},
		{"delegation", "No delegation is described in the 2 sources. / people"},
		{"criticisms", "No criticism is described in the 2 sources. / people"},
		{"timeline", "No dated event is described in the 2 sources. / people"},
		{"figures", "No figure is given in the 2 sources. / people"},
		{"figures fish", `No figure on "fish" is given in the 2 sources. / people`},
		{"figures rain", `No figure on "rain" is given in the 2 sources. / search rain / people`},
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

// What nobody would read to its end is not repeated.
func TestLongQuestionsAreNotRepeated(t *testing.T) {
	long := strings.Repeat("tariff ðñ ", 300)
	for _, verb := range []string{"who-said", "said", "person", "search", "figures"} {
		if a := ask(t, harbour(), verb+" "+long); len([]rune(a.Title)) > 250 || len([]rune(a.Note)) > 300 {
			t.Errorf("%s: title %d, note %d code points", verb, len([]rune(a.Title)), len([]rune(a.Note)))
		}
	}
}

// Accents need not be typed, neither in names nor in topics.
func TestAccents(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{},
		factsOf("a", "2026-01-02", "Cathal Ó Muirí (Tánaiste) said: The café stays open.", "Ana Lopez said: Málaga waits."))
	for query, want := range map[string]string{
		"who-said cafe": "Cathal Ó Muirí", "who-said Malaga": "Ana Lopez", "said Tanaiste": "Cathal Ó Muirí",
		"said Cathal O Muiri": "Cathal Ó Muirí", "said Ana López": "Ana Lopez", "who-said cafes": "Cathal Ó Muirí",
	} {
		if a := ask(t, c, query); len(a.Cards) != 1 || a.Cards[0].Speaker != want {
			t.Errorf("%q: %s, want %s", query, shown(a), want)
		}
	}
}

func TestNotes(t *testing.T) {
	c := harbour()
	for _, x := range []struct{ query, want string }{
		{"who-said exports", `The briefing counts "tariffs" as the same.`},
		{"who-said rights human", ""},
		{"what has Olmo said since Monday?", `"since Monday" was not taken into account.`},
		{"what did Olmo say on 5 January?", `"on 5 January" was not taken into account.`},
		{"what did Olmo tell reporters?", ""},
		{"what did Olmo promise?", `"promise" was not taken into account.`},
		{"who accused Olmo?", `"accused" was not taken into account.`},
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

func TestCreditedPeopleDoNotAppear(t *testing.T) {
	a := &briefing.Article{ID: "a", Text: "By Ina Holt\nMayor Ada Quist opened the harbour (Jonas Weber/dpa)\n" +
		"Ada Quist (Rolf Tarn) and her dog. Photo by Karl Lind\nAda Quist said the harbour was open.\n" +
		"Reporting by Jane Fisk in Tarn; editing by Tom Ward\n“It was,” said Ina Brandt. Mayor Fritz Holm left."}
	a.Paragraphs = text.Lines(a.Text)
	c := briefing.NewCorpus(briefing.Profile{}, briefing.Extract(a))
	if have, want := names(c.People()), "Ada Quist, Ina Brandt, Fritz Holm, Rolf Tarn"; have != want {
		t.Errorf("have %s, want %s", have, want)
	}
}
