package people

import "strings"

// A Country is what is known of one, in lower case.
type Country struct {
	Names      []string // the first is how it is known here
	Adjectives []string
	Capitals   []string // those that stand for its government
	// Cities are others that news of visits names, and capitals whose first
	// word is a common one ("port louis"), which would pass for countries.
	Cities []string
	Of     string // the country that it is a part of, or empty
}

// countryTable is geography: a country's names, adjectives, capitals and
// other cities, and what it is part of. Countries as in the UN's list of
// member states with their usual English short names; cities from the UN's
// list of cities of the world and the seats of international bodies.
const countryTable = `afghanistan|afghan|kabul
albania|albanian|tirana
algeria|algerian|algiers
andorra|andorran|
angola|angolan|luanda
argentina|argentine,argentinian|buenos aires
armenia|armenian|yerevan
australia|australian|canberra|sydney,melbourne,brisbane,perth
austria|austrian|vienna|salzburg
azerbaijan|azerbaijani|baku
bahamas|bahamian|nassau
bahrain|bahraini|manama
bangladesh|bangladeshi|dhaka
barbados|barbadian|bridgetown
belarus|belarusian|minsk
belgium|belgian||brussels,antwerp
belize|belizean|belmopan
benin|beninese|
bhutan|bhutanese|thimphu
bolivia|bolivian||la paz
bosnia|bosnian|sarajevo
botswana|botswanan|gaborone
brazil|brazilian|brasilia|brasília,rio de janeiro,sao paulo,são paulo,belem,belém
brunei|bruneian|
bulgaria|bulgarian|sofia
burkina faso|burkinabe|ouagadougou
burundi|burundian|bujumbura
cambodia|cambodian|phnom penh
cameroon|cameroonian|yaounde
canada|canadian|ottawa|toronto,montreal,vancouver,quebec
cape verde|cape verdean|
chile|chilean|santiago
china,prc|chinese|beijing|shanghai,shenzhen,guangzhou,chengdu,wuhan,tianjin
djibouti|djiboutian|
dominican republic|dominican|
east timor,timor-leste|timorese|dili
el salvador|salvadoran,salvadorean|
equatorial guinea||malabo
eritrea|eritrean|asmara
eswatini|swazi|mbabane
gabon|gabonese|libreville
gambia|gambian|banjul
grenada|grenadian|
guinea|guinean|conakry
honduras|honduran|tegucigalpa
hong kong||||china
colombia|colombian|bogota|bogotá
congo|congolese|kinshasa
costa rica|costa rican||san jose
croatia|croatian|zagreb
cuba|cuban|havana
cyprus|cypriot|nicosia
czech republic,czechia|czech|prague
denmark|danish|copenhagen
ecuador|ecuadorian|quito
egypt|egyptian|cairo|sharm el-sheikh
estonia|estonian|tallinn
ethiopia|ethiopian|addis ababa
fiji|fijian|suva
finland|finnish|helsinki
france|french|paris|marseille,lyon,strasbourg,nice,normandy,versailles
georgia|georgian|tbilisi
germany|german|berlin|munich,hamburg,frankfurt,cologne
ghana|ghanaian|accra
greece|greek|athens
greenland|greenlandic|nuuk
guatemala|guatemalan|guatemala city
guyana|guyanese
haiti|haitian|port-au-prince
hungary|hungarian|budapest
iceland|icelandic|reykjavik
india|indian|new delhi,delhi|mumbai,bangalore,bengaluru,chennai,kolkata,hyderabad
indonesia|indonesian|jakarta|bali
iran|iranian|tehran
iraq|iraqi|baghdad
ireland|irish|dublin|cork
israel|israeli|jerusalem|tel aviv
italy|italian|rome|milan,venice,naples,turin
ivory coast|ivorian|abidjan,yamoussoukro
jamaica|jamaican|kingston
japan|japanese|tokyo|osaka,kyoto,hiroshima,nagoya,fukuoka,nagasaki
jordan|jordanian|amman
kazakhstan|kazakh|astana
kenya|kenyan|nairobi|mombasa
kiribati||
kosovo|kosovan|pristina
kuwait|kuwaiti|kuwait city
kyrgyzstan|kyrgyz|bishkek
laos|laotian|vientiane
latvia|latvian|riga
lebanon|lebanese|beirut
lesotho|basotho|maseru
liberia|liberian|monrovia
libya|libyan|tripoli
liechtenstein||vaduz
lithuania|lithuanian|vilnius
luxembourg|luxembourgish
madagascar|malagasy|antananarivo
malawi|malawian|lilongwe
malaysia|malaysian|kuala lumpur
maldives|maldivian|
mali|malian|bamako
malta|maltese|valletta
marshall islands|marshallese|majuro
mauritania|mauritanian|nouakchott
mauritius|mauritian||port louis
mexico|mexican|mexico city
micronesia|micronesian|
moldova|moldovan|chisinau
monaco|monegasque
mongolia|mongolian|ulaanbaatar
montenegro|montenegrin|podgorica
morocco|moroccan|rabat|casablanca,marrakesh
mozambique|mozambican|maputo
myanmar,burma|burmese|naypyidaw|yangon
namibia|namibian|windhoek
nauru|nauruan|
nepal|nepalese|kathmandu
netherlands,holland|dutch|hague|the hague,amsterdam,rotterdam
new zealand|new zealander|wellington|auckland
nicaragua|nicaraguan|managua
niger|nigerien|niamey
nigeria|nigerian|abuja|lagos
north korea|north korean|pyongyang
north macedonia|macedonian|skopje
norway|norwegian|oslo|bergen
oman|omani|muscat
pakistan|pakistani|islamabad|karachi,lahore
palau|palauan|
palestine|palestinian|ramallah|gaza
panama|panamanian|panama city
papua new guinea|papuan||port moresby
paraguay|paraguayan|asuncion
peru|peruvian|lima
philippines|filipino,philippine|manila
poland|polish|warsaw|krakow,gdansk
portugal|portuguese|lisbon|porto
qatar|qatari|doha
romania|romanian|bucharest
russia|russian|moscow|st petersburg,sochi
rwanda|rwandan|kigali
samoa|samoan|apia
saudi arabia|saudi|riyadh|jeddah
senegal|senegalese|dakar
serbia|serbian|belgrade
seychelles|seychellois|
sierra leone|sierra leonean|freetown
singapore|singaporean
slovakia|slovak|bratislava
slovenia|slovenian|ljubljana
solomon islands||honiara
somalia|somali|mogadishu
south africa|south african|pretoria|johannesburg,cape town,durban
south korea|south korean|seoul|busan
south sudan|south sudanese|juba
spain|spanish|madrid|barcelona,seville
sri lanka|sri lankan|colombo
sudan|sudanese|khartoum
suriname|surinamese|paramaribo
sweden|swedish|stockholm|gothenburg
switzerland|swiss|bern|geneva,zurich,davos,basel
syria|syrian|damascus
taiwan|taiwanese|taipei
tajikistan|tajik|dushanbe
tanzania|tanzanian||dar es salaam
thailand|thai|bangkok
togo|togolese|lomé,lome
tonga|tongan|
trinidad|trinidadian||port of spain
tunisia|tunisian|tunis
turkey,türkiye|turkish|ankara|istanbul
turkmenistan|turkmen|ashgabat
tuvalu|tuvaluan|
uganda|ugandan|kampala
ukraine|ukrainian|kyiv,kiev|lviv,odesa
united arab emirates,uae|emirati|abu dhabi|dubai
vanuatu|vanuatuan|
united kingdom,uk,britain,great britain,u.k|british|london|windsor
england|english|||united kingdom
scotland|scottish|edinburgh||united kingdom
wales|welsh|cardiff||united kingdom
northern ireland||belfast||united kingdom
united states,us,usa,u.s.,u.s,america,u.s.a|american|washington|new york,camp david,los angeles,chicago,texas,california,florida
uruguay|uruguayan|montevideo
uzbekistan|uzbek|tashkent|samarkand
vatican|vatican|vatican city
venezuela|venezuelan|caracas
vietnam|vietnamese|hanoi|ho chi minh city
yemen|yemeni|sanaa
zambia|zambian|lusaka
zimbabwe|zimbabwean|harare
eu,european union|european|brussels`

