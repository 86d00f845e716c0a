package briefing

import (
	"strings"
	"testing"
	"time"

	"ukchina/briefing/text"
)

// BenchmarkTold measures times, events and figures on text that is taken
// apart already.
func BenchmarkTold(b *testing.B) {
	body := strings.Repeat(strings.Join(strings.Split(whenRows, "\n")[5:60], "\n")+
		"\nThe council, which has 4,100 members in 12 towns, spent £3.2bn on roads and schools last year.\n", 20)
	a := &Article{Text: body, Paragraphs: text.Lines(body), Published: time.Date(2026, 1, 27, 0, 0, 0, 0, time.UTC)}
	d := text.New(body, a.Paragraphs)
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		f := &Facts{Article: a, doc: d, whens: findWhens(d, a)}
		f.Events = findEvents(f)
		f.Figures = findFigures(f)
	}
}
