// Package people finds who and what speaks or acts in a text: names with
// their titles, honours and roles, bodies such as ministries and companies,
// spokespeople, groups, and the pronouns and second mentions that point at
// them.
//
// It knows no names. What it has are lexicons of English: titles, honours,
// words for offices and roles, words that end the names of bodies, countries
// with their adjectives, and the buildings that stand for governments.
//
// Read person.go first, then resolve.go, which runs all, scene.go and the
// lexicons (lexicon.go, given.go, country.go). Names are read by name.go and
// run.go, the roles around them by role.go; credit.go tells who only took the
// picture; entity.go sorts people from the rest; attach.go gives short names
// their bearers, newcomer.go makes one where nobody's full name explains them,
// learn.go keeps what each mention tells of its bearer, and kin.go gives relatives
// the surname they share. One walk from top
// to bottom, in refer.go, then resolves what points back: pronouns there, roles
// that stand alone in lone.go and, where they mean whom the last sentences were
// about, recent.go; "the Norwegian" in national.go; those described before they
// are named in late.go; "the company" in firm.go. Roles are compared in post.go,
// and the makers of statements read in speaker.go; described.go makes somebody of
// those who have no name. match.go compares people with
// what is typed, and across articles.
//
// A mention that cannot be resolved stays unresolved: it is shown as written,
// and never guessed.
package people
