package briefing

import (
	_ "embed"
	"strings"
	"testing"
	"time"

	"ukchina/briefing/text"
)

//go:embed testdata/whens.txt
var whenRows string

// whensOf returns the times of a text published on the given day, "" or
// anything else that is no day for unknown.
func whensOf(published, body string) []When {
	a := &Article{Text: body}
	a.Published, _ = time.Parse(time.DateOnly, published)
	d := text.New(body, nil)
	a.Paragraphs = d.Paragraphs
	return findWhens(d, a)
}

func TestWhens(t *testing.T) {
	published := ""
	for row := range strings.Lines(whenRows) {
		row = strings.TrimSpace(row)
		if day, ok := strings.CutPrefix(row, "@ "); ok {
			published = day
		}
		sentence, want, ok := strings.Cut(row, " => ")
		if !ok || row[0] == '#' {
			continue
		}
		var got []string
		for _, w := range whensOf(published, strings.ReplaceAll(sentence, "|", "\n")) {
			got = append(got, w.Text()+" = "+meaning(w))
		}
		if got == nil {
			got = []string{"none"}
		}
		if have := strings.Join(got, "; "); have != want {
			t.Errorf("%s: %s\n have %s\n want %s", published, sentence, have, want)
		}
	}
}

func meaning(w When) string {
	if w.Precision == NoDate {
		return "?"
	}
	return w.Date.Format(time.DateOnly) + " " + w.Precision.String()
}
