package bot_test

import (
	"strings"
	"testing"
	"time"

	"ukchina/bot"
)

func TestParseZone(t *testing.T) {
	for typed, want := range map[string]string{
		"Europe/London": "Europe/London", "europe/london": "Europe/London", "London": "Europe/London",
		"new york": "America/New_York", "America/New York": "America/New_York", "Beijing": "Asia/Shanghai",
		"London time": "Europe/London", "Lord Howe": "Australia/Lord_Howe", "utc": "UTC", "US/Eastern": "US/Eastern", "Buenos Aires": "America/Argentina/Buenos_Aires",
	} {
		if zone, err := bot.ParseZone(typed); err != nil || zone.String() != want {
			t.Errorf("%q: %v, %v, want %s", typed, zone, err, want)
		}
	}
	for typed, says := range map[string]string{
		"": "write it like Europe/London", "Local": "is not known", "local": "is not known", "Londn": "did you mean Europe/London",
		"Europe/Londno": "did you mean Europe/London", "EST": "write its city", "BST": "write its city",
		"../etc/passwd": "is not known", "posix/Europe/London": "is not known", "Narnia": "is not known",
	} {
		if zone, err := bot.ParseZone(typed); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, %v, want an error that says %q", typed, zone, err, says)
		}
	}
}

func TestZonesExist(t *testing.T) {
	for _, zone := range bot.Zones("", 1000) {
		if _, err := time.LoadLocation(zone); err != nil {
			t.Error(err)
		}
		if parsed, err := bot.ParseZone(zone); err != nil || parsed.String() != zone {
			t.Errorf("%s is read as %v, %v", zone, parsed, err)
		}
	}
	if got := bot.Zones("lon", 3); len(got) == 0 || got[0] != "Europe/London" {
		t.Errorf("lon: %v", got)
	}
	if got := bot.Zones("Beijing", 3); len(got) != 1 || got[0] != "Asia/Shanghai" {
		t.Errorf("Beijing: %v", got)
	}
}
