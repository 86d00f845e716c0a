package briefing

import (
	"maps"
	"slices"
	"strings"

	"ukchina/briefing/text"
)

// verbNames are the names of verbs at the start of a query, of one word or two.
var verbNames = namesOf(map[Verb]string{
	VerbWhoSaid:       "who-said|whosaid|who said|who says|who-says|whosays|who_said|who say|quotes on|quotes about|statements on|statements about",
	VerbSaid:          "said|quotes by|quotes from|quotes of|statements by|statements from|statements of",
	VerbTrip:          "trip|trips|visit|journey|the trip|the visit",
	VerbDelegation:    "delegation|delegations|delegates|delegate|entourage|the delegation",
	VerbCriticisms:    "criticisms|criticism|criticisms of|critics|critic|critique|the criticisms|the critics",
	VerbTimeline:      "timeline|timelines|time-line|time line|chronology|dates|events|the timeline",
	VerbFigures:       "figures|figure|numbers|statistics|stats|the figures|the numbers|key figures",
	VerbPeople:        "people|persons|names|cast|the people|list people|show people",
	VerbPerson:        "person",
	VerbTopics:        "topics|topic|themes|subjects|the topics|list topics|show topics",
	VerbSources:       "sources|source|articles|article|the sources|the articles|list sources|list articles",
	VerbSearch:        "search|find|search for|look for|look up|searching for|find me",
	VerbDigest:        "digest|summary|overview|the digest|summarise|summarize",
	VerbSubscribe:     "subscribe",
	VerbSubscriptions: "subscriptions|subscription|list subscriptions|show subscriptions|my subscriptions|our subscriptions|the subscriptions",
	VerbPause:         "pause",
	VerbResume:        "resume",
	VerbUnsubscribe:   "unsubscribe",
	VerbHelp:          "help|commands|usage|h|help with|help on|man",
})

var sortedVerbNames = slices.Sorted(maps.Keys(verbNames))

func namesOf(table map[Verb]string) map[string]Verb {
	names := map[string]Verb{}
	for v, list := range table {
		for _, name := range strings.Split(list, "|") {
			names[name] = v
		}
	}
	return names
}

// What somebody may have done who said something, and what they did.
const (
	speak = "threaten|warn|promise|announce|claim|deny|insist|argue|demand|propose|suggest|add|admit|complain"
	spoke = "threatened|threatens|warned|warns|promised|promises|announced|announces|claimed|claims|denied|denies|insisted|" +
		"insists|argued|argues|demanded|demands|proposed|proposes|suggested|suggests|admitted|admits|complained|" +
		"complains|called|calls|described|describes|accused|accuses|urged|urges"
)

