package ingest

import (
	"encoding/json"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageMetadata reads what a page says about itself: in Open Graph, JSON-LD,
// Dublin Core and HTML's own elements, the first that answers.
func pageMetadata(doc *html.Node) content {
	m := metaOf(doc)
	c := content{
		publisher: squeeze(firstOf(m, "og:site_name", "ld:publisher", "dc.publisher", "dcterms.publisher", "application-name")),
		title:     squeeze(firstOf(m, "og:title", "ld:headline", "twitter:title", "dc.title", "dcterms.title", "article h1", "h1", "title")),
	}
	c.title = withoutSite(c.title, c.publisher, firstOf(m, "og:title", "ld:headline", "twitter:title", "dc.title", "dcterms.title", "h1") == "")
	for _, key := range []string{"article:published_time", "og:article:published_time", "ld:datePublished",
		"itemprop:datePublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date",
		"sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date", "time"} {
		if c.published = day(m[strings.ToLower(key)]); !c.published.IsZero() {
			break
		}
	}
	for _, key := range []string{"canonical", "og:url", "ld:url"} {
		if u, err := url.Parse(strings.TrimSpace(m[key])); err == nil && u.Host != "" && (u.Scheme == "https" || u.Scheme == "http") {
			c.url = u.String()
			break
		}
	}
	return c
}

// withoutSite cuts the site's name off the end of a title. Of a bare <title>
// it is whatever follows the last bar.
func withoutSite(title, site string, bare bool) string {
	for _, bar := range []string{" | ", " - ", " – ", " — ", " :: "} {
		i := strings.LastIndex(title, bar)
		if i <= 0 {
			continue
		}
		if tail := title[i+len(bar):]; strings.EqualFold(tail, site) || site != "" && strings.HasPrefix(strings.ToLower(tail), strings.ToLower(site)) ||
			bare && strings.Contains(bar, "|") {
			return strings.TrimSpace(title[:i])
		}
	}
	return title
}

// metaOf collects a page's metadata by lower-case key, the first value of
// each; those of JSON-LD begin with "ld:".
func metaOf(doc *html.Node) map[string]string {
	m := map[string]string{}
	set := func(key, value string) {
		if key = strings.ToLower(key); m[key] == "" {
			m[key] = strings.TrimSpace(value)
		}
	}
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Meta:
			for _, key := range []string{"property", "name"} {
				set(attribute(n, key), attribute(n, "content"))
			}
		case atom.Link:
			if strings.EqualFold(attribute(n, "rel"), "canonical") {
				set("canonical", attribute(n, "href"))
			}
		case atom.Title:
			if n.Namespace == "" { // not a drawing's
				set("title", innerText(n))
			}
		case atom.H1:
			if inArticle(n) {
				set("article h1", innerText(n))
			}
			set("h1", innerText(n))
		case atom.Time:
			if inArticle(n) { // elsewhere it is another article's, or a clock
				set("time", attribute(n, "datetime"))
			}
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(attribute(n, "type")), "application/ld+json") {
				linkedData(innerText(n), set)
			}
		}
		if item := attribute(n, "itemprop"); item != "" {
			for _, key := range []string{"content", "datetime"} {
				set("itemprop:"+item, attribute(n, key))
			}
		}
	}
	return m
}

func inArticle(n *html.Node) bool {
	for p := range n.Ancestors() {
		if p.DataAtom == atom.Article || p.DataAtom == atom.Main {
			return true
		}
	}
	return false
}

func innerText(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// linkedData reads an article's JSON-LD. What is no JSON says nothing.
func linkedData(raw string, set func(key, value string)) {
	var v any
	if json.Unmarshal([]byte(raw), &v) == nil {
		linkedArticle(v, set)
	}
}

// linkedArticle finds the article in v: itself, in a list, or in a graph.
func linkedArticle(v any, set func(key, value string)) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			linkedArticle(e, set)
		}
	case map[string]any:
		linkedArticle(v["@graph"], set)
		if !isArticle(v["@type"]) {
			return
		}
		set("ld:headline", html.UnescapeString(linkedText(v["headline"])))
		set("ld:datePublished", linkedText(v["datePublished"]))
		set("ld:publisher", html.UnescapeString(linkedText(v["publisher"])))
		set("ld:url", linkedText(v["url"]))
		set("ld:url", linkedText(v["mainEntityOfPage"]))
	}
}

// isArticle reports whether a JSON-LD type is an article's: NewsArticle,
// ReportageNewsArticle, BlogPosting and so on.
func isArticle(v any) bool {
	switch v := v.(type) {
	case string:
		return strings.HasSuffix(v, "Article") || strings.HasSuffix(v, "Posting") || v == "Report"
	case []any:
		for _, e := range v {
			if isArticle(e) {
				return true
			}
		}
	}
	return false
}

// linkedText returns a JSON-LD value's text: a string, or what a thing is
// called; of a list the first.
func linkedText(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			return linkedText(v[0])
		}
	case map[string]any:
		for _, key := range []string{"name", "@id", "url"} {
			if s, ok := v[key].(string); ok {
				return s
			}
		}
	}
	return ""
}
