// Package ingest reads a briefing's folder: files into articles.
//
// It sees an [io/fs.FS] only, so that the embedded briefing, a folder on disk
// and a test come through one door. Give it a folder as os.Root.FS, which
// refuses links that lead out of the folder.
//
//   - folder.go: the walk through a folder, and which file gets which ID;
//     skipped.go: what was not read, and why; load.go: from folder to corpus;
//     stamp.go: has the folder changed?
//   - profile.go: briefing.yaml.
//   - file.go: one file into one article; decode.go: bytes into text, whatever
//     the encoding; english.go: is it English?
//   - plain.go, markdown.go (frontmatter.go), html*.go: one format each: the
//     article's text without markup, and its paragraphs; squeeze.go: its spaces;
//     byline.go: who wrote it, and when; beside.go: what stands beside it.
//   - date.go: dates as metadata writes them.
package ingest
