package visits

import "ukchina/briefing/linear"

// besides appends what the others of the list say of remark i, by what they
// scored by themselves.
func besides(list []remark, i int, scores []int32, keys []linear.Key) []linear.Key {
	x := &list[i]
	own, most, next, last := int32(-500), int32(-500), int32(-500), int32(-500)
	for k := range list {
		y := &list[k]
		if k == i {
			continue
		}
		if y.head == x.head || y.head.Speaker >= 0 && y.head.Speaker == x.head.Speaker {
			own = max(own, scores[k])
		} else if k == i-1 {
			last = scores[k]
		} else if k == i+1 {
			next = scores[k]
		}
		if k < i {
			most = max(most, scores[k])
		}
	}
	return append(keys, linear.Of(60, steps(own)), linear.Of(61, steps(most)), linear.Of(62, steps(next)), linear.Of(63, steps(last)),
		linear.Of(64, steps(scores[i])), linear.Of2(65, steps(own), steps(scores[i])))
}
