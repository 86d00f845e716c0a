package linear

// A Way is a sequence of labels and what it scores.
type Way struct {
	Path  []uint8
	Score int32
}

// A detour is the best way that leaves another one, going back from the end,
// with label y at position at.
type detour struct {
	score, tail int32 // of all of it, and from at on
	of          int   // which way it leaves
	at          int
	y           uint8
}

// Best returns the n best sequences, or as many as there are, the best first.
// It follows Solve; the next call makes them useless.
//
// Each way is the best of those that have its end; those that come next leave
// one that has been found, and are found where it leaves (Lawler 1972).
func (t *Lattice) Best(n int) []Way {
	length := len(t.Path)
	t.ways, t.detours = t.ways[:0], t.detours[:0]
	if length == 0 {
		return t.ways
	}
	t.paths = sized(t.paths, n*length)
	for _, y := range t.Chain.Ends {
		t.detour(n, detour{of: -1, at: length - 1, y: uint8(y)}, 0)
	}
	for len(t.ways) < n && len(t.detours) > 0 {
		d := t.detours[0]
		t.detours = append(t.detours[:0], t.detours[1:]...)
		t.follow(d, n)
	}
	return t.ways
}

// detour notes d, from whose position on there is tail more, among the best n.
func (t *Lattice) detour(n int, d detour, tail int32) {
	l := t.Chain.Labels
	ahead := t.ahead[d.at*l+int(d.y)]
	if ahead < never/2 {
		return // no way leads there
	}
	d.score, d.tail = ahead+tail, t.scores[d.at*l+int(d.y)]+tail
	at := len(t.detours)
	for at > 0 && t.detours[at-1].score < d.score {
		at--
	}
	if left := n - len(t.ways); at < left {
		t.detours = append(t.detours, d)
		copy(t.detours[at+1:], t.detours[at:])
		t.detours[at] = d
		t.detours = t.detours[:min(len(t.detours), left)]
	}
}

// follow adds the way that d is, and notes those that leave it before d.at.
func (t *Lattice) follow(d detour, n int) {
	l, length, of := t.Chain.Labels, len(t.Path), len(t.ways)
	path := t.paths[of*length:][:length]
	if d.of >= 0 {
		copy(path[d.at+1:], t.ways[d.of].Path[d.at+1:])
	}
	path[d.at] = d.y
	for i := d.at; i > 0; i-- {
		path[i-1] = t.back[i*l+int(path[i])]
	}
	t.ways = append(t.ways, Way{path, d.score})
	tail := d.tail
	for i := d.at; i > 0; i-- {
		y := int(path[i])
		for _, from := range t.Chain.Before[y] {
			if step := t.Steps[from*l+y]; from != int(path[i-1]) {
				t.detour(n, detour{of: of, at: i - 1, y: uint8(from)}, tail+step)
			}
		}
		from := int(path[i-1])
		tail += t.Steps[from*l+y] + t.scores[(i-1)*l+from]
	}
}
