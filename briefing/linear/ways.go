package linear

// ways sums over all ways through a chain (forward and backward; Rabiner 1989):
// each is worth the product of what its labels and its steps are worth. What is
// summed is scaled at each position, so that nothing vanishes. It is for one
// goroutine, and is used again for the next sequence.
type ways struct {
	chain               *Chain
	rise, ahead, behind []float64 // of each label at each position
	steps               []float64 // of each label after each, from*Labels+to
	part                []float64
}

// begin makes t that of n positions, whose worths are to be filled in.
func (t *ways) begin(c *Chain, n int) {
	l := c.Labels
	t.chain = c
	t.rise, t.ahead, t.behind = sized(t.rise, n*l), sized(t.ahead, n*l), sized(t.behind, n*l)
	t.steps, t.part = sized(t.steps, l*l), sized(t.part, l*l)
}

// at returns the worths of the labels at position i.
func (t *ways) at(i int) []float64 { return t.rise[i*t.chain.Labels:][:t.chain.Labels] }

// sum sums up, once worths and steps are filled in.
func (t *ways) sum() {
	t.forward()
	t.backward()
}

func (t *ways) forward() {
	l := t.chain.Labels
	clear(t.ahead)
	for i := range len(t.rise) / l {
		e, now := t.at(i), t.ahead[i*l:i*l+l]
		if i == 0 {
			for _, y := range t.chain.Starts {
				now[y] = e[y]
			}
		} else {
			last := t.ahead[(i-1)*l : i*l]
			for to, before := range t.chain.Before {
				for _, from := range before {
					now[to] += last[from] * t.steps[from*l+to]
				}
				now[to] *= e[to]
			}
		}
		scaled(now)
	}
}

func (t *ways) backward() {
	l := t.chain.Labels
	n := len(t.rise) / l
	clear(t.behind)
	for _, y := range t.chain.Ends {
		t.behind[(n-1)*l+y] = 1
	}
	for i := n - 2; i >= 0; i-- {
		now := t.behind[i*l : i*l+l]
		for to, before := range t.chain.Before {
			on := t.rise[(i+1)*l+to] * t.behind[(i+1)*l+to]
			for _, from := range before {
				now[from] += t.steps[from*l+to] * on
			}
		}
		scaled(now)
	}
}

// labels calls f with the share of each label at position i.
func (t *ways) labels(i int, f func(y int, p float64)) {
	l, total := t.chain.Labels, 0.0
	for y := range l {
		total += t.ahead[i*l+y] * t.behind[i*l+y]
	}
	for y := range l {
		f(y, t.ahead[i*l+y]*t.behind[i*l+y]/total)
	}
}

// pairs calls f with the share of each step, from*Labels+to, that leads to position
// i, which is not the first.
func (t *ways) pairs(i int, f func(pair int, p float64)) {
	l, total := t.chain.Labels, 0.0
	for to, before := range t.chain.Before {
		on := t.rise[i*l+to] * t.behind[i*l+to]
		for _, from := range before {
			p := t.ahead[(i-1)*l+from] * t.steps[from*l+to] * on
			t.part[from*l+to] = p
			total += p
		}
	}
	for to, before := range t.chain.Before {
		for _, from := range before {
			f(from*l+to, t.part[from*l+to]/total)
		}
	}
}

func scaled(s []float64) {
	total := 0.0
	for _, x := range s {
		total += x
	}
	for i := range s {
		s[i] /= total
	}
}
