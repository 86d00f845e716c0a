package bot_test

import (
	"strings"
	"testing"

	"ukchina/bot"
	"ukchina/briefing"
	"ukchina/briefing/text"
)

// lorvia is a small briefing about a place that does not exist.
func lorvia() *briefing.Corpus {
	a := &briefing.Article{ID: "a", Text: "Mayor Dana Olmo said: “We will cut tariffs. Tariffs hurt us.”\nLord Brandt warned that the harbour is shut."}
	a.Paragraphs = text.Lines(a.Text)
	return briefing.NewCorpus(briefing.Profile{Title: "Lorvia"}, briefing.Extract(a))
}

func TestEveryTextGetsAReply(t *testing.T) {
	for name, h := range map[string]*bot.Handler{"zero": {}, "lorvia": bot.NewHandler(lorvia())} {
		for _, text := range []string{"", "?", "who-said tariffs", "tariffs", "trip", "help", "help digest", "help zebra",
			"digest", "subscribe daily at 7am", "nonsense", "who-said", strings.Repeat("long ", 10_000), "\xff\x00"} {
			r := h.Handle(t.Context(), bot.Request{Text: text})
			if (r.Answer == nil) == (r.Err == nil) {
				t.Errorf("%s: %q: answer %v and error %v", name, text, r.Answer, r.Err)
			}
			if !r.Private {
				t.Errorf("%s: %q: not private", name, text)
			}
			if r.Err != nil && strings.ContainsRune(r.Err.Error(), '\n') {
				t.Errorf("%s: %q: %v is not one line", name, text, r.Err)
			}
		}
	}
}

func TestHandle(t *testing.T) {
	h := bot.NewHandler(lorvia())
	if r := h.Handle(t.Context(), bot.Request{Text: "Who said tariffs?", Limit: 1}); r.Answer.Total != 1 || len(r.Answer.Cards) != 1 {
		t.Errorf("who said tariffs: %+v", r.Answer)
	}
	if r := h.Handle(t.Context(), bot.Request{Text: "digest"}); r.Digest == nil || r.Digest.Title != "Lorvia" {
		t.Errorf("digest: %+v", r.Digest)
	}
	if r := h.Handle(t.Context(), bot.Request{Text: "subscribe daily"}); !strings.Contains(r.Answer.Note, "Slack or Discord") {
		t.Errorf("subscribe: %q", r.Answer.Note)
	}
	h.SetCorpus(briefing.NewCorpus(briefing.Profile{}))
	if r := h.Handle(t.Context(), bot.Request{Text: "who said tariffs"}); r.Answer.Total != 0 {
		t.Errorf("after SetCorpus: %+v", r.Answer)
	}
}

func TestHelpListsEveryVerbWithExamplesThatWork(t *testing.T) {
	c := lorvia()
	h := bot.NewHandler(c)
	all := h.Handle(t.Context(), bot.Request{Text: "help"}).Answer.Note
	for _, v := range briefing.Verbs {
		if !strings.Contains(all, "\n"+string(v)) && !strings.HasPrefix(all, string(v)) {
			t.Errorf("help does not list %s", v)
		}
		one := h.Handle(t.Context(), bot.Request{Text: "help " + string(v)}).Answer
		if len(one.Suggestions) != 1 {
			t.Fatalf("help %s: %+v", v, one)
		}
		q, err := briefing.ParseQuery(one.Suggestions[0], c)
		if err != nil || q.Verb != v {
			t.Errorf("help %s: the example %q is %v (%v)", v, one.Suggestions[0], q, err)
		}
		if (v == briefing.VerbWhoSaid || v == briefing.VerbSearch) && !c.Answer(q).Found() {
			t.Errorf("help %s: the example %q finds nothing", v, q)
		}
	}
}
