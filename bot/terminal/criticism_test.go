package terminal_test

import (
	"strings"
	"testing"

	"ukchina/bot/terminal"
	"ukchina/briefing"
)

// An answer that was given to several critics at once is shown once.
func TestSameAnswerOnce(t *testing.T) {
	a := said("We hear them.")
	answer := a.Cards[0]
	answer.Speaker = "Town Hall"
	a.Cards = []briefing.Card{{Kind: "criticism", Citation: answer.Citation, Speaker: "Ada Roe", Answer: &answer},
		{Kind: "criticism", Citation: answer.Citation, Speaker: "Ben Fry", Answer: &answer}}
	out := terminal.Text{}.Answer(a)
	if strings.Count(out, "Answer: Town Hall") != 2 || strings.Count(out, "Answer: Town Hall, as above\n") != 1 {
		t.Errorf("an answer to two critics is shown as\n%s", out)
	}
}
