package bot_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// seen keeps when articles were first seen in memory, as the store does.
type seen struct {
	at    map[string]time.Time
	wrong error
}

func (s *seen) FirstSeen(_ context.Context, ids []string, now time.Time) (map[string]time.Time, error) {
	for _, id := range ids {
		if _, ok := s.at[id]; !ok {
			s.at[id] = now
		}
	}
	return s.at, s.wrong
}

func article(id, s string) *briefing.Facts {
	return briefing.Extract(&briefing.Article{ID: id, Text: s, Paragraphs: text.Lines(s), Published: time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)})
}

// shown returns what the leading sections of a digest show.
func shown(d *briefing.Digest) []string {
	var list []string
	for _, s := range d.Lead() {
		for _, c := range s.Cards {
			list = append(list, c.Text())
		}
	}
	return list
}

func TestComposer(t *testing.T) {
	hour := func(n int) time.Time { return time.Date(2026, 11, 26, n, 0, 0, 0, time.UTC) }
	first := article("first", "“The harbour is open to all,” said Hana Okafor.")
	second := article("second", "“The pier is closed for repair,” said Tom Abara.")
	third := article("third", "“The ferry sails on Fridays,” said Greta Solis.")
	all := briefing.NewCorpus(briefing.Profile{}, first, second, third)
	s := bot.Subscription{Sections: []briefing.Verb{briefing.VerbSaid}}
	compose := func(corpus *briefing.Corpus, d bot.Delivery) *briefing.Digest {
		t.Helper()
		c := bot.Composer{Handler: bot.NewHandler(corpus), Articles: &seen{at: map[string]time.Time{"first": hour(1), "second": hour(2)}}}
		got, err := c.Compose(t.Context(), s, d, hour(12))
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	later := bot.Delivery{After: hour(1), Until: hour(2), Since: bot.Slot{Local: "2026-11-25T08:00"}}
	for _, x := range []struct {
		name   string
		corpus *briefing.Corpus
		d      bot.Delivery
		want   []string
	}{
		{"a first one", all, bot.Delivery{Until: hour(2)}, []string{"The harbour is open to all", "The pier is closed for repair"}},
		{"a later one", all, later, []string{"The pier is closed for repair"}},
		{"before the third came", briefing.NewCorpus(briefing.Profile{}, first, second), later, []string{"The pier is closed for repair"}},
		{"nothing new", all, bot.Delivery{After: hour(2), Until: hour(2)}, nil},
		{"what comes after", all, bot.Delivery{After: hour(2), Until: hour(12)}, []string{"The ferry sails on Fridays"}},
	} {
		d := compose(x.corpus, x.d)
		if got := shown(d); !slices.Equal(got, x.want) || d.Empty() != (len(x.want) == 0) || d.Later != !x.d.After.IsZero() {
			t.Errorf("%s: %q, later %t", x.name, got, d.Later)
		}
	}
	if title := bot.NewTitle(compose(all, later)); title != "New since 25 Nov 2026, 08:00" {
		t.Errorf("titled %q", title)
	}
	c := bot.Composer{Handler: bot.NewHandler(all), Articles: &seen{at: map[string]time.Time{}, wrong: errors.New("away")}}
	if _, err := c.Compose(t.Context(), s, later, hour(12)); err == nil {
		t.Error("without the database it tells what is new")
	}
}

func TestLateMark(t *testing.T) {
	for local, want := range map[string]string{"": "", "2026-11-27T08:00": "Late: this was due at 08:00 on 27 Nov 2026.", "nonsense": ""} {
		if got := bot.LateMark(bot.Slot{Local: local}); got != want {
			t.Errorf("%q: %q", local, got)
		}
	}
}

// TestTheSameDigestAgain: what comes in while digests of one time are posted
// costs the next of them nothing.
func TestTheSameDigestAgain(t *testing.T) {
	at := time.Date(2026, 11, 26, 8, 0, 0, 0, time.UTC)
	corpus := briefing.NewCorpus(briefing.Profile{}, article("first", "“The harbour is open to all,” said Hana Okafor."),
		article("late", "“The ferry sails on Fridays,” said Greta Solis."))
	c := &bot.Composer{Handler: bot.NewHandler(corpus), Articles: &seen{at: map[string]time.Time{"first": at, "late": at.Add(time.Minute)}}}
	compose := func() *briefing.Digest {
		d, err := c.Compose(t.Context(), bot.Subscription{}, bot.Delivery{Until: at}, at.Add(time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	one, two := compose(), compose()
	if !slices.Equal(shown(one), shown(two)) || slices.Contains(shown(one), "The ferry sails on Fridays") {
		t.Errorf("%q, then %q", shown(one), shown(two))
	}
	if one.Sections[0] != two.Sections[0] {
		t.Error("the sections are made anew")
	}
}
