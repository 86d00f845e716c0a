package judge

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

// A Gold is one person's reading of an article. Fields that are missing in
// its file are empty: of them nothing is judged.
type Gold struct {
	File          string
	Published     string // YYYY-MM-DD, or empty
	People        []Party
	Organisations []Party `json:"organisation_sources"`
	Statements    []Statement
	Not           []Refusal `json:"not_statements"`
	Trip          Trip
	Delegation    Delegation
	Criticisms    []Criticism
	Figures       []Figure
	Timeline      []Event
	Queries       []Query
	Furniture     []string `json:"must_not_appear"`
	Body          []string // the paragraphs, in order
}

// A Party is somebody, or a body, that appears or speaks.
type Party struct {
	Name     string
	Mentions []string `json:"mentions_as"`
	Roles    []string
	Accept   []string `json:"accept_names"`
	Optional bool
}

// A Statement is something that somebody said.
type Statement struct {
	ID, Speaker, Cue, Content, Type string
	Mention                         string `json:"speaker_mention"`
	Paragraph                       int
	Continues                       string   // the ID of the piece before
	AcceptSpeakers                  []string `json:"accept_speakers"`
	AcceptTypes                     []string `json:"accept_types"`
	Optional                        bool
}

// A Refusal is a text that nobody may be said to have said. A neutral one is
// of no account either way.
type Refusal struct {
	Text    string
	Neutral bool
}

// A Trip is what the article says of one. Null is "not told".
type Trip struct {
	Exists        bool
	Who           string
	WhoAccept     []string `json:"who_accept"`
	Where, When   string
	WhereAlso     []string `json:"where_also"`
	WhereAccept   []string `json:"where_accept"`
	WhenAlso      []string `json:"when_also"`
	WhenAccept    []string `json:"when_accept"`
	Purpose       string
	PurposeAlso   []string `json:"purpose_also"`
	PurposeAccept []string `json:"purpose_accept"`
}

// A Delegation is who goes along.
type Delegation struct {
	Size, Leader          string
	SizeAccept            []string `json:"size_accept"`
	LeaderAccept          []string `json:"leader_accept"`
	People, Organisations []string
	Optional              []string `json:"optional_organisations"`
	OptionalPeople        []string `json:"optional_people"`
	MustNot               []string `json:"must_not"`
}

// A Criticism is an objection to the trip, or to the course of the article.
type Criticism struct {
	Critic, Content string
	CriticAccept    []string `json:"critic_accept"`
	ContentAccept   []string `json:"content_accept"`
	Paragraph       int
	Optional        bool
}

// A Figure is a number, and the words around it that say of what.
type Figure struct {
	Text, About string
	Paragraph   int
	Optional    bool
}

// An Event is something dated.
type Event struct {
	When, Event string
	Paragraph   int
	Optional    bool
}

// A Query is a question and what its answer must show.
type Query struct {
	Command        string
	Speakers       []string `json:"must_include_speakers"`
	NotSpeakers    []string `json:"must_not_include_speakers"`
	Contain        []string `json:"must_contain"`
	NotContain     []string `json:"must_not_contain"`
	AcceptMentions []string `json:"accept_speaker_mentions"`
	Expect         string   // found, nothing_found or either
}

// Ending is the ending of the files that hold readings.
const Ending = ".gold.json"

// ReadAll reads every reading in the folder, by the name of its file.
func ReadAll(fsys fs.FS) ([]*Gold, error) {
	names, err := fs.Glob(fsys, "*"+Ending)
	if err != nil {
		return nil, err
	}
	all := make([]*Gold, 0, len(names))
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		g := &Gold{}
		if err := json.Unmarshal(b, g); err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		all = append(all, g)
	}
	return all, nil
}

// party returns the party of that name, or nil.
func (g *Gold) party(name string) *Party {
	for _, list := range [][]Party{g.People, g.Organisations} {
		for i := range list {
			if SameName(list[i].Name, name) {
				return &list[i]
			}
		}
	}
	return nil
}

// is reports whether somebody shown as name is the party called want: by name,
// by a form that the article uses, or by a name that passes. A pronoun is
// nobody's name.
func (g *Gold) is(name, want string) bool {
	if pronouns[strings.ToLower(name)] {
		return false
	}
	if SameName(name, want) {
		return true
	}
	p := g.party(want)
	return p != nil && (SameName(name, p.Name) || anyName(name, p.Mentions) || anyName(name, p.Accept))
}

// anyIs reports whether name is one of the parties.
func (g *Gold) anyIs(name string, wanted []string) bool {
	for _, want := range wanted {
		if g.is(name, want) {
			return true
		}
	}
	return false
}

var pronouns = map[string]bool{"he": true, "she": true, "they": true, "it": true, "i": true, "we": true, "who": true,
	"him": true, "her": true, "them": true}

// Names returns names with all forms in which those who bear them are named.
func (g *Gold) Names(names []string) []string {
	var out []string
	for _, name := range names {
		out = append(out, name)
		for _, p := range slices.Concat(g.People, g.Organisations) {
			if p.Name == name {
				out = append(append(out, p.Mentions...), p.Accept...)
			}
		}
	}
	return out
}
