package slack

import (
	"context"
	"errors"
	"time"

	"ukchina/bot"
)

const (
	// drain is how long work under way may take at the end.
	drain = 8 * time.Second
	// firstWait is the time before Slack is asked again; it doubles up to
	// longestWait.
	firstWait   = time.Second
	longestWait = time.Minute
)

// Run checks the bot's token and answers until ctx ends; then it waits for
// what is under way and returns nil. An error is a [bot.PermanentError].
func (a *App) Run(ctx context.Context) error {
	defer a.connected(false)
	if err := a.authorise(ctx); err != nil {
		return err
	}
	var err error
	if a.SocketMode {
		err = a.Socket(ctx)
	} else if ctx.Err() == nil {
		a.connected(true)
		<-ctx.Done()
	}
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), drain)
	defer cancel()
	return errors.Join(err, a.Close(last))
}

// Ready returns nil while Slack accepts the token and, in Socket Mode, is
// connected.
func (a *App) Ready() error {
	if a.up.Load() {
		return nil
	}
	return errNotConnected
}

var errNotConnected = errors.New("not connected")

func (a *App) connected(up bool) {
	a.up.Store(up)
	a.Metrics.Connected(platform, up)
}

// authorise asks Slack until it says whether the token is accepted, or ctx
// ends.
func (a *App) authorise(ctx context.Context) error {
	switch {
	case a.API == nil && a.Installs != nil:
		return nil
	case a.API == nil:
		a.Log.Warn("without SLACK_BOT_TOKEN mentions stay unanswered")
		return nil
	}
	for wait := firstWait; ; wait = min(2*wait, longestWait) {
		_, err := a.API.AuthTestContext(ctx)
		var permanent *bot.PermanentError
		if err = explain(err); err == nil || ctx.Err() != nil {
			return nil //nolint:nilerr // being told to stop is no failure
		}
		if errors.As(err, &permanent) {
			return err
		}
		a.Metrics.Error(platform, "connection")
		a.Log.Warn("Slack cannot be asked whether the token is accepted; trying again", "error", err, "again_in", wait.String())
		if sleep(ctx, wait) != nil {
			return nil //nolint:nilerr // being told to stop is no failure
		}
	}
}
