package people

import (
	"strings"

	"ukchina/briefing/text"
)

// pictures are what a credit names before a colon or "by"; work is what it
// names before "by" alone.
var (
	pictures = text.Set("photograph photographs photo photos picture pictures image images video photography illustration credit")
	work     = text.Set("reporting editing compiled")
)

// bylineRest is how many words after the name a byline may have.
const bylineRest = 5

// credited reports whether m only names the maker of a picture or of the
// article: "(Ada Roe/PA)", "Photograph: Ada Roe", "Reporting by Ada Roe", a
// byline.
func (s *scene) credited(m *mention) bool {
	if m.words() > 1 && s.lower(m.end) == "/" && s.Tokens[m.end].Start == s.Tokens[m.end-1].End {
		return true
	}
	switch before := s.lower(m.first - 2); s.lower(m.first - 1) {
	case ":":
		return pictures[before]
	case "to":
		return before == "credit"
	case "by":
		return pictures[before] || work[before] || s.byline(m)
	}
	return false
}

// byline reports whether "by" opens the paragraph of m, which is short and no
// sentence.
func (s *scene) byline(m *mention) bool {
	p := s.Paragraphs[text.Find(s.Paragraphs, s.Tokens[m.first].Start)]
	rest := s.Text[s.Tokens[m.end-1].End:p.End]
	return s.Tokens[m.first-1].Start == p.Start && len(strings.Fields(rest)) <= bylineRest && !strings.HasSuffix(rest, ".")
}
