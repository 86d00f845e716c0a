package text

import (
	"strings"
	"testing"

	"github.com/jdkato/prose/v3/tag"
	"pgregory.net/rapid"
)

// TestPerceptron checks that predict gives the tags that prose gives.
func TestPerceptron(t *testing.T) {
	theirs, err := tag.New()
	if err != nil {
		t.Fatal(err)
	}
	ours := model()
	vocabulary := strings.Fields(`the The minister Minister said warned talks Beijing in 2018 , . that to will be has
		been pro-democracy 3.5 criticised 's n't he She reports shows $ 20billion Greens tariffs on Ünïon café quickly
		most better a of and '' of last which there Smith was running record-breaking it's i I`)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(vocabulary), 1, 30).Draw(t, "words")
		around := []string{"-START-", "-START2-"}
		for _, w := range words {
			around = append(around, normal(w, strings.ToLower(w)))
		}
		around = append(around, "-END-", "-END2-")
		tag1, tag2 := "-START-", "-START2-"
		for i, want := range theirs.Tag(words) {
			have := ours.predict(words[i], around[i:i+5], tag1, tag2)
			if have != want.Tag {
				t.Fatalf("word %d of %q: want %s, have %s", i, words, want.Tag, have)
			}
			tag2, tag1 = tag1, have
		}
	})
}
