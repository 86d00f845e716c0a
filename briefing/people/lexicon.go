package people

import (
	"strings"

	"ukchina/briefing/text"
)

// A class says what a word can be in and around a name. The lexicons below
// hold English, never the news: no politician's, party's or company's name.
type class uint32

const (
	title     class = 1 << iota // goes before a name: Sir, Ms, Lt
	peerage                     // a title that is part of the name: Lord, Baroness
	honour                      // goes after a name: MP, OBE
	male                        // said of a man
	female                      // said of a woman
	given                       // a given name
	role                        // an office, a trade or another description of a person
	office                      // a role that "the" alone points at one person with
	modifier                    // goes before a role: former, shadow
	portfolio                   // what a minister minds: State, Defence
	spokes                      // spokesman and the like
	body                        // ends or heads the name of a body
	thing                       // in names of things, places and events, not of people
	nation                      // a country, its capital, its adjective, or the first word of one
	calendar                    // days and months
	function                    // opens sentences, is never part of a name
	particle                    // stands inside names in lower case
	suffix                      // Jr, III
	locative                    // prepositions before places
	address                     // an office that a surname follows: President Roe
	document                    // can "say" something, is nobody
)

var lexicon = func() map[string]class {
	m := make(map[string]class, 4096)
	for _, t := range []struct {
		class
		words string
	}{
		{title | male, "mr sir lord viscount earl baron father fr brother herr monsieur señor signor"},
		{title | female, "mrs ms miss madam mdm dame lady baroness viscountess countess sister datin frau madame mme mlle señora signora"},
		{title, "mx dr prof rev revd reverend hon gen lt col capt maj sgt cpl pte adm cmdr cdr brig insp supt dsp ssp sp dgp acp dcp cllr coun det cr ch dep asst dci dcs pc venerable haji hajjah alhaji alhaja mama mzee ibu pak maulana ayatollah datuk dato puan encik shri smt"},
		{peerage, "lord lady baroness viscount viscountess earl countess baron"},
		{honour, "mp mep msp td mla ms am kc qc obe mbe cbe kbe dbe phd md frs jp esq"},
		{suffix, "jr sr ii iii iv"},
		{role | office, officeWords},
		{role | office | male, "chairman congressman councilman alderman king prince emperor duke marquess marquis pope"},
		{role | office | female, "chairwoman congresswoman councilwoman queen princess empress duchess marchioness sheikha"},
		{role, tradeWords},
		{role | male, "viscount"},
		{role | female, "baroness viscountess countess"},
		{role | male, "businessman father husband son brother uncle nephew grandfather grandad granddad grandpa dad widower fisherman policeman fireman cameraman salesman salesman craftsman man boy"},
		{role | female, "actress businesswoman mother wife daughter sister aunt niece grandmother grandma granny mum widow midwife policewoman firewoman camerawoman heroine woman girl"},
		{role | spokes, "spokesperson"},
		{role | spokes | male, "spokesman"},
		{role | spokes | female, "spokeswoman"},
		{address, addressWords},
		{spokes, "spokespeople spokesmen spokeswomen spokespersons"},
		{modifier, "former ex acting outgoing incoming deputy assistant associate vice shadow senior junior chief prime first lead leading veteran interim then late current longtime long-time fellow retired foreign home executive managing general presidential vice-presidential parliamentary independent ruling opposition crown right-wing left-wing far-right backbench"},
		{portfolio, "state defence defense finance health education justice interior commerce energy agriculture transportation transport treasury homeland security trade war culture labor labour affairs environment housing science technology work pensions business exchequer opposition staff enterprise tourism skills sport children families immigration innovation industry employment fisheries infrastructure heritage equality policing universities schools investment strategy planning digital media culture food women communities"},
		{body, bodyWords},
		{thing, thingWords},
		{calendar, "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat christmas easter ramadan"},
		{function, functionWords},
		{particle, "de van der den von du da dos das del della di la le el al bin ibn bint ben ter zu af y e ap ab ferch ole"},
		{locative, "in at near across outside inside around throughout"},
		{document, "report statement letter poll study survey document documents email emails article book memo filing lawsuit note tweet post website paper analysis review transcript book records figures data poster sign headline editorial reports polls studies"},
		{given | male, maleNames},
		{given | female, femaleNames},
		{given, sharedNames},
	} {
		for w := range strings.FieldsSeq(t.words) {
			m[w] |= t.class
		}
	}
	for w := range countries {
		first, _, _ := strings.Cut(w, " ")
		m[first] |= nation
	}
	return m
}()

