package people

// A creed says how a word tells of a party.
type creed uint8

const (
	beforeOffice creed = 1 << iota // before an office it makes no other of it: "the Labour mayor"
	itsMember                      // it is a word for a member, though an adjective too: "the Conservative said"
	aParty                         // it says which party
	byParty                        // it goes after a party or a place for somebody of it: "the New Tarn Republican"
)

// parties are the words for parties and their people, and those that are used as they
// are.
var parties = map[string]creed{
	"labour":       aParty | beforeOffice,
	"green":        aParty | beforeOffice,
	"democratic":   aParty | beforeOffice,
	"conservative": aParty | beforeOffice | itsMember,
	"tory":         aParty | beforeOffice | itsMember,
	"lib":          aParty | beforeOffice | itsMember,
	"dem":          aParty | beforeOffice | itsMember,
	"liberal":      aParty | beforeOffice | itsMember,
	"independent":  aParty | beforeOffice | itsMember,
	"democrat":     aParty | beforeOffice | itsMember | byParty,
	"republican":   aParty | beforeOffice | itsMember | byParty,
	"unionist":     aParty | beforeOffice | itsMember | byParty,
	"nationalist":  aParty | itsMember | byParty,
	"socialist":    aParty | itsMember,

	"man": byParty, "woman": byParty,
	"cabinet": beforeOffice, "veteran": beforeOffice, "local": beforeOffice, "backbench": beforeOffice,
}

// affiliates reports whether w, before an office, does not make another one of it.
func affiliates(w string) bool { return parties[w]&beforeOffice != 0 }

// ofParties reports whether w says of which party somebody is.
func ofParties(w string) bool { return parties[w]&aParty != 0 }

// partisan reports whether w is a word for a party's member.
func partisan(w string) bool { return parties[w]&itsMember != 0 }
