package attribution

// beforeDay steps back over a time between a name and its verb ("Smith on
// Sunday said", "who in 2010 said").
func (s *stretch) beforeDay(i int) int {
	j := i
	for j > 0 && s.timeAt(j) {
		j--
	}
	switch {
	case j == i:
		return i
	case (s.at(j).is("on") || s.at(j).is("in")) && s.headAt(j-1):
		return j - 1
	case s.headAt(j) && s.at(j).name():
		return j
	}
	return i
}

// timeAt reports whether item i is a word of a date.
func (s *stretch) timeAt(i int) bool {
	it := s.at(i)
	return it.in(days) && !it.is("may") || it.in(vague) && !it.name() || it.tag == "CD" && s.at(i-1).tag == "IN" && it.Len() == 4
}

// timeAfter reports whether item i tells when somebody spoke, whose name or noun begins at
// item start and ends before it: "said Jo Roe yesterday", "said a spokesman last night".
func (s *stretch) timeAfter(i, start int) bool {
	it, b := s.at(i), s.at(i-1)
	if i == start || it.name() || !b.nounTag() || b.in(days) || s.at(i+1).possessive() {
		return false
	}
	return it.in(away) || it.in(vague) && s.at(i+1).in(days) || it.in(days) && (b.name() || it.day())
}

// day reports a day that is told from the one of writing: "yesterday".
func (i *item) day() bool {
	return i.is("yesterday") || i.is("today") || i.is("tonight") || i.is("tomorrow")
}

// trimDay cuts a day before the name: "on Monday Smith".
func (s *stretch) trimDay(p phrase) phrase {
	i := p.first
	for i < p.last && !s.at(i+1).possessive() && (s.at(i).in(days) || s.at(i).in(vague) || i > p.first && s.at(i).tag == "CD" && s.at(i-1).in(days)) {
		i++
	}
	switch {
	case i == p.last && s.at(i-1).in(days):
		return phrase{}
	case i > p.first && i < p.last && (s.at(i-1).in(days) || s.at(i-1).tag == "CD"):
		return phrase{i, p.last}
	}
	return p
}

// lately steps back over a time that stands before the verb at item i: "which last week
// said".
func (s *stretch) lately(i int) int {
	if s.at(i-2).in(vague) && s.at(i-1).in(days) {
		return i - 2
	}
	return i
}

// beforeTime returns where p ends when its last words tell when it was said: "denied the
// claim last night".
func (s *stretch) beforeTime(p phrase) int {
	end := p.last
	switch {
	case s.at(end - 1).day():
		end--
	case s.at(end-1).in(days) && s.at(end-2).in(vague):
		end -= 2
	}
	if end <= p.first || s.at(end-1).tag == "IN" || s.at(end-1).possessive() || s.at(end-1).determiner() {
		return p.last
	}
	return end
}
