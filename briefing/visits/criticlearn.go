package visits

import (
	"slices"
	"strings"
	"unicode"

	"ukchina/briefing/linear"
	"ukchina/briefing/text"
)

// A verdict is what a reader thinks of a speech.
type verdict uint8

const (
	against  verdict = iota // it is a criticism
	misnamed                // it is, by somebody else
	neutral                 // readers may differ
	other
)

var criticOptions = linear.Options{Times: 4, Rounds: 12, Rate: 0.02, Decay: 0.2, Least: 2, Bits: 16}

// criticFolds is how many parts of the lessons the second look is learned on.
const criticFolds = 5

// LearnCritics learns from lessons what [Critics] know.
func LearnCritics(lessons []Lesson) []byte {
	lessons = slices.DeleteFunc(slices.Clone(lessons), func(l Lesson) bool { return !l.Exists })
	first := learnFirst(lessons, -1)
	var second linear.Lessons
	for fold := range criticFolds {
		c := &Critics{}
		c.first, _, _ = linear.ReadTable(string(learnFirst(lessons, fold)))
		for n := range lessons {
			if n%criticFolds == fold {
				lessons[n].addCritics(&second, c)
			}
		}
	}
	return append(first, second.Judge(criticOptions)...)
}

func learnFirst(lessons []Lesson, without int) []byte {
	var l linear.Lessons
	for n := range lessons {
		if n%criticFolds != without {
			lessons[n].addCritics(&l, nil)
		}
	}
	return l.Judge(criticOptions)
}

// addCritics adds the speeches of l, as they look to c if that is not nil.
func (l *Lesson) addCritics(to *linear.Lessons, c *Critics) {
	r := l.reading()
	list := remarks(l.Scene, &r)
	var scores []int32
	if c != nil {
		for i := range list {
			scores = append(scores, score(&c.first, list[i].features(nil)))
		}
	}
	for i := range list {
		v := l.verdict(i)
		if v == neutral || v == misnamed {
			continue
		}
		keys := list[i].features(nil)
		if c != nil {
			keys = besides(list, i, scores, keys)
		}
		to.Begin()
		to.Add(keys, v == against)
	}
}

// reading returns what l tells of the journey, as far as the critics look at it.
func (l *Lesson) reading() Reading {
	r := l.Scene.Told
	r.Who = -1
	for i := range l.Scene.Cast.People {
		p := &l.Scene.Cast.People[i]
		if len(l.Who) > 0 && (slices.ContainsFunc(l.Who, func(n string) bool { return sameName(n, p.Name) })) {
			r.Who = i
			break
		}
	}
	r.Where = text.Span{}
	for _, where := range l.Where {
		if at := strings.Index(l.Scene.Doc.Text, where); at >= 0 {
			r.Where = text.Span{Start: at, End: at + len(where)}
			break
		}
	}
	return r
}

// verdict returns what the reader of l thinks of speech i.
func (l *Lesson) verdict(i int) verdict {
	x := &l.Scene.Speeches[i]
	v := other
	for _, c := range l.Criticisms {
		switch {
		case !slices.ContainsFunc(c.Content, func(content string) bool { return holds(l.Scene, x.Content, content) }):
		case c.Neutral:
			v = min(v, neutral)
		case !l.spokenBy(x, c.Critic):
			v = min(v, misnamed)
		default:
			return against
		}
	}
	return v
}

// spokenBy reports whether x has one of these names for its speaker.
func (l *Lesson) spokenBy(x *Speech, names []string) bool {
	who := ""
	if x.Speaker >= 0 {
		who = l.Scene.Cast.People[x.Speaker].Name
	} else if len(x.Mention) > 0 {
		who = x.Mention[0].In(l.Scene.Doc.Text)
	}
	return slices.ContainsFunc(names, func(n string) bool { return sameName(n, who) })
}

// Critics counts what c finds in l: what is a criticism, what is none or is
// somebody else's, and the criticisms that it does not find.
func (l *Lesson) Critics(c *Critics) (right, wrong, missed int) {
	r := l.reading()
	for i, n := range c.Weigh(l.Scene, &r) {
		switch v := l.verdict(i); {
		case v == against && n >= leastAgainst:
			right++
		case v == against:
			missed++
		case v != neutral && n >= leastAgainst:
			wrong++
		}
	}
	return right, wrong, missed
}

// holds reports whether what spans cover stands in content, or content there.
func holds(s *Scene, spans []text.Span, content string) bool {
	var parts []string
	for _, span := range spans {
		parts = append(parts, span.In(s.Doc.Text))
	}
	a, b := bareWords(strings.Join(parts, " ")), bareWords(content)
	if len(a) > len(b) {
		a, b = b, a
	}
	for i := 0; i+len(a) <= len(b); i++ {
		if len(a) > 0 && slices.Equal(a, b[i:i+len(a)]) {
			return true
		}
	}
	return false
}

func bareWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(s, "’", "'")), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '£' && r != '$' && r != '€'
	})
}

func sameName(a, b string) bool { return bareName(a) == bareName(b) }

func bareName(s string) string {
	s = strings.Join(bareWords(s), " ")
	for _, article := range []string{"the ", "a ", "an "} {
		s = strings.TrimPrefix(s, article)
	}
	return s
}
