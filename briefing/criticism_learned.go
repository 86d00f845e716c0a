package briefing

import (
	"slices"

	"ukchina/briefing/visits"
)

// What was learned of criticisms knows little of who opposes whom, and the rules know
// little of irony: where neither is sure, it is a criticism if both lean that way.
// These are what a point of stance, being aimed at the trip and standing behind another
// criticism are worth beside what was learned, and what makes a criticism together: of
// 20 found so in the articles of the judge and of writers who did not teach, 17 are.
const (
	stanceWorth = 20
	mostStance  = 4
	aimWorth    = 40
	behindWorth = 30
	leastLeant  = 120
	// leastLearned is what a statement weighs at least by what was learned.
	leastLearned = 30
)

// weighAll adds the statements that speak against the trip by what was learned
// of such, but for those of its traveller's side and of its friends.
func (x *criticismFinder) weighAll() {
	if x.Trip == nil || len(x.Statements) == 0 {
		return
	}
	scene := x.scene()
	for i, n := range x.models.Critics.Weigh(scene, &scene.Told) {
		head := x.head(i)
		if x.isCritic(i) || x.known(x.Statements[i].Spans[0]) || x.Statements[i].Unsure || len(head.Mention) == 0 {
			continue
		}
		if !x.mayCriticise(head) || x.ours(head) || x.offTrip(&x.Statements[i], head) || head.Speaker != nil && x.friends[head.Speaker] {
			continue
		}
		if n >= visits.LeastAgainst || n >= leastLearned && !x.observes(head) && !x.turned(head) && x.leans(i, head, int(n)) {
			x.add(i, head)
		}
	}
}

// leans reports whether statement i, which weighs n by what was learned, is a criticism
// in the light of the rules: one that is aimed at the trip or stands behind another.
func (x *criticismFinder) leans(i int, head *Statement, n int) bool {
	s := &x.Statements[i]
	w := x.weigh(s.Spans)
	aimed, behind := x.aimed(head, w), x.standsBehind(s)
	if aimed {
		n += aimWorth
	}
	if behind {
		n += behindWorth
	}
	return (aimed || behind) && n+stanceWorth*min(mostStance, x.stance(s, head, w)) >= leastLeant
}

// standsBehind reports whether a criticism goes before s in its paragraph or the one
// before.
func (x *criticismFinder) standsBehind(s *Statement) bool {
	return slices.ContainsFunc(x.found, func(c Criticism) bool {
		return c.Spans[0].Start < s.Spans[0].Start && s.Paragraph()-c.Paragraph() <= 1
	})
}

// observes reports whether s was said by somebody whose trade it is to say what things
// mean: they are on no side.
func (x *criticismFinder) observes(s *Statement) bool {
	for w := range x.wordsFor(s) {
		if observers[w] {
			return true
		}
	}
	return false
}

// add adds statement i as a criticism by who said head.
func (x *criticismFinder) add(i int, head *Statement) {
	c := Criticism{Citation: x.Statements[i].Citation, Critic: head.Speaker, CriticAs: cite(x.Article, head.Mention...), Statement: i}
	if len(head.Cue) > 0 {
		c.Cue = cite(x.Article, head.Cue...)
	}
	x.found = append(x.found, c)
}
