package briefing_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

func extract(published time.Time, body string) *briefing.Facts {
	return briefing.Extract(&briefing.Article{Text: body, Paragraphs: text.Lines(body), Published: published})
}

// checkTold fails the test where an event or figure is not as promised: each
// in one sentence, with its time or number inside, and dated sanely.
func checkTold(t interface{ Fatalf(string, ...any) }, f *briefing.Facts) {
	d := text.New(f.Article.Text, f.Article.Paragraphs)
	last := -1
	for _, e := range f.Events {
		at := e.When.Spans[0]
		s := d.SentenceAt(at.Start)
		if s < 0 || !d.Sentences[s].Contains(e.Spans[0]) || !e.Spans[0].Contains(at) {
			t.Fatalf("event %q at %q is not of one sentence", e.Text(), e.When.Text())
		}
		if at.Start < last {
			t.Fatalf("event at %q overlaps the one before", e.When.Text())
		}
		last = at.End
		w := e.When
		if (w.Precision == briefing.NoDate) != w.Date.IsZero() {
			t.Fatalf("%q: %v with precision %v", w.Text(), w.Date, w.Precision)
		}
		if h, m, s := w.Date.Clock(); h+m+s != 0 {
			t.Fatalf("%q: %v is no midnight", w.Text(), w.Date)
		}
	}
	for _, g := range f.Figures {
		n := g.Number.Spans[0]
		s := d.SentenceAt(n.Start)
		if s < 0 || !d.Sentences[s].Contains(g.Spans[0]) || !g.Spans[0].Contains(n) {
			t.Fatalf("figure %q of %q is not of one sentence", g.Text(), g.Number.Text())
		}
	}
}

// TestToldOfAnything makes articles of words that mean something to the
// finders, in any order.
func TestToldOfAnything(t *testing.T) {
	word := rapid.SampledFrom(strings.Fields(`on in at since by until from to between and of the a last next this
		Monday Tuesday Friday April May March Jan. 27 31 2018 2016-17 1990s Q3 29th 2026-01-27 03/04/2025 week month year
		years weeks ago later earlier end early mid-2025 spring winter Christmas Easter weekend new today yesterday
		morning quarter first following £20billion $4.3 million 100% per cent times 1,200 people dozen two half third
		third-largest over more than 5G , , . . ; : ( ) “ ” ’s – will said was met is due expected had been which who
		minister trade ships while as 20-year €3m US$1.5bn 2-3bn -`))
	rapid.Check(t, func(t *rapid.T) {
		body := strings.Join(rapid.SliceOfN(word, 1, 60).Draw(t, "words"), " ")
		published := time.Date(2026, 1, 27, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(-9999, 9999).Draw(t, "days"))
		if rapid.Bool().Draw(t, "unknown") {
			published = time.Time{}
		}
		checkTold(t, extract(published, body))
	})
}

// TestNearDates: what is told without a year lies near the day of
// publication, and on the side that the tense says.
func TestNearDates(t *testing.T) {
	when := rapid.SampledFrom([]string{"on Wednesday", "on Sunday", "in April", "in December", "on 29 March", "on June 3",
		"on Christmas Eve", "at Easter", "in Q2", "in the summer", "in the winter", "over the weekend"})
	rapid.Check(t, func(t *rapid.T) {
		published := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 20000).Draw(t, "day"))
		coming := rapid.Bool().Draw(t, "coming")
		body := "The council met " + when.Draw(t, "when") + "."
		if coming {
			body = strings.Replace(body, "met", "will meet", 1)
		}
		f := extract(published, body)
		if len(f.Events) != 1 || f.Events[0].When.Precision == briefing.NoDate {
			t.Fatalf("%s: %q: no date", published.Format(time.DateOnly), body)
		}
		days := int(f.Events[0].When.Date.Sub(published).Hours() / 24)
		// A time that is said to come may have begun: a season lasts 92 days, a feast comes 384 days after the one before.
		if coming && (days < -92 || days > 386) || !coming && (days > 0 || days < -386) {
			t.Fatalf("%s: %q: %d days away", published.Format(time.DateOnly), body, days)
		}
	})
}

func FuzzTold(f *testing.F) {
	for _, seed := range []string{
		"They met on 27 January 2026, a year later, from £2-3bn in 2016 to 100% last week.",
		"“In May 10 people", "2018 2018-19 '90s 1,2,3 .5 5. £ US$ -3C 12-", "the the of the end of the year's",
		"between 3 May and 5 June 2025 and (more than", "in the first quarter of next year – a third of a third",
	} {
		f.Add(seed, int64(20000))
	}
	for _, file := range []string{"harbour", "senate", "summit"} {
		b, err := os.ReadFile("testdata/told/" + file + ".txt")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b), int64(20500))
	}
	f.Fuzz(func(t *testing.T, body string, day int64) {
		published := time.Unix(day%100000*86400, 0).UTC()
		checkTold(t, extract(published, strings.ToValidUTF8(body, "")))
	})
}
