package briefing

import (
	"slices"

	"ukchina/briefing/text"
)

// purposesIn returns the clauses among the tokens [i, to) that tell what the
// journey before them is for: "seeking to mend relations with Peru", "to sign
// a treaty", "for talks on trade".
func purposesIn(d *text.Document, i, to int) []text.Span {
	var found []text.Span
	for k := i; k < to; k++ {
		if d.Tokens[k].Lower == "which" || d.Tokens[k].Lower == "who" {
			break
		}
		if !opensPurpose(d, k, i, to) {
			continue
		}
		end := purposeEnd(d, k+1, to)
		if end > k+2 {
			found = append(found, phrase{k, end}.span(d))
		}
		k = end - 1
	}
	return found
}

// opensPurpose reports whether a clause of purpose begins at token k.
func opensPurpose(d *text.Document, k, from, to int) bool {
	t := d.Tokens
	if len(purposeOpeners.at(d, k, to)) > 0 {
		return k > 0 && (t[k].Tag != "VBG" || t[k-1].Tag == "," || k == from || noun(t[k-1].Tag) || alsoAre(d, k, from))
	}
	switch t[k].Lower {
	case "to":
		return k+1 < to && infinitive(d, k+1, to) && !capital(d, k+1) &&
			(k == from || noun(t[k-1].Tag) || t[k-1].Tag == "CD" || t[k-1].Tag == ",") && !planNoun[t[k-1].Lower] &&
			!othersPlan(d, k, from) && !superlative(d, k-1, from)
	case "for":
		np := nounPhraseAt(d, k+1, to)
		for i := np.first; i < np.last; i++ {
			if purposeNouns[t[i].Lower] {
				return true
			}
		}
	}
	return false
}

// alsoAre reports whether the participle at token k goes on with what its
// sentence tells of its subject: "and are hoping".
func alsoAre(d *text.Document, k, from int) bool {
	return k-2 > from && beForms[d.Tokens[k-1].Lower] && d.Tokens[k-2].Lower == "and"
}

// hopesAfter reports whether words of hope open a clause at token k: "in the
// hope of", "in a bid to".
func hopesAfter(d *text.Document, k, to int) bool {
	return slices.ContainsFunc(purposeOpeners.at(d, k, to), func(words []string) bool { return len(words) > 2 })
}

// infinitive reports whether the word at token k, after "to", is a verb, or a
// noun for the tagger that has an object: "to court drug makers".
func infinitive(d *text.Document, k, to int) bool {
	t := d.Tokens
	return t[k].Tag == "VB" || t[k].Tag == "NN" && k+2 < to && noun(t[k+1].Tag) && noun(t[k+2].Tag) && !capital(d, k+1)
}

// superlative reports whether the noun phrase that ends at token k takes an
// infinitive of its own: "the second pontiff to travel there".
func superlative(d *text.Document, k, from int) bool {
	np := nounPhraseBefore(d, k+1, from)
	for i := np.first; i < np.last; i++ {
		if w := d.Tokens[i].Lower; timeWords[w].class == ordinalWord || w == "last" || w == "only" || d.Tokens[i].Tag == "JJS" {
			return true
		}
	}
	return false
}

// planNoun are nouns that take an infinitive of their own.
var planNoun = text.Set(`plea pleas appeal appeals request requests demand demands plan plans decision invitation calls call
	pressure chance opportunity attempt bid effort efforts pledge promise right urge`)

// othersPlan reports whether the infinitive at token k is what others call for:
// "calls from campaigners to stay".
func othersPlan(d *text.Document, k, from int) bool {
	for i := k - 1; i > max(from, k-6); i-- {
		if w := d.Tokens[i].Lower; (w == "from" || w == "by") && planNoun[d.Tokens[i-1].Lower] {
			return true
		}
	}
	return false
}

// purposeEnd returns the token after the clause of purpose that runs from k.
func purposeEnd(d *text.Document, k, to int) int {
	t := d.Tokens
	for ; k < to; k++ {
		switch w := &t[k]; {
		case w.Lower == "." || w.Tag == ":" || w.Lower == "(" || w.Lower == ";" || w.Lower == "while" || w.Lower == "but":
			return k
		case w.Lower == "as" && k+1 < to && (t[k+1].Tag == "PRP" || t[k+1].Tag == "DT" || capital(d, k+1)):
			return k
		case w.Tag == ",":
			if k+1 >= to || purposeEnds[t[k+1].Lower] || t[k+1].Tag == "VBG" || t[k+1].Tag == "VBD" || t[k+1].Tag == "VBZ" ||
				clauseFollows(d, k+1, to) {
				return k
			}
		}
	}
	return k
}

// clauseFollows reports whether a subject with its verb stands at token k.
func clauseFollows(d *text.Document, k, to int) bool {
	np := nounPhraseAt(d, k, to)
	return np.last < to && finite(d.Tokens[np.last].Tag)
}

// quotedAt reports whether offset stands inside quotation marks.
func quotedAt(d *text.Document, offset int) bool {
	for i := range d.Quotations {
		if d.Quotations[i].Has(offset) {
			return true
		}
		if d.Quotations[i].Start > offset {
			break
		}
	}
	return false
}
