package visits

// A Lesson is a scene whose journey a person has read, and what that person
// thinks of each of the scene's speeches.
type Lesson struct {
	Scene    *Scene
	Journey  Reading
	Trip     Truth     // of what Journeys learn from
	Verdicts []Verdict // one a speech
	Guests   []Guest   // of Scene
	Goes     []Verdict // one a guest: Along, Neutral or Other
}

// A Verdict is what a reader thinks of a speech.
type Verdict uint8

const (
	Against  Verdict = iota // it speaks against the journey
	Misnamed                // it does, by somebody else than is told to say it
	Neutral                 // readers may differ
	Other
	Along // on the journey
)
