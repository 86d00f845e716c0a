package briefing

import (
	"strings"

	"ukchina/briefing/people"
	"ukchina/briefing/text"
)

// A Card is one item of an answer: meaning, not markup. What it shows as
// somebody's words is Citation.Text, a slice of an article.
type Card struct {
	// Kind is one of statement, trip, event, member, size, criticism, figure,
	// person, topic, article, passage.
	Kind string
	Citation
	Speaker string // canonical name, or the mention as written when unresolved
	Mention string // as written at this place
	Role    string
	Cue     string
	Type    string // direct, indirect, mixed
	Group   string
	When    When
	Trip    *Trip // for kind trip
	Answer  *Card // the answer given to a criticism
	// Earlier is what the speaker said on the same point in an earlier article.
	Earlier *Card
	// Also are the places in other articles that tell the same. Only digests
	// put them together.
	Also []Citation
	// Number is the number inside a figure's words.
	Number Citation
	// Certainty, in percent, is of a statement that is less than sure; of one
	// that is sure it is 0.
	Certainty int
}

// Said returns the cards of all statements of f, an article of c, in the order
// of f.Statements.
func (c *Corpus) Said(f *Facts) []Card {
	cards := make([]Card, len(f.Statements))
	for i := range f.Statements {
		cards[i] = c.statementCard(f, i)
	}
	return cards
}

// statementCard returns the card of a statement. A piece of a longer
// utterance has the speaker and the cue of the piece it goes on from.
func (c *Corpus) statementCard(f *Facts, i int) Card {
	s := &f.Statements[i]
	head, speaker := f.head(i), s.Speaker
	if speaker == nil {
		speaker = head.Speaker
	}
	card := Card{Kind: "statement", Citation: s.Citation, Type: s.Kind.String(), When: s.When,
		Mention: joined(f.Article, head.Mention), Cue: joined(f.Article, head.Cue)}
	card.Speaker = card.Mention
	if s.Unsure {
		card.Certainty = s.Certainty
	}
	if speaker != nil {
		card.Speaker, card.Role = c.nameAndRole(speaker)
	}
	return card
}

// head returns the piece that statement i goes on from, itself for most.
func (f *Facts) head(i int) *Statement {
	s := &f.Statements[i]
	for s.Continues >= 0 && len(s.Mention) == 0 {
		s = &f.Statements[s.Continues]
	}
	return s
}

// nameAndRole returns somebody's name across the corpus, and the role that the
// article gives them, or else another article.
func (c *Corpus) nameAndRole(p *people.Person) (name, role string) {
	name, role = c.nameAcross(p)
	if len(p.Roles) > 0 {
		role = p.Roles[0].Text
	}
	return name, role
}

// joined returns the words of spans, each a slice of the article.
func joined(a *Article, spans []text.Span) string {
	parts := make([]string, len(spans))
	for i, s := range spans {
		parts[i] = s.In(a.Text)
	}
	return strings.Join(parts, " … ")
}
