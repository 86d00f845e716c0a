package visits

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// bucket makes few numbers of many.
func bucket(n int) uint32 {
	switch {
	case n < 5:
		return uint32(max(0, n))
	case n < 8:
		return 5
	case n < 12:
		return 6
	case n < 20:
		return 7
	case n < 35:
		return 8
	}
	return 9
}

// steps makes a bucket of a score.
func steps(score int32) uint32 {
	if score <= -500 {
		return 99
	}
	return uint32(max(-8, min(8, score/40)) + 8)
}