// Countries yields every country of the table.
func Countries(yield func(Country) bool) {
	list := func(s string) []string { return strings.FieldsFunc(s, func(r rune) bool { return r == ',' }) }
	for line := range strings.SplitSeq(countryTable, "\n") {
		part := append(strings.Split(line, "|"), "", "", "", "")
		c := Country{Names: list(part[0]), Adjectives: list(part[1]), Capitals: list(part[2]), Cities: list(part[3]), Of: part[4]}
		if !yield(c) {
			return
		}
	}
}

// countries maps each form to the country it speaks of; actors maps those
// that can act, which adjectives cannot, to one spelling each. A capital is an
// actor of its own.
var countries, actors = func() (all, acting map[string]string) {
	all, acting = map[string]string{}, map[string]string{}
	for c := range Countries {
		for _, name := range c.Names {
			all[name], acting[name] = c.Names[0], c.Names[0]
		}
		for _, a := range c.Adjectives {
			all[a] = c.Names[0]
		}
		for _, capital := range c.Capitals {
			all[capital], acting[capital] = c.Names[0], capital
		}
	}
	return all, acting
}()

// metonyms maps names of buildings and places that stand for those who
// govern from them to one spelling each.
var metonyms = map[string]string{
	"downing street": "downing street", "no 10": "downing street", "no. 10": "downing street",
	"number 10": "downing street", "number ten": "downing street", "no 10 downing street": "downing street",
	"white house": "white house", "kremlin": "kremlin", "whitehall": "whitehall", "westminster": "westminster",
	"holyrood": "holyrood", "stormont": "stormont", "pentagon": "pentagon", "capitol hill": "capitol hill",
	"buckingham palace": "buckingham palace", "kensington palace": "kensington palace",
	"élysée": "élysée", "élysée palace": "élysée", "elysee": "élysée", "elysee palace": "élysée",
	"brussels": "brussels", "vatican": "vatican", "holy see": "vatican", "treasury": "treasury",
	"scotland yard": "scotland yard", "fleet street": "fleet street", "threadneedle street": "bank of england",
	"bank of england": "bank of england", "foggy bottom": "state department", "state department": "state department",
}
