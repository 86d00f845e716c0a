package briefing

import "ukchina/briefing/text"

var (
	// blameCues report a speech that is criticism by itself: Levin, English
	// Verb Classes and Alternations (1993), 33, the negative judgement verbs.
	blameCues = text.Set(`criticise criticised criticises criticising criticize criticized criticizes criticizing condemn
		condemned condemns condemning denounce denounced denounces denouncing accuse accused accuses accusing blame blamed
		blames blaming slam slammed slams slamming blast blasted blasts blasting attack attacked attacks attacking lambast
		lambasted lambasts lambasting lambaste castigate castigated decry decried decries deplore deplored deplores deride
		derided ridicule ridiculed mock mocked mocks rebuke rebuked chide chided berate berated savage savaged brand branded
		brands lash lashed hit rail railed object objected objects protest protested question questioned questions fault
		faulted alleged alleges allege fume fumed oppose opposed opposes scold scolded assail assailed bemoan bemoaned`)
	// demandCues ask for another course.
	demandCues = text.Set(`urge urged urges urging threatened threatens warn warned warns warning demand demanded demands
		demanding call called calls calling implore implored caution cautioned cautions plead pleaded complain complained
		complains appeal appealed`)
	// askCues do so politely.
	askCues = text.Set("ask asks asked asking wrote writing begged begs")
	// warningCues are those that find fault as well.
	warningCues = text.Set("warn warned warns warning complain complained complains complaining")
	// faults are evaluations that news quotes against a course or somebody.
	faults = text.Set(`pathetic naive naïve shameful shame disgrace disgraceful disgraced mistake betrayal betrays betraying
		betrayed betray kowtow kowtowing kowtowed sell-out sellout selling-out cosying cozying regime distraction costly
		expensive frivolous shambolic inappropriate misjudgment misjudgement vacation holiday ashamed giveaway condemns
		condemn denounces opposes appeasement appease appeasing appeaser grovelling groveling grovel craven cowardly
		cowardice weak weakness reckless recklessly irresponsible dangerous dangerously threat trashing trashes trash wrong
		wrongly insult insulting humiliation humiliating humiliated embarrassing embarrassment hypocrisy hypocritical
		hypocrite disaster disastrous catastrophic failure failed fails failing foolish folly misguided ill-judged
		ill-advised tone-deaf junket jolly jaunt waste wasted wasting wasteful stunt gimmick photo-opportunity photo-op
		capitulation capitulating surrender surrendering surrendered unacceptable outrageous outrage disgusting appalling
		appalled scandalous indefensible immoral unethical complicit complicity blood whitewash whitewashing sportswashing
		greenwashing fawning pandering pander panders lapdog spineless gutless clueless absurd ridiculous farcical farce
		shambles chaotic insensitive vanity lavish extravagant self-indulgent grotesque obscene crass tawdry tasteless
		laughable bizarre astonishing perverse sickening shocking offensive complicated complicates complicate inexplicable
		misjudged misplaced unwelcome unnecessary provocative provocation spin sham scandal pointless baffling baffled
		bewildering mystifying discourtesy discourteous terrible legitimise legitimising legitimises legitimize legitimizing
		legitimizes normalise normalising normalize rewarding rewards emboldens embolden emboldening abandoning abandoned
		neglecting neglects neglected ignoring ignores disgust dishonest misleading hollow toothless disappointing
		disappointment disappointed regrettable deplorable troubling worrying unwise short-sighted shortsighted bow bowing
		bows caving caves caved genuflecting propaganda cynical undermines undermine undermining sacrifice sacrificing
		sacrifices risks gamble dereliction negligent slap inexcusable unforgivable steals trampling tramples breach
		breaches damaging harmful unjustifiable unjustified ill-timed untimely rarely seldom hardly scarcely sipping
		swanning gallivanting grandstanding posturing stinks stank smacks reeks dictator dictators dictatorship tyrant
		tyrants despot despots thugs affront contempt disrespect disrespectful demeaning degrading callous heartless hurtful
		galling nonsense nonsensical ludicrous preposterous worthless fig-leaf smokescreen pantomime circus grubby shabby
		sordid excessive unaffordable indulgence beholden subservient supine servile meek feeble timid blunder gaffe
		eye-watering tactless joyride freebies perks exorbitant profligate profligacy hobnobbing jetting swanned sunning own-goal inhumane inhuman cruel unjust dreadful disgusted fiasco debacle travesty snub flee gobsmacked fleeing
		squander squandered squandering freebie sightseeing pretence charade mockery abdication poorly-timed vain`)
	// faultPhrases are evaluations of several words.
	faultPhrases = phrasesOf(`no regard for; blind eye; sell out; selling out; sold out; red carpet; spitting feathers; wrong time;
		wrong message; wrong signal; should not; should n't; must not; must n't; should never; ought not; ought to be ashamed;
		nothing to show; hard to; difficult to; running away; ran away; run away; fleeing the; out of step; little to;
		better spent; better employed; better off; tone deaf; banging on; wrong month; wrong week; wrong place; wrong people;
		fall guy; chasing headlines; chasing photographs; wo n't thank; in the dark; on the backs; at taxpayer; too late;
		too expensive; too many; too much; would rather; no idea; photo opportunity; at the expense of; taxpayers '; sick with;
		bad taste; poor taste; wrong side; begging bowl; fool 's; fig leaf; window dressing; queuing up; lining up;
		turned his back; turned her back; for nothing; bad idea; no place; no business; instead of; rather than; cosy up;
		cozy up; talking shop; gift to; gift for; public dime; public purse; out of touch; wrong priorities;
		priorities wrong; pleasure trip; bad look; a reward for; a blank cheque; let down; in the teeth; double standards; deaf ear;
		gravy train; video link; video call; teams call; zoom call; over zoom; by zoom; by video; could have stayed; should have stayed;
		living it up`)
	// meritPhrases turn an evaluation round.
	meritPhrases = phrasesOf(`no quarrel; no objection; no objections; no complaints; no problem with; nothing against;
		do it again; right to go; right to visit; right to travel; hat off; could not be better; could n't be better;
		no difficulty with; not object; n't object; nothing wrong with; go again`)
	// callOffs ask that a journey is not made.
	callOffs = phrasesOf("cancel the; cancel his; cancel her; call off; called off; stay at home; stay home; put off")
	// junkets are faults that name a journey.
	junkets = text.Set("junket junkets jolly jaunt photo-op photo")
	// merits turn an evaluation round.
	merits = text.Set(`welcome welcomed praise praised congratulate congratulated right vital essential important pleased delighted
		proud historic milestone landmark timely overdue significant constructive productive fruitful positive crucial worthwhile useful
		grateful triumph breakthrough coup boost chance honour honoured delight privilege warm friendly wonderful fascinating
		supported support success successful applaud applauded thrilled benefit benefits opportunity normal routine long-planned`)
	// meritCues report praise.
	meritCues = text.Set(`praised praises praise praising welcomed welcomes welcome welcoming hailed hails hailing applauded
		applauds backed backs defended defends defending supported supports thanked thanks congratulated commended endorsed
		confirmed confirms clarified accepted accepts conceded concedes announced announces promised promises pledged denied
		denies deny denying acknowledged acknowledges credited credits`)
	// namingCues give what they name another name, "described the tour as".
	namingCues = text.Set(`described describes describing called calls calling dubbed labelled labeled termed terms likened
		likens dismissed dismisses dismissing portrayed characterised characterized branded brands derided summed compared
		compares`)
	// reckonCues give a figure: "put the cost at £11,000".
	reckonCues = text.Set("put puts estimated estimates reckoned reckons calculated calculates")
	// presses are words for newspapers and broadcasters.
	presses = text.Set(`newspaper paper tabloid daily times news editorial broadcaster agency magazine post gazette herald
		telegraph chronicle`)
	// threatCues threaten.
	threatCues = text.Set("threatened threatens threatening threaten vowed vows vowing")
	// doubts deny or belittle.
	doubts = text.Set(`not n't never no nothing nobody none without only instead while little few merely just less unless rather cannot
		too enough nor`)
	// pointers may point at the traveller and those who go along.
	pointers = text.Set("you he she they this he's they're she's")
	// tripWords name parts of a journey.
	tripWords = text.Set(`missions tours journeys invited itinerary delegation entourage flights abroad overseas
		cancellation postponement invitation`)
	// spending words stand for who pays for a journey, and what.
	spending = text.Set("government ministers bill cost costs expense price timing money taxpayers taxpayer")
	// opponents are words for those whose part it is to oppose.
	opponents = text.Set(`opposition shadow rival rivals critic critics campaigner campaigners campaign campaigns
		campaigning activist activists protester protesters demonstrators union unions federation alliance pressure watchdog
		backbench backbencher backbenchers rebel rebels charities ngos minority ranking dissident dissidents exile exiles
		exiled amnesty lobby taxpayers ratepayers`)
	// institutions are bodies whose heads travel.
	institutions = text.Set(`university college council country nation company firm bank church museum party club school
		institution democracy`)
	// observers say what things mean.
	observers = text.Set("analyst analysts economist economists historian historians strategist strategists pollster pollsters")
	// kin are those whom a prisoner's case is theirs to press.
	kin = text.Set("sister brother daughter son wife husband mother father widow parents family families niece nephew")
	// captives are words for those kept, or what is done to them.
	captives = text.Set(`jailed imprisoned detained arrested detainee detainees prisoner prisoners hostage hostages jailing
		imprisonment detention arrest`)
	// topics of a party's spokesman, which no government's has before that word.
	topics = text.Set("affairs trade health education energy environment transport culture business enterprise economy finance housing")
	// opinions may be others' as well: "That view was echoed by".
	opinions = text.Set("view views sentiment sentiments criticism concern concerns complaint anger opinion verdict")
	// misgivings tell in a verb that somebody is against what was told.
	misgivings = text.Set("fears doubts disagrees objects despairs disapproves begs")
	// parties are words for parties, with one spelling each.
	parties = map[string]string{"conservative": "conservative", "conservatives": "conservative", "tory": "conservative",
		"tories": "conservative", "labour": "labour", "labor": "labour", "liberal": "liberal", "liberals": "liberal",
		"democrat": "democrat", "democrats": "democrat", "democratic": "democrat", "republican": "republican", "republicans": "republican",
		"lib": "liberal", "green": "green", "greens": "green", "socialist": "socialist", "socialists": "socialist",
		"nationalist": "nationalist", "nationalists": "nationalist", "unionist": "unionist", "unionists": "unionist"}
	// demands are what critics ask for.
	demands = text.Set(`cancel cancelling canceling cancelled canceled scrap scrapped abandon abandoned postpone postponed
		off boycott boycotted rethought shelved reconsider rethink withdraw refuse halt stop challenge confront condemn pull
		dropped apologise apologize distance delay drop reverse resign block explain`)
	// agenda are what anybody may ask a traveller to do there.
	agenda = text.Set("raise press seek push secure")
	// rights are of people who are wronged.
	rights = text.Set(`rights case cases jailed prisoner prisoners jailing detained detention release freed abuse abuses persecution
		repression torture torturing execution executions dissident dissidents activists journalists plight fate murder killing killings
		killed hostage hostages freedom freedoms invasion genocide crackdown`)
	// courses are words for what is criticised beside a journey.
	courses = text.Set(`decision plan plans policy deal agreement proposal proposals move relationship engagement approach strategy
		invitation rapprochement scheme cuts bill law talks meeting summit diplomacy embassy stance ties pact treaty`)
	// policies are courses that an article without a journey may be about.
	policies = text.Set("policy plan plans bill law proposal proposals scheme reforms cuts agreement treaty pact ban")

	// oppositionNouns tell of criticism without its words.
	oppositionNouns = text.Set(`pressure criticism criticisms condemnation calls call anger backlash opposition fury outrage objections
		objection demands concern concerns unease disquiet scrutiny outcry fire protest protests dismay alarm doubts fears
		complaints warnings`)
	// opposedWords tell of a source that is against something.
	opposedWords = text.Set(`concerned worried alarmed furious angry dismayed outraged appalled unhappy sceptical skeptical uneasy opposed
		critical upset fearful incensed scathing doubtful unimpressed impressed unconvinced convinced dismissive unmoved`)
	// stirs have a journey as subject and opposition as object.
	stirs = text.Set(`caused causes causing drawn drew draws sparked sparks prompted prompts provoked provokes attracted
		attracts met faced faces brought stirred aroused angered into`)
	// standVerbs tell of somebody who is for what others criticise.
	standVerbs = text.Set("defended defends backed backs praised praises")
	// reactions come before "with" and the kind of opposition.
	reactions  = text.Set("reacted responded met greeted received")
	raiseWords = text.Set(`raise raised raises raising voice voiced voices voicing express expressed expresses expressing share shared
		echo echoed lodge lodged`)
	// topicOpeners come between opposition and what it is about.
	topicOpeners = text.Set("over about for at that regarding concerning after against by to")

	// officeBodies stand for a government or a ruler's household.
	officeBodies = text.Set(`downing government palace ministry office cabinet administration kremlin whitehall treasury department
		house hall embassy presidency chancellery commission secretariat`)
	spokesWords = text.Set(`spokesman spokeswoman spokesperson spokespeople aide aides source sources official officials
		insider insiders ally allies friends supporters admirers`)

	// responseOpeners open a sentence that answers.
	responseOpeners = text.Set(`brushing dismissing rejecting defending responding countering answering shrugging denying asked
		pressed challenged questioned`)
	// denials answer what they are about alone.
	denials = text.Set("deny denied denies denying")
	// responseCues report an answer.
	responseCues = text.Set(`insist insisted insists insisting defend defended defends defending reject rejected rejects rejecting dismiss
		dismissed dismisses dismissing deny denied denies denying respond responded responds responding reply replied replies
		counter countered stress stressed stresses stressing pointed maintain maintained maintains argue argued argues hit
		adding reiterated reassured assured shrugged brushed`)
)
