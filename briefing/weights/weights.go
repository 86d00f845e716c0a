// Package weights holds what was learned from annotated texts, as bytes that
// are used where they lie. NOTE.md says from which texts, under which licences,
// and how well it does; cmd/train makes the files anew.
package weights

import _ "embed"

// Tags is the model of briefing/text/pos.
//
//go:embed tags.bin
var Tags string

// English is the model of briefing/attribution/learned.
//
//go:embed english.bin
var English string

// Critic is the model of briefing/visits that finds criticisms.
//
//go:embed critic.bin
var Critic string

// Company is the model of briefing/visits that finds who goes along.
//
//go:embed company.bin
var Company string

// Journey is the model of briefing/visits that finds journeys.
//
//go:embed journey.bin
var Journey string
