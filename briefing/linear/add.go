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
	mostKeys = 257
)

// Add adds to scores, which has at least as many elements as the table labels,
// the weights of keys, which it overwrites. scores[0] stays.
func (t *Table) Add(scores []int32, keys ...Key) {
	for len(keys) > 0 && t.slots > 0 {
		now := keys[:min(len(keys), mostKeys)]
		t.locate(now)
		t.touch(now)
		if t.labels <= 1+wordLen {
			t.sum(scores, now)
		} else {
			t.sumLong(scores, now[:t.keep(now)])
		}
		keys = keys[len(now):]
	}
}

// locate makes of each key where its row is, if it has one, and the row's tag.
func (t *Table) locate(keys []Key) {
	pilots, slots, stride := t.pilots, t.slots, t.stride
	last := uint64(len(pilots) - 1)
	for i, k := range keys {
		at := slot(k, pilots[uint64(k)&last], slots) * stride
		keys[i] = Key(at)<<tagBits | Key(tag(k))
	}
}

// touch reads a byte of each row. There is so little else for the processor to
// do that it waits for many rows at once, where sum would have it wait for one
// after the other; of what takes long there, waiting is nearly all.
//
//go:noinline
func (t *Table) touch(located []Key) (read byte) {
	rows := t.rows
	for _, k := range located {
		read += rows[k>>tagBits]
	}
	return read
}

// sum adds to scores the weights of the located keys whose row has their tag:
// no more than a word of them. It has no branches that depend on that.
func (t *Table) sum(scores []int32, located []Key) {
	rows := t.rows
	var even, odd, found uint64
	for _, k := range located {
		at := uint64(k >> tagBits)
		row := rows[at : at+tagLen+wordLen]
		hit := same(rowTag(row), uint16(k))
		w := word(row[tagLen:]) & -hit
		found += hit
		even += w & lanes
		odd += w >> 8 & lanes
	}
	spread(scores[1:t.labels], even, odd, int32(found)*bias, t.unit)
}

// keep leaves of located, at its head, where the weights are of those whose
// row has their tag, and returns how many.
func (t *Table) keep(located []Key) int {
	rows, kept := t.rows, 0
	for _, k := range located {
		at := uint64(k >> tagBits)
		located[kept] = Key(at + tagLen)
		kept += int(same(rowTag(rows[at:at+tagLen]), uint16(k)))
	}
	return kept
}

// sumLong adds to scores the weights that are found at each place, word by word.
func (t *Table) sumLong(scores []int32, places []Key) {
	rows := t.rows
	for first := 1; first < t.labels; first += wordLen {
		var even, odd uint64
		for i, k := range places {
			at := uint64(k)
			w := word(rows[at : at+wordLen])
			even += w & lanes
			odd += w >> 8 & lanes
			places[i] = Key(at + wordLen)
		}
		spread(scores[first:min(first+wordLen, t.labels)], even, odd, int32(len(places))*bias, t.unit)
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

// tag returns the part of k that stands in its row: bits that do not choose
// the pilot.
func tag(k Key) uint16 { return uint16(k >> 24) }

func rowTag(row string) uint16 { return uint16(row[0]) | uint16(row[1])<<8 }

// same returns 1 if a is b, and 0 if not.
func same(a, b uint16) uint64 { return (uint64(a^b) - 1) >> 63 }

func word(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
