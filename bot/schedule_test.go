package bot_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ukchina/bot"
)

// schedules are schedules as people write them, and what is understood.
var schedules = []struct{ typed, understood string }{
	{"weekdays at 08:00", "weekdays at 08:00"},
	{"every weekday at 8", "weekdays at 08:00"},
	{"Mondays at 9.30am", "Mondays at 09:30"},
	{"monday 9:30 a.m.", "Mondays at 09:30"},
	{"daily at 7am", "daily at 07:00"},
	{"7pm", "daily at 19:00"},
	{"at 7 pm", "daily at 19:00"},
	{"every day at noon", "daily at 12:00"},
	{"12am", "daily at 00:00"},
	{"12 pm daily", "daily at 12:00"},
	{"Fridays at midnight", "Fridays at 00:00"},
	{"Mon, Wed and Fri at noon", "Mondays, Wednesdays and Fridays at 12:00"},
	{"on tuesdays & thursdays at 1730", "Tuesdays and Thursdays at 17:30"},
	{"Mon-Fri at 8", "weekdays at 08:00"},
	{"Monday to Thursday at 8", "Mondays, Tuesdays, Wednesdays and Thursdays at 08:00"},
	{"sat–mon 10:15", "Mondays, Saturdays and Sundays at 10:15"},
	{"weekends at 10", "weekends at 10:00"},
	{"working days at 8h30", "weekdays at 08:30"},
	{"hourly", "hourly"},
	{"every hour", "hourly"},
	{"every 1 hour", "hourly"},
	{"every 2 hours", "every 2 hours"},
	{"every half hour", "every 30 minutes"},
	{"every 15 minutes", "every 15 minutes"},
	{"every 5 hours", "every 5 hours"},
	{"weekdays hourly from 9 to 17", "weekdays hourly from 09:00 to 17:00"},
	{"every two hours between 9am and 5pm on weekdays", "weekdays every 2 hours from 09:00 to 17:00"},
	{"hourly 9-17", "hourly from 09:00 to 17:00"},
	{"hourly from 9", "hourly from 09:00"},
	{"twice a day at 8 and 17:30", "daily at 08:00 and 17:30"},
	{"three times a day: 8, 12 and 18", "daily at 08:00, 12:00 and 18:00"},
	{"on the 1st at 9", "on the 1st at 09:00"},
	{"monthly on the 1st and 15th at 9", "on the 1st and 15th at 09:00"},
	{"on the first day of the month at 9", "on the 1st at 09:00"},
	{"weekly on Mondays at 9", "Mondays at 09:00"},
	{"every morning at 7", "daily at 07:00"},
	{"Monday mornings at 8", "Mondays at 08:00"},
	{"every evening at 6", "daily at 18:00"},
	{"nightly at 11", "daily at 23:00"},
	{"wekdays at 8", "weekdays at 08:00"},
	{"Wendesdays at 8", "Wednesdays at 08:00"},
	{"“weekdays at 08:00”", "weekdays at 08:00"},
	{"twice a day on weekdays at 8 and 17:30", "weekdays at 08:00 and 17:30"},
	{"twice a week, on Mon and Thu at 9", "Mondays and Thursdays at 09:00"},
	{"once daily at 9", "daily at 09:00"},
	{"9 and 17h on Mondays", "Mondays at 09:00 and 17:00"},
	{"Mondays at 9 in the morning", "Mondays at 09:00"},
	{"at 8 every weekday morning", "weekdays at 08:00"},
	{"WEEKDAYS AT 8AM PLEASE", "weekdays at 08:00"},
	{"0 8 * * 1-5", "weekdays at 08:00"},
	{"`0 8 * * mon-fri`", "weekdays at 08:00"},
	{"30 9 * * 7", "Sundays at 09:30"},
	{"0 9 * * 5-7", "Fridays, Saturdays and Sundays at 09:00"},
	{"0 8,17 * * *", "daily at 08:00 and 17:00"},
	{"*/15 * * * *", "every 15 minutes"},
	{"0 9-17 * * 1-5", "weekdays hourly from 09:00 to 17:00"},
	{"0 9 1,15 * *", "on the 1st and 15th at 09:00"},
	{"0 9 29 2 *", "0 9 29 2 *"},
	{"0 9 1 JAN,APR,JUL,OCT ?", "0 9 1 1,4,7,10 *"},
	{"0 9 13 * 5", "0 9 13 * 5"},
	{"0 9 1-31 * 5", "daily at 09:00"},
	{"0 9 31 2 1", "0 9 31 2 1"},
	{"@daily", "daily at 00:00"},
	{"@hourly", "hourly"},
}

func TestParseSchedule(t *testing.T) {
	for _, test := range schedules {
		s, err := bot.ParseSchedule(test.typed)
		if err != nil {
			t.Errorf("%q: %v", test.typed, err)
			continue
		}
		if got := s.String(); got != test.understood {
			t.Errorf("%q is understood as %q, want %q", test.typed, got, test.understood)
		}
		if again, err := bot.ParseSchedule(s.String()); err != nil || again.String() != s.String() {
			t.Errorf("%q is read again as %q, %v", s, again, err)
		}
	}
}

