package slack

import (
	"fmt"
	"strconv"
	"strings"
)

// The actions of buttons; actionAsk has a number behind it, since no two
// buttons of a message may have the same.
const (
	actionMore  = "more"
	actionShare = "share"
	actionAsk   = "ask"
)

// A state is what a button asks: a query, and how many of its items were
// shown before. Whoever clicks is trusted with asking a question, no more, so
// it needs no signature.
type state struct {
	query  string
	offset int
}

// String returns "OFFSET QUERY".
func (s state) String() string { return fmt.Sprintf("%d %s", s.offset, s.query) }

// parseState reads what String wrote, as Slack gives it back: escaped.
func parseState(value string) (s state, ok bool) {
	number, query, ok := strings.Cut(unescape(value), " ")
	offset, err := strconv.Atoi(number)
	return state{query, offset}, ok && err == nil && offset >= 0
}
