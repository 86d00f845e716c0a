package people

import "ukchina/briefing/text"

// written holds what somebody writes or says for himself, so that its words
// are his, and not a finding: "her letter said".
var written = text.Set(`letter message statement email e-mail tweet tweets post posts note memo reply blog diary affidavit
	testimony remarks comments speech paragraph passage page chapter conclusion`)

// issuing are the verbs of those who write what comes after them.
var issuing = text.Set(`issued released published posted sent wrote put circulated signed tweeted shared penned fired has had
	written`)

// wrote returns whose the letter or statement is that sentence si tells of, without a
// body as its subject: "Ms Roe was away, though her statement was not. It said", "Ms
// Roe issued a statement". It is -1 when the letter is the subject and nobody's, and
// false when there is none.
func (w *walk) wrote(si int) (e int, ok bool) {
	if si < 0 || w.topicAt == si && w.lastTopic >= 0 && w.entities[w.lastTopic].Kind != Human || w.bodyAt == si && w.topicAt != si {
		return -1, false
	}
	sent := &w.Sentences[si]
	for h := sent.Last - 1; h > sent.First; h-- {
		if !written[w.lower(h)] || w.quote[h] >= 0 || w.tag(h) != 'N' || !w.endsNouns(h) {
			continue
		}
		k := h - 1
		for k > sent.First && w.tag(k) == 'J' {
			k--
		}
		switch {
		case w.Tokens[k].Tag == "PRP$":
			e = w.entityAt(k)
		case w.possessive(k) && !w.is(k-1, calendar):
			e = w.entityAt(k - 1)
		case w.article(k) && (issuing[w.lower(k-1)] || w.upper[k-1] && issuing[w.lower(k-2)]) && w.topicAt == si: // "sent Wexit an email"
			e = w.lastTopic
		default:
			return -1, w.subject(h + 1)
		}
		return e, e >= 0
	}
	return -1, false
}

// entityAt returns whom the mention that covers token i is of, or -1.
func (w *walk) entityAt(i int) int {
	if n := at(w.out, i); n >= 0 {
		return w.out[n].entity
	}
	return -1
}
