package people

import "strings"

// countryTable lists, a country a line, its names, its adjectives and the
// capitals that stand for its government. The first name is how it is known
// here.
const countryTable = `uk, britain, united kingdom, great britain, u.k, england | british, english | london
us, united states, america, u.s, usa, u.s.a | american | washington
china, prc | chinese | beijing
russia | russian | moscow
france | french | paris
germany | german | berlin
canada | canadian | ottawa
japan | japanese | tokyo
india | indian | new delhi, delhi
brazil | brazilian | brasilia
italy | italian | rome
spain | spanish | madrid
portugal | portuguese | lisbon
ireland | irish | dublin
scotland | scottish | edinburgh
wales | welsh | cardiff
northern ireland | | belfast
australia | australian | canberra
new zealand | | wellington
ukraine | ukrainian | kyiv, kiev
poland | polish | warsaw
netherlands | dutch | hague
belgium | belgian
eu, european union | european | brussels
switzerland | swiss | bern
austria | austrian | vienna
sweden | swedish | stockholm
norway | norwegian | oslo
denmark | danish | copenhagen
finland | finnish | helsinki
iceland | icelandic | reykjavik
greece | greek | athens
turkey | turkish | ankara
israel | israeli | jerusalem
palestine | palestinian | ramallah
iran | iranian | tehran
iraq | iraqi | baghdad
syria | syrian | damascus
lebanon | lebanese | beirut
egypt | egyptian | cairo
libya | libyan | tripoli
tunisia | tunisian | tunis
algeria | algerian | algiers
morocco | moroccan | rabat
saudi arabia | saudi | riyadh
qatar | qatari | doha
uae, united arab emirates | emirati | abu dhabi
kuwait | kuwaiti
yemen | yemeni | sanaa
pakistan | pakistani | islamabad
afghanistan | afghan | kabul
bangladesh | bangladeshi | dhaka
sri lanka | sri lankan | colombo
nepal | nepalese | kathmandu
myanmar, burma | burmese
thailand | thai | bangkok
vietnam | vietnamese | hanoi
cambodia | cambodian
malaysia | malaysian | kuala lumpur
singapore | singaporean
indonesia | indonesian | jakarta
philippines | philippine, filipino | manila
taiwan | taiwanese | taipei
hong kong
south korea | south korean | seoul
north korea | north korean | pyongyang
mongolia | mongolian
mexico | mexican | mexico city
argentina | argentine, argentinian | buenos aires
chile | chilean | santiago
colombia | colombian | bogota
venezuela | venezuelan | caracas
peru | peruvian | lima
ecuador | ecuadorian | quito
bolivia | bolivian
cuba | cuban | havana
jamaica | jamaican | kingston
south africa | south african | pretoria
nigeria | nigerian | abuja
kenya | kenyan | nairobi
ghana | ghanaian | accra
ethiopia | ethiopian | addis ababa
rwanda | rwandan | kigali
uganda | ugandan | kampala
zimbabwe | zimbabwean | harare
sudan | sudanese | khartoum
senegal | senegalese | dakar
somalia | somali | mogadishu
romania | romanian | bucharest
bulgaria | bulgarian | sofia
hungary | hungarian | budapest
czech republic | czech | prague
slovakia | slovak | bratislava
slovenia | slovenian | ljubljana
croatia | croatian | zagreb
serbia | serbian | belgrade
kosovo | | pristina
albania | albanian | tirana
estonia | estonian | tallinn
latvia | latvian | riga
lithuania | lithuanian | vilnius
belarus | belarusian | minsk
georgia | georgian | tbilisi
armenia | armenian | yerevan
azerbaijan | azerbaijani | baku
kazakhstan | kazakh | astana
cyprus | cypriot | nicosia
malta | maltese | valletta
jordan | jordanian | amman
greenland | | nuuk`

// countries maps each form to the country it speaks of; actors maps those
// that can act, which adjectives cannot, to one spelling each. A capital is an
// actor of its own.
var countries, actors = func() (all, acting map[string]string) {
	all, acting = map[string]string{}, map[string]string{}
	for line := range strings.Lines(countryTable) {
		var country string
		for i, forms := range strings.Split(strings.TrimSpace(line), " | ") {
			for j, f := range strings.Split(forms, ", ") {
				if i == 0 && j == 0 {
					country = f
				}
				all[f] = country
				switch i {
				case 0:
					acting[f] = country
				case 2:
					acting[f] = f
				}
			}
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
