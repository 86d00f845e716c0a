package briefing

import "slices"

// The functions below work on ordered lists without repeats. None changes
// what it is given; a result may share it.

// intersect returns what both lists hold.
func intersect(a, b []uint32) []uint32 {
	if len(a) > len(b) {
		a, b = b, a
	}
	var both []uint32
	for _, n := range a {
		i, ok := gallop(b, n)
		if ok {
			both = append(both, n)
		}
		b = b[i:]
	}
	return both
}

// gallop finds n as a binary search does, but the quicker the nearer it is.
func gallop(list []uint32, n uint32) (int, bool) {
	end := 1
	for end < len(list) && list[end-1] < n {
		end *= 2
	}
	from := end / 2
	i, ok := slices.BinarySearch(list[from:min(end, len(list))], n)
	return from + i, ok
}

// union returns what either list holds.
func union(a, b []uint32) []uint32 {
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	all := make([]uint32, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			all, a = append(all, a[0]), a[1:]
		case a[0] > b[0]:
			all, b = append(all, b[0]), b[1:]
		default:
			all, a, b = append(all, a[0]), a[1:], b[1:]
		}
	}
	return append(append(all, a...), b...)
}

// without returns what a holds and b does not.
func without(a, b []uint32) []uint32 {
	if len(a) == 0 || len(b) == 0 {
		return a
	}
	var rest []uint32
	for _, n := range a {
		i, ok := gallop(b, n)
		if !ok {
			rest = append(rest, n)
		}
		b = b[i:]
	}
	return rest
}

// appendNew appends n to a list that may end in it already.
func appendNew(list []uint32, n uint32) []uint32 {
	if len(list) > 0 && list[len(list)-1] == n {
		return list
	}
	return append(list, n)
}
