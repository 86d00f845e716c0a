package discord

import "time"

// Hurry makes a bot do in milliseconds what takes it seconds.
func (b *Bot) Hurry() {
	b.timing = timing{idle: 5 * time.Second, wait: 10 * time.Millisecond, longest: 50 * time.Millisecond, steady: time.Minute,
		slow: 100 * time.Millisecond, drain: 5 * time.Second}
}

// Silence is how long a connection may say nothing.
func (b *Bot) Silence(d time.Duration) { b.timing.idle = d }
