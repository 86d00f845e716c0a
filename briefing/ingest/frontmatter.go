package ingest

import (
	"strings"
)

// frontMatter splits the metadata off the head of a Markdown file: lines of
// "key: value" between two lines of ---, as many tools write them. Only the
// top level's single values are read, in lower-case keys; the tools differ in
// the rest, and a title with a colon in it, which is no YAML, is understood.
// Without front matter values is nil and body is s.
func frontMatter(s string) (values map[string]string, body string) {
	first, rest, _ := strings.Cut(s, "\n")
	if strings.TrimRight(first, " \t\r") != "---" {
		return nil, s
	}
	values = map[string]string{}
	key, folded := "", false // folded: the value stands in the indented lines below
	for rest != "" {
		line, after, _ := strings.Cut(rest, "\n")
		rest = after
		switch trimmed := strings.TrimSpace(line); {
		case trimmed == "---" || trimmed == "...":
			return values, rest
		case trimmed == "" || trimmed[0] == '#':
		case line[0] == ' ' || line[0] == '\t':
			if folded {
				values[key] = strings.TrimSpace(values[key] + " " + trimmed)
			}
		default:
			name, value, _ := strings.Cut(trimmed, ":")
			key, value = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)
			folded = len(value) <= 2 && strings.TrimLeft(value, ">|+-") == "" && value != ""
			if values[key] = scalar(value); folded {
				values[key] = ""
			}
		}
	}
	return nil, s // never closed: a ruler at the head of the text
}

// scalar returns a front matter's value without quotation marks and comment.
func scalar(s string) string {
	if len(s) > 1 && (s[0] == '"' || s[0] == '\'') {
		if end := strings.LastIndexByte(s, s[0]); end > 0 {
			inner := s[1:end]
			if s[0] == '"' {
				return strings.NewReplacer(`\"`, `"`, `\\`, `\`).Replace(inner)
			}
			return strings.ReplaceAll(inner, "''", "'")
		}
	}
	value, _, _ := strings.Cut(s, " #")
	return strings.TrimSpace(value)
}

// firstOf returns the first value that is not empty.
func firstOf(values map[string]string, keys ...string) string {
	for _, k := range keys {
		if v := values[k]; v != "" {
			return v
		}
	}
	return ""
}
