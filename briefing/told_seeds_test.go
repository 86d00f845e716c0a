package briefing_test

import (
	"os"
	"strings"
	"testing"
	"time"
)

// TestSeedsTold: what the two seed articles tell, and when.
func TestSeedsTold(t *testing.T) {
	for _, seed := range []struct {
		file, published string
		events, figures []string // a part of the words => what printWhen and the number say
	}{
		{"000_acd957af79234d95", "2026-01-27", []string{
			"due to arrive in Beijing on Wednesday => on Wednesday = 2026-01-28 day",
			"Theresa May’s trip in 2018 => in 2018 = 2018-01-01 year",
			"a crackdown on pro-democracy activists in Hong Kong a year later => a year later = 2019-01-01 year",
			"the approval of a new embassy in London last week => last week = 2026-01-19 week",
			"had visited China multiple times since 2018 => since 2018 = 2018-01-01 year",
			"expected to travel there in April => in April = 2026-04-01 month",
		}, []string{
			"a delegation of over 50 British business, sports and cultural representatives => over 50",
			"the UK’s third-largest trading partner => third-largest",
			"to impose 100% tariffs on Canada => 100%",
		}},
		{"002_ef1c4f4835b0a133", "2024-11-17", []string{
			"the first UK leader since Theresa May in 2018 => in 2018 = 2018-01-01 year",
			"They are expected to hold talks on Monday at the G20 Summit in Brazil => on Monday = 2024-11-18 day",
			"expected to visit China in the new year => in the new year = 2025-01-01 month",
			"£20billion in 2016 => in 2016 = 2016-01-01 year",
			"£33billion last year => last year = 2023-01-01 year",
			"rumours of the meeting emerged over the weekend => over the weekend = 2024-11-16 week",
		}, []string{
			"the second-biggest in the world => second-biggest",
			"has increased from £20billion in 2016 => £20billion",
			"£33billion last year => £33billion",
			"China has 230 times the shipbuilding capacity of America now => 230 times",
		}},
	} {
		b, err := os.ReadFile("../seeds/" + seed.file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		published, err := time.Parse(time.DateOnly, seed.published)
		if err != nil {
			t.Fatal(err)
		}
		f := extract(published, string(b))
		var events, figures [][2]string
		for _, e := range f.Events {
			events = append(events, [2]string{e.Text(), printWhen(e.When)})
		}
		for _, g := range f.Figures {
			figures = append(figures, [2]string{g.Text(), g.Number.Text()})
		}
		sameTold(t, seed.file+" events", events, seed.events)
		sameTold(t, seed.file+" figures", figures, seed.figures)
	}
}

func sameTold(t *testing.T, name string, have [][2]string, want []string) {
	t.Helper()
	if len(have) != len(want) {
		t.Fatalf("%s: have %d, want %d: %q", name, len(have), len(want), have)
	}
	for i, w := range want {
		words, says, _ := strings.Cut(w, " => ")
		if !strings.Contains(have[i][0], words) || have[i][1] != says {
			t.Errorf("%s: have %q, want %q", name, have[i], w)
		}
	}
}
