package visits

import (
	"strings"

	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// Words of no name have their stems for features; those of names only what
// kind of thing they name.
var (
	aTraveller = linear.Word("<traveller>")
	aLand      = linear.Word("<land>")
	theLand    = linear.Word("<destination>")
	somebody   = linear.Word("<somebody>")
	aName      = linear.Word("<name>")
	aNumber    = linear.Word("<number>")
)

// word returns the stem of token k, or what kind of name it is.
func (g *stage) word(k int) uint32 {
	w := &g.Trees.Words[k]
	t := &g.Doc.Tokens[k]
	if m := g.mention[k]; m >= 0 && w.Name && proper(t.Tag) {
		p := g.Cast.Mentions[m].Person
		if p >= 0 && p == g.reading.Who {
			return aTraveller
		}
	}
	if land := landAt(g.Doc, k); land != "" {
		for _, to := range g.to {
			if to == land {
				return theLand
			}
		}
		return aLand
	}
	if w.Name && proper(t.Tag) {
		if g.mention[k] >= 0 {
			return somebody
		}
		return aName
	}
	if t.Tag == "CD" {
		return aNumber
	}
	return w.Stem
}

func syntaxStem(w string) uint32 { return linear.Word(syntax.Stem(w)) }

func proper(tag string) bool { return strings.HasPrefix(tag, "NNP") }

func verbal(tag string) bool { return tag == "MD" || strings.HasPrefix(tag, "VB") }

var (
	nots = text.Set("not n't never no nothing nobody none nor without hardly little few")
	// modals say what might or ought to be.
	modals = text.Set("should must could would may might can ca ought need wo will")
)

// travel are words of journeys.
var travel = text.Set(`trip visit tour mission journey travel travelled fly flying flew flight plane jet go going went gone come came coming
	ticket tickets hotel abroad delegation jolly junket holiday seat`)
