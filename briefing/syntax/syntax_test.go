package syntax_test

import (
	"testing"

	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
	"ukchina/briefing/weights"
)

func TestStem(t *testing.T) {
	for word, want := range map[string]string{
		"said": "say", "insisted": "insist", "insisting": "insist", "insists": "insist", "admitted": "admit",
		"denied": "deni", "denies": "deni", "deny": "deni", "makes": "mak", "making": "mak", "police": "polic", "was": "be",
	} {
		if have := syntax.Stem(word); have != want {
			t.Errorf("%s: %s, want %s", word, have, want)
		}
	}
}

// TestParse parses a sentence that leaves no doubt.
func TestParse(t *testing.T) {
	m, err := learned.Read(weights.English)
	if err != nil {
		t.Fatal(err)
	}
	d := text.New("The mayor said that the bridge will close.", nil)
	words := syntax.Words(d)
	heads, labels := make([]int32, len(words)), make([]syntax.Label, len(words))
	p := syntax.Parser{Model: &m.Syntax}
	p.Parse(words, heads, labels)
	for i, want := range []struct {
		head  int32
		label syntax.Label
	}{{1, syntax.Det}, {2, syntax.Nsubj}, {-1, syntax.Root}, {7, syntax.Mark}, {5, syntax.Det}, {7, syntax.Nsubj}, {7, syntax.Aux}, {2, syntax.Ccomp}, {2, syntax.Punct}} {
		if heads[i] != want.head || labels[i] != want.label {
			t.Errorf("%s: head %d label %d, want %d and %d", d.Tokens[i].In(d.Text), heads[i], labels[i], want.head, want.label)
		}
	}
}

const sentence = "1\tShe\t_\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\twent\t_\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t_\tPUNCT\t.\t_\t2\tpunct\t_\t_\n"

func TestTreebank(t *testing.T) {
	trees := syntax.Treebank(sentence+"\n"+sentence, text.New)
	if len(trees) != 2 || len(trees[0].Words) != 3 {
		t.Fatalf("%+v", trees)
	}
	for i, want := range []int32{1, -1, 1} {
		if trees[1].Heads[i] != want {
			t.Errorf("word %d: head %d, want %d", i, trees[1].Heads[i], want)
		}
	}
	data, without := syntax.Train(trees, [][]syntax.Tree{trees[:1]}, 2)
	if m, rest, err := syntax.ReadModel(string(data)); err != nil || rest != "" || m.Moves.Labels() != 3 || len(without) != 2 {
		t.Error(err, len(rest))
	}
}
