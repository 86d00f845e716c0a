package web_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"

	"ukchina/bot/web"
)

// TestTimelinePicture draws briefings of dated events.
func TestTimelinePicture(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string // the labels, of the axis and of the marks
	}{
		"years":  {"The war began in 1914. It ended in 1918.", []string{"1914", "1915", "1916", "1917", "1918", "1919", "1", "2"}},
		"months": {"The town hall burnt down in June 2019. The school moved in August 2019.", []string{"Jun 2019", "Jul 2019", "Aug 2019", "Sep 2019", "1", "2"}},
		"days":   {"The fair opened on 3 May 2019. It closed on 5 May 2019.", []string{"3 May", "4 May", "5 May", "6 May", "1", "2"}},
		"a break": {"The war began in 1914. It ended in 1918. The bridge fell in 2020. The town hall burnt down in 2022. The school moved in 2021.",
			[]string{"1914", "1915", "1916", "1917", "1918", "1919", "2020", "2021", "2022", "2023", "1", "2", "3", "4", "5"}},
		"one time": {"The bridge opened in 2019.", nil},
		"no time":  {"The bridge opened at last.", nil},
		"crowd":    {strings.Repeat("It opened in 2019. ", 12) + "It fell in 2021.", []string{"2019", "2020", "2021", "2022", "1", "2", "3", "4", "5", "6", "+6", "13"}},
	} {
		_, page := read(t, fstest.MapFS{"a.txt": {Data: []byte(c.text)}}, web.Options{}).get("/timeline")
		var have []string
		elements(page, func(n *html.Node) {
			if n.Data == "text" {
				have = append(have, textOf(n))
			}
		})
		if !slices.Equal(have, c.want) {
			t.Errorf("%s: %q, want %q", name, have, c.want)
		}
	}
}
