package visits

import (
	"ukchina/briefing/linear"
	"ukchina/briefing/syntax"
	"ukchina/briefing/text"
)

// Classes of words that tell of company, so that what is learned of "fly" holds
// for "sail" too. They are English, not the news.
var alongClasses = func() map[uint32]uint32 {
	m := map[uint32]uint32{}
	for i, list := range []string{
		`go travel fly head journey jet sail depart leave land arrive touch reach board cross embark drive disembark set come walk step`,
		`join accompany flank escort tow follow`,
		`take bring send invite lead include comprise carry pack lend recruit`,
		`stay remain miss withdraw decline absent skip cancel refuse watch`,
		`behind home elsewhere without instead`,
		`delegation party team group contingent entourage retinue company squad cast crew delegate companion passenger member`,
		`trip tour mission visit journey voyage swing pilgrimage expedition programme itinerary jaunt junket flight leg`,
		`plane jet aircraft airliner aeroplane train coach bus minibus ferry ship boat aboard board cabin tarmac seat row aisle queue`,
		`with alongside beside among including plus together along`,
		`also too likewise so`,
		`meet greet welcome host receive await`,
		`sign criticise attack accuse question complain condemn ask demand warn`,
		`firm company business exporter manufacturer maker brewer distiller supplier bank university college charity`,
		`wife husband partner daughter son mother father sister brother spouse`,
	} {
		for w := range text.Set(list) {
			m[linear.Word(syntax.Stem(w))] = uint32(i + 1)
		}
	}
	return m
}()
