package terminal

import "charm.land/lipgloss/v2"

// A palette colours what is written. It keeps to weights and to the colours
// every terminal's own theme defines, which reads on dark and on light.
type palette struct {
	heading, name, number, faint, cue, command lipgloss.Style
}

// plain leaves text as it is.
var plain = palette{}

func colours() palette {
	s := lipgloss.NewStyle()
	return palette{
		heading: s.Bold(true).Foreground(lipgloss.Magenta),
		name:    s.Bold(true),
		number:  s.Bold(true),
		faint:   s.Faint(true),
		cue:     s.Foreground(lipgloss.Cyan),
		command: s.Foreground(lipgloss.Green),
	}
}
