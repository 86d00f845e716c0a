// Package seeds holds the default briefing, compiled in: two news articles,
// byte for byte as they were given, and what is known about them.
package seeds

import "embed"

// FS is the briefing's folder: briefing.yaml and the articles. It is read
// like any other folder.
//
//go:embed briefing.yaml *.txt
var FS embed.FS
