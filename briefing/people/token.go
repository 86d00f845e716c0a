package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ukchina/briefing/text"
)

func (s *scene) is(i int, c class) bool { return i >= 0 && i < len(s.word) && s.word[i]&c != 0 }

// lower returns token i as lexicons spell it, or "" outside the text.
func (s *scene) lower(i int) string {
	if i < 0 || i >= len(s.Tokens) {
		return ""
	}
	return s.Tokens[i].Lower
}

// tag returns the first letter of token i's part of speech, or 0 outside the
// text: the tagger is not to be trusted with more.
func (s *scene) tag(i int) byte {
	if i < 0 || i >= len(s.Tokens) || s.Tokens[i].Tag == "" {
		return 0
	}
	return s.Tokens[i].Tag[0]
}

// initial reports whether a capital at token i may be owed to its place: at
// the start of a sentence, of a quotation, or after a colon or a dash.
func (s *scene) initial(i, first int) bool {
	if i == first {
		return true
	}
	switch s.Tokens[i-1].Lower {
	case "\"", "“", "‘", "'", "``", "`", ":", "(", "[", "•", "–", "—", "-", "--", "*", "...", "…":
		return true
	}
	return false
}

// finite reports whether token i is a verb that a subject goes before.
func (s *scene) finite(i int) bool {
	if i < 0 || i >= len(s.Tokens) {
		return false
	}
	switch s.Tokens[i].Tag {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

// possessive reports whether token i is the 's or ' of a name.
func (s *scene) possessive(i int) bool {
	w := s.lower(i)
	return w == "'s" || w == "'" && s.tag(i) != '\'' && i > 0 && s.Tokens[i-1].End == s.Tokens[i].Start
}

// cover returns the text span of tokens [first, last), without a full stop
// that belongs to the sentence.
func (s *scene) cover(first, last int) text.Span {
	t := s.Tokens[last-1]
	end := t.End
	if w := t.In(s.Text); strings.HasSuffix(w, ".") && len(w) > 3 && strings.Count(w, ".") == 1 && !s.is(last-1, title|suffix|honour|role) {
		end--
	}
	return text.Span{Start: s.Tokens[first].Start, End: end}
}

// capital reports whether a word starts with a capital, past a particle that
// is tied to it: "al-Rashidi", "d'Arcy".
func capital(s string) bool {
	if len(s) > 0 && s[0] < utf8.RuneSelf {
		if 'A' <= s[0] && s[0] <= 'Z' {
			return true
		}
		i := strings.IndexAny(s, "-'’")
		return 0 < i && i < 4 && i+1 < len(s) && s[0] >= 'a' && capital(strings.TrimLeft(s[i:], "-'’"))
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// letter reports whether w is a word and not a mark or a number.
func letter(w string) bool {
	return wordy(w) && capital(w)
}

// wordy reports whether w begins with a letter.
func wordy(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(r)
}
