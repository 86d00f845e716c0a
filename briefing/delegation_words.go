package briefing

import "ukchina/briefing/text"

var (
	// groupNouns stand for a delegation that was told of before.
	groupNouns = text.Set("delegation mission entourage contingent group party team delegates")
	// includeWords come before the members of a group.
	includeWords = text.Set("includes include included including comprises comprise comprised comprising features feature featuring")
	// participants open sentences that list who takes part.
	participants = text.Set(`companies firms businesses organisations organizations participants delegates universities
		members executives those others`)
	// sizeOpeners stand before a number and belong to it.
	sizeOpeners = text.Set(`over more than around about some nearly almost at least up to as many roughly approximately just
		under fewer an estimated a`)
	// sizeNumbers are numbers that are tagged as nouns.
	sizeNumbers = text.Set("dozen dozens scores hundreds")
	// notMembers are what numbers count beside people and bodies.
	notMembers = text.Set(`day days week weeks month months year years hour hours country countries nation nations
		per percent % miles km pounds dollars euros deals agreements`)
	// firmNouns stand before the names of firms and other bodies.
	firmNouns = text.Set(`firm company group maker producer manufacturer giant developer retailer brewer distiller
		distillery grower exporter importer supplier operator builder shipbuilder carmaker drugmaker airline insurer bank
		lender chain brand startup start-up business college university charity museum orchestra agency consultancy
		contractor miner shipyard publisher bakery co-operative cooperative`)
	// firmEndings are last words of the names of firms that no human has.
	firmEndings = text.Set(`foods looms mills motors industries systems works labs laboratories holdings partners breweries farms airlines
		airways pharma pharmaceuticals steel energy group bank minerals mining shipping dairy turbines robotics technologies
		technology solutions software aerospace marine logistics textiles chemicals electronics instruments engineering
		distillers distillery seafoods fisheries capital ventures institute university college council association`)
	// listTitles stand before people's names in lists.
	listTitles = text.Set("rep reps sen sens gov govs messrs mr mrs ms dr prof profs")
	// honorifics stand before titles.
	honorifics = text.Set("rt right most very hon honourable rev")
	// makeVerbs have a trip as object.
	makeVerbs = text.Set("make makes making")
	// makeWords go with "up" and a group.
	makeWords = text.Set("make makes made")
	// envoys are those whom bodies send along.
	envoys = text.Set(`representatives executives delegates heads chiefs bosses leaders members officials directors experts envoys
		academics scientists researchers managers groups figures`)
	// agents are those of whom a body sends one.
	agents = text.Set("representative delegate executive envoy")
	// chairVerbs have a body as object whose head goes along.
	chairVerbs = text.Set("chairs heads runs leads")
	// postsFor are posts that "for" and their field follow.
	postsFor = text.Set("member spokesman spokeswoman spokesperson adviser advisor manager lead professor")
	// takeVerbs have those who go along as object.
	takeVerbs = text.Set("lead leads leading take takes took taking taken bring brings bringing brought")
	// travelWords tell that somebody goes along.
	travelWords = text.Set("travelling traveling travelled traveled travel travels flying flew fly going go goes")
	// airports are what journeys begin at.
	airports = text.Set("airport airfield airbase aerodrome terminal port harbour harbor docks")
	// bookWords tell of who goes along, when others were named before.
	bookWords = text.Set("booked represented signed")
	// sendVerbs have bodies as subject and those who go along for them as object.
	sendVerbs = text.Set("send sends sent sending")
	// goingWords tell so of who is their subject.
	goingWords = text.Set("travelling traveling flying going coming")
)