// patterns are tried in order.
var patterns = compile([][2]string{
	// What is said about something comes first: the something may be a trip.
	{"who-said", "what was|is|has|have|were|are [been] said|reported about|on|regarding TOPIC"},
	{"who-said", "what do|did|does|has|have [the] they|people|we|articles|sources|everyone|anyone|anybody|everybody say|said|have about|on|regarding TOPIC"},
	{"who-said", "did|does|do|has|have anyone|anybody|someone|somebody|they|people say|said|mention|mentioned|talk|talked|speak|comment|discuss [anything|something] [about|on|of] TOPIC"},
	{"who-said", "who|who's [is|are|was|were|has|have|had|did|does] talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|comment|comments|commented|commenting about|on|of|regarding TOPIC"},
	{"who-said", "what|how about TOPIC"},
	{"criticisms", "what do|did|does|have|has [the] critics|opponents say|said *"},
	{"help", "who|what are you *"},
	{"said", "what was|is|were [been] said by NAME about|on|regarding TOPIC"},
	{"said", "what was|is|were [been] said by NAME"},
	{"said", "what [else] do|did|does|has|have|had NAME say|said|tell|told DAY"},
	{"said", "what [else] do|did|does|has|have|had|is|was|are NAME say|said|says|saying|tell|told|think|thinks [anything|something] about|on|of|regarding TOPIC"},
	{"said", "what [else] did|has|have|does NAME UNREAD:" + speak + " about|on|of|against TOPIC"},
	{"said", "what [else] did|has|have|does NAME UNREAD:" + speak + " *"},
	{"said", "what|what's [is|are|was|were] NAME view|views|position|stance|opinion|reaction|response about|on|of|to|regarding TOPIC"},
	{"said", "did|does|has|have|do NAME say|said|mention|mentioned anything|something"},
	{"said", "did|does|has|have|do NAME say|said|mention|mentioned|talk|talked|comment [anything|something] [about|on|of] TOPIC"},
	{"said", "what NAME said|says|thinks about|on|of TOPIC"},
	{"said", "how did|has|does|have NAME respond|responded|react|reacted|answer|answered|reply|replied to TOPIC"},
	{"said", "how did|has|does|have NAME respond|responded|react|reacted|answer|answered|reply|replied"},
	{"people", "who|who's [is|are] who"},
	{"people", "who are the|these|those people *"},
	{"people", "who|who's [is|are|was|were] [being] appears|appear|mentioned|named|quoted|speaks|speaking|spoke|talks"},
	{"people", "who|who's [is|are|was|were] [being] appears|appear|mentioned|named|quoted|speaks in|here|most|often *"},
	{"who-said", "who|who's [is|are|was|were|has|have|had|did|does] said|saying|say|mention|mentions|mentioned|mentioning|discussed|discusses|raised|raises [anything|something|things] [about|on|regarding|concerning] TOPIC"},
	{"who-said", "who|who's [has|have|had|is|was] UNREAD:" + spoke + " [it|them|him|her] [that|about|of|for|on|against|with] TOPIC"},
	{"who-said", "who [has|have|had] used|uses|use the [very] word|words|phrase|term TOPIC"},
	{"criticisms", "who|what|why|how|was|were|is|are|did|has|have * criticises|criticise|criticised|criticizes|criticize|criticized|criticising|criticizing|opposes|oppose|opposed|objects|objected|attacked|condemned *"},
	{"criticisms", "who|who's|what [is|was|are|were] against *"},
	{"delegation", "who|who's [is|are|was|were|will] [be] [in|on|part|a] [of|member] the|his|her|their delegation|party|entourage *"},
	{"delegation", "who|who's|which * going|goes|go|travelling|traveling|travels|travelled|traveled|accompanying|accompanies|accompanied|accompany|joining|joins|joined|join *"},
	{"delegation", "who|who's [is|are|was|will] [be] with|coming *"},
	{"trip", "is|will|was|did|does|has * trip|visit|tour|journey *"},
	{"delegation", "is|are|will|was|were NAME going|go|travelling|traveling|travel|accompanying|joining|join *"},
	{"delegation", "how many * going|go|travelling|traveling|travel|accompanying|joining|join *"},
	{"delegation", "who|what|which|how * delegation|delegates|entourage *"},
	{"criticisms", "who|what|which|any|is|are|was|were * criticism|criticisms|critics|objections|opponents *"},
	{"trip", "who is|was|will|does|did NAME meeting|meet|visiting|visit *"},
	{"trip", "who|who's [is|will|was] [be] meeting|meet|visiting|visit|visited|visits *"},
	{"people", "who|who's [is|are] in|there|they *"},
	{"person", "who is|was|are|were NAME"},
	{"person", "who's NAME"},
	{"person", "tell me about NAME"},
	{"said", "what [else] do|did|does|has|have|had|is|was|are NAME say|said|says|saying|tell|told|think|thinks *"},
	{"said", "what NAME said|says"},
	{"figures", "how much * TOPIC:cost|costs|costing *"},
	{"figures", "what|what's * TOPIC:cost|costs|costing *"},
	{"timeline", "what happened|happens *"},
	{"trip", "when|where|why|what|what's|how * trip|visit|journey|tour *"},
	{"trip", "when|where|why is|was|are|will|does|did|has * go|going|goes|travel|travelling|traveling|travels|visiting|arrive|arriving|arrives|due|land|landing|lands|fly|flying|leaving|leave|depart|return|returning|meet|meeting *"},
	{"timeline", "what|when * happened|happens|happen|happening *"},
	{"timeline", "what are the [key|main|important] dates|events *"},
	{"figures", "what|which are|were [the] [key|main] figures|numbers|statistics on|about|for|of TOPIC"},
	{"figures", "what|which are|were [the] [key|main] figures|numbers|statistics"},
	{"topics", "what|which are|is|were [the] [main] topics|topic|themes|subjects *"},
	{"topics", "what|what's is|are|was [being] [it|this|they|that] [talked|talking|discussed|all] about *"},
	{"topics", "what topics|subjects|themes *"},
	{"search", "where is|are|was TOPIC mentioned|named"},
	{"search", "which articles|sources mention|mentions TOPIC"},
	{"sources", "what|which|how * sources|articles *"},
	{"figures", "how much|many [is|are|was|were|do|does|did|will|has|have] [the] TOPIC"},
	{"who-said", "anything|something|news|more about|on|regarding TOPIC"},
	{"digest", "give|show|send|post [me] the|a digest|summary|overview|briefing *"},
	{"digest", "what|what's [is] new *"},
	{"help", "what can|do i|you|we *"},
	{"help", "how do|does|can i|you|we|this|it *"},
	{"help", "i need help *"},
})

