// Command train learns the weights of briefing/text/pos and briefing/attribution
// from annotated texts, and measures them.
//
//	go run ./cmd/train DATA-FOLDER           learns; writes english.bin to briefing/weights
//	go run ./cmd/train --tags DATA-FOLDER    learns the tags, and measures them; writes tags.bin
//	go run ./cmd/train --visits              learns briefing/visits from cmd/train/visits and cmd/train/journeys
//	go run ./cmd/train --sentences FILE DATA-FOLDER, --passages DATA-FOLDER
//	                                         print what teacher.py and marker.py read
//	go run ./cmd/train --table DATA-FOLDER   prints the table of figures
//
// The folder holds attribution/polnear-train.jsonl and polnear-dev.jsonl,
// articles with their attributions in code points, and
// treebank/en_ewt-ud-train.conllu. The same folder gives the same bytes. All else sees
// the tags, so that after --tags english.bin is to be made anew, and after that what
// --visits makes.
//
// visits.go reads cmd/train/visits: short articles about journeys, with what a person
// has read in each; journey.go reads these and cmd/train/journeys, where some tell of
// none. learnvisits.go learns from them, in seconds; it writes journey.bin, company.bin
// and critic.bin beside english.bin, and needs no data folder. company.go judges who
// goes along; measurevisits.go measures what other writers teach on each writer's
// articles (--measure).
//
// data.go reads the folder and lexicon.go the classes of words. tags.go learns to
// tag from taglessons.go, which asks the prose library, and tagtable.go measures it;
// sentence.go reads trees.jsonl.gz, the trees of the news that teacher.py made, and
// marked.go marks.jsonl.gz, what marker.py, for which passage.go prints the news,
// finds in it and in the same news with other words;
// learn.go learns the rest. score.go counts what the table (table.go) shows, over
// scoretext.go and scorewords.go.
package main
