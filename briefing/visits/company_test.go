package visits_test

import (
	"slices"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

const flight = "Ada Orr, the mayor, flew to Lisbon on Monday with Bea Lund of Tarn Steel.\n\nTarn has sold rails there before, Ms Lund said."

func sceneOf(article string) *visits.Scene {
	return briefing.SceneOf(&briefing.Article{ID: "a.txt", Text: article, Paragraphs: text.Lines(article)})
}

// TestGuests checks that people and bodies are guests, each once, and that
// countries are not.
func TestGuests(t *testing.T) {
	var names []string
	for _, g := range visits.Guests(sceneOf(flight)) {
		name := g.Names[0].In(flight)
		names = append(names, name)
		if want := map[string]int{"Bea Lund": 2, "Tarn Steel": 2}[name]; want > 0 && len(g.Names) != want {
			t.Errorf("%s is named %d times, not %d", name, len(g.Names), want)
		}
	}
	if want := []string{"Ada Orr", "Bea Lund", "Tarn Steel"}; !slices.Equal(names, want) {
		t.Errorf("guests are %q, not %q", names, want)
	}
}

// TestNoCompany checks that nobody is found without weights.
func TestNoCompany(t *testing.T) {
	c, err := visits.ReadCompany("")
	if err != nil {
		t.Fatal(err)
	}
	if found := c.Find(sceneOf(flight)); len(found) > 0 {
		t.Errorf("found %v", found)
	}
	if _, err := visits.ReadCompany("short"); err == nil {
		t.Error("a broken model was read")
	}
}
