package briefing

// An Event is something that happened or is expected at a dated time. The
// citation covers the words that tell it, the date included.
type Event struct {
	Citation
	When When
}

// findEvents returns the dated events of f's article in reading order.
func findEvents(f *Facts) []Event { return nil }
