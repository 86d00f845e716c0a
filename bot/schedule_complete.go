package bot

import (
	"slices"
	"strings"
)

// exampleSchedules are schedules to choose from.
var exampleSchedules = []string{
	"weekdays at 08:00", "daily at 08:00", "daily at 18:00", "Mondays at 09:00", "Fridays at 16:00", "weekends at 10:00",
	"daily at 08:00 and 17:30", "weekdays hourly from 09:00 to 17:00", "on the 1st at 09:00", "on the 1st and 15th at 09:00", "hourly",
}

// CompleteSchedule returns schedules for what somebody has typed of one: first
// what it means, if it is one already, then with a time, then examples that
// begin so.
func CompleteSchedule(typed string) []string {
	var list []string
	add := func(s string) {
		if !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	for _, end := range []string{"", " at 08:00", " at 09:00", " at 17:00"} {
		if s, err := ParseSchedule(typed + end); err == nil && strings.TrimSpace(typed) != "" {
			add(s.String())
		}
	}
	for _, s := range exampleSchedules {
		if strings.HasPrefix(strings.ToLower(s), strings.ToLower(strings.TrimSpace(typed))) {
			add(s)
		}
	}
	return list
}
