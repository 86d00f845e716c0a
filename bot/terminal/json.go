package terminal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"

	"ukchina/bot"
)

// WriteJSON writes v, an answer or a digest, as indented JSON. Characters
// that a terminal would obey are in JSON's escapes, so that the data is
// verbatim and printing it is safe.
func WriteJSON(w io.Writer, v any) error { return writeJSON(w, v, "  ") }

// WriteJSONLine writes v as one line of JSON, as safe as WriteJSON.
func WriteJSONLine(w io.Writer, v any) error { return writeJSON(w, v, "") }

func writeJSON(w io.Writer, v any, indent string) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // a terminal is no web page: "R&D", not "R\u0026D"
	e.SetIndent("", indent)
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(escapeJSON(b.Bytes()))
	return err
}

// escapeJSON escapes what encoding/json leaves: DEL, C1 and bidirectional
// controls. Outside strings JSON has none.
func escapeJSON(j []byte) []byte {
	if !bytes.ContainsFunc(j, obeyed) {
		return j
	}
	var b bytes.Buffer
	for len(j) > 0 {
		r, size := utf8.DecodeRune(j)
		if obeyed(r) {
			fmt.Fprintf(&b, `\u%04x`, r)
		} else {
			b.Write(j[:size])
		}
		j = j[size:]
	}
	return b.Bytes()
}

// obeyed reports whether a terminal obeys r, of those that may stand in JSON.
func obeyed(r rune) bool { return r != '\n' && bot.IsControl(r) || bot.Turns(r) }
