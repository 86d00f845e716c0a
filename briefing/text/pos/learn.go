package pos

import "ukchina/briefing/linear"

// A Lesson is a sentence as a tagger sees it, and the tags that are right: one
// a word. Nothing is learned of a word with another than [Tags] have.
type Lesson struct {
	Words []Word
	Right []string
}

// How to learn: what did best on the development part of the treebank.
const (
	choosing = 2 // rounds with all features, to see which matter
	rounds   = 5 // rounds with these
	kept     = 18_000
	bits     = 15 // as many as hold them
	least    = 3  // times that a feature is seen
	scale    = 16
)

// Learn returns a model made from lessons. What is learned with the features that
// are kept alone is better than what remains when the others are left out later.
func Learn(lessons []Lesson) []byte {
	k := know(lessons)
	p := learn(lessons, k, frequent(lessons, k), choosing)
	p = learn(lessons, k, linear.Foremost(&p.Index, p.Average(), len(Tags), kept), rounds)
	return append(linear.Pack(&p.Index, p.Average(), len(Tags), scale, bits), k.bytes()...)
}

// learn returns what going over lessons rounds times teaches of the features keys.
func learn(lessons []Lesson, k known, keys []linear.Key, rounds int) *linear.Perceptron {
	u := pupil{p: linear.NewPerceptron(len(Tags)), known: k}
	for _, k := range keys {
		u.p.Number(k)
	}
	for round := range rounds {
		for n := range lessons {
			u.read(&lessons[(n*7919+round*104729)%len(lessons)]) // another order each round
		}
	}
	return u.p
}

// frequent returns the features of lessons that are seen often enough to learn from.
func frequent(lessons []Lesson, known known) []linear.Key {
	var x linear.Index
	var l line
	var keys []linear.Key
	for n := range lessons {
		s := &lessons[n]
		l.begin(s.Words)
		for i := range s.Words {
			if _, ok := known[l.at(i).key()]; !ok && s.Words[i].Tag == "" {
				keys = l.features(keys[:0], i)
				for _, k := range keys {
					x.Number(k)
				}
			}
			l.next(code(s.Right[i]))
		}
	}
	keys = keys[:0]
	for id, n := range x.Counts {
		if n >= least {
			keys = append(keys, x.Key(int32(id)))
		}
	}
	return keys
}

// A pupil tags lessons, and learns from its mistakes.
type pupil struct {
	p      *linear.Perceptron
	known  known
	line   line
	keys   []linear.Key
	ids    []int32
	scores [64]float32
}

func (u *pupil) read(s *Lesson) {
	u.line.begin(s.Words)
	for i := range s.Words {
		if tag := s.Words[i].Tag; tag != "" {
			u.line.next(code(tag))
			continue
		}
		guess, ok := u.known[u.line.at(i).key()]
		if !ok {
			guess = u.guess(i)
			if right, ok := labels[s.Right[i]]; ok {
				u.p.Learn(u.ids, right, int(guess))
			}
		}
		u.line.next(code(Tags[guess]))
	}
}

// guess returns the label of word i.
func (u *pupil) guess(i int) uint8 {
	u.keys, u.ids = u.line.features(u.keys[:0], i), u.ids[:0]
	for _, k := range u.keys {
		if id := u.p.Index.Find(k); id >= 0 {
			u.ids = append(u.ids, id)
			u.p.Index.Counts[id]++
		}
	}
	u.p.Scores(u.scores[:len(Tags)], u.ids)
	best := uint8(0)
	for l := range uint8(len(Tags)) {
		if u.scores[l] > u.scores[best] {
			best = l
		}
	}
	return best
}
