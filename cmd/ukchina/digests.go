package main

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"ukchina/bot"
	"ukchina/config"
)

// subscriptions returns the digests of the settings, each with its next slot
// after now. An error says where it is wrong and what would be right.
func subscriptions(settings config.Config, now time.Time) ([]bot.Subscription, error) {
	list := make([]bot.Subscription, 0, len(settings.Digests))
	seen := map[string]int{}
	for i, d := range settings.Digests {
		s, err := subscription(d, settings.Timezone)
		if err == nil {
			s.Next, err = s.After(now)
		}
		if err != nil {
			return nil, d.Wrong(i, err)
		}
		key := fmt.Sprint(s.Place, s.Schedule, s.Zone, s.Sections)
		if seen[key] > 0 {
			return nil, d.Wrong(i, fmt.Errorf("it is the same as number %d; remove one", seen[key]))
		}
		seen[key] = i + 1
		list = append(list, s)
	}
	return list, nil
}

// subscription reads one digest of the settings.
func subscription(d config.Digest, zone string) (s bot.Subscription, err error) {
	if strings.ContainsAny(d.Channel, "# ") {
		return s, fmt.Errorf("channel %q: write the channel's id, which stays when it is renamed, not its name", d.Channel)
	}
	schedule, err := bot.ParseSchedule(d.Schedule)
	if err != nil {
		return s, fmt.Errorf("schedule %q: %w", d.Schedule, err)
	}
	location, err := bot.ParseZone(cmp.Or(d.Timezone, zone))
	if err != nil {
		return s, err
	}
	sections, err := bot.ParseSections(d.Sections)
	if err != nil {
		return s, err
	}
	return bot.Subscription{Place: bot.Place{Platform: d.Platform, Workspace: d.Workspace, Channel: d.Channel},
		Schedule: schedule.String(), Zone: location.String(), Sections: sections,
		WhenEmpty: cmp.Or(bot.WhenEmpty(d.WhenEmpty), bot.SkipEmpty), WhenUnknown: cmp.Or(bot.WhenUnknown(d.WhenUnknown), bot.SkipUnknown),
		Settings: true}, nil
}

// checkDigests tells what is understood of the digests of the settings.
func checkDigests(settings config.Config, now time.Time) []bot.Check {
	all, err := subscriptions(settings, now)
	if err != nil {
		return []bot.Check{{Subject: "digests", Err: err}}
	}
	var list []bot.Check
	for i, s := range all {
		check := bot.Check{Subject: fmt.Sprintf("digest %d", i+1), Found: fmt.Sprintf("%s channel %s, %s; next %s", s.Place.Platform, s.Place.Channel, s, s.When(s.Next))}
		if !connected(settings, s.Place.Platform) {
			check.Err = fmt.Errorf("it is for %s, which is not connected; %s", s.Place.Platform, howTo[s.Place.Platform])
		}
		list = append(list, check)
	}
	return list
}

// howTo says how a platform is connected.
var howTo = map[string]string{"slack": howSlack, "discord": howDiscord}

// connected reports whether there are tokens for a platform.
func connected(settings config.Config, platform string) bool {
	if platform == "slack" {
		return hasSlack(settings.Secrets)
	}
	return settings.Secrets.DiscordBotToken != ""
}
