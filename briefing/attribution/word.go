package attribution

import "ukchina/briefing/text"

// The closed classes of English words that the rules ask for. All are in
// lower case with straight apostrophes, as text.Token.Lower has them.

// be has the forms of "to be", and what stands for it.
const be = "is are was were be been being am 're 'm got gets get"

// Verbs and what stands around them.
var (
	auxiliaries = text.Set(be + " has have had having 's 've 'd do does did")
	beForms     = text.Set(be)
	modals      = text.Set("will would shall should can could may might must 'll 'd ca wo")

	// going and keeping, before "on to" and "to", tell that it was said:
	// "went on to say", "continued to insist", "used to say".
	going   = text.Set("went goes gone going")
	keeping = text.Set("continue continued continues used liked likes")

	// moved words, after "is" and before "to", tell that it was said: "was keen to
	// stress", "was forced to admit".
	moved = text.Set("quick keen careful pains forced moved prompted")
	// making verbs have for their subject whose the claim, warning or promise is.
	making = text.Set("made makes make issued issues gave gives given repeated repeats delivered offered voiced sounded")
	// outspoken adjectives have a clause that is what their subject says.
	outspoken = text.Set("adamant insistent emphatic clear categorical unequivocal explicit blunt frank")
	// overheard participles tell that it was said: "was heard to say", "was
	// filmed shouting".
	overheard = text.Set("heard overheard filmed recorded caught")

	// phases are stems of what goes on, and so of speech: "as the day went on".
	phases = text.Set("begin go continue")
	// neverNouns are plural verbs that are no nouns, whatever the tagger says.
	neverNouns = text.Set(`complain insist argue concede admit maintain acknowledge deny contend assert allege explain predict
		suggest confirm recall`)
	// plain verbs of saying are safe to read after an unquoted clause.
	plain = text.Set("said says say added adds reported")
	// asking begins a clause about the question that was put.
	asking = text.Set("asked pressed questioned challenged quizzed speaking writing responding told")
	// apologies are for what their subject has said.
	apologies = text.Set("apologised apologized apologises apologizes apologising apologizing")
	// beforeSaying can stand before a participle whose subject is the clause's.
	beforeSaying = text.Set("and by before after despite while from")
	// menaces are what is threatened, sums what is put at so much.
	menaces = text.Set(`action strike strikes sanctions retaliation tariffs proceedings lawsuit boycott walkout walkouts
		reprisals prosecution`)
	sums = text.Set("figure cost costs total number toll bill price value loss losses damage odds chance chances")
	// fetched is what one calls for somebody, or how often.
	fetched = text.Set("time times taxi cab ambulance doctor")
	// sending verbs have a subject who says what the thing sent says.
	sending = text.Set("wrote written writes issued sent posted released published signed")
	// ministries are called by several things that they mind.
	ministries = text.Set("department ministry minister secretary committee")
	// naming verbs say what an object is without "as".
	naming = text.Set("call label brand term dub")
	// recounting verbs tell how something went: "told the court how he fled".
	recounting = text.Set("tell describe recall recount explain reveal")
	// citing verbs stand before "as saying".
	citing = text.Set("quoted reported cited recorded quotes cites record")
)

// studying are the finders that have titles.
const studying = "report study survey poll review analysis audit research paper inquiry"

// writing are the occasions that have one who says what they say.
const writing = `letter statement speech tweet email e-mail post message memo note article column blog video report filing
	text reply response address testimony`

