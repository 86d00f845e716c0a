package pos

import "ukchina/briefing/linear"

// features appends the features of the word at i, whose forms have two more at
// either end, after the tags with codes tag1 and tag2.
func features(keys []linear.Key, forms []form, tag1, tag2 uint32) []linear.Key {
	a, b, w, c, d := &forms[0], &forms[1], &forms[2], &forms[3], &forms[4]
	first := uint32(0)
	if tag2 == start {
		first = 1 // or second
	}
	keys = append(keys,
		linear.Of(1, w.word),
		linear.Of2(2, w.tail3, w.shape),
		linear.Of2(3, w.tail2, w.shape),
		linear.Of(4, w.tail4),
		linear.Of(5, w.head),
		linear.Of2(6, w.shape, tag1),
		linear.Of2(7, tag1, tag2),
		linear.Of2(8, tag1, w.word),
		linear.Of2(9, tag1, w.tail3),
		linear.Of(10, b.word),
		linear.Of(11, c.word),
		linear.Of(12, a.word),
		linear.Of(13, d.word),
		linear.Of2(14, w.word, c.word),
		linear.Of2(15, b.word, w.word),
		linear.Of2(16, c.tail3, c.shape),
		linear.Of3(17, w.shape, c.shape, first),
		linear.Of3(18, tag1, tag2, w.word),
		linear.Of2(19, tag1, c.word),
		linear.Of2(20, tag1, c.tail2),
	)
	if w.part != 0 {
		keys = append(keys, linear.Of(21, w.part))
	}
	return keys
}
