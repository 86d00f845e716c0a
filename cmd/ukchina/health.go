package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"
)

type healthCommand struct {
	settingsFlag
	Ready bool `help:"Ask whether it is ready, too: database, platforms, briefing."`
}

// Help is shown by --help.
func (healthCommand) Help() string {
	return `Asks the "ukchina serve" of this machine, at the address that it listens at, for containers that have nothing else to ask with.

Exits 0 when it answers that all is well, 2 otherwise.

Examples:

    ukchina health
    ukchina health --ready`
}

const (
	// healthTimeout is how long serve may take to answer.
	healthTimeout = 5 * time.Second
	maxHealth     = 4 << 10 // bytes of the answer that are read
)

// Run asks and says nothing when all is well.
func (c *healthCommand) Run() error {
	settings, err := c.load()
	if err != nil {
		return err
	}
	settings.PublicURL = "" // asks itself, not who stands before it
	address := settings.Address() + "/livez"
	if c.Ready {
		address = settings.Address() + "/readyz"
	}
	ctx, cancel := context.WithTimeout(context.Background(), healthTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return err // unreachable: the settings are checked
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("nothing answers at %s; is serve running, with the same settings?", address)
	}
	defer answer.Body.Close()
	if answer.StatusCode == http.StatusOK {
		return nil
	}
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxHealth))
	if err != nil {
		return fmt.Errorf("%s cannot be read: %w", address, err)
	}
	return errors.New(strings.Join(strings.Fields(strings.ToValidUTF8(string(body), "")), " "))
}
