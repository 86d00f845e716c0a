package ingest

import (
	"regexp"
	"strings"
	"time"
)

// credits are a writer's name at the head of an article, perhaps with what he or she
// writes about, where and on which day.
var credits = regexp.MustCompile(`^(?:By|BY|Words by) \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}|de |van |von |al-)[\p{L}.'’-]+)+(?:$|,| [|–—·-] | \(|\. |(?: and| at| in| for) )[^?!]*[^.?!]$`)

// dayAtEnd is a day that a byline ends in.
var dayAtEnd = regexp.MustCompile(`(\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2},?) \d{4}$`)

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
	if !credits.MatchString(p) {
		return time.Time{}, false
	}
	return day(dayAtEnd.FindString(p)), true
}
