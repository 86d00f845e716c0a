package bot

import (
	"fmt"
	"strings"

	"ukchina/briefing"
)

// Family names the layout of a card, which is its kind but for two: sizes and
// members are both of a "delegation", and what a trip is for or follows is of
// the "trip".
func Family(c *briefing.Card) string {
	switch {
	case c.Kind == "size" || c.Kind == "member":
		return "delegation"
	case c.Kind == "passage" && c.Group != "":
		return "trip"
	}
	return c.Kind
}

// Doubt says how certain a statement is that is less than sure; "" of one that
// is sure.
func Doubt(c *briefing.Card) string {
	if c.Certainty == 0 {
		return ""
	}
	return fmt.Sprintf("less than sure: %d%%", c.Certainty)
}

// NotSaid stands where an article does not tell something about a trip.
const NotSaid = "the article does not say"

// TripLabels name the groups of the passages about a trip.
var TripLabels = map[string]string{"purpose": "Also", "follows": "After"}

// Traveller returns the name and role of who travels; "" when not said.
func Traveller(c *briefing.Card) string {
	s := Clean(c.Speaker)
	if s != "" && c.Role != "" {
		s += ", " + Clean(c.Role)
	}
	return s
}

// Heading returns the article that a run of cards comes from.
func Heading(c *briefing.Card) string {
	return Source(briefing.Citation{Article: c.Article})
}

// DelegationLabel names what a card tells of a delegation.
func DelegationLabel(c *briefing.Card) string {
	switch {
	case c.Kind == "size":
		return "Size"
	case c.Group == "organisations":
		return "Organisations"
	}
	return "People"
}

// FigureSource returns where a figure stands, after the date that its words
// of time mean.
func FigureSource(c *briefing.Card) string {
	d := Date(c.When)
	if d == "" || strings.Contains(c.Text(), d) || c.When.Precision == briefing.NoDate {
		return Source(c.Citation) + Also(c)
	}
	return "“" + Clean(c.When.Text()) + "” is " + d + "; " + Source(c.Citation) + Also(c)
}
