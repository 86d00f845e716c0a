package people

// itemised reports whether sentence si is an item of a list, in which nobody speaks and
// which who speaks after it only lists.
func (w *walk) itemised(si int) bool {
	if si < 0 {
		return false
	}
	sent := &w.Sentences[si]
	switch w.lower(sent.First) {
	case "•", "*", "-", "–", "·", "●":
		return w.source(sent.First, sent.Last) < 0
	}
	return false
}