const officeWords = `minister secretary president premier chancellor mayor governor leader chair chairperson
chief head director ceo cfo coo cto boss executive commissioner ambassador envoy consul speaker whip senator
representative lawmaker mp mep msp td mla councillor councilor treasurer attorney prosecutor judge justice sheriff officer constable mpp mlc mec
inspector superintendent commander general admiral marshal archbishop bishop cardinal vicar
taoiseach tánaiste chamberlain steward advocate monarch emir sultan sheikh ayatollah dean rector provost principal headteacher headmaster headmistress manager coach captain
editor publisher founder co-founder owner negotiator candidate nominee frontrunner front-runner incumbent
pm potus sen rep gov pres colonel major lieutenant sergeant coroner ombudsman strategist pollster archdeacon monsignor abbot abbess professor adviser advisor
undersecretary under-secretary vice-president vice-chancellor governor-general backbencher frontbencher congressperson`

const addressWords = `president senator sen rep gov pres governor mayor judge justice coach captain colonel major sergeant
lieutenant general admiral commander king queen prince princess pope bishop archbishop cardinal chancellor minister secretary
premier taoiseach tánaiste speaker chairman chairwoman councillor councilman congressman congresswoman professor sheikh sheikha emir sultan rabbi
imam sheriff constable inspector superintendent detective officer ambassador representative dean ayatollah commissioner
marshal uncle aunt pastor archdeacon monsignor abbot abbess duke duchess emperor`

const tradeWords = `actor deputy skipper singer musician author writer novelist poet artist painter producer comedian presenter
broadcaster host anchor journalist columnist commentator correspondent reporter historian lecturer academic scholar economist
analyst scientist researcher physicist chemist biologist engineer inventor astronaut doctor surgeon neurosurgeon nurse
psychologist psychiatrist therapist teacher student pupil lawyer barrister solicitor activist campaigner dissident
organiser organizer farmer driver pilot baker chef cook shopkeeper entrepreneur investor banker financier
billionaire millionaire tycoon mogul magnate developer architect designer detective investigator soldier
footballer player striker goalkeeper midfielder defender quarterback scrum-half fly-half full-back fullback wicketkeeper flanker swimmer runner athlete champion cyclist boxer golfer cricketer
resident national citizen survivor victim witness defendant suspect volunteer worker pensioner plumber electrician
carpenter politician peer grandee donor fundraiser operative official expert critic ally friend rival opponent adversary foe mentor successor
predecessor counterpart colleague member delegate trustee curator archaeologist conservationist ecologist librarian
caretaker mechanic technician composer conductor dancer model photographer filmmaker playwright diplomat
aide veteran priest rabbi imam pastor preacher negotiator contender challenger hopeful trader broker consultant
accountant auditor clerk umpire referee tenant landlord builder miner sailor translator interpreter blogger influencer youtuber
florist glazier blacksmith stonemason crofter publican hotelier restaurateur sculptor bricklayer roofer welder hairdresser bookseller
geologist astronomer mathematician philosopher theologian sociologist demographer epidemiologist virologist
star legend guru icon supporter voter protester organist violinist pianist guitarist drummer rapper dj hunter ranger
paramedic firefighter shepherd gardener beekeeper fishmonger butcher grocer postmaster stationmaster specialist
neighbour neighbor cousin grandson granddaughter partner fiance boyfriend girlfriend controller nutritionist dentist vet veterinarian
legislator assemblyman assemblywoman statesman insider source person lobbyist whistleblower intern socialist prosecutor
master housekeeper innkeeper lifeguard acrobat administrator beautician boatbuilder bridegroom cabbie cashier caterer centre-back
centre-half centre-forward winger cleric copywriter courier croupier dietitian farmhand forager geographer glassblower
herder homeowner householder housewife illustrator immigrant instructor janitor jobseeker juggler kayaker labourer leaseholder
locksmith medic nanny newlywed newsagent newsreader oceanographer osteopath parishioner physician postgraduate undergraduate
puppeteer realtor refugee screenwriter seafarer shipwright socialite stallholder statistician stewardess stockbroker
toxicologist trucker trumpeter typist webmaster assistant fan
passenger commuter shopper motorist eyewitness bystander onlooker holidaymaker tourist
democrat republican tory libertarian brexiteer unionist nationalist`

const bodyWords = `ministry department office council party house bank university college school academy museum infirmary hospice panel
theatre theater gallery corporation corp company group holdings ltd plc inc llc association committee commission court
police union trust foundation institute institution agency authority board bureau centre center church federation league
society network service services force forces army navy congress parliament senate assembly government administration
cabinet treasury embassy hospital club airlines airways motors industries partners news times post press journal telegraph
guardian mirror gazette herald tribune chronicle express mail magazine radio television tv studios fund exchange organisation
organization campaign coalition alliance movement tribunal inquiry forum laboratory laboratories consortium cooperative
charity watchdog regulator constabulary secretariat consulate delegation team firm bloc regime military judiciary
nations palace kremlin pentagon communities chamber confederation guild retailer supermarket manufacturer airline
newspaper broadcaster division company diocese polytechnic chain watch orchestra brigade inspectorate conference partnership`

