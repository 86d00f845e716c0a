package syntax

import "strings"

// A Label is how a word depends on its head, after Universal Dependencies 2.
type Label uint8

// The labels that other packages ask for.
const (
	Other Label = iota // what is seldom, and a mark of punctuation's neighbour
	Root
	Nsubj
	NsubjPass
	Csubj
	Obj
	Iobj
	Obl
	Ccomp
	Xcomp
	Advcl
	Acl
	Relcl
	Advmod
	Aux
	AuxPass
	Cop
	Mark
	Nmod
	Poss
	Amod
	Appos
	Nummod
	Det
	Case
	Compound
	Prt
	Flat
	Conj
	Cc
	Parataxis
	Punct
	Labels // how many there are
)

var labelNames = map[string]Label{
	"root": Root, "nsubj": Nsubj, "nsubj:pass": NsubjPass, "csubj": Csubj, "csubj:pass": Csubj, "obj": Obj, "iobj": Iobj,
	"obl": Obl, "ccomp": Ccomp, "xcomp": Xcomp, "advcl": Advcl, "acl": Acl, "acl:relcl": Relcl, "advmod": Advmod,
	"aux": Aux, "aux:pass": AuxPass, "cop": Cop, "mark": Mark, "nmod": Nmod, "nmod:poss": Poss, "amod": Amod,
	"appos": Appos, "nummod": Nummod, "det": Det, "case": Case, "compound": Compound, "compound:prt": Prt, "flat": Flat,
	"fixed": Flat, "goeswith": Flat, "conj": Conj, "cc": Cc, "parataxis": Parataxis, "list": Parataxis, "punct": Punct,
}

// LabelOf returns the label with the name that treebanks use; a subtype
// without a label of its own is taken for its type.
func LabelOf(name string) Label {
	if l, ok := labelNames[name]; ok {
		return l
	}
	kind, _, _ := strings.Cut(name, ":")
	return labelNames[kind]
}
