package briefing

// weighAll adds the statements that speak against the trip by what was learned
// of such, but for those of its traveller's side and of its friends.
func (x *criticismFinder) weighAll() {
	if x.Trip == nil || len(x.Statements) == 0 {
		return
	}
	for _, i := range x.models.Critics.Find(x.scene()) {
		head := x.head(i)
		if x.isCritic(i) || x.known(x.Statements[i].Spans[0]) || x.Statements[i].Unsure || len(head.Mention) == 0 {
			continue
		}
		if !x.mayCriticise(head) || x.ours(head) || x.offTrip(&x.Statements[i], head) || head.Speaker != nil && x.friends[head.Speaker] {
			continue
		}
		x.add(i, head)
	}
}

// add adds statement i as a criticism by who said head.
func (x *criticismFinder) add(i int, head *Statement) {
	c := Criticism{Citation: x.Statements[i].Citation, Critic: head.Speaker, CriticAs: cite(x.Article, head.Mention...), Statement: i}
	if len(head.Cue) > 0 {
		c.Cue = cite(x.Article, head.Cue...)
	}
	x.found = append(x.found, c)
}
