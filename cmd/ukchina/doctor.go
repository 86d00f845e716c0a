package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"ukchina/bot"
	"ukchina/bot/discord"
	"ukchina/bot/slack"
	"ukchina/bot/store"
	"ukchina/config"
)

type doctorCommand struct {
	settingsFlag
}

// Help is shown by --help.
func (doctorCommand) Help() string {
	return `Looks at the settings and the briefing, and asks Slack and Discord about the tokens in the environment. It changes nothing and posts nothing. A line begins with "ok" or "problem", and a problem says what to do.

Exits 0 when all is well, 2 otherwise.

Examples:

    ukchina doctor
    ukchina doctor --config /etc/ukchina.yaml`
}

// doctorTimeout is how long a platform has for all questions.
const doctorTimeout = 30 * time.Second

// errProblems is what doctor returns when it found some: they are shown.
var errProblems = errors.New("there are problems; each line above says what to do")

// Run checks everything, even after a problem.
func (c *doctorCommand) Run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	settings, err := c.load()
	checks := []bot.Check{{Subject: "settings", Found: "in order", Err: err}}
	if err == nil {
		checks = append(checks, checkBriefing(ctx, settings.Briefing))
		checks = append(checks, checkDigests(settings, time.Now())...)
		checks = append(checks, checkDatabase(ctx, settings), checkReader(settings))
	}
	if err := report(checks); err != nil {
		return err
	}
	if err == nil {
		platforms := checkPlatforms(ctx, settings)
		if err := report(platforms); err != nil {
			return err
		}
		checks = append(checks, platforms...)
	}
	if slices.ContainsFunc(checks, func(c bot.Check) bool { return c.Err != nil }) {
		return errProblems
	}
	return nil
}

// report writes a line for each check.
func report(checks []bot.Check) error {
	var b strings.Builder
	for _, c := range checks {
		state, says := "ok", c.Found
		if c.Err != nil {
			state, says = "problem", c.Err.Error()
		}
		fmt.Fprintf(&b, "%-8s %s: %s\n", state, c.Subject, strings.Join(strings.Fields(says), " "))
	}
	return print(b.String())
}

// checkBriefing reads the briefing as serve does.
func checkBriefing(ctx context.Context, folder string) bot.Check {
	check := bot.Check{Subject: "briefing"}
	corpus, skipped, err := briefingFlag{Briefing: folder}.read(ctx, nil)
	if err != nil {
		check.Err = err
		return check
	}
	check.Found = fmt.Sprintf("%q, articles: %d, skipped files: %d", bot.Clean(corpus.Profile.Title), len(corpus.Articles), len(skipped))
	for _, f := range skipped {
		check.Found += "; skipped " + f.Error()
	}
	return check
}

// checkDatabase asks the database whether it is there, and changes nothing.
func checkDatabase(ctx context.Context, settings config.Config) bot.Check {
	check := bot.Check{Subject: "database", Found: "in order"}
	ctx, cancel := context.WithTimeout(ctx, doctorTimeout)
	defer cancel()
	s, err := store.OpenExisting(ctx, settings.DatabaseAddress())
	if errors.Is(err, store.ErrMissing) {
		check.Found = err.Error()
		return check
	}
	if err != nil {
		check.Err = err
		return check
	}
	defer s.Close()
	if check.Err = s.Ping(ctx); errors.Is(check.Err, store.ErrNotMigrated) {
		check.Found, check.Err = check.Err.Error(), nil
	}
	return check
}

// checkPlatforms asks the platforms that there are tokens for.
func checkPlatforms(ctx context.Context, settings config.Config) []bot.Check {
	if !hasPlatform(settings.Secrets) {
		return []bot.Check{{Subject: "Slack", Found: "not connected; to connect it " + howSlack},
			{Subject: "Discord", Found: "not connected; to connect it " + howDiscord}}
	}
	ctx, cancel := context.WithTimeout(ctx, doctorTimeout)
	defer cancel()
	var list []bot.Check
	if hasSlack(settings.Secrets) {
		list = append(list, named("Slack", checkSlack(ctx, settings))...)
		list = append(list, checkAddress(settings)...)
	}
	if settings.Secrets.DiscordBotToken != "" {
		list = append(list, named("Discord", discord.Checks(ctx, discordOptions(settings), channels(settings, "discord")))...)
	}
	return list
}

func checkSlack(ctx context.Context, settings config.Config) []bot.Check {
	tokens, err := slackTokens(settings)
	if err != nil {
		return []bot.Check{{Subject: "tokens", Err: err}}
	}
	return slack.Checks(ctx, tokens, channels(settings, "slack"))
}

// checkAddress tells whether Slack can call, which it does without Socket Mode.
func checkAddress(settings config.Config) []bot.Check {
	if settings.Secrets.SlackAppToken != "" {
		return nil
	}
	check := bot.Check{Subject: "Slack, public_url", Found: settings.PublicURL}
	if !strings.HasPrefix(settings.PublicURL, "https://") {
		check.Err = &bot.PermanentError{Reason: "Slack cannot call " + settings.Address(),
			Fix: "set UKCHINA_PUBLIC_URL to the https:// address that leads to serve, or SLACK_APP_TOKEN for Socket Mode, which needs none"}
	}
	return []bot.Check{check}
}

// named returns the checks with their platform's name before the subject.
func named(platform string, checks []bot.Check) []bot.Check {
	for i := range checks {
		checks[i].Subject = platform + ", " + checks[i].Subject
	}
	return checks
}

// channels returns the channels on a platform that digests are posted in.
func channels(settings config.Config, platform string) []string {
	var list []string
	for _, d := range settings.Digests {
		if d.Platform == platform && !slices.Contains(list, d.Channel) {
			list = append(list, d.Channel)
		}
	}
	return list
}
