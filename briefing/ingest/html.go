package ingest

func parsePage(s string) (content, error) { return parsePlain(s), nil }
