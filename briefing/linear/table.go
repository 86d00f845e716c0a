package linear

import (
	"encoding/binary"
	"errors"
)

// A Table holds the weights of features, a signed byte a label. It is read
// from the bytes that [Pack] wrote, without copying them. The zero Table has
// no feature. It is safe for concurrent use.
//
// The bytes are a filter of bits, which tells of most features that are not in
// the table that they are not, and an open-addressed table of rows: 16 bits of
// the key, never 0 where the row is taken, and the weights. A feature that is
// not in the table is taken for another that is once in some ten thousand
// times.
type Table struct {
	filter string
	rows   string
	labels int
	stride int
	shift  uint
	mask   uint64
}

const (
	headLen = 4 // labels, the binary logarithm of the number of rows, 2 unused
	tagLen  = 2 // bytes of the key in a row
)

// ReadTable takes a table from the head of data and returns it and the rest.
func ReadTable(data string) (Table, string, error) {
	if len(data) < headLen {
		return Table{}, "", errors.New("linear: a table ends too soon")
	}
	t := Table{labels: int(data[0]), stride: int(data[0]) + tagLen, shift: 64 - uint(data[1])}
	n := uint64(1) << (data[1] & 31)
	t.mask = n - 1
	size := int(n) * t.stride
	if data = data[headLen:]; len(data) < int(n)+size {
		return Table{}, "", errors.New("linear: a table ends too soon")
	}
	t.filter, t.rows = data[:n], data[n:int(n)+size]
	return t, data[int(n)+size:], nil
}

// tag returns the part of k that its row holds.
func tag(k Key) uint16 { return uint16(k) | 1 }

// Add adds the weights of keys to scores, which has at least as many elements
// as the table labels.
func (t *Table) Add(scores []int32, keys ...Key) {
	filter, rows, stride, shift := t.filter, t.rows, t.stride, t.shift
	for _, k := range keys {
		i := uint64(k) >> shift
		if i >= uint64(len(filter)) || filter[i]>>(k>>17&7)&1 == 0 {
			continue
		}
		for want := tag(k); ; i = (i + 1) & t.mask {
			row := rows[int(i)*stride:][:stride]
			have := uint16(row[0]) | uint16(row[1])<<8
			if have == want {
				row = row[tagLen:]
				for j := range scores[:len(row)] {
					scores[j] += int32(int8(row[j]))
				}
			}
			if have == want || have == 0 {
				break
			}
		}
	}
}

// Labels returns how many labels the table has weights for.
func (t *Table) Labels() int { return t.labels }

// put writes a row into filter and rows, which have room for it.
func (t *Table) put(filter, rows []byte, k Key, weights []int8) {
	i := uint64(k) >> t.shift
	filter[i] |= 1 << (k >> 17 & 7)
	for binary.LittleEndian.Uint16(rows[int(i)*t.stride:]) != 0 {
		i = (i + 1) & t.mask
	}
	row := rows[int(i)*t.stride:]
	binary.LittleEndian.PutUint16(row, tag(k))
	for j, w := range weights {
		row[tagLen+j] = byte(w)
	}
}
