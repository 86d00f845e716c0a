package linear

import "slices"

const (
	perPilot = 4    // keys at most, on average
	fullest  = 0.85 // of the rows; with more there may be no pilots
)

// place returns a pilot for each of a power of two of sets of keys, such that
// no two keys have one of slots slots. The larger sets choose first.
func place(keys []Key) (pilots []byte, slots uint64) {
	n := 1
	for n*perPilot < len(keys) {
		n *= 2
	}
	sets := make([][]Key, n)
	for _, k := range keys {
		i := uint64(k) & uint64(n-1)
		sets[i] = append(sets[i], k)
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return len(sets[b]) - len(sets[a]) })
	for slots = uint64(float64(len(keys))/fullest) + 1; ; slots += slots/50 + 1 {
		if pilots = choose(sets, order, slots); pilots != nil {
			return pilots, slots
		}
	}
}

// choose returns the pilots of sets, or nil if one finds none.
func choose(sets [][]Key, order []int, slots uint64) []byte {
	pilots, taken := make([]byte, len(sets)), make([]bool, slots)
	for _, i := range order {
		pilot := 0
		for pilot < 256 && !fits(sets[i], byte(pilot), taken) {
			pilot++
		}
		if pilot == 256 {
			return nil
		}
		pilots[i] = byte(pilot)
	}
	return pilots
}

// fits takes the slots of keys with a pilot if all of them are free.
func fits(keys []Key, pilot byte, taken []bool) bool {
	for i, k := range keys {
		at := slot(k, pilot, uint64(len(taken)))
		if taken[at] {
			for _, k := range keys[:i] {
				taken[slot(k, pilot, uint64(len(taken)))] = false
			}
			return false
		}
		taken[at] = true
	}
	return true
}
