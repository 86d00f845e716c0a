package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"ukchina/briefing"
)

type digestCommand struct {
	briefingFlag
	formatFlag
	Sections []string `placeholder:"A,B" help:"Show these sections only: ${sections}."`
	Since    string   `placeholder:"DATE" help:"Show what is new since that day (2026-01-27), each thing once."`
}

// Help is shown by --help.
func (digestCommand) Help() string {
	return `Examples:

    ukchina digest
    ukchina digest --sections trip,criticisms
    ukchina digest --since 2026-01-01 --format markdown`
}

// Run shows the digest.
func (c *digestCommand) Run() error {
	sections, err := c.sections()
	if err != nil {
		return err
	}
	since, err := c.since()
	if err != nil {
		return err
	}
	corpus, err := c.load(context.Background())
	if err != nil {
		return err
	}
	d := corpus.Digest(sections, briefing.Since{Day: since})
	if err := c.digest(d, corpus, c.ask()); err != nil {
		return err
	}
	if !d.Empty() || slices.ContainsFunc(d.Sections, (*briefing.Answer).Found) {
		return nil
	}
	return errNothing
}

// sections returns nil, which means all, when none are named.
func (c *digestCommand) sections() ([]briefing.Verb, error) {
	var list []briefing.Verb
	for _, name := range c.Sections {
		v := briefing.Verb(strings.ToLower(strings.TrimSpace(name)))
		if !slices.Contains(briefing.DigestSections, v) {
			return nil, fmt.Errorf("there is no section %q; there are %s", name, sectionNames())
		}
		list = append(list, v)
	}
	return list, nil
}

func sectionNames() string {
	names := make([]string, len(briefing.DigestSections))
	for i, v := range briefing.DigestSections {
		names[i] = string(v)
	}
	return strings.Join(names, ", ")
}

// since returns the zero time, which means no day, when none is named.
func (c *digestCommand) since() (time.Time, error) {
	if c.Since == "" {
		return time.Time{}, nil
	}
	day, err := time.Parse(time.DateOnly, c.Since)
	if err != nil {
		return day, fmt.Errorf("--since %q is no date; write year, month and day, like 2026-01-27", c.Since)
	}
	return day, nil
}
