// Package visits finds with learned weights what an article tells of a journey
// abroad: who goes where, when and what for, who goes along, and who speaks
// against it.
//
// scene.go is what it looks at; lesson.go is what it learns from. journey.go,
// company.go and critic.go find one kind of thing each, with a linear model over
// hashed features of the tree, of names and of words.
package visits
