package linear

import "math/bits"

// Weights are added eight at a time, every other one in a 16-bit lane of a
// word: what is stored is a weight plus bias, from 0 to 255, so that nothing
// is borrowed from the lane above, and mostKeys of them, at most 257, are less
// than 1<<16, so that nothing is carried to it.
const (
	bias     = 128
	lanes    = 0x00FF00FF00FF00FF
	laneBits = 16
	mostKeys = 128
)

// Add adds to scores, which has at least as many elements as the table labels,
// the weights of keys. scores[0] stays.
func (t *Table) Add(scores []int32, keys ...Key) {
	var found [mostKeys]uint32 // where the weights of keys are
	for len(keys) > 0 && t.slots > 0 {
		now := keys[:min(len(keys), mostKeys)]
		t.sum(scores, found[:t.find(&found, now)])
		keys = keys[len(now):]
	}
}

// find notes where the weights of keys are and returns how many have some. It
// has no branches that depend on that, and first asks the tags, which are
// small enough for the processor's nearer memory: a third of the keys that are
// asked for are in no table.
func (t *Table) find(found *[mostKeys]uint32, keys []Key) int {
	var left [mostKeys]Key
	pilots, tags, slots := t.pilots, t.tags, t.slots
	last, n := uint64(len(pilots)-1), 0
	for _, k := range keys {
		at := slot(k, pilots[uint64(k)&last], slots)
		found[n&(mostKeys-1)], left[n&(mostKeys-1)] = uint32(at), k
		n += same(tags[at], tag(k))
	}
	rows, stride, kept := t.rows, t.stride, 0
	for i, k := range left[:n] {
		at := uint64(found[i]) * stride
		found[kept&(mostKeys-1)] = uint32(at + 1)
		kept += same(rows[at], byte(k>>24))
	}
	return kept
}

// sum adds to scores the weights at each place of found, which it moves on.
func (t *Table) sum(scores []int32, found []uint32) {
	for first := 1; first < t.labels; first += wordLen {
		var even, odd uint64
		for i, at := range found {
			w := word(t.rows[at:])
			even += w & lanes
			odd += w >> 8 & lanes
			found[i] = at + wordLen
		}
		spread(scores[first:min(first+wordLen, t.labels)], even, odd, int32(len(found))*bias, t.unit)
	}
}

// spread adds to scores the sums of two words, in units, less what they are too
// much.
func spread(scores []int32, even, odd uint64, excess, unit int32) {
	for i := range scores {
		scores[i] += (int32(even&(1<<laneBits-1)) - excess) * unit
		even, odd = odd, even>>laneBits
	}
}

// slot returns the row of k among slots, if its pilot is the one given. The
// bits of k that choose its pilot do not choose among the rows of one pilot,
// nor the reverse.
func slot(k Key, pilot byte, slots uint64) uint64 {
	hi, _ := bits.Mul64(uint64(k)*(2*uint64(pilot)+1), slots)
	return hi
}

// tag returns the part of k that stands among the tags: bits that do not
// choose the pilot.
func tag(k Key) byte { return byte(k >> 32) }

// same returns 1 if a is b, and 0 if not.
func same(a, b byte) int { return int((uint64(a^b) - 1) >> 63) }

func word(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
