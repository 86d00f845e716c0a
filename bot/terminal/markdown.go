package terminal

import (
	"fmt"
	"strings"

	"ukchina/bot"
	"ukchina/briefing"
)

// Markdown lays out answers as Markdown (CommonMark, and safe under GitHub's
// additions). Words from articles are escaped: they format nothing. Text and
// Markdown say the same.
type Markdown struct {
	Ask, More string     // as in Text
	Link      bot.Linker // as in Text
}

// Answer returns the answer as Markdown.
func (m Markdown) Answer(a *briefing.Answer) string {
	var b strings.Builder
	if a.Title != "" {
		fmt.Fprintf(&b, "## %s\n", escape(a.Title))
	}
	if a.Note != "" {
		b.WriteString("\n" + markdownNote(a) + "\n")
	}
	m.cards(&b, a.Cards)
	if n := a.More(); n > 0 {
		fmt.Fprintf(&b, "\n… and %d more: %s\n", n, escape(m.More))
	}
	if len(a.Suggestions) > 0 {
		b.WriteString("\nTry:\n\n")
		for _, s := range a.Suggestions {
			fmt.Fprintf(&b, "- %s\n", code(Typed(m.Ask, s)))
		}
	}
	return b.String()
}

// Digest returns the digest as Markdown.
func (m Markdown) Digest(d *briefing.Digest) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", escape(bot.DigestTitle(d)))
	level := "##"
	if s := bot.NewTitle(d); s != "" {
		fmt.Fprintf(&b, "\n## %s\n", escape(s))
		level = "###"
	}
	for _, s := range d.Lead() {
		fmt.Fprintf(&b, "\n%s %s\n", level, escape(s.Title))
		m.cards(&b, s.Cards)
		if more, query := bot.Left(s, len(s.Cards)); query != "" {
			fmt.Fprintf(&b, "\n%s: %s\n", more, code(m.Ask+query+" --all"))
		} else if more != "" {
			fmt.Fprintf(&b, "\n%s\n", more)
		}
	}
	if d.Later {
		fmt.Fprintf(&b, "\n%s: %s\n", bot.Whole, code(m.Ask+string(briefing.VerbDigest)))
	}
	return b.String()
}

// markdownNote returns the note; lines of two columns, as help has them, as
// items of a list.
func markdownNote(a *briefing.Answer) string {
	lines := strings.Split(a.Note, "\n")
	for i, l := range lines {
		label, text, columns := strings.Cut(l, "  ")
		lines[i] = escape(l)
		if columns {
			lines[i] = "- **" + escape(label) + "** " + escape(strings.TrimSpace(text))
		}
	}
	return strings.Join(lines, "\n")
}

func (m Markdown) cards(b *strings.Builder, cards []briefing.Card) {
	for i := range cards {
		c := &cards[i]
		first := i == 0 || bot.Family(&cards[i-1]) != bot.Family(c)
		switch c.Kind {
		case "statement", "criticism":
			if first || cards[i-1].Speaker != c.Speaker {
				fmt.Fprintf(b, "\n%s\n", markdownSpeaker(c))
			}
			m.statement(b, "", c)
			if c.Answer != nil {
				fmt.Fprintf(b, "\nAnswer: %s\n", markdownSpeaker(c.Answer))
				m.statement(b, "> ", c.Answer)
			}
			if c.Earlier != nil {
				fmt.Fprintf(b, "\n%s:\n", escape(bot.Earlier(c.Earlier)))
				m.statement(b, "> ", c.Earlier)
			}
		case "trip":
			m.trip(b, c)
		default:
			if first {
				b.WriteByte('\n')
			}
			b.WriteString("- " + m.item(c) + m.cited(c) + "\n")
		}
	}
}

func markdownSpeaker(c *briefing.Card) string {
	if c.Speaker == "" {
		return "*not said who*"
	}
	s := "**" + escape(c.Speaker) + "**"
	if c.Role != "" {
		s += ", " + escape(c.Role)
	}
	return s
}

// statement writes the cue and, quoted, the words.
func (m Markdown) statement(b *strings.Builder, quote string, c *briefing.Card) {
	how := strings.Join(bot.Filled(escape(bot.Written(c)), escape(c.Cue)), " ")
	if d := bot.Doubt(c); d != "" {
		how = strings.TrimSpace(how + " (" + d + ")")
	}
	if how != "" {
		how += ": "
	}
	fmt.Fprintf(b, "\n%s> %s%s%s\n", quote, how, escape(bot.Words(c)), m.cited(c))
}

func (m Markdown) trip(b *strings.Builder, c *briefing.Card) {
	b.WriteByte('\n')
	for _, f := range [...][2]string{
		{"Who", bot.Traveller(c)}, {"Where", c.Trip.Where.Text()}, {"When", bot.Time(c.Trip.When)}, {"Why", c.Trip.Purpose.Text()},
	} {
		if f[1] == "" {
			f[1] = bot.NotSaid
		}
		fmt.Fprintf(b, "- %s: %s\n", f[0], escape(f[1]))
	}
	fmt.Fprintf(b, "- As written: %s%s\n", escape(c.Text()), m.cited(c))
}

// item returns a card that is one item of a list.
func (m Markdown) item(c *briefing.Card) string {
	switch c.Kind {
	case "size":
		return "Size: " + escape(c.Text())
	case "event":
		return "**" + escape(bot.Date(c.When)) + "**: " + escape(c.Text())
	case "figure":
		return "**" + escape(c.Number.Text()) + "**: " + escape(c.Text())
	case "person":
		return strings.Join(bot.Filled("**"+escape(c.Speaker)+"**", escape(c.Role), escape(c.Group)), ", ")
	case "topic":
		return "**" + escape(c.Speaker) + "**, " + escape(c.Group)
	case "article":
		return strings.Join(bot.Filled(m.link(c, "**"+escape(bot.Heading(c))+"**"), escape(c.Article.Title), escape(c.Article.URL)), ", ")
	case "passage":
		if label := bot.TripLabels[c.Group]; label != "" {
			return label + ": " + escape(c.Text())
		}
	}
	return strings.Join(bot.Filled(escape(c.Text()), escape(c.Role)), ", ")
}

// cited returns a card's citation, " (000_acd957af79234d95 ¶18)".
func (m Markdown) cited(c *briefing.Card) string {
	if c.IsZero() || c.Kind == "article" || c.Kind == "topic" || c.Kind == "person" {
		return ""
	}
	return " (" + m.link(c, escape(bot.Where(c.Citation))) + escape(bot.Also(c)) + ")"
}

// link returns words, already escaped, as a link to the place that c cites.
func (m Markdown) link(c *briefing.Card, words string) string {
	address := m.Link.Citation(c.Citation, maxLink)
	if address == "" || words == "" || strings.ContainsAny(address, "<> \r\n") {
		return words
	}
	return "[" + words + "](<" + address + ">)" // CommonMark 0.31, 6.3
}
