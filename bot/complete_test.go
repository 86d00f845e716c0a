package bot_test

import (
	"strings"
	"testing"

	"ukchina/bot"
)

func TestCompleteSchedule(t *testing.T) {
	for typed, want := range map[string]string{
		"":                "weekdays at 08:00 | daily at 08:00",
		"we":              "weekdays at 08:00 | weekends at 10:00 | weekdays hourly from 09:00 to 17:00",
		"Mon and Thu":     "Mondays and Thursdays at 08:00 | Mondays and Thursdays at 09:00",
		"mondays 9.30":    "Mondays at 09:30",
		"0 8 * * 1-5":     "weekdays at 08:00",
		"whenever":        "",
		"every 5 minutes": "",
	} {
		if got := strings.Join(bot.CompleteSchedule(typed), " | "); !strings.HasPrefix(got, want) || want == "" && got != "" {
			t.Errorf("%q: %s, want %s", typed, got, want)
		}
	}
}

func TestCompleteSections(t *testing.T) {
	for typed, want := range map[string]string{
		"":                 "trip | delegation | criticisms | said | figures | timeline",
		"t":                "trip | timeline",
		"trip, cri":        "trip, criticisms",
		"criticisms trip ": "trip, criticisms, delegation | trip, criticisms, said | trip, criticisms, figures | trip, criticisms, timeline",
		"weather, ":        "",
	} {
		if got := strings.Join(bot.CompleteSections(typed), " | "); got != want {
			t.Errorf("%q: %s, want %s", typed, got, want)
		}
	}
}
