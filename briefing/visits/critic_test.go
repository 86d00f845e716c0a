package visits_test

import (
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// TestNoCritics checks that nothing is found without weights.
func TestNoCritics(t *testing.T) {
	c, err := visits.ReadCritics("")
	if err != nil {
		t.Fatal(err)
	}
	const article = "Ada Orr, the mayor, flew to Lisbon on Monday.\n\n“It is a waste of money,” said Bea Lund, the leader of the opposition."
	s := briefing.SceneOf(&briefing.Article{ID: "a.txt", Text: article, Paragraphs: text.Lines(article)})
	if len(s.Speeches) == 0 {
		t.Fatal("nobody speaks")
	}
	for i, n := range c.Weigh(s, &s.Told) {
		if n >= 0 {
			t.Errorf("speech %d weighs %d", i, n)
		}
	}
	if _, err := visits.ReadCritics("short"); err == nil {
		t.Error("a broken model was read")
	}
}
