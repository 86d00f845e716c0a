package main

import (
	"fmt"
	"io"

	"ukchina/briefing/attribution"
)

// measure scores what [attribution.Extract] finds in the articles.
func measure(articles []article) figures {
	f := figures{}
	for i := range articles {
		a := &articles[i]
		f.score(a.text, goldOf(a), predictions(a.doc, attribution.Extract(a.doc)))
	}
	return f
}

// printTable writes the figures, in percent, with what they count.
func printTable(w io.Writer, f figures) error {
	_, err := fmt.Fprintf(w, "%-20s %6s %6s %6s %13s %13s\n", "", "P", "R", "F1", "right/found", "found/gold")
	for _, name := range figureNames {
		t := f[name]
		if t == nil {
			t = &tally{}
		}
		if err == nil {
			_, err = fmt.Fprintf(w, "%-20s %6.2f %6.2f %6.2f %13s %13s\n", name, t.precision(), t.recall(), t.f1(),
				fmt.Sprint(t.right, "/", t.predicted), fmt.Sprint(t.found, "/", t.gold))
		}
	}
	return err
}
