package text

import (
	"cmp"
	"strings"
	"unicode"
)

// Unaccented returns a lower-case word without accents, as people type it who
// do not have them on their keys: "tánaiste" is found as "tanaiste".
func Unaccented(s string) string {
	if isASCII(s) {
		return s
	}
	plain := ligatures.Replace(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1 // set after its letter
		}
		if plain, ok := plainLetters[r]; ok {
			return plain
		}
		return r
	}, s))
	return cmp.Or(plain, s) // a mark set after no letter
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

var (
	ligatures    = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "þ", "th")
	plainLetters = func() map[rune]rune {
		plain := map[rune]rune{}
		for row := range strings.FieldsSeq(`aàáâãäåāăąǎạảấầẩẫậắằẳẵặ cçćĉċč dďđð eèéêëēĕėęěẹẻẽếềểễệ gĝğġģ hĥħ iìíîïĩīĭįıỉị
			jĵ kķ lĺļľł nñńņň oòóôõöøōŏőọỏốồổỗộớờởỡợơ rŕŗř sśŝşšș tţťŧț uùúûüũūŭůűųụủứừửữựư wŵẁẃẅ yýÿŷỳỵỷỹ zźżž`) {
			letters := []rune(row)
			for _, r := range letters[1:] {
				plain[r] = letters[0]
			}
		}
		return plain
	}()
)
