// Package strictyaml decodes the program's YAML files, unforgiving: an unknown
// or doubled key is an error, since a misspelt setting that is silently
// ignored is found at the worst time. Every error is one line with file and
// line.
package strictyaml

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

// Decode decodes raw, the contents of the named file, into v. What the file
// does not mention stays as it is.
func Decode(file string, raw []byte, v any) error {
	if blank(raw) { // the decoder would set all of v to zero
		return nil
	}
	err := yaml.NewDecoder(bytes.NewReader(raw), yaml.Strict()).Decode(v)
	if err == nil {
		return nil
	}
	var at yaml.Error
	if !errors.As(err, &at) || at.GetToken() == nil {
		return fmt.Errorf("%s: %s", file, oneLine(err.Error()))
	}
	message := strings.Replace(at.GetMessage(), "unknown field", "unknown key", 1)
	return fmt.Errorf("%s:%d: %s", file, at.GetToken().Position.Line, oneLine(message))
}

// Errorf returns an error about the value at n, for UnmarshalYAML methods:
// [Decode] adds file and line.
func Errorf(n ast.Node, format string, args ...any) error {
	return &yaml.SyntaxError{Message: fmt.Sprintf(format, args...), Token: n.GetToken()}
}

// Scalar returns the text of a value that is neither a list nor a mapping, as
// it is written, without quotation marks.
func Scalar(n ast.Node) (string, error) {
	switch n := n.(type) {
	case *ast.StringNode:
		return n.Value, nil
	case *ast.LiteralNode:
		return n.Value.Value, nil
	case *ast.NullNode:
		return "", nil
	case *ast.MappingNode, *ast.MappingValueNode, *ast.SequenceNode:
		return "", Errorf(n, "a single value is wanted here")
	}
	return n.GetToken().Value, nil
}

// blank reports whether raw is empty but for comments and the document's head.
func blank(raw []byte) bool {
	for line := range bytes.Lines(raw) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' && string(line) != "---" {
			return false
		}
	}
	return true
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
