package briefing

import (
	"strings"

	"ukchina/briefing/text"
)

// aheadWords announce what comes ("is due to", "talks planned for Monday").
var aheadWords = text.Set(`due set expected scheduled planned slated likely poised ready about going plan plans planning hope
	hopes hoping want wants aim aims aiming intend intends prepares preparing promised pledged vowed agreed threatened
	supposed billed proposed tipped meant`)

var (
	beWords       = text.Set("is are am 's 're 'm be")
	wasWords      = text.Set("was were been had")
	haveWords     = text.Set("has have 've had having")
	relativeWords = text.Set("who which that whose")
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
var baseParticiples = text.Set("run come become set put cut hit let quit shut split spread beat cast")

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
