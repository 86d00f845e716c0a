package briefing_test

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// TestDigestQuotesOnce: what stands under the criticisms, answers to them
// among it, is not shown again under the quotations.
func TestDigestQuotesOnce(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{Title: "Lorvia"}, voyage())
	shown := func(sections ...briefing.Verb) []briefing.Card {
		list := c.Digest(sections, briefing.Since{}).Sections
		return list[len(list)-1].Cards
	}
	alone, after := shown(briefing.VerbSaid), shown(briefing.VerbCriticisms, briefing.VerbSaid)
	if len(after) >= len(alone) {
		t.Errorf("%d quotations after the criticisms, %d without them", len(after), len(alone))
	}
	for _, criticism := range shown(briefing.VerbCriticisms) {
		for _, told := range []*briefing.Card{&criticism, criticism.Answer} {
			if told != nil && slices.ContainsFunc(after, func(q briefing.Card) bool { return overlap(q.Citation, told.Citation) }) {
				t.Errorf("%q is shown twice", told.Text())
			}
		}
	}
}

// TestAnEmptyDigest: a later digest without anything new is empty, whatever is
// told in the whole.
func TestAnEmptyDigest(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{}, voyage())
	none := briefing.Since{New: func(*briefing.Article) bool { return false }}
	all := briefing.Since{New: func(*briefing.Article) bool { return true }}
	for _, x := range []struct {
		name     string
		corpus   *briefing.Corpus
		sections []briefing.Verb
		since    briefing.Since
		empty    bool
	}{
		{"a first one", c, nil, briefing.Since{}, false},
		{"a first one of nothing", briefing.NewCorpus(briefing.Profile{}), nil, briefing.Since{}, true},
		{"nothing new", c, nil, none, true},
		{"all new", c, nil, all, false},
		{"no section that there is", c, []briefing.Verb{briefing.VerbWhoSaid}, all, true},
	} {
		if d := x.corpus.Digest(x.sections, x.since); d.Empty() != x.empty {
			t.Errorf("%s: empty %t", x.name, d.Empty())
		}
	}
}

// TestDigestsAtOnce: a corpus is drawn once, by whoever comes first.
func TestDigestsAtOnce(t *testing.T) {
	c := briefing.NewCorpus(briefing.Profile{}, voyage())
	var all [8]*briefing.Digest
	var work sync.WaitGroup
	for i := range all {
		work.Go(func() { all[i] = c.Digest(nil, briefing.Since{}) })
	}
	work.Wait()
	for _, d := range all {
		if len(d.Sections) != len(all[0].Sections) || d.Sections[0] != all[0].Sections[0] {
			t.Error("the sections differ")
		}
	}
}

func overlap(a, b briefing.Citation) bool {
	return a.Article == b.Article && slices.ContainsFunc(a.Spans, func(s text.Span) bool { return slices.ContainsFunc(b.Spans, s.Overlaps) })
}

// said returns the cards of a digest that show what people say, with what
// stands beside them but answers, of which one may answer several criticisms.
func said(list []*briefing.Answer) (cards []briefing.Card, more int) {
	for _, a := range list {
		if a.Query.Verb != briefing.VerbCriticisms && a.Query.Verb != briefing.VerbSaid {
			continue
		}
		more += a.More()
		for _, c := range a.Cards {
			cards = append(cards, c)
			if c.Earlier != nil {
				cards = append(cards, *c.Earlier)
			}
		}
	}
	return cards, more
}

// TestNothingNewIsLost: of random articles, some of which are new, a later
// digest shows each statement once, and each new one is shown, counted, or was
// told before in the same words.
func TestNothingNewIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := randomCorpus(t)
		fresh := map[*briefing.Article]bool{}
		for _, f := range c.Articles {
			fresh[f.Article] = rapid.Bool().Draw(t, "new")
		}
		d := c.Digest(nil, briefing.Since{New: func(a *briefing.Article) bool { return fresh[a] }})
		for _, list := range [][]*briefing.Answer{d.New, d.Sections} {
			shownOnce(t, list)
		}
		cards, more := said(d.New)
		answers := slices.DeleteFunc(slices.Clone(cards), func(c briefing.Card) bool { return c.Answer == nil })
		for _, a := range answers {
			cards = append(cards, *a.Answer)
		}
		for _, f := range c.Articles {
			for _, s := range f.Statements {
				told := slices.ContainsFunc(cards, func(c briefing.Card) bool {
					return slices.ContainsFunc(c.Sources(), func(at briefing.Citation) bool { return overlap(at, s.Citation) })
				})
				if !told && fresh[f.Article] && times(c, s.Text()) < 2 {
					if more--; more < 0 {
						t.Fatalf("%q is lost", s.Text())
					}
				}
			}
		}
	})
}

// times counts how often a text is in the articles.
func times(c *briefing.Corpus, s string) int {
	n := 0
	for _, f := range c.Articles {
		n += strings.Count(f.Article.Text, strings.Split(s, " … ")[0])
	}
	return n
}

// shownOnce checks that no card shows words that another does.
func shownOnce(t *rapid.T, list []*briefing.Answer) {
	cards, _ := said(list)
	for i, a := range cards {
		for _, b := range cards[:i] {
			if overlap(a.Citation, b.Citation) {
				t.Fatalf("%q is shown twice", a.Text())
			}
		}
	}
}
