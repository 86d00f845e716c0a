package briefing_test

import (
	"slices"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
	"ukchina/briefing/visits"
)

const sketch = `The trade minister, Ada Orr, arrived in Lisbon on Monday for three days of talks.

Kit Vane, a farmer: “Enjoy the wine.”

In the row behind her on the plane were the chief executive of Tarn Steel, Bea Lund, and the brewer Carl Moss. Also on board was the minister's adviser, Dan Reed. Her visit ends with talks with the prime minister, Gil Hart.

The farm minister, Eva Stone, stayed at home.

“It is a waste of money,” said Finn Gray, the leader of the opposition.`

// TestLearnedCompany checks that those are found to go along whom rules do not
// find, and not those who stay or speak against it.
func TestLearnedCompany(t *testing.T) {
	a := &briefing.Article{ID: "a.txt", Text: sketch, Paragraphs: text.Lines(sketch)}
	members := func(f *briefing.Facts) (names []string) {
		if f.Delegation != nil {
			for _, m := range f.Delegation.Members {
				names = append(names, m.Text())
			}
		}
		return names
	}
	ruled, all := members(briefing.ExtractBy(a, &visits.Models{})), members(briefing.Extract(a))
	if slices.Contains(ruled, "Bea Lund") {
		t.Errorf("rules find %q: another article is needed", ruled)
	}
	for _, name := range []string{"Bea Lund", "Carl Moss", "Dan Reed"} {
		if !slices.Contains(all, name) {
			t.Errorf("%s is not among %q", name, all)
		}
	}
	for _, name := range []string{"Ada Orr", "Eva Stone", "Finn Gray", "Gil Hart"} {
		if slices.Contains(all, name) {
			t.Errorf("%s is among %q", name, all)
		}
	}
}
