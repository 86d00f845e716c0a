package slack

import (
	"github.com/slack-go/slack"

	"ukchina/bot"
	"ukchina/briefing"
)

// trip draws a trip: its facts in two columns, then the words that tell it.
func (r *Renderer) trip(c *briefing.Card, most int) item {
	most = min(most, maxField)
	facts := [...]struct{ label, words string }{
		{"Who", bot.Traveller(c)},
		{"Where", c.Trip.Where.Text()},
		{"When", bot.Time(c.Trip.When)},
		{"Why", c.Trip.Purpose.Text()},
	}
	var it item
	var fields []*slack.TextBlockObject
	for _, f := range facts {
		words := line(f.words, min(most, maxFact))
		if words == "" {
			words = bot.NotSaid
		}
		fields = append(fields, markup("*"+f.label+"*"), plain(words))
		it.gist += f.label + ": " + words + "\n"
	}
	it.blocks = []slack.Block{slack.NewSectionBlock(nil, fields, nil)}
	it.quote(r, []slack.RichTextElement{paragraph(run("As written", bold))}, written(c), most)
	it.gist += "As written: " + gist(written(c))
	return it
}

// written returns the words that tell a trip, as nobody's.
func written(c *briefing.Card) *briefing.Card {
	return &briefing.Card{Kind: c.Kind, Citation: c.Citation}
}
