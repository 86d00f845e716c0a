package judge

import (
	"slices"
	"strings"

	"ukchina/briefing"
)

// query judges the answer to one question.
func (t *trial) query(q Query) {
	parsed, err := briefing.ParseQuery(q.Command, t.corpus)
	if err != nil {
		t.count(Questions, false, "%s: %v", q.Command, err)
		return
	}
	parsed.Limit = -1
	a := t.corpus.Answer(parsed)
	why := t.wrong(q, a)
	t.count(Questions, why == "", "%s: %s", q.Command, why)
}

// wrong says what is wrong with the answer a to q; empty when nothing is.
func (t *trial) wrong(q Query, a *briefing.Answer) string {
	if q.Expect == "nothing_found" {
		if len(a.Cards) > 0 {
			return "found " + a.Cards[0].Speaker + ": " + a.Cards[0].Text()
		}
		return ""
	}
	if q.Expect == "found" && len(a.Cards) == 0 {
		return "nothing found"
	}
	shown := plain(strings.Join(shows(a.Cards), "\n"))
	for _, want := range q.Contain {
		if !strings.Contains(shown, plain(want)) {
			return "does not show " + want
		}
	}
	for _, no := range q.NotContain {
		if strings.Contains(shown, plain(no)) {
			return "shows " + no
		}
	}
	speaks := func(want string) bool {
		return slices.ContainsFunc(a.Cards, func(c briefing.Card) bool { return c.Speaker != "" && t.gold.is(c.Speaker, want) })
	}
	for _, want := range q.Speakers {
		if !speaks(want) && !slices.ContainsFunc(q.AcceptMentions, speaks) {
			return "does not show " + want + " as the speaker"
		}
	}
	for _, no := range q.NotSpeakers {
		if speaks(no) {
			return "shows " + no + " as the speaker"
		}
	}
	return ""
}

// shows returns the texts that cards show.
func shows(cards []briefing.Card) []string {
	var list []string
	for i := range cards {
		c := &cards[i]
		list = append(list, c.Text(), c.Speaker, c.Role, c.Cue)
		if c.Trip != nil {
			list = append(list, c.Trip.Where.Text(), c.Trip.When.Text(), c.Trip.Purpose.Text())
			for _, p := range c.Trip.Purposes {
				list = append(list, p.Text())
			}
		}
		if c.Answer != nil {
			list = append(list, c.Answer.Text())
		}
	}
	return list
}
