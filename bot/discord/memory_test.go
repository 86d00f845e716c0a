package discord_test

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"ukchina/bot/discord"
)

func TestMemoryForgets(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := discord.NewMemory(time.Hour)
		key := m.Keep("0 trip")
		if again := m.Keep("0 trip"); again != key || len(key) > 90 {
			t.Errorf("%q and %q", key, again)
		}
		if got, ok := m.Recall(key); !ok || got != "0 trip" {
			t.Errorf("%q, %v", got, ok)
		}
		time.Sleep(time.Hour + time.Second)
		if got, ok := m.Recall(key); ok {
			t.Errorf("after an hour: %q", got)
		}
		key = m.Keep("0 people")
		for i := range 10_000 {
			m.Keep(fmt.Sprint(i))
		}
		if _, ok := m.Recall(key); ok {
			t.Error("it has no bounds")
		}
		if _, ok := m.Recall(m.Keep("1 people")); !ok {
			t.Error("the newest is gone")
		}
	})
}
