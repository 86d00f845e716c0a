package briefing_test

import (
	"slices"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// A topic is a noun wherever it stands more often than not: not a word that
// was one once ("back", "take").
func TestTopicsAreNouns(t *testing.T) {
	var facts []*briefing.Facts
	for _, s := range []string{
		"“We take the ferry back to the harbour,” said Ann Lee. “They come back and take their money back.”",
		"“The ferry is my back garden,” said Bo Marsh. “I take the harbour as it is.”",
	} {
		facts = append(facts, briefing.Extract(&briefing.Article{ID: s[:12], Text: s, Paragraphs: text.Lines(s)}))
	}
	var names []string
	for _, topic := range briefing.NewCorpus(briefing.Profile{}, facts...).Topics(0) {
		names = append(names, topic.Name)
	}
	if want := []string{"ferry", "harbour"}; len(names) < 2 || !slices.Equal(names[:2], want) || slices.Contains(names, "back") || slices.Contains(names, "take") {
		t.Errorf("topics %q, want %q first, and neither back nor take", names, want)
	}
}
