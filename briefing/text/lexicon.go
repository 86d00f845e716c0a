package text

// fixed are words with one tag whatever stands around them, which the model
// nevertheless takes for nouns in headlines or in newspapers' word order.
var fixed = Table(map[string]string{
	// Verbs of saying and thinking whose form with -s is no noun; is, does, has.
	"VBZ": `says tells asks adds insists warns denies argues suggests announces believes thinks knows writes
		explains describes agrees admits accuses urges reveals declares concedes confirms rejects recalls
		acknowledges asserts alleges contends predicts proposes recommends refuses threatens criticises
		criticizes is does has condemns maintains stresses opposes endorses emphasises emphasizes apologises apologizes replies`,
	"MD":  "should would could might must shall cannot",
	"RB":  "ahead afterwards afterward therefore moreover nevertheless meanwhile reportedly allegedly",
	"JJ":  "honest modest former presumptive",
	"VBG": "travelling", // an adjective only in a few set phrases
	"IN":  "per amid amidst despite although though because whether unless against",
	"CD":  "two three four five six seven eight nine ten eleven twelve",
	// Offices that the model takes for adjectives because of the hyphen.
	"NN": `secretary-general director-general attorney-general governor-general solicitor-general auditor-general
		vice-president vice-chancellor vice-chairman vice-chair ex-president ex-minister commander-in-chief`,
	// Capitals at the head of a question.
	"VBP": "are", "VBD": "was were did", "WDT": "which",
	"TO": "to", // which of two it is, only the parser can tell
	// The British write these without a point, in which the model has hardly seen them.
	"NNP": "mr mrs ms mx dr",
})

// Verbs of saying that the model takes for nouns or adjectives, by form. None
// of these forms is a noun in news but for the proper ones (Edward Said).
var (
	sayBase = Set(`say tell ask add insist warn deny argue suggest announce believe think know write explain describe
		agree admit accuse urge reveal declare concede confirm reject recall acknowledge assert allege contend predict
		propose recommend threaten criticise criticize condemn maintain stress emphasise emphasize apologise apologize
		reply oppose endorse`)
	sayPast = Set(`said told asked added insisted warned denied argued suggested announced believed thought knew wrote
		explained described agreed admitted accused urged revealed declared conceded confirmed rejected recalled
		acknowledged asserted alleged contended predicted proposed recommended threatened criticised criticized
		condemned maintained stressed replied stated claimed noted reported`)
)

// fractions before "of" are nouns ("a third of farmers").
var fractions = Set("third thirds quarter fifth fifths tenth half majority")

// judged are verbs of judging and raging that the model takes for adjectives or
// nouns without a determiner; unowned are verbs that take no object, so that
// after a noun they are no participles ("the minister stood by his remarks").
var (
	judged  = Set("dismissed disagreed countered retorted fumed stormed blasted slammed raged quipped joked thundered")
	unowned = Set(`stood sat lived died arrived appeared happened occurred remained emerged existed seemed apologised
		apologized responded complained testified collapsed smelled rose fell voted cared spoke`)
)

// nouns or verbs: only what stands around them tells. X shows that, X notes it
var (
	eitherNouns = Set("shows notes reports claims states estimates hopes fears calls promises questions complaints indicates finds")
	eitherNoun  = Set(`show caution note report claim state estimate hope fear call promise question indicate find support plan
		share vow favour favor`)
)

// chargedOf are participles before "of": somebody else was accused of it.
var chargedOf = Set("accused convicted suspected acquitted")

// tellings are verbs that have the one who is told between them and "that".
var tellings = Set("tell tells told telling")

// opensClause are words after which the subject of a clause may stand.
var opensClause = Set("that while because although though if when whether as after before until since where but")

// ranks are titles of those who are called by them and a first name, which
// at the head of a sentence are taken for other words.
var ranks = Set("pope prince princess king queen")

// auxiliary are forms of have and be before a participle.
var auxiliary = Set("have has had having 've ’ve be been being is are was were 's ’s 're ’re 'm ’m")

// seldomVerb are nouns of news that are hardly ever verbs, or never.
var seldomVerb = Set("firm pension quarry producer assembly plant architect police")

// notMost are nouns that end like superlatives.
var notMost = Set("inquest conquest protest interest request forest harvest contest guest arrest")

// setsOut are verbs of travel, and onward the words after them that make them
// no nouns ("the mayor flies to Lisbon").
var (
	setsOut = Set("flies sails jets heads travels departs journeys")
	onward  = Set("to for into from off out home back north south east west")
)
