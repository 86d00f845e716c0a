package briefing

import (
	"slices"
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A fit says how well a name as typed fits somebody; larger is better.
type fit uint8

const (
	noFit    fit = iota
	spelling     // with small misspellings
	office       // an office held somewhere, "the manager" of one "Tarn Rovers manager"
	partial      // a surname, a first name, "Chancellor Rachel Reeves"
	role         // as an article gives it, "the Business Secretary"
	alias        // as an article calls them, title and all: "Lord Patten"
	full
)

// composed reports whether the words typed are a first name, which is all that
// the articles have, and the surname of one of the aliases: "Ada", "Mrs Orr".
func (p *Person) composed(typed, own []string) bool {
	return p.Kind == people.Human && len(typed) == 2 && len(own) == 1 && typed[0] == own[0] &&
		slices.ContainsFunc(p.Aliases, func(a string) bool { return nameKey(a) == typed[1] })
}

// fit says how well a name as typed fits p.
func (p *Person) fit(name string) fit {
	key := nameKey(name)
	typed, own := strings.Fields(key), strings.Fields(nameKey(p.Name))
	called := func(as string) bool { return titledKey(as) == titledKey(name) }
	keyed := func(as string) bool { return nameKey(as) == key }
	switch {
	case nameKey(p.Name) == key && len(own) > 1:
		return full
	case titledKey(name) != key && slices.ContainsFunc(p.Aliases, called),
		len(typed) > 1 && slices.ContainsFunc(p.Aliases, keyed), p.composed(typed, own):
		return alias
	case slices.ContainsFunc(p.Roles, keyed):
		return role
	case !p.describes() && (key == nameKey(p.Name) || slices.ContainsFunc(p.Aliases, keyed) || p.partly(typed, own)):
		return partial
	case p.describes() && (slices.ContainsFunc(p.Aliases, keyed) || holds(own, typed)):
		return office
	case slices.ContainsFunc(p.Roles, func(r string) bool { return holds(strings.Fields(nameKey(r)), typed) }):
		return office
	case slices.ContainsFunc(typed, func(w string) bool { return len(w) > 3 }) && misspeltName(typed, own):
		return spelling
	}
	return noFit
}

// partly reports whether every word typed is of p's name, titles or roles, and
// one at least of the name.
func (p *Person) partly(typed, own []string) bool {
	named := false
	for _, w := range typed {
		switch {
		case slices.Contains(own, w):
			named = true
		case !slices.ContainsFunc(p.Roles, func(r string) bool { return slices.Contains(strings.Fields(nameKey(r)), w) }):
			return false
		}
	}
	return named
}

// describes reports whether p's name is no name but says who spoke: "a council
// spokeswoman", "critics".
func (p *Person) describes() bool { return p.Kind != people.Human && p.Kind != people.Body }

// holds reports whether the words typed name the office of a role: "manager"
// and "rovers manager" that of "Tarn Rovers manager", "Tarn mayor" that of
// "mayor of Tarn", but not "minister" that of "prime minister".
func holds(role, typed []string) bool {
	at, asked := officeWord(role), officeWord(typed)
	if at < 0 || asked < 0 || role[at] != typed[asked] {
		return false
	}
	for _, w := range typed {
		if !slices.Contains(role, w) {
			return false
		}
	}
	return !slices.ContainsFunc(role[:at], func(w string) bool { return rankWords[w] && !slices.Contains(typed, w) })
}

// officeWord returns the index of the word that names the office in a role,
// the last before "of" and its like, or -1.
func officeWord(words []string) int {
	if i := slices.IndexFunc(words, func(w string) bool { return ofWords[w] }); i >= 0 {
		return i - 1
	}
	return len(words) - 1
}

var (
	ofWords = text.Set("of for at in to on with from")
	// rankWords make another office of the one that they stand before.
	rankWords = text.Set(`deputy vice former ex shadow acting assistant prime first late then onetime junior under
		associate interim honorary attorney`)
)

// misspeltName reports whether every word typed is nearly a word of the name.
func misspeltName(typed, own []string) bool {
	sure := slices.ContainsFunc(typed, func(w string) bool { return slices.Contains(own, w) })
	for _, w := range typed {
		if !slices.ContainsFunc(own, func(o string) bool { return o == w || misspelt(w, o) || sure && dropped(w, o) }) {
			return false
		}
	}
	return true
}

// dropped reports whether one of two short words is the other without a
// letter: "Ian", "Iain". Beside another word of the name that is a
// misspelling, too.
func dropped(a, b string) bool {
	return a[0] == b[0] && min(len(a), len(b)) > 2 && len(a) != len(b) && editDistance(a, b) == 1
}
