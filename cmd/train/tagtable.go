package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/jdkato/prose/v3/tag"

	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// printTagTable writes how many in a hundred words of treebanks get the tag that
// people gave them, from the model and from prose's.
func printTagTable(w io.Writer, folder string, model []byte) error {
	read, err := readingWith(model)
	if err != nil {
		return err
	}
	prose, err := tag.New()
	if err != nil {
		return err
	}
	for _, file := range []string{treeDevFile, treeTestFile} {
		b, err := os.ReadFile(filepath.Join(folder, file))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		} else if err != nil {
			return err
		}
		lines := syntax.Lines(string(b))
		ours, words := rightTags(lines, read)
		theirs, _ := rightTags(lines, func(s string, paragraphs []text.Span) *text.Document {
			return text.Tagged(&teacher{prose: prose}, s, paragraphs)
		})
		if _, err := fmt.Fprintf(w, "%-34s %6d words %6.2f %% right, prose %6.2f %%\n", file, words, share(ours, words), share(theirs, words)); err != nil {
			return err
		}
	}
	return nil
}

// rightTags counts the words of lines that are tokens, and those of them whose tag
// is right: that of "to" always.
func rightTags(lines []syntax.Line, read reading) (right, words int) {
	for _, l := range lines {
		d := read(l.Text, whole(l.Text))
		for i, want := range aligned(d, l) {
			if want == "" {
				continue
			}
			if words++; d.Tokens[i].Tag == want || d.Tokens[i].Lower == "to" {
				right++
			}
		}
	}
	return right, words
}
