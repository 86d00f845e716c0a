package ingest

import (
	"regexp"
	"slices"
)

// furniture returns the indices of the paragraphs that stand beside the article:
// promotions, and the headlines in a list of other stories. Of a page, where they are no
// paragraphs, few are left.
func (c *content) furniture() (beside []int) {
	listed := false
	for i, p := range c.paragraphs {
		line := p.In(c.text)
		heads := stories.MatchString(line)
		listed = heads || listed && len(line) <= longestHeadline && !ends.MatchString(line)
		if listed || len(line) <= longestPromotion && promotions.MatchString(line) {
			beside = append(beside, i)
		}
	}
	if len(beside) == len(c.paragraphs) {
		return nil
	}
	return slices.Clip(beside)
}

// stories are lines that head a list of other articles.
var stories = regexp.MustCompile(`(?i)^(?:more (?:on this (?:story|topic)|from this section|stories)|related(?: (?:articles?|stories|topics|content|links|news))?` +
	`|recommended(?: (?:stories|reading|for you))?|(?:read|see) (?:more|next|also)|you (?:may|might) also (?:like|be interested in)|what to read next` +
	`|most (?:read|popular|viewed)|further reading|in this section|editor[’']s (?:picks|choice)|trending|top stories) ?[:…]?$`)

// ends is what a sentence of prose ends with, and a headline does not.
var ends = regexp.MustCompile(`[.:;,…][”’"')]*$`)

// longestHeadline is in bytes.
const longestHeadline = 140
