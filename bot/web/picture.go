package web

import (
	"strconv"
	"time"

	"ukchina/briefing"
)

// A picture is a timeline, drawn. Lengths are in units of its own.
type picture struct {
	Width, Height, Base int // Base is where the axis is
	Marks               []pictured
	Ticks               []tick
	Breaks              []int  // where the axis leaves time out
	From, To            string // the first and the last day
}

// A pictured event is a dot for a day and a bar for a longer time.
type pictured struct {
	X, Y, Width int
	Label       string // the event's place in the list
	Text        int    // where the label's middle is
	piled       int    // how many events it stands for
}

// A tick is a date on the axis.
type tick struct {
	X     int
	Label string
}

const (
	pictureWidth  = 1000
	pictureMargin = 24
	laneHeight    = 26
	markSize      = 24
	markHeight    = 20
	mostLanes     = 7
	breakWidth    = 44
)

// draw draws the events that have a date; nil where there are fewer than two
// different ones.
func draw(items []*item) *picture {
	var dated []*item
	for _, it := range items {
		if it.When.Precision != briefing.NoDate {
			dated = append(dated, it)
		}
	}
	if len(dated) < 2 {
		return nil
	}
	first, last := dated[0].When.Date, dated[0].When.Date
	for _, it := range dated {
		if it.When.Date.Before(first) {
			first = it.When.Date
		}
		if end := until(it.When); end.After(last) {
			last = end
		}
	}
	if !last.After(first.AddDate(0, 0, 1)) {
		return nil
	}
	axis := newAxis(dated, first, last)
	p := &picture{Width: pictureWidth, From: first.Format("January 2006"), To: last.AddDate(0, 0, -1).Format("January 2006")}
	lanes := p.stack(dated, axis)
	p.Base = pictureMargin/2 + lanes*laneHeight
	p.Height = p.Base + 34
	for i := range p.Marks {
		p.Marks[i].Y = p.Base - p.Marks[i].Y*laneHeight - laneHeight + (laneHeight-markHeight)/2
	}
	p.Ticks, p.Breaks = axis.ticks(), axis.breaks()
	return p
}

// stack places the events above each other where they would overlap, Y being
// the lane, and returns how many lanes there are. Events for which there is no
// lane left go into the mark at the top, as "+3".
func (p *picture) stack(dated []*item, a axis) int {
	var ends [mostLanes]int // where each lane is free again
	lanes := 1
	over := -1 // the mark of what has no lane
	for _, it := range dated {
		x := a.at(it.When.Date)
		width := max(markSize, a.at(until(it.When))-x)
		if it.When.Precision == briefing.Day {
			x, width = x-markSize/2, markSize
		}
		x = min(max(x, 2), pictureWidth-width-2)
		lane := 0
		for lane < mostLanes && ends[lane] > x {
			lane++
		}
		if lane == mostLanes {
			m := &p.Marks[over]
			m.piled++
			m.Label = "+" + strconv.Itoa(m.piled)
			continue
		}
		ends[lane], lanes = x+width+3, max(lanes, lane+1)
		p.Marks = append(p.Marks, pictured{X: x, Y: lane, Width: width, Label: strconv.Itoa(it.Place), Text: x + width/2, piled: 1})
		if lane == mostLanes-1 {
			over = len(p.Marks) - 1
		}
	}
	return lanes
}

// until returns the first day after a time.
func until(w briefing.When) time.Time {
	switch w.Precision {
	case briefing.Week:
		return w.Date.AddDate(0, 0, 7)
	case briefing.Month:
		return w.Date.AddDate(0, 1, 0)
	case briefing.Season, briefing.Quarter:
		return w.Date.AddDate(0, 3, 0)
	case briefing.Year:
		return w.Date.AddDate(1, 0, 0)
	case briefing.Decade:
		return w.Date.AddDate(10, 0, 0)
	}
	return w.Date.AddDate(0, 0, 1)
}
