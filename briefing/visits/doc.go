// Package visits finds with learned weights what journey an article tells of, who
// goes along, and which of what is said there speaks against it.
//
// scene.go is what it looks at, models.go holds what it knows, lesson.go is what it
// learns from; bucket.go makes numbers into features.
//
// Who travels where to: ground.go lays out those who may and journeyplace.go the
// places, with the classes of journeywords.go; journeyfeatures.go makes features of
// what stands around them, journeypair.go of a traveller with a place. journey.go
// chooses a pair, and whether the article tells of that journey at all
// (journeytrip.go), when (journeywhen.go) and what for (journeypurpose.go).
//
// Who goes along: companyguest.go lists who may, companyparty.go lays them out;
// companyfeatures.go, companysite.go and companypath.go make features of what stands
// around each name, with the classes of companywords.go, companybeside.go of the
// others in its sentence. company.go weighs them.
//
// What speaks against it: criticremark.go sets out what stands around each thing
// that is said, with criticplace.go for the countries; criticfeatures.go makes
// features of what is said and where, with the classes of criticwords.go,
// criticspeaker.go of who says it, criticbeside.go of the other things said.
// critic.go weighs them.
//
// The last two are judged by themselves and again beside the others (twice.go).
// journeylearn.go, companylearn.go and criticlearn.go say how they are learned.
package visits
