package text

import "strings"

// A kind of abbreviation says what may follow its point.
type abbreviation uint8

const (
	noAbbreviation abbreviation = iota
	// beforeName stands before a name and never ends a sentence: Mr., Lt., St.
	beforeName
	// beforeNumber is one before a number only: No. 10, but "He said no."
	beforeNumber
	// inside goes on in the same sentence, whatever the case: e.g., vs.
	inside
	// either ends a sentence when a word follows that commonly starts one.
	either
)

// abbreviations are keyed in lower case without the final point. Those that
// are also words (rev, gen, sat) count only with a capital; see abbreviated.
// The list follows the AP Stylebook's titles, states and months, which is
// what newspapers print; days, and Mar. and May, are words too often.
var abbreviations = Table(map[abbreviation]string{
	beforeName: `mr mrs ms mx dr prof rev revd fr sr messrs smt coun cllr ald mme mlle msgr hon pres gov sen rep reps sens govs amb atty
		supt det insp sgt cpl pvt lt capt cmdr cdr adm col maj gen brig st ste mt ft`,
	beforeNumber: `no nos vol vols fig figs p pp para art sec ch sect`,
	inside:       `e.g i.e eg ie vs v viz cf ca approx incl`,
	either: `inc corp co cos ltd bros jr esq etc al est dept ave blvd rd ph.d m.d
		jan feb apr jun jul aug sept sep oct nov dec
		ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
		tenn tex va vt w.va wash wis wyo ont que`,
})

// longestAbbreviation bounds what is looked up, in bytes.
const longestAbbreviation = 8

// lowerToo are abbreviations also without a capital.
var lowerToo = Set("no nos vol fig figs p pp para etc al dept")

// abbreviated reports whether the point between word and rest belongs to word.
func abbreviated(word, rest string) bool {
	kind := kindOf(word)
	if kind == beforeNumber {
		rest = strings.TrimLeft(rest, " \u00a0")
		return rest != "" && '0' <= rest[0] && rest[0] <= '9'
	}
	return kind != noAbbreviation
}

// kindOf returns what word is when a point follows it. Single letters
// between points (U.S., a.m.) and initials (J. D. Vance) need no list.
func kindOf(word string) abbreviation {
	if i := strings.LastIndexByte(word, '-'); i >= 0 {
		word = word[i+1:] // D-Mass.
	}
	if word == "" || len(word) > longestAbbreviation {
		return noAbbreviation
	}
	upper := word[0] >= 'A' && word[0] <= 'Z'
	lower := strings.ToLower(word)
	if len(word) == 1 && upper && word != "I" || lettered(word) {
		return either // an initial, or letters such as U.S.
	}
	if kind, ok := abbreviations[lower]; ok && (upper || kind == inside || lowerToo[lower]) {
		return kind
	}
	return noAbbreviation
}

// lettered reports single letters with points between them: U.S, a.m
func lettered(word string) bool {
	if len(word) < 3 {
		return false
	}
	for i := range len(word) {
		if i%2 == 0 && !asciiLetter(word[i]) || i%2 == 1 && word[i] != '.' {
			return false
		}
	}
	return len(word)%2 == 1
}
