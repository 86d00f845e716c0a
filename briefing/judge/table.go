package judge

import (
	"fmt"
	"strings"
)

// A Column is one group of articles in the table.
type Column struct {
	Name     string
	Articles int
	Score
}

// Table prints the columns side by side, a row a measure.
func Table(columns []Column) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-30s", "")
	for _, c := range columns {
		fmt.Fprintf(&b, " %18s", fmt.Sprintf("%s (%d)", c.Name, c.Articles))
	}
	for _, row := range Rows {
		fmt.Fprintf(&b, "\n%-30s", row)
		for _, c := range columns {
			r := c.Rates[row]
			cell := "–"
			if r.Of > 0 {
				cell = fmt.Sprintf("%.1f (%d/%d)", r.Percent(), r.Right, r.Of)
			}
			fmt.Fprintf(&b, " %18s", cell)
		}
	}
	return b.String() + "\n"
}
