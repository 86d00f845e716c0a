// Command ukchina answers who said what from a folder of news articles.
//
// main.go runs a command line; every subcommand has its file (ask.go, chat.go,
// digest.go, extract.go with extraction.go, serve.go, deliveries.go, manifest.go,
// doctor.go with doctor_reader.go, health.go, version.go). What they share: cli.go, the
// grammar and the usage errors; settings.go; load.go, the briefing; format.go, how an
// answer is written; link.go, where its citations lead; codepoints.go, its offsets;
// progress.go, a line for those who wait. serve has more: server.go is its life from
// start to stop, web.go its addresses, platform.go the chat platforms, digests.go and
// delivering.go the digests, watch.go the briefing's folder, log.go its log.
//
// It exits 0 when something was found, 1 when nothing was, and 2 when it could
// not, with one line on standard error that says what happened and what to do.
package main
