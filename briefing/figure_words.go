package briefing

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
var gluedUnits = map[string]bool{"%": true, "pc": true, "pct": true, "p": true, "pp": true, "x": true, "km": true,
	"cm": true, "mm": true, "ft": true, "kg": true, "gw": true, "mw": true, "kw": true, "gwh": true, "mwh": true,
	"kwh": true, "mph": true, "kph": true, "km/h": true, "c": true, "°c": true, "f": true, "°f": true}

// durations count time; they are figures ("20 years in prison") except where
// they say when something was ("in the past 20 years").
var durations = map[string]bool{"seconds": true, "minutes": true, "hours": true, "days": true, "weeks": true,
	"months": true, "years": true, "decades": true, "centuries": true}

// lengthWords make of the duration after them a part of another figure ("$4bn
// over 10 years").
var lengthWords = map[string]bool{"over": true, "in": true, "within": true, "every": true, "per": true}

// aboutWords stand before a number and belong to it ("over 50").
var aboutWords = map[string]bool{"over": true, "about": true, "around": true, "nearly": true, "almost": true,
	"some": true, "roughly": true, "approximately": true, "under": true, "than": true, "least": true, "most": true,
	"to": true, "estimated": true, "record": true, "only": true, "just": true, "as": true, "another": true, "further": true}

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
var punishments = map[string]bool{"jailed": true, "imprisoned": true, "sentenced": true, "banned": true, "prison": true,
	"jail": true, "custody": true, "sentence": true, "detained": true, "held": true, "disqualified": true, "suspended": true,
	"barred": true, "behind": true}

// collectives are bodies of people whose size follows "of" ("a party of nine").
var collectives = map[string]bool{"party": true, "delegation": true, "entourage": true, "group": true, "team": true,
	"staff": true, "crew": true, "retinue": true, "crowd": true, "audience": true, "workforce": true, "membership": true,
	"panel": true, "jury": true, "squad": true, "population": true, "majority": true, "contingent": true, "cast": true,
	"congregation": true, "garrison": true, "family": true, "network": true, "fleet": true}

// tiedNouns are counted by a number that a hyphen ties on ("a 35-member
// delegation"). Lengths of time are left out but for strikes' hours, and ages are none.
var tiedNouns = map[string]bool{"member": true, "person": true, "people": true, "man": true, "woman": true, "seat": true,
	"page": true, "bed": true, "bedroom": true, "room": true, "nation": true, "country": true, "storey": true, "home": true,
	"house": true, "job": true, "ship": true, "vessel": true, "berth": true, "team": true, "company": true, "vote": true,
	"turbine": true, "plane": true, "aircraft": true, "vehicle": true, "hour": true}

// labels before a number make a name of it ("page 4", "No 10").
var labels = map[string]bool{"no": true, "no.": true, "number": true, "page": true, "article": true, "section": true,
	"chapter": true, "route": true, "room": true, "flight": true, "level": true, "phase": true, "tier": true,
	"grade": true, "type": true, "step": true, "day": true, "week": true, "year": true, "month": true, "top": true,
	"group": true, "figure": true, "table": true, "part": true, "volume": true, "round": true, "clause": true,
	"rule": true, "line": true, "paragraph": true, "version": true, "channel": true, "aged": true, "age": true, "ages": true,
	"turned": true, "turns": true, "past": true, "last": true, "next": true}

// periods tell how long something went on, and not how many there are.
var periods = setOf(`seasons generations terms nights mornings afternoons evenings weekends summers winters springs autumns`)

// smallNumbers are spelled out in news style, and pairs are seldom news: two
// counts only what countNouns names.
var smallNumbers = map[string]float64{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
	"nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
	"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
	"sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}

var countNouns = map[string]bool{"people": true, "men": true, "women": true, "children": true, "civilians": true,
	"soldiers": true, "troops": true, "officers": true, "workers": true, "passengers": true, "patients": true,
	"victims": true, "prisoners": true, "hostages": true, "deaths": true, "jobs": true, "seats": true, "votes": true,
	"homes": true, "houses": true, "ships": true, "aircraft": true, "jets": true, "missiles": true, "countries": true,
	"companies": true, "firms": true, "schools": true, "hospitals": true, "mps": true, "lawmakers": true, "senators": true,
	"delegates": true, "goals": true, "points": true, "medals": true, "arrests": true, "cases": true}

// pairNouns are of countNouns those that even two of are news.
var pairNouns = setOf(`civilians soldiers troops victims prisoners hostages deaths jobs seats votes ships aircraft jets
	missiles goals points medals arrests`)

// harmWords tell of harm that came to people.
var harmWords = setOf(`killed died dead dies injured hurt wounded missing arrested jailed shot stabbed drowned detained
	rescued trapped sacked suspended`)

// fractions are figures before "of" ("a third of voters").
var fractions = map[string]float64{"half": 1. / 2, "third": 1. / 3, "quarter": 1. / 4, "fifth": 1. / 5, "tenth": 1. / 10,
	"two-thirds": 2. / 3, "three-quarters": 3. / 4, "thirds": 1. / 3, "quarters": 1. / 4, "fifths": 1. / 5}

// comparatives follow a fraction ("a third less gas").
var comparatives = map[string]bool{"more": true, "less": true, "fewer": true, "higher": true, "lower": true, "larger": true,
	"smaller": true, "bigger": true, "longer": true, "shorter": true, "cheaper": true, "dearer": true}

// voteWords tell that "by 40 to 12" is a count of votes.
var voteWords = map[string]bool{"vote": true, "voted": true, "votes": true, "passed": true, "carried": true,
	"defeated": true, "rejected": true, "approved": true, "backed": true, "voting": true, "ballot": true}

// tallies are numbers in words, of which a number without a noun is the value.
var tallies = setOf(`number numbers total tally toll count figure roll headcount workforce membership`)

// changeWords say that a number rose or fell.
var changeWords = setOf(`rose rise risen rises fell fall fallen falls grew grow grown grows increased increase dropped drop
	climbed climb jumped jump doubled trebled tripled halved shrank shrunk slipped slid soared plunged cut up down gone
	went`)

// resultWords tell that "4-0" is a result.
var resultWords = setOf(`won win wins beat beats beaten lost lose loses led lead leads trailed trailing drew draw defeat
	defeats victory loss thrashing rout hammering aggregate scoreline score final decision ruling ruled split majority
	half-time`)

// ordinals begin a rank ("third-largest").
var ordinals = map[string]float64{"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
	"eighth": 8, "ninth": 9, "tenth": 10}
