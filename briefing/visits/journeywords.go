package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// What words say of journeys: classes, so that what is learned of "fly" holds
// for "jet off" too. They are English, not the news.
const (
	noClass uint32 = iota
	goWord
	visitWord
	stayWord
	tripNoun
	partyNoun
	vehicleNoun
	talkNoun
	planWord
	undoWord
	sayWord
	hostWord
	takeWord
	aimWord
	hopeWord
	signWord
	homeWord
	dayName
	monthName
)

var classWords = map[uint32]string{
	goWord: `go travel fly head journey jet sail depart leave land arrive touch reach board cross embark set off bound
		return drive slip disembark decamp swap emerge step`,
	visitWord:   `visit tour`,
	stayWord:    `spend stay remain`,
	tripNoun:    `trip tour mission swing stop stopover pilgrimage voyage jaunt junket flight leg itinerary expedition odyssey visit journey jolly excursion roadshow`,
	partyNoun:   `delegation party team group contingent entourage retinue side company`,
	vehicleNoun: `plane jet aircraft airliner tarmac airport runway train ferry ship board aboard cabin terminal aeroplane airplane helicopter motorcade`,
	talkNoun:    `talk meeting summit conference negotiation discussion forum fair expo congress assembly festival ceremony funeral wedding anniversary`,
	planWord:    `plan due expect schedule intend agree prepare likely poise slate confirm decide ready`,
	undoWord:    `cancel postpone scrap abandon delay shelve defer ditch axe pull drop`,
	sayWord:     `say tell add ask reply warn insist argue claim note write call describe declare announce joke admit accuse`,
	hostWord:    `host invite welcome greet receive await invitation guest host`,
	takeWord:    `lead head take bring accompany join`,
	aimWord:     `aim goal purpose idea object objective point reason effort attempt bid intention mission view search`,
	hopeWord:    `hope want seek try look wish`,
	signWord:    `sign open woo court drum promote sell persuade secure win drum discuss press urge mend learn see study mark attend`,
	homeWord:    `home back behind`,
	dayName:     `monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight week weekend`,
	monthName:   `january february march april may june july august september october november december month spring summer autumn winter`,
}

// classes holds the class of each stem; words in two classes are of the later.
var classes = func() map[uint32]uint32 {
	m := map[uint32]uint32{}
	for class := range monthName + 1 {
		for w := range text.Set(classWords[class]) {
			m[linear.Word(syntax.Stem(w))] = class
		}
	}
	return m
}()
