package briefing_test

import (
	"strings"
	"testing"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// TestSeries says which numbers are values of one thing: those that may be
// drawn in one chart.
func TestSeries(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Exports to China rose from £20billion in 2016 to £33billion last year.", "£20billion £33billion"},
		{"Unemployment was 4% in 2020 and 5% in 2021.", "4% 5%"},
		{"Unemployment fell to 4% in 2021, down from 5% in 2020.", "4% 5%"},
		{"Sales were 12 tonnes in 2019, 14 tonnes in 2020 and 18 tonnes in 2021.", "12 tonnes 14 tonnes 18 tonnes"},
		{"China buys 40% of the ore and 20% of the coal.", ""},         // of two things
		{"Inflation was 3% in 2020. Growth was 2% in 2021.", ""},       // in two sentences
		{"Exports rose from £20billion in 2016 to 33% last year.", ""}, // of two units
		{"It costs between £3 and £6.", ""},                            // a range
		{"It is the second-largest in 2019 and the third-largest in 2020.", ""},
		{"Exports were £20billion in 2016, while imports were £33billion in 2017.", ""},
		{"Britain sold 5 tonnes in 2016 and France 7 tonnes in 2017.", ""},
		{"They won 5 seats in 2016 and lost 7 seats in 2017.", ""},
	} {
		f := briefing.Extract(&briefing.Article{ID: "a", Text: c.text, Paragraphs: text.Lines(c.text)})
		var have []string
		for _, series := range f.Series() {
			for _, i := range series {
				have = append(have, f.Figures[i].Number.Text())
			}
		}
		if s := strings.Join(have, " "); s != c.want {
			t.Errorf("%s\n  have %q, want %q", c.text, s, c.want)
		}
	}
}
