package people

import (
	"slices"

	"ukchina/briefing/text"
)

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

// sends are the verbs of those whose own the letter or post is that they send.
var sends = text.Set("issued posted sent wrote written penned tweeted fired")

// byVerb has what was written where a verb alone tells of it.
var byVerb = map[string][]string{
	"wrote": {"letter", "email", "e-mail", "message", "note", "post", "memo"}, "written": {"letter", "email", "e-mail", "message"},
	"emailed": {"email", "e-mail", "message"}, "e-mailed": {"email", "e-mail", "message"}, "texted": {"message", "text"},
	"messaged": {"message"}, "posted": {"post", "message"}, "tweeted": {"tweet", "post", "message"},
}

// letter resolves "the letter" at token i, where it says something, to its writer, and
// returns the token after it, or i.
func (w *walk) letter(i int) int {
	if w.lower(i) != "the" || w.quote[i] >= 0 || !w.heads[i+1] || !written[w.lower(i+1)] && w.lower(i+1) != "text" {
		return i
	}
	e := w.writer(i + 1)
	if e < 0 {
		return i
	}
	w.emit(mention{first: i, last: i + 2, sentence: w.sentence, entity: e, pointing: true, pronoun: true})
	w.topic = e
	return i + 2
}

// writer returns whose "the letter" with its noun at token h is, which the sentence
// before tells of: "Jane Roe wrote to the mayor. “...,” the letter said". It is -1 where
// that tells of none, or of somebody else's.
func (w *walk) writer(h int) int {
	si := w.sentence - 1
	for si > 0 && w.quote[w.Sentences[si].First] >= 0 && w.quote[w.Sentences[si].First] == w.quote[w.Sentences[si].Last-1] {
		si--
	}
	e := w.lastTopic
	if w.topicAt != si && w.bodyAt == si {
		e = w.body
	}
	if si < 0 || w.topicAt != si && w.bodyAt != si || e < 0 || w.Sentences[si].Paragraph < w.Sentences[w.sentence].Paragraph-1 {
		return -1
	}
	sent := &w.Sentences[si]
	for k := sent.First + 1; k < sent.Last; k++ {
		if w.quote[k] >= 0 || w.tag(k) != 'V' {
			continue
		}
		n := k + 1
		for n < sent.Last && (w.article(n) || w.tag(n) == 'J') {
			n++
		}
		if sends[w.lower(k)] && n > k+1 && w.lower(n) == w.lower(h) && w.lower(n+1) != "from" && w.lower(n+1) != "by" ||
			slices.Contains(byVerb[w.lower(k)], w.lower(h)) && w.lower(n) != "that" {
			return e
		}
	}
	return -1
}

// entityAt returns whom the mention that covers token i is of, or -1.
func (w *walk) entityAt(i int) int {
	if n := at(w.out, i); n >= 0 {
		return w.out[n].entity
	}
	return -1
}
