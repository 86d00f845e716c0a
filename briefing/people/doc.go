// Package people finds who and what speaks or acts in a text: names with
// their titles, honours and roles, bodies such as ministries and companies,
// spokespeople, groups, and the pronouns and second mentions that point at
// them.
//
// It knows no names. What it has are lexicons of English: titles, honours,
// words for offices and roles, words that end the names of bodies, countries
// with their adjectives, and the buildings that stand for governments.
//
// A mention that cannot be resolved stays unresolved: it is shown as written,
// and never guessed.
package people
