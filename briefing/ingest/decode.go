package ingest

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

var (
	errEncoding = errors.New("its encoding is not recognised: save it as UTF-8")
	errCut      = errors.New("cut off in the middle of a UTF-16 character")
)

// signatures are the first bytes of files that are no text, whatever they
// are called.
var signatures = []struct{ start, reason string }{
	{"%PDF-", "a PDF, not text"},
	{"{\\rtf", "rich text (RTF), not plain text"},
	{"PK\x03\x04", "a ZIP archive or office document, not text"},
	{"\xff\xfe\x00\x00", errEncoding.Error()}, // UTF-32
	{"\x00\x00\xfe\xff", errEncoding.Error()},
}

var errBinary = errors.New("binary, not text")

// decode turns the bytes of a file into text, without byte order mark.
// UTF-8 that is valid is taken as such whatever a page declares, since
// nothing else looks like it by chance.
func decode(raw []byte, f format) (string, error) {
	for _, s := range signatures {
		if bytes.HasPrefix(raw, []byte(s.start)) {
			return "", errors.New(s.reason)
		}
	}
	s, err := decodeAny(raw, f)
	if err != nil {
		return "", err
	}
	if binaryText(s) {
		return "", errBinary
	}
	return s, nil
}

func decodeAny(raw []byte, f format) (string, error) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		return strings.ToValidUTF8(string(raw[3:]), "\uFFFD"), nil
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		return decode16(raw[2:], binary.LittleEndian)
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		return decode16(raw[2:], binary.BigEndian)
	}
	if order := order16(raw); order != nil && len(raw)%2 == 0 {
		return decode16(raw, order)
	}
	if bytes.IndexByte(raw, 0) >= 0 {
		return "", errBinary
	}
	if utf8.Valid(raw) {
		return string(raw), nil
	}
	if mostly8(raw) {
		return strings.ToValidUTF8(string(raw), "\uFFFD"), nil
	}
	if f == page || f == unknown && sniff(string(raw[:min(len(raw), 1024)])) == page {
		if e, name, sure := charset.DetermineEncoding(raw, ""); sure && name != "utf-8" {
			return decodeWith(e, raw), nil
		}
	}
	return decode8(raw)
}

// order16 tells UTF-16 without a byte order mark by its zero bytes, which
// stand at every other place in English; nil when it is not UTF-16.
func order16(raw []byte) binary.ByteOrder {
	var zeros [2]int
	sample := raw[:min(len(raw), 4096)]
	for i, b := range sample {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(sample) / 2
	switch {
	case half == 0:
	case zeros[1] > half*7/10 && zeros[0] <= half/50:
		return binary.LittleEndian
	case zeros[0] > half*7/10 && zeros[1] <= half/50:
		return binary.BigEndian
	}
	return nil
}

func decode16(raw []byte, order binary.ByteOrder) (string, error) {
	if len(raw)%2 != 0 {
		return "", errCut
	}
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = order.Uint16(raw[2*i:])
	}
	return string(utf16.Decode(units)), nil
}

// mostly8 reports whether raw is UTF-8 with some damage: more characters
// beyond ASCII are right than wrong.
func mostly8(raw []byte) bool {
	right, wrong := 0, 0 // wrong counts stretches
	damaged := false
	for len(raw) > 0 {
		r, width := utf8.DecodeRune(raw)
		was := damaged
		damaged = r == utf8.RuneError && width == 1
		switch {
		case damaged && !was:
			wrong++
		case width > 1:
			right++
		}
		raw = raw[width:]
	}
	return right > wrong
}

// singleByte are the encodings with a byte a character that English texts
// come in, the likeliest first: Windows and the web, old Unix, old Macs, DOS.
var singleByte = []encoding.Encoding{
	charmap.Windows1252, charmap.ISO8859_15, charmap.Macintosh, charmap.CodePage850, charmap.CodePage437,
}

// decode8 decodes raw with the encoding that makes the most likely English.
func decode8(raw []byte) (string, error) {
	best, score := "", -1
	for _, e := range singleByte {
		s := decodeWith(e, raw)
		if n := likelihood(s); n > score {
			best, score = s, n
		}
	}
	if score < 0 {
		return "", errEncoding
	}
	return best, nil
}

func decodeWith(e encoding.Encoding, raw []byte) string {
	out, err := e.NewDecoder().Bytes(raw)
	if err != nil {
		return "\uFFFD" // unreachable: a decoder replaces what it cannot read
	}
	return string(out)
}

// likelihood rates the characters beyond ASCII of an English text: the marks
// of typography and letters inside words speak for it, other symbols,
// controls and capitals after small letters against it.
func likelihood(s string) int {
	n := 0
	before := ' '
	for _, r := range s {
		switch {
		case r < utf8.RuneSelf:
		case strings.ContainsRune("‘’“”–—…£€•\u00a0°½", r):
			n += 2
		case unicode.IsUpper(r) && unicode.IsLower(before), !unicode.IsLetter(r):
			n -= 2
		case unicode.IsLetter(before):
			n++
		}
		before = r
	}
	return n
}

// binaryText reports whether s has more control characters than a text could
// come by: more than one in thirty. A page copied from a
// terminal has an escape or two a line; programs and pictures have one in ten.
func binaryText(s string) bool {
	controls, n := 0, 0
	for _, r := range s {
		n++
		if r == 0 || unicode.IsControl(r) && !unicode.IsSpace(r) {
			controls++
		}
	}
	return strings.IndexByte(s, 0) >= 0 || controls*30 > n
}
