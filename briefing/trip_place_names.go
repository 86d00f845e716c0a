package briefing

import "strings"

// A country is the key of a line of placeTable.
type country string

// placeTable is geography, for telling a journey abroad: a country's names,
// what belongs to it, and its capital and the other cities that news of
// visits names. Countries as in the UN's list of member states with their
// usual English short names; cities from the UN's World Urbanization
// Prospects and the seats of international bodies.
const placeTable = `
afghanistan|afghan|kabul
albania|albanian|tirana
algeria|algerian|algiers
angola|angolan|luanda
argentina|argentine argentinian|buenos aires
armenia|armenian|yerevan
australia|australian|canberra,sydney,melbourne,brisbane,perth
austria|austrian|vienna,salzburg
azerbaijan|azerbaijani|baku
bahrain|bahraini|manama
bangladesh|bangladeshi|dhaka
barbados|barbadian|bridgetown
belarus|belarusian|minsk
belgium|belgian|brussels,antwerp
bolivia|bolivian|la paz
bosnia|bosnian|sarajevo
botswana|botswanan|gaborone
brazil|brazilian|brasilia,brasília,rio de janeiro,sao paulo,são paulo,belem,belém
bulgaria|bulgarian|sofia
cambodia|cambodian|phnom penh
cameroon|cameroonian|yaounde
canada|canadian|ottawa,toronto,montreal,vancouver,quebec
chile|chilean|santiago
china|chinese|beijing,shanghai,shenzhen,guangzhou,hong kong,chengdu,wuhan,tianjin
colombia|colombian|bogota,bogotá
congo|congolese|kinshasa
costa rica|costa rican|san jose
croatia|croatian|zagreb
cuba|cuban|havana
cyprus|cypriot|nicosia
czech republic,czechia|czech|prague
denmark|danish|copenhagen
ecuador|ecuadorian|quito
egypt|egyptian|cairo,sharm el-sheikh
estonia|estonian|tallinn
ethiopia|ethiopian|addis ababa
fiji|fijian|suva
finland|finnish|helsinki
france|french|paris,marseille,lyon,strasbourg,nice,normandy,versailles
georgia|georgian|tbilisi
germany|german|berlin,munich,hamburg,frankfurt,cologne
ghana|ghanaian|accra
greece|greek|athens
greenland|greenlandic|nuuk
guatemala|guatemalan|guatemala city
guyana|guyanese|
haiti|haitian|port-au-prince
hungary|hungarian|budapest
iceland|icelandic|reykjavik
india|indian|delhi,new delhi,mumbai,bangalore,bengaluru,chennai,kolkata,hyderabad
indonesia|indonesian|jakarta,bali
iran|iranian|tehran
iraq|iraqi|baghdad
ireland|irish|dublin,cork
israel|israeli|jerusalem,tel aviv
italy|italian|rome,milan,venice,naples,turin
jamaica|jamaican|kingston
japan|japanese|tokyo,osaka,kyoto,hiroshima,nagoya,fukuoka,nagasaki
jordan|jordanian|amman
kazakhstan|kazakh|astana
kenya|kenyan|nairobi,mombasa
kosovo|kosovan|pristina
kuwait|kuwaiti|kuwait city
laos|laotian|vientiane
latvia|latvian|riga
lebanon|lebanese|beirut
libya|libyan|tripoli
lithuania|lithuanian|vilnius
luxembourg|luxembourgish|
malawi|malawian|lilongwe
malaysia|malaysian|kuala lumpur
malta|maltese|valletta
mauritius|mauritian|port louis
mexico|mexican|mexico city
moldova|moldovan|chisinau
monaco|monegasque|
mongolia|mongolian|ulaanbaatar
montenegro|montenegrin|podgorica
morocco|moroccan|rabat,casablanca,marrakesh
mozambique|mozambican|maputo
myanmar|burmese|naypyidaw,yangon
namibia|namibian|windhoek
nepal|nepalese|kathmandu
netherlands,holland|dutch|the hague,amsterdam,rotterdam
new zealand|new zealander|wellington,auckland
nigeria|nigerian|abuja,lagos
north korea|north korean|pyongyang
north macedonia|macedonian|skopje
norway|norwegian|oslo,bergen
oman|omani|muscat
pakistan|pakistani|islamabad,karachi,lahore
palestine|palestinian|ramallah,gaza
panama|panamanian|panama city
papua new guinea|papuan|port moresby
paraguay|paraguayan|asuncion
peru|peruvian|lima
philippines|filipino philippine|manila
poland|polish|warsaw,krakow,gdansk
portugal|portuguese|lisbon,porto
qatar|qatari|doha
romania|romanian|bucharest
russia|russian|moscow,st petersburg,sochi
rwanda|rwandan|kigali
samoa|samoan|apia
saudi arabia|saudi|riyadh,jeddah
senegal|senegalese|dakar
serbia|serbian|belgrade
sierra leone|sierra leonean|freetown
singapore|singaporean|
slovakia|slovak|bratislava
slovenia|slovenian|ljubljana
somalia|somali|mogadishu
south africa|south african|pretoria,johannesburg,cape town,durban
south korea|south korean|seoul,busan
spain|spanish|madrid,barcelona,seville
sri lanka|sri lankan|colombo
sudan|sudanese|khartoum
sweden|swedish|stockholm,gothenburg
switzerland|swiss|bern,geneva,zurich,davos,basel
syria|syrian|damascus
taiwan|taiwanese|taipei
tanzania|tanzanian|dar es salaam
thailand|thai|bangkok
trinidad|trinidadian|port of spain
tunisia|tunisian|tunis
turkey,türkiye|turkish|ankara,istanbul
uganda|ugandan|kampala
ukraine|ukrainian|kyiv,kiev,lviv,odesa
united arab emirates,uae|emirati|abu dhabi,dubai
united kingdom,uk,britain,great britain|british|=london,=edinburgh,=cardiff,=belfast,=scotland,=wales,=england,=northern ireland,=windsor
united states,us,usa,u.s.,u.s,america|american|=washington,=new york,=camp david,=los angeles,=chicago,=texas,=california,=florida
uruguay|uruguayan|montevideo
uzbekistan|uzbek|tashkent,samarkand
vatican|vatican|vatican city
venezuela|venezuelan|caracas
vietnam|vietnamese|hanoi,ho chi minh city
yemen|yemeni|sanaa
zambia|zambian|lusaka
zimbabwe|zimbabwean|harare
eu,european union||
europe|european|
africa|african|
asia|asian|
gulf|gulf|
middle east|middle eastern|
balkans|balkan|
caribbean|caribbean|
korea|korean|`

