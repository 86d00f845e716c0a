package people

// besides returns the people of the sentence without those whom what is said by he or
// she at token i names, but not as its subject unless that stands apart: "It hung on the
// release of Jo Roe, he said", "Jo Roe, she said, had never turned up".
func (w *walk) besides(i int) []actor {
	if !w.heads[i] || len(w.here) == 0 || w.next == 0 {
		return w.here
	}
	src := &w.sources[w.next-1]
	if src.head != i && w.next < len(w.sources) {
		src = &w.sources[w.next]
	}
	if src.head != i {
		return w.here
	}
	content := w.statements[src.statement].Content
	var others []actor
	for _, a := range w.here {
		at, inside := w.Tokens[a.at-1].Start, false
		apart := len(content) > 1 && content[0].End < w.Tokens[i].Start && w.lower(a.at) == ","
		for _, c := range content {
			inside = inside || (apart || !a.subject && !w.finite(a.at) || w.didTo(a, i, c.End)) && c.Start <= at && at < c.End
		}
		if !inside {
			others = append(others, a)
		}
	}
	return others
}

// didTo reports whether a, the subject of a clause that ends at byte end, did there what
// was done to whom the pronoun at token i means: "A warden had told her it was late, she
// said".
func (w *walk) didTo(a actor, i, end int) bool {
	object := "her"
	if w.lower(i) == "he" {
		object = "him"
	}
	for k := a.at; k < i && w.Tokens[k].Start < end; k++ {
		if next := w.tag(k + 1); w.lower(k) == object && next != 'N' && next != 'J' {
			return w.quote[k] < 0
		}
	}
	return false
}