const thingWords = `act deal award prize cup games bill tower towers park road avenue lane bridge airport island islands river
lake mountain mountains valley hill hills beach bay county city town village north south east west northern southern eastern
western new national international royal great central public democratic social global world daily sunday land sea ocean
summit day week war treaty accord agreement amendment constitution strip gulf sq square street station stadium hall ground gate
line project plan protocol convention declaration award awards show festival open championship championships premier
super american european british african asian human rights security medicare state states united republic kingdom
medal olympics olympic constitutional federal supreme high general free green black white red blue big little old upper
lower air space silicon wall first second third grand hotel club inn arms castle cathedral abbey canal port harbour
harbor cape mount saint st fort point heights springs falls creek ridge forest field fields green common gardens estate
voters campaign era doctrine ave blvd rd memorial center democrats republicans conservatives liberals tories
rovers wanderers athletic albion hotspur trains buses ferries ports foods homes breweries
seafoods creamery capital subsea cyclone hurricane storm typhoon pharmaceuticals systems solutions technologies logistics aggregates biologics`

const functionWords = `the a an this that these those there here it its he she they we i you his her their our my your who whom
whose which what when where why how and but or nor so yet for if as at by in into of off on onto to from with without within over
under after before since until till while during despite although though because unless whereas whether however moreover
meanwhile nevertheless nonetheless therefore thus hence instead otherwise besides indeed perhaps maybe also too even only just
still already again once then now later earlier soon today tomorrow yesterday tonight never always often sometimes usually
recently previously currently eventually finally initially originally ultimately apparently clearly obviously certainly
unfortunately fortunately interestingly surprisingly importantly separately similarly likewise conversely additionally
furthermore overall all any both each every either neither some many most much more less few several such other others another
no not none nobody nothing nowhere everyone everybody everything someone something anyone anything one two three four five six
seven eight nine ten dozens hundreds thousands millions asked pressed speaking writing responding replying addressing
commenting reacting talking according given following regarding concerning including excluding considering ahead amid among
amongst against along alongside around behind below beneath beside between beyond down inside near opposite outside past
per round through throughout toward towards unlike until up upon via like than back away apart aside is are was were be been
being am do does did done doing have has had having can could shall should would must might ought let lets get gets got
go goes went gone going come comes came coming make makes made making take takes took taken taking see sees saw seen say says
said saying tell tells told ask asks call calls called think thinks thought know knows knew want wants yes ok okay
well oh ah hello hi thanks thank please sorry dear read watch listen click photo image picture video updated update
exclusive breaking related advertisement good bad will percent about sens reps govs messrs drs above once when whenever wherever born despite based founded led
standing sitting faced using adding noting citing quoting arguing insisting warning claiming describing
referring pointing turning looking working living having being dressed flanked accompanied joined backed`

// stations are trades and stations in life that names look like, or that mean
// other things when they are written with a capital.
var stations = text.Set(`magistrate convener convenor registrar bailiff warden chaplain canon curate deacon verger nun monk
	missionary midwife carer childminder cleaner waiter waitress barista publican landlady hotelier restaurateur trainer
	jockey linesman pundit soprano tenor baritone choreographer surveyor planner archivist auctioneer paratrooper marine
	commando submariner mariner trawlerman docker welder joiner roofer plasterer decorator hairdresser barber florist
	jeweller tailor seamstress crofter smallholder forester rancher winemaker vintner optician optometrist physiotherapist
	pharmacist radiographer counsellor counselor psychotherapist anaesthetist obstetrician paediatrician pediatrician
	oncologist retiree centenarian octogenarian nonagenarian septuagenarian teenager schoolgirl schoolboy undergraduate
	graduate apprentice trainee rider rambler hiker climber mountaineer angler rower grandparent
	parent godmother godfather jumper thrower vaulter putter hurdler sprinter triathlete decathlete heptathlete gymnast
	sculler wrestler fencer diver skater skier snowboarder surfer winger seamer spinner olympian paralympian stepmother
	stepfather fiancé fiancée caller bricklayer machinist binman barman barmaid gunman seaman conman programmer coder
	bookkeeper undertaker gravedigger postmistress tutor parliamentarian crossbencher gran teen scaffolder songwriter
	biographer animator potter weaver cobbler bowler batter goalie brewer distiller sommelier confectioner busker magician
	marathoner coastguard gp friar forecaster landscaper podcaster ballerina bursar airman mediator arbitrator`)
