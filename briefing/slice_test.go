package briefing_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/briefing"
	"ukchina/briefing/text"
)

// sentences are what random articles are made of: all that the finders look
// for, and marks that do not match.
var sentences = []string{
	"Sir Ivo Brandt is due to arrive in Lorvia on Tuesday, seeking to mend relations with the island.",
	"The Prime Minister will lead a delegation of over 40 business representatives.",
	"“We will not trade our harbour for tariffs,” said Dana Olmo, the mayor of Orrin.",
	"Ms Olmo added: “Exports rose from £2billion in 2016 to £3.5bn last year.",
	"“That is why we go.”",
	"But critics are concerned about the prospect of cosying up to the island.",
	"Former governor Lord Tao told the Orrin Gazette Sir Ivo should raise Ms Fay’s case, or he would be “spineless”.",
	"Downing Street insisted the visit was ‘in the country’s interest’, rejecting the criticism as “noise”.",
	"He will be accompanied by representatives of businesses including Orrin Steel, Brandt & Daughters and Fayco, as well as the National Boat Museum.",
	"He will also be joined by the Fisheries Secretary Jim Tao and the harbour minister Ines Fay.",
	"The spokesman said 230 times the usual number of ships – 1,200 – had called since April.",
	"It is “unclear whether the quotation ever ends.",
	"Kofi Adé denied that he had met Zoë Brønn in the café; “naïve”, she said.",
	"Why did 😀 nobody ask?",
}

func randomCorpus(t *rapid.T) *briefing.Corpus {
	var facts []*briefing.Facts
	for n := range rapid.IntRange(1, 3).Draw(t, "articles") {
		lines := rapid.SliceOfN(rapid.SampledFrom(sentences), 1, 12).Draw(t, "sentences")
		a := &briefing.Article{ID: string(rune('a' + n)), Text: strings.Join(lines, rapid.SampledFrom([]string{"\n", "\n\n", " "}).Draw(t, "gap"))}
		if n != 1 {
			a.Published = time.Date(2026, 1, 10+n, 0, 0, 0, 0, time.UTC)
		}
		a.Paragraphs = text.Lines(a.Text)
		facts = append(facts, briefing.Extract(a))
	}
	return briefing.NewCorpus(briefing.Profile{}, facts...)
}

// anItem is as much of the JSON as must be checked.
type anItem struct {
	Text      string
	Mention   string `json:"speaker_mention"`
	Cue       string
	When      *struct{ Text string }
	Answer    *anItem
	Earlier   *anItem
	Trip      *struct{ Where, Purpose *string }
	Citations []struct {
		Article               string
		Paragraph, Start, End int
	}
}

// check checks that whatever an item shows is a slice of its article.
func (x anItem) check(t *rapid.T, articles map[string]*briefing.Article) {
	if len(x.Citations) == 0 {
		t.Fatalf("%q has no citation", x.Text)
	}
	var parts []string
	for _, c := range x.Citations {
		in := articles[c.Article]
		slice := string([]rune(in.Text)[c.Start:c.End])
		if c.Paragraph < 1 || !strings.Contains(in.Paragraphs[c.Paragraph-1].In(in.Text), slice) {
			t.Fatalf("%q is not in paragraph %d of\n%s", slice, c.Paragraph, in.Text)
		}
		if c.Article == x.Citations[0].Article { // the others' words tell the same
			parts = append(parts, slice)
		}
	}
	a := articles[x.Citations[0].Article]
	if strings.Join(parts, " … ") != x.Text {
		t.Fatalf("%q is not what is cited, %q", x.Text, parts)
	}
	shown := []string{x.Mention, x.Cue}
	if x.When != nil {
		shown = append(shown, x.When.Text)
	}
	if x.Trip != nil && x.Trip.Where != nil {
		shown = append(shown, *x.Trip.Where)
	}
	if x.Trip != nil && x.Trip.Purpose != nil {
		shown = append(shown, *x.Trip.Purpose)
	}
	for _, s := range shown {
		for part := range strings.SplitSeq(s, " … ") {
			if !strings.Contains(a.Text, part) {
				t.Fatalf("%q is not in the article", part)
			}
		}
	}
	if x.Answer != nil {
		x.Answer.check(t, articles)
	}
	if x.Earlier != nil {
		x.Earlier.check(t, articles)
	}
}

func TestEverythingShownIsASlice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := randomCorpus(t)
		articles := map[string]*briefing.Article{}
		for _, f := range c.Articles {
			articles[f.Article.ID] = f.Article
		}
		argument := rapid.SampledFrom([]string{"harbour", "tariffs", "the island", "noise", "Tao", "ships", "interest"}).Draw(t, "argument")
		for _, v := range briefing.Verbs {
			q := briefing.Query{Verb: v, Argument: argument, Limit: -1}
			if v == briefing.VerbSaid || v == briefing.VerbPerson {
				q.Argument, q.Person = "", rapid.SampledFrom([]string{"Olmo", "Brandt", "the Prime Minister", "Downing Street", "Tao"}).Draw(t, "name")
			}
			var answer struct {
				Found bool
				Total int
				Items []anItem
			}
			j, err := json.Marshal(c.Answer(q))
			if err == nil {
				err = json.Unmarshal(j, &answer)
			}
			if err != nil {
				t.Fatal(err)
			}
			if answer.Total != len(answer.Items) {
				t.Fatalf("%s: total %d, %d items", q, answer.Total, len(answer.Items))
			}
			for _, x := range answer.Items {
				x.check(t, articles)
			}
		}
	})
}

// Answers must not depend on the order of maps, nor on how a corpus grew.
func TestAnswersAreDeterministic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := randomCorpus(t)
		grown := briefing.NewCorpus(c.Profile)
		for _, f := range c.Articles {
			grown = grown.With(f)
		}
		for _, v := range briefing.Verbs {
			q := briefing.Query{Verb: v, Argument: "harbour", Person: "Olmo"}
			one, _ := json.Marshal(c.Answer(q))
			two, _ := json.Marshal(grown.Answer(q))
			if string(one) != string(two) {
				t.Fatalf("%s\n%s\n%s", q, one, two)
			}
		}
	})
}
