package ingest

import (
	"regexp"
	"strings"
	"time"
)

// credits are a writer's name at the head of an article, perhaps with what he or she
// writes about, where and on which day.
var credits = regexp.MustCompile(`^(?:By|BY|Words by) \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|de |van |von |al-)[\p{L}.'’-]+)+(?:$|,| [|–—·-] | \(|\. |(?: and| at| in| for) )[^?!]*[^.?!]$`)

// dayAtEdge is a day that a byline begins with or ends in.
var dayAtEdge = regexp.MustCompile(`^` + dayInFull + `|` + dayInFull + `$`)

const dayInFull = `(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},?) \d{4}`

// ended is what a sentence ends with, or what leads to another.
var ended = regexp.MustCompile(`[.?!:;,…][”’"')]*$`)

// longestByline is in bytes.
const longestByline = 160

// byline reports whether p, before the first paragraph of an article, only says who
// wrote it or when, and returns the day it gives, or zero.
func byline(p string) (published time.Time, ok bool) {
	if len(p) > longestByline {
		return time.Time{}, false
	}
	if published = day(strings.TrimPrefix(strings.TrimPrefix(p, "Published "), "on ")); !published.IsZero() {
		return published, true
	}
	published = day(dayAtEdge.FindString(p))
	return published, credits.MatchString(p) || !published.IsZero() && !ended.MatchString(p)
}

// underBylines returns the paragraphs below those that only say who wrote the article
// or when, which tell c the day unless it has one.
func (c *content) underBylines(paragraphs []string) []string {
	for len(paragraphs) > 1 {
		published, ok := byline(paragraphs[0])
		if !ok {
			break
		}
		if c.published.IsZero() {
			c.published = published
		}
		paragraphs = paragraphs[1:]
	}
	return paragraphs
}
