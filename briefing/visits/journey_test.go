package visits_test

import (
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

// TestNoJourneys checks that nothing is found without weights, and in articles
// without people or words.
func TestNoJourneys(t *testing.T) {
	j, err := visits.ReadJourneys("")
	if err != nil {
		t.Fatal(err)
	}
	const article = "Ada Orr, the mayor, flew to Lisbon on Monday to sell sardines."
	for _, s := range []string{article, "", "It rained.\n\nIt rained again."} {
		scene := briefing.SceneOf(&briefing.Article{ID: "a.txt", Text: s, Paragraphs: text.Lines(s)})
		if _, sure := j.Find(scene); sure {
			t.Errorf("%q: a journey was found without weights", s)
		}
		if _, sure := visits.Known().Journeys.Find(scene); sure && s != article {
			t.Errorf("%q: a journey was found", s)
		}
	}
	if _, err := visits.ReadJourneys("short"); err == nil {
		t.Error("a broken model was read")
	}
}

// TestFindJourney checks what the program's weights find in an article whose
// words teach nothing.
func TestFindJourney(t *testing.T) {
	const article = "The Mayor of Tarnford, Ada Orr, has arrived in the Netherlands for a three-day trade mission.\n\n" +
		"Ms Orr left on Sunday to woo Dutch flower growers, and will stay in Rotterdam until Thursday.\n\n" +
		"“She has my blessing,” said her deputy, Bea Lund, who has stayed at home during the visit."
	s := briefing.SceneOf(&briefing.Article{ID: "a.txt", Text: article, Paragraphs: text.Lines(article)})
	r, sure := visits.Known().Journeys.Find(s)
	if !sure {
		t.Fatal("no journey")
	}
	if who := s.Cast.People[r.Who].Name; who != "Ada Orr" || r.Where.In(article) != "Netherlands" || r.When.In(article) != "on Sunday" || r.Purpose.In(article) != "to woo Dutch flower growers" {
		t.Errorf("%s to %q, when %q, why %q", who, r.Where.In(article), r.When.In(article), r.Purpose.In(article))
	}
}
