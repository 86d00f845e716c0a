package bot

import (
	"fmt"
	"slices"
	"strings"

	"ukchina/briefing"
)

// sectionFillers may stand beside sections.
var sectionFillers = []string{",", "and", "with", "only", "just", "the", "sections", "section", "&"}

// cutSections cuts the sections that words end with.
func cutSections(words []string) (rest []string, sections []briefing.Verb) {
	end := len(words)
	for end > 0 {
		word := strings.ToLower(words[end-1])
		if v := sectionOf(word); v != "" {
			sections = append(sections, v)
		} else if !slices.Contains(sectionFillers, word) {
			break
		}
		end--
	}
	return words[:end], sections
}

// cutLeadingSections cuts the sections that words begin with.
func cutLeadingSections(words []string) (rest []string, sections []briefing.Verb) {
	n := 0
	for ; n < len(words); n++ {
		word := strings.ToLower(words[n])
		if v := sectionOf(word); v != "" {
			sections = append(sections, v)
		} else if !slices.Contains(sectionFillers, word) {
			break
		}
	}
	if len(sections) == 0 {
		return words, nil
	}
	return words[n:], sections
}

// sectionNames are the names of sections, and words that people have for them.
var sectionNames = func() map[string]briefing.Verb {
	names := map[string]briefing.Verb{"quotations": briefing.VerbSaid, "quotes": briefing.VerbSaid, "statements": briefing.VerbSaid,
		"who-said": briefing.VerbSaid, "criticism": briefing.VerbCriticisms, "numbers": briefing.VerbFigures, "events": briefing.VerbTimeline}
	for _, v := range briefing.DigestSections {
		names[string(v)] = v
	}
	return names
}()

// sectionOf returns the section that a word means, with small misspellings;
// "" for none.
func sectionOf(word string) briefing.Verb {
	if v, ok := sectionNames[word]; ok {
		return v
	}
	var names []string
	for name := range sectionNames {
		if len(name) > 6 && name[0] == (word + " ")[0] {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return sectionNames[briefing.Nearest(word, names, func(string) int { return 2 })]
}

// inOrder returns sections in the digest's order, each once; nil for all.
func inOrder(sections []briefing.Verb) []briefing.Verb {
	list := slices.DeleteFunc(slices.Clone(briefing.DigestSections), func(v briefing.Verb) bool { return !slices.Contains(sections, v) })
	if len(list) == 0 || len(list) == len(briefing.DigestSections) {
		return nil
	}
	return list
}

// noSection says that words are none.
func noSection(words []string) error {
	var names []string
	for _, v := range briefing.DigestSections {
		names = append(names, string(v))
	}
	return fmt.Errorf("%s is no section of the digest; there are %s", quoted(joined(words)), listed(names))
}

// ParseSections returns the sections that names mean, in the digest's order;
// nil for none or all. An error is a sentence for whoever wrote it.
func ParseSections(names []string) ([]briefing.Verb, error) {
	var list []briefing.Verb
	for _, name := range names {
		v := sectionOf(strings.ToLower(strings.TrimSpace(name)))
		if v == "" {
			return nil, noSection([]string{name})
		}
		list = append(list, v)
	}
	return inOrder(list), nil
}

// CompleteSections returns lists of sections that begin with what somebody has
// typed of one: "trip, cri" goes on as "trip, criticisms".
func CompleteSections(typed string) []string {
	begun, last := "", typed
	if i := strings.LastIndexAny(typed, ", "); i >= 0 {
		begun, last = typed[:i], typed[i+1:]
	}
	rest, sections := cutSections(strings.Fields(strings.ReplaceAll(begun, ",", " ")))
	if len(rest) > 0 {
		return nil
	}
	var chosen []string
	for _, v := range inOrder(sections) {
		chosen = append(chosen, string(v))
	}
	var list []string
	for _, v := range briefing.DigestSections {
		if strings.HasPrefix(string(v), strings.ToLower(last)) && !slices.Contains(sections, v) {
			list = append(list, strings.Join(append(slices.Clone(chosen), string(v)), ", "))
		}
	}
	return list
}
