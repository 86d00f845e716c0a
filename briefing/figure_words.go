package briefing

import "ukchina/briefing/text"

// magnitudes multiply the number before them; the short ones may be written
// on to it ("£3bn").
var magnitudes = map[string]float64{"hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "m": 1e6,
	"mn": 1e6, "mln": 1e6, "billion": 1e9, "bn": 1e9, "b": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12,
	"dozen": 12, "crore": 1e7, "lakh": 1e5}

// currencies stand before the number, and are its unit.
var currencies = []string{"US$", "HK$", "NZ$", "CA$", "AU$", "A$", "C$", "S$", "R$", "$", "£", "€", "¥", "₹", "₽", "₩", "₪", "₺", "₦"}

// unitNames are the units that stand after the number; the value is the unit
// as it is compared, so that figures of one kind can be set side by side.
//
//nolint:misspell // American spellings are read too
var unitNames = map[string]string{
	"%": "%", "percent": "%", "pc": "%", "pct": "%", "p": "p", "pence": "p", "cents": "cents",
	"pp": "percentage points", "times": "times", "fold": "times", "x": "times",
	"pounds": "£", "sterling": "£", "dollars": "$", "euros": "€", "euro": "€", "yuan": "yuan", "renminbi": "yuan",
	"rmb": "yuan", "yen": "¥", "rupees": "₹", "roubles": "₽", "rubles": "₽", "won": "won", "francs": "francs",
	"kronor": "kronor", "kroner": "kroner", "rand": "rand", "pesos": "pesos", "dirhams": "dirhams", "riyals": "riyals",
	"mile": "miles", "miles": "miles", "km": "km", "kilometres": "km", "kilometers": "km", "kilometre": "km",
	"millimetres": "mm", "millimeters": "mm", "millimetre": "mm",
	"metres": "m", "meters": "m", "metre": "m", "cm": "cm", "centimetres": "cm", "mm": "mm", "feet": "ft", "foot": "ft", "ft": "ft",
	"inches": "in", "yards": "yards", "acres": "acres", "acre": "acres", "hectares": "hectares", "hectare": "hectares",
	"tonnes": "tonnes", "tonne": "tonnes", "tons": "tons", "ton": "tons", "kg": "kg", "kilograms": "kg", "grams": "g",
	"litres": "litres", "liters": "litres", "gallons": "gallons", "barrels": "barrels",
	"gw": "GW", "gigawatts": "GW", "gigawatt": "GW", "mw": "MW", "megawatts": "MW", "megawatt": "MW", "kw": "kW", "kilowatts": "kW",
	"gwh": "GWh", "mwh": "MWh", "kwh": "kWh", "mph": "mph", "kph": "km/h", "km/h": "km/h", "degrees": "degrees",
	"c": "°C", "°c": "°C", "f": "°F", "°f": "°F", "strong": "strong",
}

// gluedUnits are the units that may be written on to the number without a
// space; other letters there make a name of it ("5G", "3D", "747s").
var gluedUnits = text.Set("% pc pct p pp x km cm mm ft kg gw mw kw gwh mwh kwh mph kph km/h c °c f °f")

// durations count time; they are figures ("20 years in prison") except where
// they say when something was ("in the past 20 years").
var durations = text.Set("seconds minutes hours days weeks months years decades centuries")

// lengthWords make of the duration after them a part of another figure ("$4bn
// over 10 years").
var lengthWords = text.Set("over in within every per")

// aboutWords stand before a number and belong to it ("over 50").
var aboutWords = text.Set(`over about around nearly almost some roughly approximately under than least most to estimated record
	only just as another further`)

// aboutLeads complete those that are no words of quantity alone ("more than",
// "at least", "up to").
var aboutLeads = map[string]map[string]bool{
	"than":      {"more": true, "less": true, "fewer": true, "greater": true, "higher": true, "lower": true},
	"least":     {"at": true},
	"most":      {"at": true},
	"to":        {"up": true, "close": true},
	"as":        {"many": true, "much": true, "few": true, "little": true},
	"estimated": {"an": true},
	"record":    {"a": true},
	"further":   {"a": true},
}

// punishments make news of the years for which they last.
var punishments = text.Set(`jailed imprisoned sentenced banned prison jail custody sentence detained held disqualified suspended
	barred behind`)

// collectives are bodies of people whose size follows "of" ("a party of nine").
var collectives = text.Set(`party delegation entourage group team staff crew retinue crowd audience workforce membership panel
	jury squad population majority contingent cast congregation garrison family network fleet`)

// tiedNouns are counted by a number that a hyphen ties on ("a 35-member
// delegation"). Lengths of time are left out but for strikes' hours, and ages are none.
var tiedNouns = text.Set(`member person people man woman seat page bed bedroom room nation country storey home house job ship
	vessel berth team company vote turbine plane aircraft vehicle hour`)

// labels before a number make a name of it ("page 4", "No 10").
var labels = text.Set(`no no. number page article section chapter route room flight level phase tier grade type step day week
	year month top group figure table part volume round clause rule line paragraph version channel aged age ages turned
	turns past last next`)

// periods tell how long something went on, and not how many there are.
var periods = text.Set(`seasons generations terms nights mornings afternoons evenings weekends summers winters springs autumns`)

// smallNumbers are spelled out in news style, and pairs are seldom news: two
// counts only what countNouns names.
var smallNumbers = map[string]float64{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
	"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
	"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

// pairs are the nouns of which even two are news.
const pairs = `civilians soldiers troops victims prisoners hostages deaths jobs seats votes ships aircraft jets missiles goals
	points medals arrests`

var (
	pairNouns  = text.Set(pairs)
	countNouns = text.Set(pairs + ` people men women children officers workers passengers patients homes houses countries
		companies firms schools hospitals mps lawmakers senators delegates cases`)
)

// harmWords tell of harm that came to people.
var harmWords = text.Set(`killed died dead dies injured hurt wounded missing arrested jailed shot stabbed drowned detained
	rescued trapped sacked suspended`)

// fractions are figures before "of" ("a third of voters").
var fractions = map[string]float64{"half": 1. / 2, "third": 1. / 3, "quarter": 1. / 4, "fifth": 1. / 5, "tenth": 1. / 10,
	"two-thirds": 2. / 3, "three-quarters": 3. / 4, "thirds": 1. / 3, "quarters": 1. / 4, "fifths": 1. / 5}

// comparatives follow a fraction ("a third less gas").
var comparatives = text.Set("more less fewer higher lower larger smaller bigger longer shorter cheaper dearer")

// voteWords tell that "by 40 to 12" is a count of votes.
var voteWords = text.Set("vote voted votes passed carried defeated rejected approved backed voting ballot")

// tallies are numbers in words, of which a number without a noun is the value.
var tallies = text.Set(`number numbers total tally toll count figure roll headcount workforce membership`)

// changeWords say that a number rose or fell.
var changeWords = text.Set(`rose rise risen rises fell fall fallen falls grew grow grown grows increased increase dropped drop
	climbed climb jumped jump doubled trebled tripled halved shrank shrunk slipped slid soared plunged cut up down gone
	went`)

// resultWords tell that "4-0" is a result.
var resultWords = text.Set(`won win wins beat beats beaten lost lose loses led lead leads trailed trailing drew draw defeat
	defeats victory loss thrashing rout hammering aggregate scoreline score final decision ruling ruled split majority
	half-time`)

// ordinals begin a rank ("third-largest").
var ordinals = map[string]float64{"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
	"eighth": 8, "ninth": 9, "tenth": 10}