// refusedSchedules are what is no schedule, and a part of the sentence that
// says so.
var refusedSchedules = []struct{ typed, says string }{
	{"", "weekdays at 08:00"},
	{"weekdays", "at what time? For example: weekdays at 08:00"},
	{"on Mondays", "Mondays at 08:00"},
	{"whenever you like", "“whenever” was not understood"},
	{"weekdays at 25:00", "“25:00” is no time of day"},
	{"weekdays at 13pm", "“13pm” is no time of day"},
	{"weekly at 9", "on which day of the week?"},
	{"monthly at 9", "on which day of the month?"},
	{"on the 32nd at 9", "a month has no 32nd"},
	{"every other Monday at 9", "on the 1st and 15th"},
	{"first Monday of the month at 9", "the 1st monday of a month is not known"},
	{"on the last day of the month at 9", "on the 28th"},
	{"every 3 days at 9", "every 3 days is not known"},
	{"every 5 minutes", "15 minutes apart"},
	{"daily at 8 and 8:05", "15 minutes apart"},
	{"daily at 00:00 and 23:50", "15 minutes apart"},
	{"weekdays from 9 to 17", "how often"},
	{"hourly at 9", "either times or every so often"},
	{"hourly from 22 to 6", "two subscriptions"},
	{"hourly from nine", "from when to when?"},
	{"twice a day at 8", "needed: 2"},
	{"Mondays and the 1st at 9", "make two subscriptions"},
	{"Mondays at 9 and Fridays at 16", "different times on different days"},
	{"at 9 on Mondays and at 10 on Tuesdays", "different times on different days"},
	{"every minute", "15 minutes apart"},
	{"every 30 seconds", "15 minutes apart"},
	{"tomorrow at 9", "again and again"},
	{"CRON_TZ=X", "no time zone"},
	{"TZ=", "no time zone"},
	{"CRON_TZ=Europe/London 0 8 * * *", "no time zone"},
	{"@every 1h", "“@every 1h” is not known"},
	{"* * * * *", "15 minutes apart"},
	{"*/5 * * * *", "15 minutes apart"},
	{"0 8 * *", "5 fields"},
	{"0 0 8 * * *", "not 6"},
	{"0 25 * * *", "“25” is no hour"},
	{"60 8 * * *", "“60” is no minute"},
	{"0 8 31 2 *", "no such day"},
	{"0 8 30,31 feb *", "no such day"},
	{"0 8 31 4,6,9,11 *", "no such day"},
	{"0 8 L * *", "“l” is no day of the month"},
	{"0 8 * foo *", "“foo” is no month"},
	{"0 8 , * *", "“,” is no day of the month"},
	{"0 8 * * 9", "“9” is no day of the week"},
	{"*/0 8 * * *", "“*/0” is no minute"},
	{"0 8 * * 99999999999999999999", "is no day of the week"},
	{strings.Repeat("9", 300), "too long"},
}

func TestRefusedSchedules(t *testing.T) {
	for _, test := range refusedSchedules {
		s, err := bot.ParseSchedule(test.typed)
		if err == nil {
			t.Errorf("%q is understood as %q", test.typed, s)
		} else if !strings.Contains(err.Error(), test.says) {
			t.Errorf("%q: %q does not say %q", test.typed, err, test.says)
		}
	}
}

// FuzzParseSchedule looks for what panics, is read differently the second
// time, or never comes.
func FuzzParseSchedule(f *testing.F) {
	for _, test := range schedules {
		f.Add(test.typed)
	}
	for _, test := range refusedSchedules {
		f.Add(test.typed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		s, err := bot.ParseSchedule(typed)
		if err != nil {
			if sentence := err.Error(); strings.ContainsAny(sentence, "\n\r") || len(sentence) < 15 || len(sentence) > 400 {
				t.Errorf("%q is refused with %q", typed, sentence)
			}
			return
		}
		again, err := bot.ParseSchedule(s.String())
		if err != nil || again.String() != s.String() {
			t.Errorf("%q is understood as %q, which is read as %q, %v", typed, s, again, err)
		}
		from := time.Date(2095, 12, 31, 23, 0, 0, 0, time.UTC)
		if a, b := s.Next(from, time.UTC), again.Next(from, time.UTC); a.IsZero() || a != b {
			t.Errorf("%q (%q) comes next at %v and %v", typed, s, a, b)
		}
	})
}

// TestScheduleOfRandomWords puts words of schedules together anyhow.
func TestScheduleOfRandomWords(t *testing.T) {
	word := rapid.SampledFrom(strings.Fields(`weekdays daily mon Tuesday fri-sun 1st 15th 31st at on the every 2 hours 30 minutes
		from 9 to 17 8 08:30 5pm noon and , twice a day hourly morning evening * */20 0 1-5 jan @daily between until -`))
	rapid.Check(t, func(t *rapid.T) {
		typed := strings.Join(rapid.SliceOfN(word, 1, 7).Draw(t, "words"), " ")
		s, err := bot.ParseSchedule(typed)
		if err != nil {
			return
		}
		again, err := bot.ParseSchedule(s.String())
		if err != nil || again.String() != s.String() {
			t.Fatalf("%q is understood as %q, which is read as %q, %v", typed, s, again, err)
		}
	})
}

// TestDocumentedSchedules reads the table of docs/digests.md.
func TestDocumentedSchedules(t *testing.T) {
	page, err := os.ReadFile("../docs/digests.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(page), "| write | comes |\n|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	n := 0
	for row := range strings.Lines(table) {
		for i, part := range strings.Split(strings.Split(row, " | ")[0], "`") {
			if i%2 == 0 {
				continue
			}
			n++
			if _, err := bot.ParseSchedule(part); err != nil {
				t.Errorf("%q: %v", part, err)
			}
		}
	}
	if n < 15 {
		t.Errorf("%d schedules", n)
	}
}
