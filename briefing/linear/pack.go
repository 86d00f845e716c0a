package linear

import (
	"cmp"
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
)

// Pack writes the weights of index, labels of them a key one after the other,
// as the bytes of a [Table]. A weight becomes the nearest whole number after
// multiplication with scale; where many would be too large for a byte it
// becomes even, or a multiple of a larger power of two. The table has at most
// four fifths of 1<<size keys: those that matter least are left out.
func Pack(index *Index, weights []float32, labels int, scale float32, size uint) []byte {
	ids := matter(index, weights, labels, scale)
	ids = ids[:min(len(ids), 4<<size/5)]
	keys := make([]Key, len(ids))
	for i, id := range ids {
		keys[i] = index.Key(id)
	}
	pilots, slots := place(keys)
	differences := make([]int, 0, len(ids)*(labels-1))
	for _, id := range ids {
		w := weights[int(id)*labels:][:labels]
		for _, x := range w[1:] {
			differences = append(differences, whole(x*scale)-whole(w[0]*scale))
		}
	}
	t := newTable(labels, slots, unit(differences))
	out := make([]byte, headLen, headLen+len(pilots)+int(t.size()))
	out[0], out[1], out[2] = byte(labels), byte(bits.Len(uint(len(pilots)))-1), byte(t.unit)
	binary.LittleEndian.PutUint32(out[4:], uint32(slots))
	out = append(out, pilots...)
	rows := out[len(out):cap(out)]
	for i := range rows {
		rows[i] = bias // so that rows without a key have no weights
	}
	for i, k := range keys {
		at := slot(k, pilots[uint64(k)&uint64(len(pilots)-1)], slots)
		row := rows[at*t.stride:]
		binary.LittleEndian.PutUint16(row, tag(k))
		for j, d := range differences[i*(labels-1):][:labels-1] {
			row[tagLen+j] = byte(bias + max(-most, min(most, whole(float32(d)/float32(t.unit)))))
		}
	}
	return out[:cap(out)]
}

// most is the largest number that a row holds, either way.
const most = 127

// unit returns what a stored 1 stands for: a power of two, so large that hardly
// any difference is cut.
func unit(differences []int) int32 {
	for unit := 1; ; unit *= 2 {
		large := 0
		for _, d := range differences {
			if d = max(d, -d); d > most*unit {
				large++
			}
		}
		if large <= len(differences)/20_000 || unit == 128 {
			return int32(unit)
		}
	}
}

func whole(w float32) int { return int(math.RoundToEven(float64(w))) }

// Foremost returns the n keys of index that matter most, or as many as there are.
func Foremost(index *Index, weights []float32, labels, n int) []Key {
	var keys []Key
	for _, id := range matter(index, weights, labels, 1000) {
		keys = append(keys, index.Key(id))
	}
	return keys[:min(len(keys), n)]
}

// matter returns the numbers of the keys whose weights are not 0 after
// multiplication with scale, those first whose weights are large and often used.
func matter(index *Index, weights []float32, labels int, scale float32) []int32 {
	var ids []int32
	largest := make([]float32, index.Len())
	for id := range index.Len() {
		for _, w := range weights[id*labels : (id+1)*labels] {
			largest[id] = max(largest[id], w, -w)
		}
		if whole(largest[id]*scale) != 0 {
			ids = append(ids, int32(id))
		}
		largest[id] *= float32(math.Sqrt(float64(index.Counts[id])))
	}
	slices.SortStableFunc(ids, func(a, b int32) int { return cmp.Compare(largest[b], largest[a]) })
	return ids
}