// A placeName is what is known of the name of a place or of its adjective.
type placeName struct {
	in        country
	adjective bool
	// home marks places that the press they are named in mostly calls so as
	// its own: a journey there is abroad only for a stranger.
	home bool
	// land marks the names of whole countries.
	land bool
}

// placeNames are the names in lower case; longestPlace is how many words the
// longest has.
var placeNames = func() map[string]placeName {
	m := map[string]placeName{}
	for line := range strings.SplitSeq(strings.TrimSpace(placeTable), "\n") {
		part := strings.Split(line, "|")
		names := strings.Split(part[0], ",")
		in := country(names[0])
		for _, n := range names {
			m[n] = placeName{in: in, land: true}
		}
		adjectives := strings.Fields(part[1])
		if strings.Contains(names[0], " ") {
			adjectives = []string{part[1]}
		}
		for _, a := range adjectives {
			if _, taken := m[a]; !taken {
				m[a] = placeName{in: in, adjective: true}
			}
		}
		for _, c := range strings.Split(part[2], ",") {
			if name := strings.TrimPrefix(c, "="); name != "" {
				m[name] = placeName{in: in, home: name != c}
			}
		}
	}
	return m
}()

// regions are wider than a country: a journey there goes to countries of it.
var regions = map[country]bool{"europe": true, "africa": true, "asia": true, "gulf": true, "middle east": true,
	"balkans": true, "caribbean": true, "korea": true}

// agrees reports whether a journey to p may be one to q.
func (p placeName) agrees(q placeName) bool { return p.in == q.in || regions[p.in] || regions[q.in] }
