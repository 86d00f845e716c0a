// Package visits finds with learned weights what journey an article tells of, who
// goes along, and which of what is said there speaks against it.
//
// scene.go is what it looks at, models.go holds what it knows. criticremark.go
// sets out what stands around each thing that is said, with criticplace.go for
// the countries; criticfeatures.go makes features of it, and critic.go weighs
// these, once by themselves and once beside what else is said. companyguest.go
// lists who may go along, companyparty.go lays them out; companyfeatures.go,
// companysite.go and companypath.go make features of what stands around each
// name, with the classes of companywords.go; company.go weighs these, and again
// beside the others of the sentence (companybeside.go). lesson.go is what it
// learns from, criticlearn.go and companylearn.go how.
package visits
