package briefing

import (
	"testing"
	"time"

	"ukchina/briefing/text"
)

// TestEventsKeepQuotationsWhole: what is told at a time never begins or ends in
// the middle of somebody's words.
func TestEventsKeepQuotationsWhole(t *testing.T) {
	for body, want := range map[string]string{
		"The association said the market lost money last year and could no longer be “propped up by people who never set foot in it”.":               "The association said the market lost money last year and could no longer be “propped up by people who never set foot in it”",
		"He said on Monday that the decision was “mine alone, and not a protest”.":                                                                   "He said on Monday that the decision was “mine alone, and not a protest”",
		"He said the town had “paid twice: once in money and once in time”, and predicted that fees would go up in May.":                             "He said the town had “paid twice: once in money and once in time”, and predicted that fees would go up in May",
		"“He was kind. He even wiped his feet before he stole it,” Mrs Reid told a meeting of the parish last week.":                                 "Mrs Reid told a meeting of the parish last week",
		"The mill closed in May, and Ms Orr called it “a sad day for all of us here. Nobody was asked.”":                                             "The mill closed in May",
		"“We signed the papers on Friday, as anybody would have done,” she said.":                                                                    "We signed the papers on Friday",
		"She said it was “a mess”. The bridge was shut on Friday after it was hit.":                                                                  "The bridge was shut on Friday after it was hit",
		"The board said “no” on Friday to a plan for the mill, which the union had called “a theft in daylight, by people in suits”, and went home.": "The board said “no” on Friday to a plan for the mill",
	} {
		a := &Article{Text: body, Paragraphs: text.Lines(body), Published: time.Date(2026, 1, 27, 0, 0, 0, 0, time.UTC)}
		f := &Facts{Article: a, doc: text.New(body, a.Paragraphs)}
		f.whens = findWhens(f.doc, a)
		events := findEvents(f)
		if len(events) != 1 {
			t.Errorf("%s\n %d events", body, len(events))
		} else if have := events[0].Text(); have != want {
			t.Errorf("%s\n have %s\n want %s", body, have, want)
		}
	}
}
