package linear

// An Index numbers keys in the order in which they come, from 0.
type Index struct {
	slots  []int32 // number + 1, open-addressed
	keys   []Key
	Counts []int32
}

// Len returns how many keys have a number.
func (x *Index) Len() int { return len(x.keys) }

// Key returns the key with number id.
func (x *Index) Key(id int32) Key { return x.keys[id] }

// Number returns the number of k, which it counts, and gives it one if it has
// none.
func (x *Index) Number(k Key) int32 {
	if 2*len(x.keys) >= len(x.slots) {
		x.grow()
	}
	i := x.slot(k)
	if x.slots[i] == 0 {
		x.keys, x.Counts = append(x.keys, k), append(x.Counts, 0)
		x.slots[i] = int32(len(x.keys))
	}
	id := x.slots[i] - 1
	x.Counts[id]++
	return id
}

// Find returns the number of k, or -1.
func (x *Index) Find(k Key) int32 {
	if len(x.slots) == 0 {
		return -1
	}
	return x.slots[x.slot(k)] - 1
}

func (x *Index) slot(k Key) int {
	mask := len(x.slots) - 1
	i := int(k>>20) & mask
	for x.slots[i] != 0 && x.keys[x.slots[i]-1] != k {
		i = (i + 1) & mask
	}
	return i
}

func (x *Index) grow() {
	x.slots = make([]int32, max(1024, 2*len(x.slots)))
	for id, k := range x.keys {
		x.slots[x.slot(k)] = int32(id) + 1
	}
}

// Frequent returns an index of the keys that were counted at least least
// times, and the new number of each old one, or -1.
func (x *Index) Frequent(least int32) (*Index, []int32) {
	kept, to := &Index{}, make([]int32, len(x.keys))
	for id, k := range x.keys {
		to[id] = -1
		if x.Counts[id] >= least {
			to[id] = kept.Number(k)
			kept.Counts[to[id]] = x.Counts[id]
		}
	}
	return kept, to
}
