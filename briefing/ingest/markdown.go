package ingest

func parseMarkdown(s string) content { return parsePlain(s) }
