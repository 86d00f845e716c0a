// Package people finds who and what speaks or acts in a text: names with
// their titles, honours and roles, bodies such as ministries and companies,
// spokespeople, groups, and the pronouns and second mentions that point at
// them.
//
// It knows nobody. What it has are lexicons of English: titles, honours, words
// for offices and roles, words that end the names of bodies, given names that many
// bear, countries with their adjectives, and the buildings that stand for
// governments.
//
// Read person.go first, then resolve.go, which runs all. scene.go is the article
// while it is read, token.go what a token shows, wordclass.go what a word can be,
// from lexicon.go, given.go and country.go.
//
// Names: mention.go is a place where somebody is named. name.go finds where names
// begin and run.go where they end, those of bodies by bodyname.go and patron.go and,
// where they say what they mind, by remit.go; office.go parts a
// name from the title before it, and credit.go tells who only took the picture. role.go
// gives names their roles: those before them in premodifier.go, those after them in
// apposition.go, whose words description.go reads.
//
// Bearers: entity.go is whoever bears a name, fullname.go reads its words, proof.go
// weighs whether it is somebody's, counted.go that of as many as a number says, and
// human.go decides. shortname.go gives short names their bearers, whom candidate.go
// chooses, and newcomer.go makes one where nobody's full name explains them; learn.go
// keeps what each mention tells of its bearer, kin.go gives relatives the surname they
// share, and relation.go keeps who is whose.
//
// Offices: post.go takes a role apart, postfit.go compares two, holder.go finds who
// holds one, succession.go who leaves one and who comes into it; party.go has the
// words for parties.
//
// What points back: walk.go goes from top to bottom, and actor.go notes who does what on
// the way. pronoun.go records pronouns, antecedent.go and besides.go say whom they
// mean, asker.go who answers, lost.go who will not speak and item.go what is only listed; lone.go resolves
// roles that stand alone, recent.go those that mean whom the last sentences were about,
// for whom epithet.go has other words and variation.go words that tell something new, of
// a party in partisan.go and of a trade in calling.go; national.go "the Norwegian",
// firm.go and lastfirm.go "the company", bodykind.go and onlybody.go "the union";
// late.go those described before they are named, lead.go whom the article begins with,
// headline.go whom its headline means, faceless.go those who are never named, dock.go
// the defendant. written.go says whose a letter is, ahead.go whom a pronoun goes before,
// acronym.go which body letters stand for.
//
// Makers of statements: source.go is the words for one, speaker.go finds which of
// them is the speaker and sourcename.go a name among them, author.go whose paper
// speaks; described.go finds whom a description means, and anonymous.go makes
// somebody of those who have no name.
//
// match.go compares people with what is typed, same.go across articles.
//
// A mention that cannot be resolved stays unresolved: it is shown as written,
// and never guessed.
package people
