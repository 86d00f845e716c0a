package web_test

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pages returns the addresses of all pages that the front page leads to, link
// by link, without their fragments; of those with a query the first few.
func pages(r *reader) []string {
	seen, queries := []string{"/"}, 0
	for i := 0; i < len(seen) && len(seen) < 200; i++ {
		status, text := r.get(seen[i])
		if status != 200 {
			continue
		}
		for _, address := range attributes(text, "href", "action") {
			u, err := url.Parse(address)
			if err != nil || u.Host != "" || u.Path == "" || strings.HasPrefix(u.Path, "/assets/") {
				continue
			}
			u.Fragment = ""
			if slices.Contains(seen, u.String()) {
				continue
			}
			if u.RawQuery != "" {
				if queries++; queries > 60 {
					continue
				}
			}
			seen = append(seen, u.String())
		}
	}
	return seen
}

// elements calls f for each element of a page, as a browser takes it apart.
func elements(text string, f func(*html.Node)) {
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		panic(err) // a string can be read
	}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			f(n)
		}
	}
}

// attributes returns the values of attributes in a page.
func attributes(text string, names ...string) []string {
	var list []string
	elements(text, func(n *html.Node) {
		for _, a := range n.Attr {
			if slices.Contains(names, a.Key) {
				list = append(list, a.Val)
			}
		}
	})
	return list
}

// inspect returns what is wrong with a page: what the policy forbids, or what
// leads elsewhere than to the reader or an article's own address.
func inspect(t testing.TB, text string) []string {
	t.Helper()
	var wrong []string
	ids := map[string]bool{}
	elements(text, func(n *html.Node) {
		if n.DataAtom == atom.Style || n.DataAtom == atom.Iframe || n.DataAtom == atom.Object || n.DataAtom == atom.Embed || n.DataAtom == atom.Base {
			wrong = append(wrong, "has <"+n.Data+">")
		}
		if n.DataAtom == atom.Script && n.FirstChild != nil {
			wrong = append(wrong, "has a script inside: "+n.FirstChild.Data)
		}
		for _, a := range n.Attr {
			switch {
			case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
				wrong = append(wrong, fmt.Sprintf("<%s> has %s=%q", n.Data, a.Key, a.Val))
			case slices.Contains([]string{"href", "src", "action", "formaction", "srcset", "poster", "data", "cite", "xlink:href"}, a.Key):
				if !leadsWell(n, a.Val) {
					wrong = append(wrong, fmt.Sprintf("<%s> leads to %q", n.Data, a.Val))
				}
			case a.Key == "id":
				if ids[a.Val] {
					wrong = append(wrong, "has two elements with the id "+a.Val)
				}
				ids[a.Val] = true
			case a.Key == "http-equiv" && strings.EqualFold(a.Val, "refresh"):
				wrong = append(wrong, "refreshes")
			}
		}
	})
	return wrong
}

// leadsWell reports whether an address may be in a page: only a link to the
// original may lead to another host.
func leadsWell(n *html.Node, address string) bool {
	u, err := url.Parse(address)
	switch {
	case err != nil || strings.ContainsAny(address, "\r\n\t"):
		return false
	case u.Scheme == "" && u.Host == "":
		return address != "" && !strings.HasPrefix(address, "\\")
	}
	return n.DataAtom == atom.A && (u.Scheme == "http" || u.Scheme == "https")
}
