package attribution

import "strings"

// A frame is a set of ways in which a reporting verb takes what is said.
type frame uint16

const (
	// clause: "that" and a clause, or the clause alone ("said he would go").
	clause frame = 1 << iota
	// thatOnly: a clause only with "that" ("reported that"); without it the
	// verb mostly means something else.
	thatOnly
	// quote: a quotation before or after the verb.
	quote
	// after: the clause may come first ("The plan failed, he said").
	after
	// addressee: an object before the clause ("told the BBC that ...").
	addressee
	// toDo: an infinitive ("threatened to impose ...").
	toDo
	// someoneTo: an object and an infinitive ("urged Paris to act").
	someoneTo
	// someoneOf: an object and "of" ("accused Paris of ...").
	someoneOf
	// whether: a clause with "whether" or "if" ("questioned whether ...").
	whether
	// noun: a noun phrase or gerund ("denied the claims").
	noun
	// asNoun: an object and "as" ("described it as a failure").
	asNoun
	// denial: without its cue the content means the opposite.
	denial
	// finding: only a report, a court or a poll says it ("the inquiry found").
	finding
	// toThing: an object and "to" ("likened it to a sinking ship").
	toThing
	// doing: what somebody tells of having done ("described finding him").
	doing
)

const (
	report = clause | quote | after
	manner = quote | after // quotation only: how it was uttered
)

// A verb is a reporting verb with the frames it takes. With a particle, the
// verb reports only where the particle follows ("called for", "pointed to").
type verb struct {
	stem     string
	frames   frame
	particle map[string]frame
}

// verbs maps every inflected form to its verb.
var verbs = inflected(verbTable)

// A form says which inflections a word can be.
type form uint8

const (
	base form = 1 << iota
	present
	past
	participle
	ing
)

type inflection struct {
	*verb
	form form
}

// inflected lists all forms of the verbs of table. A line of the table gives
// the stem, and past and participle where they are irregular.
func inflected(table []entry) map[string]inflection {
	out := make(map[string]inflection, 5*len(table))
	for _, e := range table {
		f := strings.Fields(e.forms)
		v := &verb{stem: f[0], frames: e.frames, particle: e.particles}
		p := regularPast(v.stem)
		if len(f) > 1 {
			p = f[1]
		}
		pp := p
		if len(f) > 2 {
			pp = f[2]
		}
		for word, is := range map[string]form{v.stem: base | present, thirdPerson(v.stem): present, gerund(v.stem, p): ing} {
			out[word] = inflection{v, is}
		}
		if p == pp {
			out[p] = inflection{v, past | participle}
		} else {
			out[p], out[pp] = inflection{v, past}, inflection{v, participle}
		}
		if p == v.stem {
			out[p] = inflection{v, base | present | past | participle}
		}
	}
	return out
}

func regularPast(stem string) string {
	switch {
	case strings.HasSuffix(stem, "e"):
		return stem + "d"
	case consonantY(stem):
		return stem[:len(stem)-1] + "ied"
	}
	return stem + "ed"
}

func thirdPerson(stem string) string {
	switch {
	case consonantY(stem):
		return stem[:len(stem)-1] + "ies"
	case strings.HasSuffix(stem, "s"), strings.HasSuffix(stem, "sh"), strings.HasSuffix(stem, "ch"), strings.HasSuffix(stem, "x"):
		return stem + "es"
	}
	return stem + "s"
}

// gerund doubles the last consonant where the past does ("admitted").
func gerund(stem, past string) string {
	switch {
	case strings.HasSuffix(past, "ed") && len(past) == len(stem)+3:
		return past[:len(past)-2] + "ing"
	case strings.HasSuffix(stem, "e") && !strings.HasSuffix(stem, "ee"):
		return stem[:len(stem)-1] + "ing"
	}
	return stem + "ing"
}

func consonantY(stem string) bool {
	n := len(stem)
	return n > 1 && stem[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(stem[n-2]))
}
