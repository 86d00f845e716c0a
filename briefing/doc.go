// Package briefing answers questions about a folder of news articles from
// what the articles say, and from nothing else.
//
// It is pure: no files, network, logs, clocks or contexts. Read it bottom-up;
// a family of files begins with the one that has its name:
//
//   - article.go, citation.go: an article, and a place in one. Every fact
//     holds a citation, and a citation's text is a slice of its article, so
//     that nothing can be shown that was not written.
//   - phrase.go: runs of an article's words, and what their tags say.
//   - when*.go: dates as articles give them ("on Wednesday", "a year later").
//     when_scan.go finds the expressions, which when_read.go, when_named.go,
//     when_number.go, when_counted.go and when_relative.go read; when_direction.go
//     and when_tense.go tell from the verbs whether they are past or to come;
//     when_resolve.go, with when_reckon.go and when_cycle.go, makes dates of them.
//     clause*.go: the clause around a date or number, for showing it.
//   - statement*.go, trip*.go, delegation*.go, criticism*.go, figure*.go,
//     event*.go: one kind of fact each, with its finder and its words (*_words.go).
//   - scene.go: an article as package visits looks at it, whose learned weights
//     find trips where the rules find none (trip_learned.go), and company and
//     criticisms beside them (delegation_learned.go, criticism_learned.go).
//   - facts.go: all facts of one article.
//   - profile.go: the briefing's title, topics and article metadata; words,
//     never facts.
//   - corpus.go: many articles, in segments. In a segment, index.go knows which
//     words occur in which statements (word*.go, postings.go),
//     identity.go who the people are (name.go).
//   - person*.go, topic.go, term.go, match*.go: one person or
//     topic across the segments, and what matches it, the best first.
//   - query.go, parse*.go, pattern.go, english*.go: what is asked, typed or in
//     plain English.
//   - answer*.go: what is answered, one kind of question a file, without any
//     markup; suggest*.go, spelling*.go, example.go: what else can be asked.
//   - card.go, card_sources.go: one item of an answer.
//   - digest.go: the briefing at a glance, or what is new in it. picture.go has
//     all that it chooses from, each thing once: together.go, and travelling.go
//     of trips, put together
//     what several articles tell; wording.go says when that is the same, and
//     shelf.go where to look.
//     quotations.go chooses among what is said, point.go finds what somebody
//     said earlier on the same point.
//   - json.go: answers and digests as JSON.
//
// The larger families:
//
// Trips: trip_journey.go goes through the places that tell of a journey, which
// trip_departure.go, trip_stay.go, trip_visit.go and trip_meeting.go read. Each is made
// of the plan that a verb tells (trip_subject.go), a destination (trip_destination.go, by
// the names of trip_place*.go), a time (trip_when.go) and a traveller
// (trip_traveller.go, trip_understood.go). trip_main.go chooses the one that the article
// is about, abroad by trip_abroad.go, below the lines of trip_heading.go; trip_purpose*.go, trip_aim.go, trip_hope.go and
// trip_use.go say what it is for, trip_put_off.go when it is put off to, trip_follows.go
// what it follows.
//
// Delegations: delegation_company.go, delegation_mission.go, delegation_group.go,
// delegation_going.go, delegation_arrival.go, delegation_among.go and
// delegation_beside.go read the words for company, delegation_owner.go whose it is.
// delegation_members.go reads their lists, name by name (delegation_member.go), of
// bodies by delegation_body.go, with roles by delegation_role.go and delegation_head.go;
// delegation_size.go says how many there are, delegation_leader.go who leads.
//
// Criticisms: criticism_side.go sets out whose course it is. A statement is one by its
// words (criticism_weight.go), by how it is reported and led up to (criticism_stance.go,
// criticism_context.go, criticism_lead.go) and by who makes it: criticism_critic.go,
// criticism_opponent.go and criticism_owner.go against criticism_ours.go and
// criticism_hosts.go. It is none where it is about something else (criticism_elsewhere.go,
// criticism_other.go), about a critic (criticism_defender.go) or stands behind a turn
// (criticism_turn.go). criticism_concern.go, criticism_opposition.go,
// criticism_ask.go and criticism_told.go read what is told without being said; criticism_answer.go finds the
// answers.
//
// Figures: figure_scan.go finds the amounts, in digits (figure_number.go) or words
// (figure_spelled.go, figure_fraction.go), with their units (figure_unit.go) or what they
// count (figure_count.go, figure_noun.go); figure_range.go, figure_series.go,
// figure_score.go and figure_duration.go are the forms of their own.
//
// Events: event_kind.go, event_question.go, event_supposed.go and event_wish.go say
// which dated clauses tell of none.
package briefing
