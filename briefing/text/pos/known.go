package pos

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// known are words that have one tag whatever stands around them, by their key,
// with the number of the tag.
type known map[uint32]uint8

// key returns a number for the word of f and how it is written.
func (f *form) key() uint32 { return f.word + f.shape*0x9E3779B1 }

const (
	enough = 20    // times that a word is seen before it is known
	others = 0.004 // of them, at most, with another tag
)

// know returns the words of lessons that are known.
func know(lessons []Lesson) known {
	seen := map[uint32]*[64]int{}
	for _, s := range lessons {
		for i := range s.Words {
			label, ok := labels[s.Right[i]]
			if !ok || s.Words[i].Tag != "" {
				continue
			}
			f := formOf(&s.Words[i])
			if seen[f.key()] == nil {
				seen[f.key()] = new([64]int)
			}
			seen[f.key()][label]++
		}
	}
	k := known{}
	for key, counts := range seen {
		all, best := 0, 0
		for label, n := range counts {
			if all += n; n > counts[best] {
				best = label
			}
		}
		if all >= enough && float64(all-counts[best]) <= others*float64(all) {
			k[key] = uint8(best)
		}
	}
	return k
}

const knownLen = 5 // bytes of a word

// bytes returns k as readKnown reads it: the same for the same words.
func (k known) bytes() []byte {
	var out []byte
	for _, key := range slices.Sorted(maps.Keys(k)) {
		out = append(binary.LittleEndian.AppendUint32(out, key), k[key])
	}
	return out
}

func readKnown(data string) (known, error) {
	if len(data)%knownLen != 0 {
		return nil, errors.New("tags: the list of known words ends too soon")
	}
	k := make(known, len(data)/knownLen)
	for ; data != ""; data = data[knownLen:] {
		key, label := binary.LittleEndian.Uint32([]byte(data[:knownLen])), data[knownLen-1]
		if int(label) >= len(Tags) {
			return nil, errors.New("tags: a known word has no tag")
		}
		k[key] = label
	}
	return k, nil
}