// Pronouns and nouns.
var (
	// subjectPronouns can be a source. The first and second person outside a
	// quotation are the writer and the reader, who are no source.
	subjectPronouns = text.Set("he she they it")
	writerPronouns  = text.Set("i we you")
	reflexives      = text.Set("himself herself itself themselves")
	writersOwn      = text.Set("i we you my our your")
	objectPronouns  = text.Set("him her them it us me you")
	possessives     = text.Set("my your his her its our their")
	// floating quantifiers can stand between a subject and its verb.
	floating = text.Set("all both each")
	// otherOnes begin who else said something.
	otherOnes = text.Set("another others")
	// standAlone determiners can be a noun phrase by themselves.
	standAlone = text.Set("some many others those all both neither most several another each few one")

	// nobodies as a subject say that nobody said it.
	nobodies = text.Set("nobody none few neither")

	anybody = text.Set("anyone anybody everyone everybody")

	// ordinals stand for one of several: "a third said".
	ordinals = text.Set("second third fourth fifth former latter")

	titles = text.Set(`sir dame lord lady baroness mr mrs ms miss mx dr prof professor president prime king queen prince
		princess mr. mrs. ms. dr. sen. rep. gov. gen. senator congressman congresswoman governor chancellor rev rev. judge
		justice`)
	// speakers are nouns that name people by their office.
	speakers = text.Set(`minister ministers spokesman spokeswoman spokesperson leader president mayor secretary chancellor
		governor senator official officials critic critics campaigners residents chief chairman chairwoman chair judge
		police director ambassador mp mps lawyer lawyers source sources deputy predecessor successor husband wife son
		daughter aunt widow colleague friend boss chef nurse aide ally premier envoy captain coach manager owner founder
		father mother king queen prince princess duke pope bishop archbishop cardinal priest vicar imam rabbi cleric admiral
		general colonel sergeant marshal sheriff detective candidate delegate diplomat executive representative attorney
		advocate expert academic surgeon medic paramedic midwife pilot student pupil parent patient victim neighbour
		neighbor relative cousin uncle brother sister girl boy activist rebel militant referee employee nominee trustee
		refugee star actress hostess architect agent democrat republican undersecretary client host guest mum dad granddad
		grandad grandson boyfriend girlfriend counterpart rival opponent foe adversary champion veteran resident citizen
		witness suspect analyst scholar poet playwright dean provost principal headmistress undergraduate postgraduate clerk
		constable superintendent correspondent athlete quarterback umpire landlord publican restaurateur entrepreneur tycoon
		billionaire millionaire magnate mogul mechanic locksmith blacksmith stonemason shepherd farmhand steward stewardess
		vet teen dissident operative monarch duchess sultan emir sheikh consul taoiseach tánaiste td mep msp mla archdeacon
		abbot abbess astronaut lifeguard newsagent intern fan guru grandee`)
	// silent nouns move and so suggest things, but say nothing.
	silent = text.Set(`shares share prices sales stocks profits losses costs rates votes numbers temperatures winds talks
		exports imports bonds yields wages levels markets pictures images photographs`)
	// traded is what markets price, and reports move.
	traded = text.Set("shares share stock stocks bonds yields futures")
	// bodies are nouns of which news says that they speak.
	bodies = text.Set(`company union council government ministry embassy group bank party agency charity firm club court
		committee commission authority department office team board church army navy militia junta regime cabinet senate
		parliament congress airline trust foundation society institute university college museum hospital league alliance
		brewery newspaper nation country state city town police treasury palace businesses service campaign administration
		association federation watchdog regulator body organisation organization hospital school college university airline
		museum newspaper paper magazine trust force society institute foundation network chain hotel restaurant theatre
		gallery brand report statement letter coalition consortium inquiry panel`)
	// finders are what finds ("the inquiry found that").
	finders = text.Set(studying + ` polls investigation court tribunal judge jury panel committee auditors researchers watchdog
		inspectors inspector investigators scientists academics economists team authors trial experiment commission coroner
		inquest ombudsman regulator`)
	// studies are finders that have titles.
	studies   = text.Set(studying)
	listeners = text.Set("reporters journalists broadcasters")
	// occasions are what one says something in or at ("in a statement").
	occasions = text.Set(writing + ` book memoir memoirs autobiography diary diaries essay lecture sermon podcast pamphlet editorial
		op-ed foreword preface newsletter interview tweets briefing conference release rally event remarks debate hearing court
		parliament commons programme program show meeting telephone phone twitter facebook instagram x telegram broadcast forum
		press call session hustings`)

	// networks are where one posts.
	networks = text.Set("twitter facebook instagram x telegram tiktok linkedin")
	// authored occasions have one who says what they say.
	authored = text.Set(writing)

	days = text.Set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
		september october november december yesterday today tomorrow tonight morning afternoon evening night week month year
		weekend`)
	// away and neighbouring words tell a time from another.
	away         = text.Set("before earlier later afterwards afterward after ago")
	neighbouring = text.Set("previous next following same preceding")
	periods      = text.Set("moments minutes hours days weeks months years hour day week month year")
	vague        = text.Set("last this next late early earlier") // before a day
	moments      = text.Set("time day moment week month year way reason")
)

// subordinating words open a clause that depends on another.
const subordinating = "unless as while after before if although though when because since"

// What joins and opens clauses.
var (
	wh = text.Set("who which whose whom where")
	// closeTo stand between a source and whom it is close to.
	closeTo = text.Set("close familiar briefed near")
	// linking prepositions tie one noun phrase to the next within a name or role.
	linking       = text.Set("of for at from in on to with against")
	subordinators = text.Set(subordinating)
	// clauseOpeners begin a clause whose subject follows.
	clauseOpeners = text.Set(subordinating + " that whether until where whereas once but and or so yet than")
	// noClause are words after a reporting verb that begin no statement.
	noClause       = text.Set("yes of by to for about how why whether and but or than yet during before after until who which as")
	doubtful       = text.Set("if whether unless")
	joining        = text.Set("and or but")
	joiningReports = text.Set("and but while with")
	// resuming words begin the rest of a clause after an attribution.
	resuming = text.Set("that because since if unless so")
	// elaborating words begin what is told more closely of the words before.
	elaborating = text.Set("including especially particularly namely like")
	// incomplete verbs need a preposition to say anything.
	incomplete = text.Set(`depend depends depended rely relies relied hinge hinges hinged rest rests rested consist consists
		consisted stem stems stemmed amount amounts amounted belong belongs belonged focus focuses focused based`)
	// standards are what something is done according to, and say nothing.
	standards = text.Set(`preference preferences need needs ability abilities means taste size age income custom tradition rank
		type weight height colour color whim principle principles merit wishes availability demand location`)
	// idioms are what one calls it without saying anything.
	idioms = text.Set("day night draw truce wash career halt miracle")
	// bids are offers and applications.
	bids = text.Set("approach approaches bid bids offer offers application applications appeal invitation tender")
	// sampled participles tell who was asked: "voters polled said".
	sampled = text.Set("polled surveyed questioned interviewed canvassed sampled")
	// labels are what a writer calls words just reported.
	labels = text.Set("claim allegation accusation charge assertion admission remark comment sentiment reference")
	// shares are so many of a whole.
	shares   = text.Set("half quarter third thirds percent majority voters respondents")
	measures = text.Set("number figure sum total amount level rate")
	// addOns open the writer's own words after a quotation has ended.
	addOns = text.Set("amid as after despite in following when before while although though with during even since referring who")
	// occurring words open what happened before or while something was said.
	occurring = text.Set("after as when while before following")
	// causing words open what the writer tells of the effect, and acts are what
	// the speaker did besides ("said it was “cruel” and jailed him").
	// resting participles open what the writer tells of whom it was had from.
	resting = text.Set("citing quoting")
	causing = text.Set("prompting drawing sparking triggering provoking earning")
	acts    = text.Set(`jailed fined sentenced adjourned thanked praised apologised apologized resigned declined refused
		directed summoned hung`)
	// deeds are what a speaker did besides, where what was said was lasting.
	deeds = text.Set("promised pledged vowed ordered advised unveiled walked left stormed")
	// held are what others think or ask, and answered the prepositions before what a
	// verb only answers: "responded to rumours that".
	held = text.Set(`report reports criticism criticisms question questions idea ideas notion fears fear speculation rumour
		rumours rumor rumors news fact belief view concern concerns hopes prospect`)
	answered = text.Set("at to against on about over of by from after amid despite")
	// courtesies are what one conveys in speaking.
	conveying  = text.Set("offered paid sent expressed extended wished gave")
	courtesies = text.Set("apology apologies condolences sympathy sympathies wishes thanks tribute regret gratitude luck")
	// stirring participles tell, after what was said in the past, whom that moved or
	// what it was like.
	stirring = text.Set(`angering infuriating enraging delighting dismaying alarming stunning surprising irritating upsetting
		outraging deepening fuelling fueling stoking reigniting echoing mirroring repeating reiterating contradicting
		speaking sentencing jailing setting sparking triggering prompting`)
	// withheld is what is not said where somebody "would not" or "did not".
	withheld = text.Set(`say comment elaborate confirm specify name give identify disclose reveal explain provide discuss answer
		drawn expand respond commenting giving naming discussing answering taking`)
	// withholding follows "without": "without elaborating".
	withholding = text.Set(`elaborating giving naming saying specifying providing offering explaining identifying disclosing
		revealing`)
	// learning is how one comes to know.
	learning = text.Set("heard told learned learnt understands")
	// allusions are what the writer says that somebody's words are.
	allusions = text.Set("reference allusion nod swipe dig jibe response rebuke tribute snub retort")
	// retorts are what is rejected without being told; charges and allegations are known.
	retorts = text.Set("claim claims criticism criticisms suggestion suggestions assertion assertions")
	wrong   = text.Set("false untrue wrong incorrect inaccurate misleading")
	// disputed are what the writer calls what was said, and goes on to say more of.
	disputed = text.Set(`forecast prediction estimate approach recommendation plan idea position proposal acknowledgment
		acknowledgement stance policy tactic strategy sentiment point promise pledge claim charge allegation accusation
		suggestion assertion description view argument`)
	// steps are what the writer says that somebody's plan is: "a move that angered".
	steps = text.Set("move practice proportion decision step gesture sign signal reversal message plan promise stance policy")
	// inward verbs tell what only their subject knows.
	inward = text.Set("intended hoped wanted planned expected needed felt believed thought feared knew")
	// beliefs, after "and", are what a speaker in the past thinks now.
	beliefs = text.Set("believes believe hopes hope fears fear thinks think expects expect wants want")
	// contrasts open the writer's own clause after a report.
	contrasts = text.Set("while however despite although though")
)
