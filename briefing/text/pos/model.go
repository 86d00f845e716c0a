package pos

import (
	"errors"
	"fmt"

	"ukchina/briefing/linear"
)

// A Model is what was learned. It is safe for concurrent use.
type Model struct {
	table linear.Table
	known known
}

// Read reads a model as [Learn] wrote it; it is used where it lies.
func Read(data string) (*Model, error) {
	t, rest, err := linear.ReadTable(data)
	if err != nil {
		return nil, fmt.Errorf("tags: %w", err)
	}
	if t.Labels() != len(Tags) {
		return nil, errors.New("tags: the model is of another format")
	}
	k, err := readKnown(rest)
	if err != nil {
		return nil, err
	}
	return &Model{t, k}, nil
}

// A Tagger tags sentence after sentence. It is for one goroutine.
type Tagger struct {
	Model *Model
	line  line
	keys  []linear.Key
}

// Tag gives a tag to the words that have none.
func (t *Tagger) Tag(words []Word) {
	t.line.begin(words)
	for i := range words {
		w := &words[i]
		if w.Tag == "" {
			w.Tag = Tags[t.label(i)]
		}
		t.line.next(code(w.Tag))
	}
}

// label returns the number of the tag of word i.
func (t *Tagger) label(i int) uint8 {
	if l, ok := t.Model.known[t.line.at(i).key()]; ok {
		return l
	}
	var scores [64]int32
	t.keys = t.line.features(t.keys[:0], i)
	t.Model.table.Add(scores[:], t.keys...)
	best := uint8(0)
	for l := range uint8(len(Tags)) {
		if scores[l] > scores[best] {
			best = l
		}
	}
	return best
}

// A line is a sentence that is tagged from left to right.
type line struct {
	forms      []form // of the words, with two more at either end
	tag1, tag2 uint32 // of the word before and of that before it
}

// The codes of tags before the first word.
const start = 1

func (l *line) begin(words []Word) {
	l.forms = append(l.forms[:0], form{word: 1}, form{word: 2})
	for i := range words {
		l.forms = append(l.forms, formOf(&words[i]))
	}
	l.forms = append(l.forms, form{word: 3}, form{word: 4})
	l.tag1, l.tag2 = start, start
}

// next goes on to the next word, after one with the given tag.
func (l *line) next(tag uint32) { l.tag2, l.tag1 = l.tag1, tag }

// at returns the form of word i.
func (l *line) at(i int) *form { return &l.forms[i+2] }

// features appends those of word i, which is the next.
func (l *line) features(keys []linear.Key, i int) []linear.Key {
	return features(keys, l.forms[i:i+5], l.tag1, l.tag2)
}
