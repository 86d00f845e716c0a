package text

import (
	"encoding/binary"
	"math"
	"strings"
	"sync"

	"github.com/jdkato/prose/v3/tag/aptagmodel"
)

// perceptron scores parts of speech with the weights of prose's averaged
// perceptron (package aptagmodel, whose format is set out in prose's
// internal/flat). It gives the tags that prose gives, as a test checks, but
// finds a feature by its hash where prose searches 75,000 sorted strings:
// the whole analysis is two and a half times as fast for it.
type perceptron struct {
	classes  []string
	features []feature // an open-addressed table
	weights  []weight
	known    map[string]uint8 // words that have one tag only
}

// A feature has n weights, from weights[from]; where there is none, n is 0. It
// is known by the upper half of its hash, and by where it stands: less than one
// in a billion features that the model does not have is taken for one.
type feature struct {
	half uint32
	from uint32 // 24 bits, and 8 of n
}

func (f feature) span() (from, to uint32) { return f.from >> 8, f.from>>8 + f.from&0xff }

// A weight is what a feature says for a class.
type weight struct {
	class uint8
	value float32
}

// hash is FNV-1a, 64 bits.
type hash uint64

const hashed hash = 14695981039346656037 // of ""

func (h hash) add(s string) hash {
	for i := range len(s) {
		h = (h ^ hash(s[i])) * 1099511628211
	}
	return h
}

// model decodes the embedded weights once.
var model = sync.OnceValue(func() *perceptron {
	r := reader(aptagmodel.English)
	const magic, version = "PROSETAG", 1
	if string(r.bytes(len(magic))) != magic || r.uint32() != version {
		panic("text: the embedded tagging model is of another format") // unreachable
	}
	m := &perceptron{classes: make([]string, r.uint32()), known: map[string]uint8{}}
	for i := range m.classes {
		m.classes[i] = r.string()
	}
	features, pairs := r.uint32(), r.uint32()
	blob := r.bytes(int(r.uint32()))
	names := r.uint32s(features + 1)
	offsets, classes := r.uint32s(features+1), r.bytes(int(pairs))
	m.weights = make([]weight, pairs)
	for i := range m.weights {
		m.weights[i] = weight{classes[i], math.Float32frombits(r.uint32())}
	}
	for range r.uint32() {
		word := r.string()
		m.known[word] = r.bytes(1)[0]
	}
	m.fill(blob, names, offsets)
	return m
})

// fill makes the table of the features whose names lie one after the other in
// blob, and whose weights have the given offsets.
func (m *perceptron) fill(blob []byte, names, offsets []uint32) {
	size := 1
	for size < 2*len(names) {
		size *= 2
	}
	m.features = make([]feature, size)
	for f := range len(names) - 1 {
		if offsets[f] == offsets[f+1] {
			continue
		}
		h := hashed.add(string(blob[names[f]:names[f+1]]))
		i := int(h) & (size - 1)
		for m.features[i].from != 0 {
			i = (i + 1) & (size - 1)
		}
		m.features[i] = feature{uint32(h >> 32), offsets[f]<<8 | (offsets[f+1] - offsets[f])}
	}
}

// scores holds a score a class; the model has 38.
type scores [64]float32

// find returns the feature with hash h, or one without weights.
func (m *perceptron) find(h hash) feature {
	mask := len(m.features) - 1
	i := int(h) & mask
	for m.features[i].half != uint32(h>>32) && m.features[i].from != 0 {
		i = (i + 1) & mask
	}
	return m.features[i]
}

// touch reads where each of hashes is looked for, and nothing else: the
// processor then waits for all of them at once.
//
//go:noinline
func (m *perceptron) touch(hashes []hash) (read uint32) {
	mask := hash(len(m.features) - 1)
	for _, h := range hashes {
		read += m.features[h&mask].from
	}
	return read
}

// touchWeights does the same with the first weights of features.
//
//go:noinline
func (m *perceptron) touchWeights(features []feature) (read uint8) {
	for _, f := range features {
		read += m.weights[f.from>>8].class
	}
	return read
}

// The names of the features, which the parts follow.
var (
	hBias     = hashed.add("bias")
	hSuffix   = hashed.add("i suffix ")
	hPrefix   = hashed.add("i pref1 ")
	hTag1     = hashed.add("i-1 tag ")
	hTag2     = hashed.add("i-2 tag ")
	hTags     = hashed.add("i tag+i-2 tag ")
	hWord     = hashed.add("i word ")
	hTagWord  = hashed.add("i-1 tag+i word ")
	hWord1    = hashed.add("i-1 word ")
	hSuffix1  = hashed.add("i-1 suffix ")
	hWord2    = hashed.add("i-2 word ")
	hNext1    = hashed.add("i+1 word ")
	hNextTail = hashed.add("i+1 suffix ")
	hNext2    = hashed.add("i+2 word ")
)

// predict returns the best tag for word. around holds the words from two
// before it to two after it as the model knows them, tag1 and tag2 the tags
// of the one before and of the one before that.
func (m *perceptron) predict(word string, around []string, tag1, tag2 string) string {
	if id, ok := m.known[word]; ok {
		return m.classes[id]
	}
	hashes := [...]hash{
		hBias,
		hSuffix.add(suffix(word)),
		hPrefix.add(word[:1]),
		hTag1.add(tag1),
		hTag2.add(tag2),
		hTags.add(tag1).add(" ").add(tag2),
		hWord.add(around[2]),
		hTagWord.add(tag1).add(" ").add(around[2]),
		hWord1.add(around[1]),
		hSuffix1.add(suffix(around[1])),
		hWord2.add(around[0]),
		hNext1.add(around[3]),
		hNextTail.add(suffix(around[3])),
		hNext2.add(around[4]),
	}
	m.touch(hashes[:])
	var features [len(hashes)]feature
	for i, h := range hashes {
		features[i] = m.find(h)
	}
	m.touchWeights(features[:])
	var s scores
	for _, f := range features {
		from, to := f.span()
		for _, w := range m.weights[from:to] {
			s[w.class&63] += w.value
		}
	}
	best := 0
	for id := range m.classes {
		if s[id] > s[best] {
			best = id
		}
	}
	return m.classes[best]
}

// suffix returns the last three bytes of w.
func suffix(w string) string { return w[max(0, len(w)-3):] }

// normal returns a word, given as printed and in lower case, as the model
// knows it among the words around.
func normal(word, lower string) string {
	switch {
	case word[0] != '-' && strings.Contains(word, "-"):
		return "!HYPHEN"
	case len(word) == 4 && strings.Trim(word, "0123456789") == "":
		return "!YEAR"
	case '0' <= word[0] && word[0] <= '9':
		return "!DIGITS"
	}
	return lower
}

// reader takes the embedded model apart; it panics when it ends too soon.
type reader []byte

func (r *reader) bytes(n int) []byte {
	b := (*r)[:n]
	*r = (*r)[n:]
	return b
}

func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(r.bytes(4)) }

func (r *reader) string() string {
	return string(r.bytes(int(binary.LittleEndian.Uint16(r.bytes(2)))))
}

func (r *reader) uint32s(n uint32) []uint32 {
	out := make([]uint32, n)
	for i := range out {
		out[i] = r.uint32()
	}
	return out
}
