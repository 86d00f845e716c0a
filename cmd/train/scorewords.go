package main

import "strings"

// The words that the measures ask for.
var (
	stopWords = words(`a an the this that these those some any all no each every both either neither many most
		more much several few other another such what which who whom whose he him his she her hers it its they
		them their theirs we us our ours i me my mine you your yours himself herself itself themselves myself
		yourself ourselves one ones there here of in on at by for from to with as and or but nor not is are was were
		be been being has have had do does did will would can could may might should than then so too also
		mr mrs ms dr s t re ve ll d m`)
	tailWords = words(`who whom whose which that of in on at by for from to with as about during after before
		under over near including where when while speaking appearing`)
	speechWords = words(`said say says saying told tell tells telling added add adds adding wrote write writes writing
		according asked ask asks asking tweeted tweets noted note notes noting explained explains argued argue argues
		announced declared stated states insisted insists warned warns claimed claim claims replied responded
		continued concluded`)
)

func words(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
