package slack

// The actions of buttons; actionAsk has a number behind it, since no two
// buttons of a message may have the same.
const (
	actionMore  = "more"
	actionShare = "share"
	actionAsk   = "ask"
)
