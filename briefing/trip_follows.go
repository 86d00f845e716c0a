package briefing

// tripFollows returns what the article says its trip follows ("follows visits by
// several ministers") or is the first since ("since Ms Orr's trip in 2018").
func tripFollows(f *Facts) []Citation {
	var found []Citation
	for i := range f.doc.Sentences {
		s := &f.doc.Sentences[i]
		first := false
		for k := s.First; k < s.Last-2 && s.Last-s.First <= longestSentence; k++ {
			w := f.doc.Tokens[k].Lower
			first = first || w == "first"
			opens := w == "follows" && k > s.First && phrase{s.First, k}.has(f.doc, visitNouns) || w == "since" && first
			if !opens || quotedAt(f.doc, f.doc.Tokens[k].Start) {
				continue
			}
			end := followsEnd(f, k+1, s.Last)
			if end > k+1 && names(f, k+1, end) {
				found = append(found, cite(f.Article, phrase{k + 1, end}.span(f.doc)))
				break
			}
		}
	}
	return found
}

// names reports whether the tokens [k, to) name a journey or who made one.
func names(f *Facts, k, to int) bool {
	if f.doc.Tokens[k].Tag == "PRP" {
		return false
	}
	return phrase{k, to}.has(f.doc, visitNouns) || f.human(f.personIn(phrase{k, to}.span(f.doc)))
}

// followsEnd returns the token after what is followed.
func followsEnd(f *Facts, k, to int) int {
	for ; k < to; k++ {
		switch w := &f.doc.Tokens[k]; {
		case w.Tag == ",", w.Lower == ".", w.Lower == ";", w.Tag == ":", w.Tag == "TO" && k+1 < to && f.doc.Tokens[k+1].Tag == "VB", finite(w.Tag):
			return k
		}
	}
	return k
}
