package briefing

var (
	// blameCues report a speech that is criticism by itself: Levin, English
	// Verb Classes and Alternations (1993), 33, the negative judgement verbs.
	blameCues = setOf(`criticise criticised criticises criticising criticize criticized criticizes criticizing
		condemn condemned condemns condemning denounce denounced denounces denouncing accuse accused accuses accusing
		blame blamed blames blaming slam slammed slams slamming blast blasted blasts blasting attack attacked attacks attacking
		lambast lambasted lambasts lambasting lambaste castigate castigated decry decried decries deplore deplored deplores
		deride derided ridicule ridiculed mock mocked mocks rebuke rebuked chide chided berate berated savage savaged
		brand branded brands lash lashed hit rail railed denouncing object objected objects protest protested
		question questioned questions fume fumed blasting oppose opposed opposes scold scolded assail assailed bemoan bemoaned`)
	// demandCues ask for another course.
	demandCues = setOf(`urge urged urges urging warn warned warns warning demand demanded demands demanding call called calls
		calling implore implored caution cautioned cautions plead pleaded complain complained complains appeal appealed`)
	// faults are evaluations that news quotes against a course or somebody.
	faults = setOf(`pathetic naive naïve shameful shame disgrace disgraceful disgraced mistake betrayal betrays betraying betrayed
		betray kowtow kowtowing kowtowed sell-out sellout selling-out cosying cozying regime distraction costly expensive frivolous shambolic inappropriate misjudgment misjudgement vacation holiday ashamed giveaway condemns condemn denounces opposes appeasement appease appeasing appeaser grovelling
		groveling grovel craven cowardly cowardice weak weakness reckless recklessly irresponsible dangerous dangerously
		threat trashing trashes trash wrong wrongly insult insulting humiliation humiliating humiliated embarrassing
		embarrassment hypocrisy hypocritical hypocrite disaster disastrous catastrophic failure failed fails failing foolish folly
		misguided ill-judged ill-advised tone-deaf junket jolly jaunt waste wasted wasting wasteful stunt gimmick
		photo-opportunity photo-op capitulation capitulating surrender surrendering surrendered unacceptable outrageous
		outrage disgusting appalling appalled scandalous indefensible immoral unethical complicit complicity blood
		whitewash whitewashing sportswashing greenwashing fawning pandering pander panders lapdog
		spineless gutless clueless absurd ridiculous farcical farce shambles chaotic insensitive vanity lavish extravagant
		self-indulgent pointless legitimise legitimising legitimises legitimize legitimizing legitimizes normalise normalising
		normalize rewarding rewards emboldens embolden emboldening abandoning abandoned neglecting neglects neglected
		ignoring ignores disgust dishonest misleading hollow toothless disappointing disappointment disappointed regrettable
		deplorable troubling worrying unwise short-sighted shortsighted bow bowing bows caving caves caved genuflecting
		propaganda cynical undermines undermine undermining sacrifice sacrificing sacrifices risks gamble dereliction negligent
		slap inexcusable unforgivable steals trampling tramples breach breaches damaging harmful unjustifiable unjustified
		wasteful ill-timed untimely`)
	// faultPhrases are evaluations of several words.
	faultPhrases = [][]string{
		{"no", "regard", "for"}, {"blind", "eye"}, {"sell", "out"}, {"selling", "out"}, {"sold", "out"}, {"red", "carpet"},
		{"wrong", "time"}, {"wrong", "message"}, {"wrong", "signal"}, {"should", "not"}, {"should", "n't"}, {"must", "not"},
		{"must", "n't"}, {"should", "never"}, {"ought", "not"}, {"ought", "to", "be", "ashamed"}, {"nothing", "to", "show"},
		{"cancel", "the"}, {"cancel", "his"}, {"cancel", "her"}, {"call", "off"}, {"called", "off"}, {"photo", "opportunity"},
		{"at", "the", "expense", "of"}, {"taxpayers", "'"}, {"bad", "idea"}, {"no", "place"}, {"no", "business"},
		{"instead", "of"}, {"rather", "than"}, {"cosy", "up"}, {"cozy", "up"}, {"talking", "shop"}, {"gift", "to"}, {"gift", "for"}, {"public", "dime"}, {"public", "purse"}, {"out", "of", "touch"}, {"wrong", "priorities"},
	}
	// junkets are faults that name a journey.
	junkets = setOf("junket junkets jolly jaunt photo-op photo")
	// merits turn an evaluation round.
	merits = setOf(`welcome welcomed praise praised congratulate congratulated right vital essential important pleased delighted
		proud success successful applaud applauded thrilled benefit benefits opportunity`)
	// demands are what critics ask for.
	demands = setOf(`cancel cancelling canceling cancelled canceled scrap scrapped abandon abandoned postpone postponed off boycott boycotted rethought shelved boycott reconsider rethink withdraw refuse halt
		stop raise press challenge confront condemn pull apologise apologize distance delay drop reverse resign block explain`)
	// courses are words for what is criticised beside a journey.
	courses = setOf(`decision plan plans policy deal agreement proposal proposals move relationship engagement approach strategy
		invitation rapprochement scheme cuts bill law talks meeting summit diplomacy embassy stance ties pact treaty`)
	// policies are courses that an article without a journey may be about.
	policies = setOf("policy plan plans bill law proposal proposals scheme reforms cuts agreement treaty pact ban")

	// oppositionNouns tell of criticism without its words.
	oppositionNouns = setOf(`pressure criticism criticisms condemnation calls call anger backlash opposition fury outrage objections
		objection demands concern concerns unease disquiet scrutiny outcry fire protest protests dismay alarm doubts fears
		complaints warnings`)
	// opposedWords tell of a source that is against something.
	opposedWords = setOf(`concerned worried alarmed furious angry dismayed outraged appalled unhappy sceptical skeptical uneasy opposed
		critical upset fearful incensed`)
	raiseWords = setOf(`raise raised raises raising voice voiced voices voicing express expressed expresses expressing share shared
		echo echoed lodge lodged`)
	// topicOpeners come between opposition and what it is about.
	topicOpeners = setOf("over about for at that regarding concerning after against by to")

	// officeBodies stand for a government or a ruler's household.
	officeBodies = setOf(`downing government palace ministry office cabinet administration kremlin whitehall treasury department
		house hall embassy presidency chancellery commission secretariat`)
	spokesWords = setOf("spokesman spokeswoman spokesperson spokespeople aide aides source sources official officials insider insiders ally allies")

	// responseCues report an answer.
	responseCues = setOf(`insist insisted insists insisting defend defended defends defending reject rejected rejects rejecting dismiss
		dismissed dismisses dismissing deny denied denies denying respond responded responds responding reply replied replies
		counter countered stress stressed stresses stressing pointed maintain maintained maintains argue argued argues hit
		adding reiterated reassured assured shrugged brushed`)
)
