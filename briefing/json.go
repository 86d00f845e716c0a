package briefing

import (
	"bytes"
	"encoding/json"
	"time"

	"ukchina/briefing/text"
)

// The types below are the program's JSON format: fields are written in their
// order, lists are never null, dates are days.

type answerJSON struct {
	Command     string     `json:"command"`
	Verb        Verb       `json:"verb"`
	Argument    string     `json:"argument"`
	Found       bool       `json:"found"`
	Total       int        `json:"total"`
	Note        string     `json:"note"`
	Suggestions []string   `json:"suggestions"`
	Items       []itemJSON `json:"items"`
}

type itemJSON struct {
	Kind      string         `json:"kind"`
	Text      string         `json:"text"`
	Speaker   string         `json:"speaker"`
	Mention   string         `json:"speaker_mention"`
	Role      string         `json:"role"`
	Cue       string         `json:"cue"`
	Type      string         `json:"type"`
	Group     string         `json:"group"`
	When      *whenJSON      `json:"when"`
	Trip      *tripJSON      `json:"trip,omitempty"`
	Answer    *itemJSON      `json:"answer,omitempty"`
	Certainty int            `json:"certainty,omitempty"` // in percent, of what is less than sure
	Earlier   *itemJSON      `json:"earlier,omitempty"`
	Citations []citationJSON `json:"citations"`
}

type whenJSON struct {
	Text      string  `json:"text"`
	Date      *string `json:"date"`
	Precision string  `json:"precision"`
}

type tripJSON struct {
	Who     *string   `json:"who"`
	Where   *string   `json:"where"`
	When    *whenJSON `json:"when"`
	Purpose *string   `json:"purpose"`
}

type citationJSON struct {
	Article   string `json:"article"`
	File      string `json:"file"`
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	URL       string `json:"url"`
	Published string `json:"published"`
	Date      string `json:"date"` // inferred, given, or "" when there is none
	Paragraph int    `json:"paragraph"`
	Start     int    `json:"start"` // code points into the article's text
	End       int    `json:"end"`
}

type digestJSON struct {
	Title    string        `json:"title"`
	Date     string        `json:"date"`
	Since    string        `json:"since"`
	Sections []sectionJSON `json:"sections"`
	New      []itemJSON    `json:"new"`
}

type sectionJSON struct {
	Name  string     `json:"name"`
	Items []itemJSON `json:"items"`
}

// MarshalJSON writes the answer as the program's JSON format.
func (a *Answer) MarshalJSON() ([]byte, error) {
	return unescapedJSON(answerJSON{
		Command: a.Query.String(), Verb: a.Query.Verb, Argument: a.Query.said(),
		Found: a.Found(), Total: a.Total, Note: a.Note,
		Suggestions: append([]string{}, a.Suggestions...), Items: itemsJSON(a.Cards),
	})
}

// MarshalJSON writes the digest as the program's JSON format.
func (d *Digest) MarshalJSON() ([]byte, error) {
	j := digestJSON{Title: d.Title, Date: day(d.Date), Since: day(d.Since),
		Sections: []sectionJSON{}, New: []itemJSON{}}
	for _, s := range d.New {
		j.New = append(j.New, itemsJSON(s.Cards)...)
	}
	for _, s := range d.Sections {
		j.Sections = append(j.Sections, sectionJSON{string(s.Query.Verb), itemsJSON(s.Cards)})
	}
	return unescapedJSON(j)
}

// unescapedJSON leaves &, < and > as they are: whoever marshals the whole for
// a web page has them escaped there.
func unescapedJSON(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}

func itemsJSON(cards []Card) []itemJSON {
	items := make([]itemJSON, 0, len(cards))
	for i := range cards {
		items = append(items, newItem(&cards[i]))
	}
	return items
}

func newItem(c *Card) itemJSON {
	item := itemJSON{Kind: c.Kind, Text: c.Text(), Speaker: c.Speaker, Mention: c.Mention, Role: c.Role,
		Cue: c.Cue, Type: c.Type, Group: c.Group, When: newWhen(c.When), Certainty: c.Certainty, Citations: []citationJSON{}}
	for _, source := range c.Sources() {
		for _, s := range source.Spans {
			item.Citations = append(item.Citations, newCitation(source.Article, s))
		}
	}
	if c.Trip != nil {
		item.Trip = &tripJSON{Where: textOf(c.Trip.Where), When: newWhen(c.Trip.When), Purpose: textOf(c.Trip.Purpose)}
		if c.Speaker != "" {
			item.Trip.Who = &c.Speaker
		}
	}
	if c.Answer != nil {
		answer := newItem(c.Answer)
		item.Answer = &answer
	}
	if c.Earlier != nil {
		earlier := newItem(c.Earlier)
		item.Earlier = &earlier
	}
	return item
}

func newCitation(a *Article, s text.Span) citationJSON {
	r := s.Runes(a.Text)
	j := citationJSON{Article: a.ID, File: a.File, Title: a.Title, Publisher: a.Publisher, URL: a.URL,
		Published: day(a.Published), Paragraph: cite(a, s).Paragraph(), Start: r.Start, End: r.End}
	switch {
	case a.Published.IsZero():
	case a.Inferred:
		j.Date = "inferred"
	default:
		j.Date = "given"
	}
	return j
}

// newWhen returns nil for a time that is not said.
func newWhen(w When) *whenJSON {
	if w.IsZero() {
		return nil
	}
	j := &whenJSON{Text: w.Text(), Precision: w.Precision.String()}
	if w.Precision != NoDate {
		d := day(w.Date)
		j.Date = &d
	}
	return j
}

// textOf returns nil where the article says nothing.
func textOf(c Citation) *string {
	if c.IsZero() {
		return nil
	}
	s := c.Text()
	return &s
}

// day returns "" for the zero time.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
