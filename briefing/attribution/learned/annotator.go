package learned

import "ukchina/briefing/linear"

// copies are features that only one annotator's texts have, each beside the
// common feature that it is a copy of. Annotators differ: one marks hopes that
// another passes over, one begins a content behind "that". What one alone does
// goes into his copies, so that what all do is learned with less noise from it
// (Daumé III 2007, "Frustratingly Easy Domain Adaptation"). When all is learned
// the mean of the copies is added to the common feature, which makes it the
// average annotator's, and the copies are forgotten.
type copies struct {
	of         map[linear.Key]linear.Key // the common feature of each
	annotators map[uint32]bool
}

const (
	// copied is how many of a hundred features have copies. With twenty or forty
	// the articles learned from are read equally well crosswise; with all, or
	// all of those that tell most, less so.
	copied = 40
	// seldom is how often a copy must be seen.
	seldom = 3
)

// add appends the copies of keys for who, who is not 0.
func (c *copies) add(keys []linear.Key, who uint32) []linear.Key {
	if c.of == nil {
		c.of, c.annotators = map[linear.Key]linear.Key{}, map[uint32]bool{}
	}
	c.annotators[who] = true
	for _, k := range keys {
		if k>>40%100 < copied {
			own := linear.Of3(copyOf, uint32(k), uint32(k>>32), who)
			c.of[own] = k
			keys = append(keys, own)
		}
	}
	return keys
}

// copyOf is the template of copies, which no other feature has.
const copyOf = 1000

// drop makes x forget the copies that it has seldom seen.
func (c *copies) drop(x *linear.Index) {
	for id, n := range x.Counts {
		if _, own := c.of[x.Key(int32(id))]; own && n < seldom {
			x.Counts[id] = 0
		}
	}
}

// merge adds the mean of the copies of each of x's features to its weights,
// labels of them a feature, and leaves the copies without any.
func (c *copies) merge(x *linear.Index, weights []float32, labels int) {
	for id := range x.Len() {
		k, own := c.of[x.Key(int32(id))]
		if !own {
			continue
		}
		w := weights[id*labels:][:labels]
		if common := x.Find(k); common >= 0 {
			for y := range w {
				weights[int(common)*labels+y] += w[y] / float32(len(c.annotators))
			}
		}
		clear(w)
	}
}
