package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "ukchina"

// mayImport is the house: each package, from the ground floor up, and which
// packages of the module it may import. Commands wire everything. A package
// that is missing here fails the test.
var mayImport = map[string][]string{
	"briefing/weights":             {}, // bytes; the one room under briefing that embeds files
	"briefing/linear":              {},
	"briefing/text/pos":            {"briefing/linear"},
	"briefing/text":                {"briefing/text/pos", "briefing/weights"},
	"briefing/syntax":              {"briefing/text", "briefing/linear"},
	"briefing/attribution/learned": {"briefing/text", "briefing/linear", "briefing/syntax"},
	"briefing/attribution":         {"briefing/text", "briefing/syntax", "briefing/attribution/learned", "briefing/weights"},
	"briefing/people":              {"briefing/text", "briefing/attribution"},
	"briefing/visits":              {"briefing/text", "briefing/linear", "briefing/syntax", "briefing/people", "briefing/weights"},
	"briefing":                     {"briefing/text", "briefing/syntax", "briefing/attribution", "briefing/people", "briefing/visits"},
	"config/strictyaml":            {},
	"config":                       {"config/strictyaml"},
	"briefing/ingest":              {"config/strictyaml", "briefing/text", "briefing"},
	"seeds":                        {},
	"bot":                          {"briefing"},
	"bot/terminal":                 {"briefing", "bot"},
	"bot/slack":                    {"briefing", "bot"},
	"bot/discord":                  {"briefing", "bot"},
	"bot/web":                      {"briefing/text", "briefing", "bot"}, // text: it marks spans of articles
	"briefing/golden":              {},                                   // for tests alone
	"briefing/judge":               {"briefing", "briefing/people"},      // for tests alone: compares what is read with what people read
	"bot/store":                    {"briefing", "bot"},
	"bot/store/pgtest":             {}, // for tests alone
	"bot/web/browser":              {}, // for tests alone
}

// pure packages must give the same facts on any machine: nothing of the
// outside, no libraries but those named, no clock.
var (
	pure    = []string{"briefing/text", "briefing/text/pos", "briefing/linear", "briefing/syntax", "briefing/attribution/learned", "briefing/attribution", "briefing/people", "briefing/visits", "briefing"}
	outside = []string{"os", "net", "log", "context", "syscall", "io/ioutil", "plugin", "embed",
		"math/rand", "crypto/rand", "runtime", "unsafe", "testing"}
	pureLibraries = map[string][]string{
		"briefing/people": {"github.com/adrg/strutil", "github.com/adrg/strutil/metrics"},
		"briefing":        {"github.com/blevesearch/snowballstem", "github.com/blevesearch/snowballstem/english"},
	}
	clocks = []string{"Now", "Since", "Until", "Sleep", "After", "Tick", "NewTimer", "NewTicker", "AfterFunc", "Local", "LoadLocation"}
)

// A source is a file of the module that is no test.
type source struct {
	pkg, file string
	syntax    *ast.File
}

func TestImportTable(t *testing.T) {
	for _, s := range sources(t) {
		allowed, ok := mayImport[s.pkg]
		if strings.HasPrefix(s.pkg, "cmd/") {
			continue
		}
		if !ok {
			t.Errorf("%s: package %s is not in the table of who may import whom", s.file, s.pkg)
			continue
		}
		for _, imported := range s.imports() {
			own, isOwn := strings.CutPrefix(imported, module+"/")
			if isOwn && !slices.Contains(allowed, own) {
				t.Errorf("%s: %s may not import %s", s.file, s.pkg, own)
			}
		}
	}
}

func TestPurePackages(t *testing.T) {
	for _, s := range sources(t) {
		if !slices.Contains(pure, s.pkg) {
			continue
		}
		for _, imported := range s.imports() {
			first, _, _ := strings.Cut(imported, "/")
			switch {
			case slices.Contains(outside, imported) || slices.Contains(outside, first):
				t.Errorf("%s: %s is pure and may not import %s", s.file, s.pkg, imported)
			case strings.Contains(first, ".") && !slices.Contains(pureLibraries[s.pkg], imported):
				t.Errorf("%s: %s may not import the library %s", s.file, s.pkg, imported)
			}
		}
		for _, clock := range s.clocks() {
			t.Errorf("%s: %s is pure and may not use time.%s", s.file, s.pkg, clock)
		}
	}
}

// TestNoSlowStart keeps libraries out that make a program slow to start: with
// go-runewidth, which the charm libraries bring along, the tables it makes at
// start take longer than the answer.
func TestNoSlowStart(t *testing.T) {
	for _, s := range sources(t) {
		for _, imported := range s.imports() {
			for _, slow := range []string{"charm.land/", "github.com/charmbracelet/", "github.com/mattn/go-runewidth"} {
				if strings.HasPrefix(imported, slow) {
					t.Errorf("%s: imports %s", s.file, imported)
				}
			}
		}
	}
}

func (s source) imports() []string {
	var list []string
	for _, spec := range s.syntax.Imports {
		list = append(list, strings.Trim(spec.Path.Value, `"`))
	}
	return list
}

// clocks returns the functions of package time that s uses and that depend on
// when or where the program runs.
func (s source) clocks() []string {
	name := ""
	for _, spec := range s.syntax.Imports {
		if spec.Path.Value == `"time"` {
			name = "time"
			if spec.Name != nil {
				name = spec.Name.Name
			}
		}
	}
	var used []string
	ast.Inspect(s.syntax, func(n ast.Node) bool {
		sel, ok := n.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		if x, ok := sel.X.(*ast.Ident); ok && name != "" && x.Name == name && slices.Contains(clocks, sel.Sel.Name) {
			used = append(used, sel.Sel.Name)
		}
		return true
	})
	return used
}

// sources parses all files of the module that are no tests.
func sources(t *testing.T) []source {
	t.Helper()
	root := filepath.Join("..", "..")
	var list []source
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata"):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		syntax, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, name), nil, parser.SkipObjectResolution)
		list = append(list, source{path.Dir(name), name, syntax})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return list
}
