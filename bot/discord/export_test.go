package discord

import (
	"time"

	"github.com/bwmarrin/discordgo"
)

// Hurry makes a bot do in milliseconds what takes it seconds.
func (b *Bot) Hurry() {
	b.timing = timing{idle: time.Minute, wait: 10 * time.Millisecond, longest: 50 * time.Millisecond, steady: time.Minute,
		slow: 30 * time.Second, drain: 20 * time.Second}
}

// Slow is how long an answer takes before it is announced.
func (b *Bot) Slow(d time.Duration) { b.timing.slow = d }

// SharedBy returns m as somebody of that name shares it.
func (m Message) SharedBy(name string) Message {
	return shared(m, &discordgo.Interaction{User: &discordgo.User{Username: name}})
}

// Silence is how long a connection may say nothing.
func (b *Bot) Silence(d time.Duration) { b.timing.idle = d }

// Recall returns what is kept under a key.
func (m *Memory) Recall(key string) (string, bool) { return m.get(key) }
