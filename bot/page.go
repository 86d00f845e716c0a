package bot

import (
	"fmt"
	"strconv"
	"strings"
)

// A Page is what a button that shows more knows: a question, and how many of
// its cards were shown before. It comes back from anybody as anything, so it
// is good for nothing but asking that question.
type Page struct {
	Offset int    // never negative
	Query  string // as it is typed
}

// String returns "OFFSET QUERY", which [ParsePage] reads.
func (p Page) String() string { return fmt.Sprintf("%d %s", p.Offset, p.Query) }

// ParsePage reads what [Page.String] wrote.
func ParsePage(s string) (p Page, ok bool) {
	number, query, found := strings.Cut(s, " ")
	offset, err := strconv.ParseUint(number, 10, 31)
	if !found || err != nil || query == "" {
		return Page{}, false
	}
	return Page{Offset: int(offset), Query: query}, true
}

// Request returns the request for the page's cards, and all after them, of
// which a platform shows as many as fit.
func (p Page) Request(from Place, user string) Request {
	return Request{Place: from, User: user, Text: p.Query, Offset: p.Offset, Limit: -1}
}
