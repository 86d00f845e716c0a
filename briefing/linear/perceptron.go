package linear

// A Perceptron learns to choose one of several labels, mistake by mistake; its
// weights are the averages over all steps (Collins 2002).
type Perceptron struct {
	Index  Index
	labels int
	step   float64
	now    []float32
	total  []float64 // of step*change, so that average = now - total/steps
	times  int       // how often it has begun again
	past   []float64 // the sums of the averages of these times
}

// NewPerceptron returns one that knows nothing.
func NewPerceptron(labels int) *Perceptron { return &Perceptron{labels: labels} }

// Number returns the number of feature k, which it makes known.
func (p *Perceptron) Number(k Key) int32 {
	id := p.Index.Number(k)
	for len(p.now) < p.Index.Len()*p.labels {
		p.now, p.total = append(p.now, 0), append(p.total, 0)
	}
	return id
}

// Scores fills scores with those of the features ids.
func (p *Perceptron) Scores(scores []float32, ids []int32) {
	clear(scores)
	for _, id := range ids {
		for j, w := range p.now[int(id)*p.labels : (int(id)+1)*p.labels] {
			scores[j] += w
		}
	}
}

// Learn moves the features ids towards one label and away from another, and
// counts the step. The labels may be the same.
func (p *Perceptron) Learn(ids []int32, towards, from int) {
	p.step++
	if towards == from {
		return
	}
	for _, id := range ids {
		p.change(int(id)*p.labels+towards, 1)
		p.change(int(id)*p.labels+from, -1)
	}
}

func (p *Perceptron) change(i int, by float32) {
	p.now[i] += by
	p.total[i] += p.step * float64(by)
}

// Again makes it begin from the start. What it has learned counts in Average.
func (p *Perceptron) Again() {
	p.past = append(p.past, make([]float64, len(p.now)-len(p.past))...)
	for i := range p.now {
		p.past[i] += p.average(i)
	}
	clear(p.now)
	clear(p.total)
	p.step = 0
	p.times++
}

func (p *Perceptron) average(i int) float64 { return float64(p.now[i]) - p.total[i]/(p.step+1) }

// Average returns the averaged weights: the means of those of each time, if it
// has begun again.
func (p *Perceptron) Average() []float32 {
	out := make([]float32, len(p.now))
	for i := range p.now {
		w := p.average(i)
		if i < len(p.past) {
			w += p.past[i]
		}
		out[i] = float32(w / float64(p.times+1))
	}
	return out
}
