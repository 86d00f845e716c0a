package briefing

import (
	"testing"
	"time"

	"ukchina/briefing/text"
)

// resolved is a row: a sentence of an article published on a day, the words of
// its first time, and what they mean ("" for no date).
type resolved struct {
	published, sentence, words, date string
	precision                        Precision
}

func whens(published, body string) []When {
	a := &Article{Text: body}
	a.Published, _ = time.Parse(time.DateOnly, published)
	d := text.New(body, nil)
	a.Paragraphs = d.Paragraphs
	return findWhens(d, a)
}

var seedRows = []resolved{
	{"2026-01-27", "The minister is due to arrive in Lowhaven on Wednesday, seeking talks.", "on Wednesday", "2026-01-28", Day},
	{"2026-01-27", "There was the approval of a mast last week despite protests.", "last week", "2026-01-19", Week},
	{"2026-01-27", "The president was expected to travel there in April.", "in April", "2026-04-01", Month},
	{"2024-11-17", "They are expected to hold talks on Monday at the summit.", "on Monday", "2024-11-18", Day},
	{"2024-11-17", "Trade grew to £33billion last year, despite the row.", "last year", "2023-01-01", Year},
	{"2024-11-17", "She is also expected to visit in the new year as talks go on.", "in the new year", "2025-01-01", Month},
	{"2024-11-17", "Speaking as rumours of the meeting emerged over the weekend, she smiled.", "over the weekend", "2024-11-16", Week},
	{"2026-01-27", "It met on 27 January 2026.", "on 27 January 2026", "2026-01-27", Day},
	{"2026-01-27", "It met on January 27, 2026, in town.", "on January 27, 2026", "2026-01-27", Day},
	{"2026-01-27", "It met on Jan. 20 in town.", "on Jan. 20", "2026-01-20", Day},
	{"2026-01-27", "It grew from 2016 to 2023.", "from 2016 to 2023", "2016-01-01", Year},
}

func TestWhens(t *testing.T) {
	for _, r := range seedRows {
		got := whens(r.published, r.sentence)
		if len(got) == 0 {
			t.Errorf("%s: %q: nothing found", r.published, r.sentence)
			continue
		}
		w := got[0]
		date := ""
		if w.Precision != NoDate {
			date = w.Date.Format(time.DateOnly)
		}
		if w.Text() != r.words || date != r.date || w.Precision != r.precision {
			t.Errorf("%s: %q: got %q = %s %v, want %q = %s %v", r.published, r.sentence,
				w.Text(), date, w.Precision, r.words, r.date, r.precision)
		}
	}
}
