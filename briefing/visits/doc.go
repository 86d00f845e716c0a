// Package visits finds with learned weights which of what is said in an article
// speaks against the journey that the article tells of.
//
// scene.go is what it looks at. criticremark.go sets out what stands around each
// thing that is said, with criticplace.go for the countries; criticfeatures.go
// makes features of it, and critic.go weighs these, once by themselves and once
// beside what else is said. lesson.go is what it learns from, criticlearn.go how.
package visits
