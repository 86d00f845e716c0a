package visits

// LearnJourney returns the weights with which journeys are found.
func LearnJourney(lessons []Lesson) []byte { return nil }
