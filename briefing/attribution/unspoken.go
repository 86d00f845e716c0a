package attribution

import (
	"strings"

	"ukchina/briefing/text"
)

// unspoken reports that the source of s, which no rule has found, says nothing of the
// kind, whatever the cue.
func unspoken(d *text.Document, s *Statement) bool {
	return put(d, s) || wondered(d, s) || hearsay(d, s) || suffered(d, s) || concluded(d, s) || parted(d, s) ||
		nobodies[d.Tokens[d.TokenAt(s.Source[0].Start)].Lower] // "few deny that the ferry is late"
}

// hearsay reports that the source of s is who others, unnamed, say something of: "She
// is said to have been stung".
func hearsay(d *text.Document, s *Statement) bool {
	last := d.TokenAt(s.Cue[0].End - 1)
	be := last > 0 && d.Tokens[last].Start > s.Cue[0].Start && beForms[d.Tokens[last-1].Lower]
	return be && d.Tokens[last].Lower == "said" && d.Tokens[d.TokenAt(s.Content[0].Start)].Lower == "to"
}

// suffered reports that the source of s is who was told, asked or accused: "Ministers
// have been warned that the bridge could fall". Who did it is not said.
func suffered(d *text.Document, s *Statement) bool {
	cue := s.Cue[0]
	if s.Source[0].Start > cue.Start {
		return false
	}
	first, last := d.TokenAt(cue.Start), d.TokenAt(cue.End-1)
	for i := last; i >= first; i-- {
		if _, ok := verbs[d.Tokens[i].Lower]; !ok || strings.HasSuffix(d.Tokens[i].Lower, "ing") {
			continue
		}
		for i--; i > 0 && strings.HasPrefix(d.Tokens[i].Tag, "RB"); i-- {
		}
		return i >= 0 && beForms[d.Tokens[i].Lower]
	}
	return false
}

// evidence are verbs whose subject may be a thing from which the writer concludes.
var evidence = text.Set("suggest indicate imply signal show reveal mean prove")

// concluded reports that the source of s is a thing from which something follows:
// "Shares in the firm rose, suggesting that investors doubt the bid".
func concluded(d *text.Document, s *Statement) bool {
	v, ok := verbs[d.Tokens[d.TokenAt(s.Cue[0].Start)].Lower]
	if !ok || !evidence[v.stem] {
		return false
	}
	i := d.TokenAt(s.Source[0].Start)
	for head := -1; i < len(d.Tokens) && d.Tokens[i].Start < s.Source[0].End; i++ {
		if strings.HasPrefix(d.Tokens[i].Tag, "NN") {
			head = i
		} else if head >= 0 {
			return thing(&d.Tokens[head])
		}
	}
	return thing(&d.Tokens[i-1])
}

// thing reports whether the noun t can't be somebody who speaks, nor what is written.
func thing(t *text.Token) bool {
	one := strings.TrimSuffix(t.Lower, "s")
	known := speakers[t.Lower] || bodies[t.Lower] || finders[t.Lower] || authored[t.Lower] || agentive(t.Lower) ||
		speakers[one] || bodies[one] || finders[one] || authored[one] || agentive(one)
	return (t.Tag == "NN" || t.Tag == "NNS") && !known
}

// parted reports that the sentence begins with the source of s and a comma, so
// that it is no subject: "Vale, argues his friend in a poem, “did no harm”".
func parted(d *text.Document, s *Statement) bool {
	i := d.TokenAt(s.Cue[0].Start) - 1
	source := s.Source[len(s.Source)-1]
	if i < 1 || d.Tokens[i].Lower != "," || d.TokenAt(source.Start) != d.Sentences[d.SentenceAt(source.Start)].First {
		return false
	}
	words := strings.TrimRight(source.In(d.Text), ", ")
	return d.Tokens[i-1].End == source.Start+len(words) && !strings.Contains(words, ",")
}
