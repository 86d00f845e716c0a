package attribution

// Small closed classes of English words that the rules ask for.

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

var (
	auxiliaries = set("has", "have", "had", "having", "is", "are", "was", "were", "be", "been", "being", "am",
		"'s", "'ve", "'d", "'re", "'m", "do", "does", "did", "got", "gets", "get")
	beForms = set("is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m", "got", "gets", "get")
	modals  = set("will", "would", "shall", "should", "can", "could", "may", "might", "must", "'ll", "'d", "ca", "wo")

	// subjectPronouns can be a source. The first and second person outside a
	// quotation are the writer and the reader, who are no source.
	subjectPronouns = set("he", "she", "they", "it")
	objectPronouns  = set("him", "her", "them", "it", "us", "me", "you")
	possessives     = set("my", "your", "his", "her", "its", "our", "their")
	// speakers are heads of noun phrases that are people by their office.
	speakers = set("minister", "ministers", "spokesman", "spokeswoman", "spokesperson", "leader", "president", "mayor",
		"secretary", "chancellor", "governor", "senator", "official", "officials", "critic", "critics", "campaigners",
		"residents", "chief", "chairman", "chairwoman", "chair", "judge", "police", "director", "ambassador", "mp", "mps",
		"lawyer", "lawyers", "premier", "envoy", "captain", "coach", "manager", "owner", "founder", "father", "mother")
	writerPronouns = set("i", "we", "you")

	days = set("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "may", "june", "july", "august", "september",
		"october", "november", "december", "yesterday", "today", "tomorrow", "tonight",
		"morning", "afternoon", "evening", "night", "week", "month", "year", "weekend")

	// occasions are what one says something in or at ("in a statement").
	occasions = set("statement", "interview", "tweet", "tweets", "letter", "email", "e-mail", "speech", "post",
		"video", "message", "memo", "briefing", "conference", "release", "rally", "event", "remarks", "article",
		"column", "blog", "debate", "hearing", "court", "parliament", "commons", "programme", "program", "show",
		"meeting", "report", "address", "testimony", "telephone", "phone", "twitter", "facebook", "instagram",
		"x", "telegram", "broadcast", "forum", "reply", "response", "note", "press", "text", "call", "filing")

	// linking prepositions tie one noun phrase to the next within a name or role.
	linking = set("of", "for", "at", "from", "in", "on", "to", "with", "against")

	// clauseOpeners begin a clause whose subject follows.
	clauseOpeners = set("that", "because", "as", "while", "after", "before", "if", "although", "though", "when",
		"whether", "since", "unless", "until", "where", "whereas", "once", "but", "and", "or", "so", "yet", "than")

	// standAlone determiners can be a noun phrase by themselves.
	standAlone = set("some", "many", "others", "those", "all", "both", "neither", "most", "several", "another", "each", "few", "one")

	titles = set("sir", "dame", "lord", "lady", "baroness", "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor",
		"president", "prime", "king", "queen", "prince", "princess", "mr.", "mrs.", "ms.", "dr.", "sen.", "rep.", "gov.",
		"gen.", "senator", "congressman", "congresswoman", "governor", "chancellor", "rev", "rev.", "judge", "justice")

	doubtful = set("if", "whether", "unless")

	// addOns open the writer's own words after a quotation has ended.
	addOns = set("amid", "as", "after", "despite", "in", "following", "when", "before", "while", "although",
		"though", "with", "during", "even", "since", "referring", "who")

	// asking opens a clause about the question that was put.
	asking = set("asked", "pressed", "questioned", "challenged", "quizzed", "speaking", "writing", "responding", "told")
)
