package briefing

import "strings"

// aheadWords announce what comes ("is due to", "talks planned for Monday").
var aheadWords = map[string]bool{"due": true, "set": true, "expected": true, "scheduled": true,
	"planned": true, "slated": true, "likely": true, "poised": true, "ready": true, "about": true,
	"going": true, "plan": true, "plans": true, "planning": true, "hope": true, "hopes": true,
	"hoping": true, "want": true, "wants": true, "aim": true, "aims": true, "aiming": true,
	"intend": true, "intends": true, "prepares": true, "preparing": true, "promised": true,
	"pledged": true, "vowed": true, "agreed": true, "threatened": true, "supposed": true,
	"billed": true, "proposed": true, "tipped": true, "meant": true}

var (
	beWords       = map[string]bool{"is": true, "are": true, "am": true, "'s": true, "'re": true, "'m": true, "be": true}
	wasWords      = map[string]bool{"was": true, "were": true, "been": true, "had": true}
	haveWords     = map[string]bool{"has": true, "have": true, "'ve": true, "had": true, "having": true}
	relativeWords = map[string]bool{"who": true, "which": true, "that": true, "whose": true}
)

// plannedPresents are the verbs that English puts in the present tense for
// what is on the calendar ("arrives on Monday").
var plannedPresents = withThirdPersons(`arrive begin start open meet return leave end close face host travel visit head
	go hear vote take kick hold fly launch resume expire decide gather convene depart debate attend address
	play sit celebrate mark debut premiere air travel sail embark set jet welcome receive join sign unveil publish
	conclude finish last stay come chair speak land run appear`)

// pastPresents are the verbs whose present tense tells what has been ("the
// mayor tells us on Friday that").
var pastPresents = withThirdPersons("say tell follow")

// baseParticiples look like their infinitives, and without an auxiliary may be
// the second of two ("would take office, run").
var baseParticiples = map[string]bool{"run": true, "come": true, "become": true, "set": true, "put": true, "cut": true,
	"hit": true, "let": true, "quit": true, "shut": true, "split": true, "spread": true, "beat": true, "cast": true}

// Verbs of the first day of something that lasts, and of its last.
var (
	beginWords = withThirdPersons("begin start open arrive leave depart fly sail travel set head jet")
	endWords   = withThirdPersons("end finish conclude close return")
)

// withThirdPersons returns the set of the verbs with their third persons.
func withThirdPersons(verbs string) map[string]bool {
	m := map[string]bool{}
	for v := range strings.FieldsSeq(verbs) {
		m[v], m[v+"s"], m[v+"es"] = true, true, true
		if stem, ok := strings.CutSuffix(v, "y"); ok {
			m[stem+"ies"] = true
		}
	}
	return m
}
