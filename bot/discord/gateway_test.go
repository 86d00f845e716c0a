package discord_test

import (
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"ukchina/bot"
	"ukchina/bot/discord"
)

func TestDroppedConnectionIsResumed(t *testing.T) {
	r := start(t, nil)
	r.drop()
	r.await("resume", func() bool { return r.count("resume") == 1 })
	r.callback(t, r.command("trip"))
	r.closeWith(r.current(), 4000)
	r.await("resume", func() bool { return r.count("resume") == 2 })
	r.callback(t, r.command("trip"))
	r.mu.Lock()
	defer r.mu.Unlock()
	if n := r.count("identify"); n != 1 {
		t.Errorf("identified %d times", n)
	}
}

func TestDiscordAsksToReconnect(t *testing.T) {
	r := start(t, nil)
	r.write(r.current(), map[string]any{"op": 7})
	r.await("resume", func() bool { return r.count("resume") == 1 })
	r.callback(t, r.command("trip"))
}

func TestInvalidSessionIdentifiesAnew(t *testing.T) {
	r := start(t, nil)
	r.mu.Lock()
	r.closes = []int{4009} // the next resume
	r.mu.Unlock()
	r.drop()
	r.await("second identify", func() bool { return r.count("identify") == 2 })
	r.callback(t, r.command("trip"))
}

func TestSessionThatCannotBeResumed(t *testing.T) {
	r := start(t, nil)
	r.mu.Lock()
	r.forgets = true
	r.mu.Unlock()
	r.drop()
	r.await("second identify", func() bool { return r.count("identify") == 2 })
	r.callback(t, r.command("trip"))
}

func TestSilentConnectionIsDead(t *testing.T) {
	t.Parallel()
	r := prepare(t, func(f *fake, _ *discord.Options) { f.mute = true })
	r.bot.Silence(50 * time.Millisecond)
	r.run(t)
	r.await("connection", func() bool { return r.conn != nil })
	r.mu.Lock()
	r.mute = false
	r.mu.Unlock()
	r.await("identify", func() bool { return r.count("identify") > 0 })
}

func TestHeartbeats(t *testing.T) {
	r := start(t, nil)
	r.await("heartbeats", func() bool { return r.count("heartbeat") > 2 })
}

func TestFatalCloseCodesEndRun(t *testing.T) {
	for code, want := range map[int]string{4004: "DISCORD_BOT_TOKEN", 4010: "shard", 4011: "shard", 4012: "newer", 4013: "newer", 4014: "intent"} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			r := prepare(t, func(f *fake, _ *discord.Options) { f.closes = []int{code} })
			err := r.fails(t)
			var permanent *bot.PermanentError
			if !errors.As(err, &permanent) || !strings.Contains(err.Error(), want) {
				t.Errorf("%d: %v", code, err)
			}
		})
	}
}

func TestOtherCloseCodesDoNot(t *testing.T) {
	t.Parallel()
	r := prepare(t, func(f *fake, _ *discord.Options) { f.closes = []int{4000, 4008, 1011} })
	r.run(t)
	r.await("identify", func() bool { return r.count("identify") == 4 && r.seq > 0 })
	r.callback(t, r.command("trip"))
}

func TestWrongTokenEndsRunBeforeTheGateway(t *testing.T) {
	t.Parallel()
	var log syncBuffer
	r := prepare(t, func(_ *fake, o *discord.Options) {
		o.Token = "other"
		o.Log = slog.New(slog.NewTextHandler(&log, nil))
	})
	if err := r.fails(t); err == nil || !strings.Contains(err.Error(), "DISCORD_BOT_TOKEN") || strings.Contains(err.Error()+log.String(), "other") {
		t.Error(err, log.String())
	}
	if r.times("GET gateway") > 0 || r.current() != nil {
		t.Error("the gateway was asked")
	}
}

func TestRevokedTokenEndsRun(t *testing.T) {
	t.Parallel()
	r := prepare(t, nil)
	done := make(chan error, 1)
	go func() { done <- r.fails(t) }()
	r.await("identify", func() bool { return r.count("identify") == 1 && r.seq > 0 })
	r.breaks("GET gateway/bot", fault{status: 401, body: `{"message":"401: Unauthorized","code":0}`})
	r.closeWith(r.current(), 4004)
	if err := <-done; err == nil || !strings.Contains(err.Error(), "token") {
		t.Error(err)
	}
}

func TestDiscordIsDownAtFirst(t *testing.T) {
	r := start(t, func(f *fake, _ *discord.Options) {
		f.faults["GET users/@me"] = []fault{{status: 503, body: "upstream"}, {status: 429, body: `{"retry_after":0.01}`}, {status: 502}}
		f.faults["GET gateway/bot"] = []fault{{status: 500}}
		f.faults["PUT applications/"] = []fault{{status: 500}}
	})
	r.callback(t, r.command("trip"))
}

func TestNoSessionsLeftToday(t *testing.T) {
	t.Parallel()
	r := prepare(t, nil)
	where := r.rest["gateway/bot"].(map[string]any)
	where["session_start_limit"] = map[string]any{"total": 1000, "remaining": 0, "reset_after": 300}
	start := time.Now()
	r.run(t)
	r.sent(1, "GET gateway/bot")
	r.mu.Lock()
	r.rest["gateway/bot"] = map[string]any{"url": where["url"], "shards": 1}
	r.mu.Unlock()
	r.await("identify", func() bool { return r.count("identify") == 1 })
	if time.Since(start) < 300*time.Millisecond {
		t.Error("it did not wait")
	}
}

func TestShards(t *testing.T) {
	r := start(t, func(_ *fake, o *discord.Options) { o.Shard, o.Shards = 1, 2 })
	r.mu.Lock()
	shard, _ := r.identify["shard"].([]any)
	r.mu.Unlock()
	if len(shard) != 2 || shard[0] != 1.0 || shard[1] != 2.0 {
		t.Errorf("shard %v", shard)
	}
	if r.times("PUT applications/") > 0 {
		t.Error("each shard registers the commands")
	}
}

func TestEndWaitsForWhatIsInHand(t *testing.T) {
	r := start(t, nil)
	held := make(chan struct{})
	r.breaks("POST interactions/", fault{held: held})
	r.command("trip")
	r.sent(1, "POST interactions/")
	ended := make(chan error, 1)
	go func() { ended <- r.end() }()
	select {
	case err := <-ended:
		t.Errorf("it ended before the answer was taken: %v", err)
		ended <- err
	case <-time.After(1500 * time.Millisecond): // closing a connection takes discordgo one second
	}
	close(held)
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func TestManyQuestionsAtOnce(t *testing.T) {
	r := start(t, nil)
	var ids []string
	for range 200 {
		ids = append(ids, r.command("who-said", "topic", "tariffs"))
	}
	for _, id := range ids {
		r.callback(t, id)
	}
}
