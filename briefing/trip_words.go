package briefing

import "ukchina/briefing/text"

// A journeyKind says how a word tells of a journey.
type journeyKind uint8

const (
	noJourney  journeyKind = iota
	goVerb                 // arrives in, travels to: a preposition and a place
	visitVerb              // visits, tours: a place
	meetVerb               // meets somebody, holds talks; a journey when it is abroad or at a summit
	attendVerb             // attends, addresses: an event
	hostVerb               // hosts, welcomes: the guest travels
	visitNoun              // visit, trip: "to" a place
	leadVerb               // leads a delegation to
)

// journeyWords are the words that tell of journeys, in lower case. Verbs
// that go with any noun ("make", "begin") are left to the noun.
var journeyWords = func() map[string]journeyKind {
	m := map[string]journeyKind{}
	for kind, words := range map[journeyKind]string{
		goVerb: `arrive arrives arrived arriving travel travels travelled travelling traveled traveling
			fly flies flew flown flying head heads headed heading land lands landed landing
			depart departs departed departing jet jets jetted jetting journey journeys journeyed journeying
			board boards boarded boarding touch touches touched sail sails sailed sailing leave leaves left leaving
			go goes going went return returns returned returning take takes took taking bring brings bringing
			wrap wraps wrapped wrapping end ends ended ending complete completes completed completing
			conclude concludes concluded concluding finish finishes finished finishing
			spend spends spent spending set sets setting`,
		visitVerb:  `visit visits visited visiting tour tours toured touring`,
		meetVerb:   `meet meets met meeting talks hold holds held holding`,
		attendVerb: `attend attends attended attending address addresses addressed addressing join joins joined joining`,
		hostVerb:   `host hosts hosted hosting welcome welcomes welcomed welcoming receive receives received receiving`,
		visitNoun:  `visit trip tour journey mission voyage pilgrimage visits trips`,
		leadVerb:   `lead leads led leading`,
	} {
		for w := range text.Set(words) {
			if kind != visitNoun || m[w] == noJourney {
				m[w] = kind
			}
		}
	}
	for w := range text.Set("visit tour journey visits") {
		m[w] = visitVerb // the tag tells noun from verb
	}
	return m
}()

// undoing are the forms of the verbs that undo a plan.
const undoing = `cancel cancels cancelled cancelling canceled canceling scrap scraps scrapped abandon abandons abandoned
	postpone postpones postponed postponing delay delays delayed call shelve shelves shelved axe axed ditch ditches ditched cut`

var (
	// tradeWords tell of a mission that it is a journey of people.
	tradeWords = text.Set("trade business export diplomatic")
	visitNouns = text.Set("visit trip tour journey mission voyage pilgrimage visits trips")
	// landNouns end the names of lands that take an article.
	landNouns = text.Set("islands isles republic kingdom federation emirates")
	// abroadHints tell that a place is another country.
	abroadHints = text.Set("independence overseas abroad colony colonial ambassador embassy bilateral foreign")
	talkNouns   = text.Set("talks meeting meetings bilateral discussions negotiations summit")
	// eventNouns head the names of meetings that leaders travel to.
	eventNouns = text.Set(`summit conference forum assembly g7 g8 g20 congress council funeral coronation
		inauguration ceremony talks expo convention meeting commemorations commemoration`)
	missionNouns = text.Set("delegation mission entourage contingent")

	// planWords may stand between a subject and the verb of a plan.
	planWords = text.Set(`due expected set scheduled likely about planning preparing poised slated going ready
		believed understood thought hoping able confirmed planned intending willing bound also now then
		later formally officially finally reportedly tentatively provisionally`)
	// refusals say that a journey is not made.
	refusals = text.Set(`refused refuses refusing declined declines declining forbidden banned barred unable unlikely
		urged urge urges urging asked ask asks asking called calls pressed pressing wanted invited invites inviting
		want wants encourage encouraged advised advise tempted`)
	// startVerbs have somebody as subject and the journey as object.
	startVerbs = text.Set(undoing + ` begin begins began begun beginning start starts started starting make makes made making pay
		pays paid paying embark embarks embarked embarking undertake undertakes undertook undertaking kick kicks kicked conclude
		concludes concluded end ends ended finish finishes finished wrap wraps wrapped complete completes completed calls called
		lead leads led leading plan plans planned planning continue continues continued extend extends extended shorten
		shortened set sets setting is are was were be launch launches launched depart departs departed leave leaves left leaving
		arrive arrives arrived arriving defend defends defended confirm confirms confirmed announce announces announced use uses
		used using travel travels travelled join joins has had have defer deferred defers suspend suspends suspended pull pulls
		pulled flies flew fly head heads headed heading open opens opened opening conduct conducts conducted accept accepts
		accepted accepting take takes took taken taking enjoy enjoyed`)
	// endVerbs are those of them that undo a plan.
	endVerbs = text.Set(undoing)
	// traders are those who travel on business, many together.
	traders = text.Set(`businesspeople businessmen businesswomen entrepreneurs exporters manufacturers traders firms companies
		businesses bosses industrialists bankers financiers academics scientists farmers growers`)
	// spendWords have a length of time as object.
	spendWords = text.Set("spend spends spent spending")
	// stayNouns are lengths of time that a stay is told in.
	stayNouns = text.Set("days day week weeks fortnight nights night weekend hours")
	// visitAdjectives make a visit one of office, and one abroad.
	visitAdjectives = text.Set(`state official foreign overseas trade diplomatic bilateral royal presidential ministerial
		goodwill historic landmark papal`)
	// offices are words for those whose journeys are news. Their plurals and
	// the titles that stand before a name are among them.
	offices = text.Set(`president minister ministers premier chancellor king queen prince princess pope pontiff mayor
		governor secretary senator senators ambassador envoy leader leaders commissioner mp mps congressman congresswoman
		lawmakers taoiseach tánaiste monarch emperor sultan emir sheikh duke duchess speaker councillor councillors
		archbishop chief chair chairman chairwoman director general representative congressmen lawmaker delegation officials
		vice-president ministerial pm foreign executives negotiators parliamentarians provost sir dame lord lady baroness
		majesty highness royals couple majesties highnesses official head diplomat diplomats sen. rep. gov.`)
)

// purposeOpeners open a clause that tells what a journey is for, after a
// comma or none.
var purposeOpeners = phrasesOf(`in a bid to; in an effort to; in an attempt to; in the hope of; in hopes of; with the aim of;
	with the goal of; with a view to; with the intention of; as part of efforts to; as part of an effort to;
	as part of a push to; as he seeks to; as she seeks to; as he tries to; as she tries to; as he looks to; as she looks to;
	as they seek to; in search of; in order to; so as to; seeking to; aiming to; aiming for; aiming at; hoping to; hoping for;
	looking to; looking for; trying to; attempting to; intending to; aimed at; intended to; designed to; meant to; seeking;
	to discuss`)

// purposeNouns follow "for" when a journey is made for them.
var purposeNouns = text.Set(`talks negotiations discussions meetings summit conference funeral ceremony coronation
	inauguration commemorations consultations meeting forum signing wedding celebrations service crisis`)

// purposeEnds end the words of a purpose after a comma.
var purposeEnds = text.Set(`while but as who which where when despite amid although though after before because and with
	including whose according even in on following during said says he she they it the his her their having`)