// longestQuestion is how many words a plain English question may have.
const longestQuestion = 40

// fromEnglish reads a plain English question.
func fromEnglish(words []string) (Query, bool) {
	if len(words) > longestQuestion {
		return Query{}, false
	}
	for _, p := range patterns {
		got := slots{all: words}
		if !match(p.words, words, &got) {
			continue
		}
		if q, ok := p.query(got); ok {
			return q, true
		}
	}
	return Query{}, false
}

// query makes the query of what stands in the slots.
func (p pattern) query(got slots) (Query, bool) {
	switch {
	case p.verb == VerbSaid && len(got.name) > 0:
		return saidQuery(got)
	case p.verb == VerbDelegation:
		return queryOf(p.verb, got.all)
	case p.verb == VerbTimeline:
		return queryOf(p.verb, got.rest)
	case p.verb == VerbWhoSaid:
		q, ok := queryOf(p.verb, got.topic)
		q.Unread = strings.Join(got.unread, " ")
		return q, ok
	case p.verb != VerbPerson:
		return queryOf(p.verb, got.topic)
	case strings.HasSuffix(got.name[0], "ing"): // "who is paying for it?" asks for nobody's page
		return Query{}, false
	}
	return queryOf(p.verb, got.name)
}

func queryOf(v Verb, words []string) (Query, bool) {
	q, err := newQuery(v, words, "", nil)
	return q, err == nil
}

// saidQuery makes the query of what somebody said.
func saidQuery(got slots) (Query, bool) {
	if slices.ContainsFunc(got.name, func(w string) bool { return isOneOf(w, "who|what|when|where|why|how") }) {
		return Query{}, false
	}
	words := slices.Clone(got.name)
	last := &words[len(words)-1]
	*last = strings.TrimSuffix(*last, "'s") // "Olmo's view"
	if len(got.topic) > 0 {
		words = append(append(words, "about"), got.topic...)
	}
	q, ok := queryOf(VerbSaid, words)
	q.Unread = strings.Join(got.unread, " ")
	if len(got.rest) > 0 && narrowing[strings.ToLower(got.rest[0])] {
		q.Unread = strings.Join(got.rest, " ")
	}
	return q, ok
}

// narrowing are words that begin what an answer to "what did NAME say" would
// have to go by: a time, a place, whom it was said to.
var narrowing = text.Set("since before after until till on in at during from between yesterday today last this when while to")
