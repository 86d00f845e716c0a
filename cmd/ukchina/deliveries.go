package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"ukchina/bot"
	"ukchina/bot/store"
	"ukchina/bot/terminal"
)

type deliveriesCommand struct {
	settingsFlag
	Since  string `placeholder:"DATE" help:"List from that day on (2026-01-27) instead of the last seven days."`
	Format string `enum:"text,json" default:"text" placeholder:"FORMAT" help:"text or json."`
}

// Help is shown by --help.
func (deliveriesCommand) Help() string {
	return `Lists the digests that were due: when and where, what became of each, how long after its time it was posted, and why it was not. It reads the database of serve, which may be running.

    sent     it is there
    planned  it is about to be posted, or put off
    sending  it is being posted
    unknown  nobody knows whether it is there
    missed   its time had passed
    skipped  nothing was new, or the channel has unsubscribed
    failed   it cannot be posted until somebody mends something

Examples:

    ukchina deliveries
    ukchina deliveries --since 2026-11-01 --format json`
}

// defaultSince is how far back the list goes.
const defaultSince = 7 * 24 * time.Hour

// Run lists deliveries.
func (c *deliveriesCommand) Run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	settings, err := c.load()
	if err != nil {
		return err
	}
	since := time.Now().Add(-defaultSince)
	if c.Since != "" {
		if since, err = time.ParseInLocation(time.DateOnly, c.Since, settings.Location()); err != nil {
			return fmt.Errorf("--since %q is no date; write it like 2026-01-27", c.Since)
		}
	}
	s, err := store.OpenExisting(ctx, settings.DatabaseAddress())
	if errors.Is(err, store.ErrMissing) {
		return c.print(nil)
	}
	if err != nil {
		return err
	}
	defer s.Close()
	if err := s.Ping(ctx); err != nil {
		return err
	}
	list, err := s.Deliveries(ctx, since)
	if err != nil {
		return err
	}
	return c.print(list)
}

// print prints deliveries, the oldest first.
func (c *deliveriesCommand) print(list []bot.Delivery) error {
	var b strings.Builder
	if c.Format == "json" {
		rows := []deliveryJSON{}
		for _, d := range list {
			rows = append(rows, newDeliveryJSON(d))
		}
		if err := terminal.WriteJSON(&b, rows); err != nil {
			return err
		}
	} else {
		for _, d := range list {
			b.WriteString(deliveryLine(d))
		}
		if len(list) == 0 {
			b.WriteString("No digest was due.\n")
		}
	}
	if err := print(b.String()); err != nil {
		return err
	}
	if len(list) == 0 {
		return errNothing
	}
	return nil
}

// deliveryLine returns a delivery as a line.
func deliveryLine(d bot.Delivery) string {
	fields := []string{d.Slot.Time.Format("2006-01-02 15:04Z"), fmt.Sprintf("%-7s", d.State),
		strings.Join([]string{d.Place.Platform, d.Place.Workspace, d.Place.Channel}, "/")}
	if len(d.Parts) > 0 {
		fields = append(fields, "after "+d.Lag().Round(time.Second).String())
	}
	if d.Late {
		fields = append(fields, "marked late")
	}
	if n := len(d.Parts); n > 1 {
		fields = append(fields, fmt.Sprintf("%d messages", n))
	}
	if d.Attempts > 1 {
		fields = append(fields, fmt.Sprintf("%d attempts", d.Attempts))
	}
	line := strings.Join(fields, "  ")
	if d.Reason != "" {
		line += "  " + bot.Clean(d.Reason)
	}
	return line + "\n"
}

// A deliveryJSON is a delivery for programs.
type deliveryJSON struct {
	ID           int64      `json:"id"`
	Subscription int64      `json:"subscription"`
	Platform     string     `json:"platform"`
	Workspace    string     `json:"workspace"`
	Channel      string     `json:"channel"`
	Slot         string     `json:"slot"` // what the clock says in the channel's zone
	Due          time.Time  `json:"due"`
	State        bot.State  `json:"state"`
	Sent         *time.Time `json:"sent"`        // null: not sent
	LagSeconds   *float64   `json:"lag_seconds"` // from due to sent
	Late         bool       `json:"late"`        // it says that it is late
	Messages     []string   `json:"messages"`    // the platform's ids, the first in the channel
	Attempts     int        `json:"attempts"`
	Reason       string     `json:"reason"`
}

func newDeliveryJSON(d bot.Delivery) deliveryJSON {
	j := deliveryJSON{ID: d.ID, Subscription: d.Subscription, Platform: d.Place.Platform, Workspace: d.Place.Workspace, Channel: d.Place.Channel,
		Slot: d.Slot.Local, Due: d.Slot.Time, State: d.State, Late: d.Late, Messages: []string{}, Attempts: d.Attempts, Reason: d.Reason}
	for _, p := range d.Parts {
		j.Messages = append(j.Messages, p.MessageID)
	}
	if len(d.Parts) > 0 {
		lag := d.Lag().Seconds()
		j.Sent, j.LagSeconds = &d.Parts[0].Sent, &lag
	}
	return j
}
