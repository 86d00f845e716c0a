package main

import (
	"slices"
	"testing"

	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// firstArticles returns 20 of those that are learned from.
func firstArticles(t *testing.T) []article {
	t.Helper()
	news, err := readRecords(dataFolder(t), trainFile)
	if err != nil {
		t.Fatal(err)
	}
	some, err := articles(news[:20], text.New)
	if err != nil {
		t.Fatal(err)
	}
	return some
}

// TestLessons wants the teacher's trees to fit the tokens of articles as they are read
// today: where they no longer do, teacher.py is to be run again.
func TestLessons(t *testing.T) {
	some := firstArticles(t)
	lists, err := lessons(some)
	if err != nil {
		t.Fatal(err)
	}
	sentences, trees := 0, 0
	for i, list := range lists {
		sentences, trees = sentences+len(some[i].doc.Sentences), trees+len(list)
		for _, tree := range list {
			if len(tree.Heads) != len(tree.Words) || slices.Max(tree.Heads) >= int32(len(tree.Words)) || slices.Min(tree.Heads) < syntax.Unknown {
				t.Errorf("article %d: heads %v of %d words", i, tree.Heads, len(tree.Words))
			}
		}
	}
	if trees*10 < sentences*9 {
		t.Errorf("%d of %d sentences have a tree", trees, sentences)
	}
}

// TestStands finds a sentence by its tokens, and not where they have changed.
func TestStands(t *testing.T) {
	d := text.New("It rained. The bridge, she said, is shut.", nil)
	s := d.Sentences[1]
	line := describe(d, d.Tokens[s.First:s.Last])
	if first, ok := line.stands(d); !ok || first != s.First {
		t.Errorf("%+v: %d, %v", line, first, ok)
	}
	if _, ok := line.stands(text.New("It rained. The bridges, she said, are shut.", nil)); ok {
		t.Error("found among other tokens")
	}
}
