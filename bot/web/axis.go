package web

import (
	"slices"
	"time"

	"ukchina/briefing"
)

// An axis is time from left to right, in stretches between which nothing
// happens for long.
type axis []stretch

// A stretch is a time that is drawn to scale.
type stretch struct {
	from, to time.Time
	x, width int
	// finest is the first of steps that makes sense: years where nothing is
	// known more exactly.
	finest int
}

// crowd is how many events there are before room has to be made for them.
const crowd = 5

// newAxis leaves out times without events that would take more than half of
// what is drawn, where there is a crowd.
func newAxis(dated []*item, first, last time.Time) axis {
	a := axis{{from: first, to: last, finest: finest(dated)}}
	for len(dated) >= crowd && len(a) < 4 {
		gap, at := a.widestGap(dated)
		if gap.to.Sub(gap.from) <= a.length()/2 {
			break
		}
		s := a[at]
		a = slices.Replace(a, at, at+1, stretch{from: s.from, to: gap.from, finest: s.finest}, stretch{from: gap.to, to: s.to, finest: s.finest})
	}
	room := pictureWidth - 2*pictureMargin - (len(a)-1)*breakWidth
	total, x := a.length(), pictureMargin
	for i := range a {
		a[i].x = x
		a[i].width = int(float64(room) * float64(a[i].to.Sub(a[i].from)) / float64(total))
		x += a[i].width + breakWidth
	}
	return a
}

// length returns how much time is drawn.
func (a axis) length() time.Duration {
	var d time.Duration
	for _, s := range a {
		d += s.to.Sub(s.from)
	}
	return d
}

// widestGap returns the longest time in which nothing happens, and the
// stretch that it is in.
func (a axis) widestGap(dated []*item) (gap stretch, at int) {
	for i, s := range a {
		end := s.from
		for _, it := range dated {
			from := it.When.Date
			if from.Before(s.from) || !from.Before(s.to) {
				continue
			}
			if from.Sub(end) > gap.to.Sub(gap.from) && end.After(s.from) {
				gap, at = stretch{from: end, to: from}, i
			}
			if to := until(it.When); to.After(end) {
				end = to
			}
		}
	}
	return gap, at
}

// at returns where a time is drawn.
func (a axis) at(t time.Time) int {
	for _, s := range a {
		switch {
		case t.Before(s.from):
			return s.x
		case !t.After(s.to):
			return s.x + int(float64(s.width)*float64(t.Sub(s.from))/float64(max(1, s.to.Sub(s.from))))
		}
	}
	last := a[len(a)-1]
	return last.x + last.width
}

// breaks returns the middles of what is left out.
func (a axis) breaks() []int {
	var list []int
	for _, s := range a[1:] {
		list = append(list, s.x-breakWidth/2)
	}
	return list
}

// tickRoom is how far apart ticks are at least.
const tickRoom = 58

// ticks returns the dates on the axis: years, months or days, as there is
// room, and the beginning of each stretch that would have none.
func (a axis) ticks() []tick {
	var list []tick
	for _, s := range a {
		before := len(list)
		step, layout := s.step()
		for t := step.floor(s.from); !t.After(s.to); t = step.next(t) {
			if t.Before(s.from) {
				continue
			}
			list = append(list, tick{a.at(t), t.Format(layout)})
		}
		if len(list) == before {
			list = append(list, tick{s.x + s.width/2, s.from.Format("2 Jan 2006")})
		}
	}
	return list
}

// A step is how far one tick is from the next.
type step struct{ years, months, days int }

var steps = []step{{days: 1}, {days: 2}, {days: 7}, {days: 14}, {months: 1}, {months: 3}, {months: 6}, {years: 1}, {years: 2},
	{years: 5}, {years: 10}, {years: 20}, {years: 50}, {years: 100}, {years: 200}, {years: 500}}

// finest returns the first of steps that is not finer than what is known of
// the events' times.
func finest(dated []*item) int {
	most := briefing.Decade
	for _, it := range dated {
		most = min(most, it.When.Precision)
	}
	switch {
	case most >= briefing.Year:
		return slices.Index(steps, step{years: 1})
	case most >= briefing.Month:
		return slices.Index(steps, step{months: 1})
	}
	return 0
}

// step returns the smallest step that there is room for.
func (s stretch) step() (step, string) {
	for _, st := range steps[s.finest:] {
		days := st.days + 30*st.months + 365*st.years
		if float64(s.width)*float64(days)*float64(24*time.Hour) >= tickRoom*float64(s.to.Sub(s.from)) {
			switch {
			case st.years > 0:
				return st, "2006"
			case st.months > 0:
				return st, "Jan 2006"
			}
			return st, "2 Jan"
		}
	}
	return steps[len(steps)-1], "2006"
}

// floor returns the last tick that is not after t.
func (s step) floor(t time.Time) time.Time {
	switch {
	case s.years > 0:
		return time.Date(t.Year()-t.Year()%s.years, 1, 1, 0, 0, 0, 0, time.UTC)
	case s.months > 0:
		return time.Date(t.Year(), time.Month((int(t.Month())-1)/s.months*s.months+1), 1, 0, 0, 0, 0, time.UTC)
	}
	return t
}

func (s step) next(t time.Time) time.Time { return t.AddDate(s.years, s.months, s.days) }
