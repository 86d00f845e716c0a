// Package strictyaml decodes the program's YAML files, unforgiving: an unknown
// or doubled key is an error, since a misspelt setting that is silently
// ignored is found at the worst time. Every error is one line with file and
// line.
package strictyaml

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
)

// Decode decodes raw, the contents of the named file, into v. An empty file
// leaves v as it is.
func Decode(file string, raw []byte, v any) error {
	err := yaml.NewDecoder(bytes.NewReader(raw), yaml.Strict()).Decode(v)
	if err == nil || errors.Is(err, io.EOF) {
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

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
