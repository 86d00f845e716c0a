package bot_test

import (
	"testing"

	"ukchina/bot"
)

func TestHandleOnEmptyCorpus(t *testing.T) {
	var h bot.Handler
	for _, text := range []string{"", "who-said tariffs", "trip", "help", "subscribe", "nonsense"} {
		r := h.Handle(bot.Request{Text: text})
		if (r.Answer == nil) == (r.Err == nil) {
			t.Errorf("%q: answer %v and error %v", text, r.Answer, r.Err)
		}
		if !r.Private {
			t.Errorf("%q: not private", text)
		}
	}
}
