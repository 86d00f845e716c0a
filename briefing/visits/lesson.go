package visits

// A Lesson is a scene with what a reader has read there, in words.
type Lesson struct {
	Scene *Scene
	// Exists tells whether there is a journey. What the article does not tell is
	// empty; there may be several right answers.
	Exists                    bool
	Who, Where, When, Purpose []string
	// Members are names of people and bodies that go along, the leader among
	// them; Neutral those who may be called so or not, Leader leads.
	Members, Neutral []string
	Leader           []string
	Size             []string
	Criticisms       []Criticism
}

// A Criticism is one of the journey. It is neutral where readers may differ.
type Criticism struct {
	Critic, Content []string
	Neutral         bool
}
