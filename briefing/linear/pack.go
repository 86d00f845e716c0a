package linear

import (
	"cmp"
	"math"
	"slices"
)

// Pack writes the weights of index, labels of them a key one after the other,
// as the bytes of a [Table]. A weight becomes the nearest whole number after
// multiplication with scale, at most 127 either way. The table has at most 1
// << bits rows: the keys that matter least are left out.
func Pack(index *Index, weights []float32, labels int, scale float32, bits uint) []byte {
	const fullest = 0.8 // of the table; beyond it looking up grows slow
	ids := matter(index, weights, labels, scale)
	ids = ids[:min(len(ids), int(fullest*float64(uint(1)<<bits)))]
	for bits > 4 && float64(len(ids)) <= fullest*float64(uint(1)<<(bits-1)) {
		bits--
	}
	t := Table{labels: labels, stride: labels + tagLen, shift: 64 - bits, mask: uint64(1)<<bits - 1}
	out := make([]byte, headLen+(1+t.stride)<<bits)
	out[0], out[1] = byte(labels), byte(bits)
	filter, rows := out[headLen:headLen+1<<bits], out[headLen+1<<bits:]
	row := make([]int8, labels)
	for _, id := range ids {
		for j, w := range weights[int(id)*labels : (int(id)+1)*labels] {
			row[j] = whole(w * scale)
		}
		t.put(filter, rows, index.Key(id), row)
	}
	return out
}

func whole(w float32) int8 { return int8(max(-127, min(127, math.RoundToEven(float64(w))))) }

// matter returns the numbers of the keys that have weights other than 0, those
// first whose weights are large and often used.
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
