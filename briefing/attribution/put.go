package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// questioned are participles of which the subject is who was asked, not who
// asked.
var questioned = text.Set("asked pressed questioned challenged quizzed")

// beforeParticiple are words that a participle without a subject follows.
var beforeParticiple = text.Set("when if being been was were is are while though although repeatedly")

// put reports that the cue of s, and its content, tell of a question that was
// put to somebody: "Asked whether he would go, Mr Vale said", "Mr Vale, asked
// whether he would go, said". Who asked it is not told.
func put(d *text.Document, s *Statement) bool {
	cue := s.Cue[0]
	i := d.TokenAt(cue.Start)
	for !questioned[d.Tokens[i].Lower] {
		if i++; i == len(d.Tokens) || d.Tokens[i].Start >= cue.End {
			return false
		}
	}
	sentence := d.Sentences[d.SentenceAt(cue.Start)]
	switch {
	case i == sentence.First, beforeParticiple[d.Tokens[i-1].Lower]:
		return true
	case d.Tokens[i-1].Lower != ",":
		return false
	}
	end := d.TokenAt(s.Content[len(s.Content)-1].End)
	if end+1 >= sentence.Last || d.Tokens[end].Lower != "," {
		return false
	}
	after := item{lower: d.Tokens[end+1].Lower, tag: d.Tokens[end+1].Tag, quote: -1}
	return after.finite()
}

// inquiring are verbs whose clause with "how" or "why" asks something.
var inquiring = text.Set("ask wonder question query")

// wondered reports that the cue and content of s tell of a question that somebody
// asks: "Many are asking why the wall did not hold".
func wondered(d *text.Document, s *Statement) bool {
	first := d.Tokens[d.TokenAt(s.Content[0].Start)]
	if !strings.HasPrefix(first.Tag, "W") && first.Lower != "whether" && first.Lower != "if" {
		return false
	}
	for i := d.TokenAt(s.Cue[0].Start); i < len(d.Tokens) && d.Tokens[i].Start < s.Cue[0].End; i++ {
		if v, ok := verbs[d.Tokens[i].Lower]; ok && inquiring[v.stem] {
			return true
		}
	}
	return false
}
