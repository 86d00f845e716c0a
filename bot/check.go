package bot

// A Check is one thing that was looked at to see whether a platform works.
type Check struct {
	Subject string // "the bot token"
	// Found says in a line what is there, when all is well.
	Found string
	// Err says in a line what is wrong and what to do; nil when all is well.
	// It holds no secret.
	Err error
}
