package linear

import "errors"

// A Table holds the weights of features, a byte a label. It is read from the
// bytes that [Pack] wrote, without copying them. The zero Table has no feature.
// It is safe for concurrent use.
//
// Scores are only compared with one another, so the first label's is always 0:
// the table holds how much more each feature says for the other labels.
//
// The bytes are pilots and rows. A pilot is a number for the few keys that share
// it, chosen so that no two keys of the table have one row (Belazzougui, Botelho
// and Dietzfelbinger 2009): a key is found, or not, without a search and without
// a branch, and the processor looks for many of them at once. A row is a tag,
// sixteen bits of its key, and the weights, side by side since memory is read in
// lines of 64 bytes. A feature that is not in the table is taken for one that is
// once in some 65,536 times.
type Table struct {
	pilots string
	rows   string
	labels int
	unit   int32  // what a stored 1 stands for
	stride uint64 // bytes of a row
	slots  uint64 // rows
}

const (
	headLen = 8 // labels, the binary logarithm of the number of pilots, the unit, 1 unused; 4 the number of rows
	tagLen  = 2 // bytes of the key in a row
	tagBits = 8 * tagLen
	wordLen = 8 // weights that are read at once
)

// ReadTable takes a table from the head of data and returns it and the rest.
func ReadTable(data string) (Table, string, error) {
	if len(data) < headLen {
		return Table{}, "", errors.New("linear: a table ends too soon")
	}
	slots := uint64(data[4]) | uint64(data[5])<<8 | uint64(data[6])<<16 | uint64(data[7])<<24
	t, pilots := newTable(int(data[0]), slots, int32(data[2])), uint64(1)<<(data[1]&31)
	if t.labels < 2 || slots == 0 {
		return Table{}, "", errors.New("linear: a table has no weights")
	}
	end := pilots + t.size()
	if data = data[headLen:]; uint64(len(data)) < end {
		return Table{}, "", errors.New("linear: a table ends too soon")
	}
	t.pilots, t.rows = data[:pilots], data[pilots:end]
	return t, data[end:], nil
}

func newTable(labels int, slots uint64, unit int32) Table {
	return Table{labels: labels, unit: unit, stride: uint64(tagLen + labels - 1), slots: slots}
}

// words returns how many words hold the weights of a row.
func (t *Table) words() int { return (t.labels - 1 + wordLen - 1) / wordLen }

// size returns how many bytes the rows take. The last is followed by as many
// as are read beyond it.
func (t *Table) size() uint64 {
	return t.slots*t.stride + uint64(t.words()*wordLen-(t.labels-1))
}

// Labels returns how many labels the table has weights for.
func (t *Table) Labels() int { return t.labels }
