package briefing

// A Figure is a number with its unit and what it counts.
type Figure struct {
	// Citation covers the phrase that says what is counted, the number
	// included ("to impose 100% tariffs on Canada").
	Citation
	Number Citation // "100%", "£20billion", "over 50"
	Value  float64  // 20e9 for "£20billion"
	Unit   string   // "£", "%", "times", "representatives"; empty when unclear
	When   When     // "in 2016", "last year"; zero when not said
}

// findFigures returns the figures of f's article in reading order.
func findFigures(f *Facts) []Figure { return nil }
