package ingest

import (
	"strconv"
	"strings"

	"codeberg.org/readeck/go-readability"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

const (
	// leastBody is the shortest article body, in bytes. A page that has less
	// is an index, a wall to pay at, or an error page.
	leastBody = 140
	// bodyShare is the share of the chosen text that the body's element has
	// to hold. Not all of it: a stray paragraph from beside the body must not
	// widen it to the whole page.
	bodyShare = 0.8
	// marker is the attribute that finds an element again in what Readability
	// returns, which is a copy.
	marker = "data-ingest-block"
)

// findBody returns the elements that hold the article's body, of a page
// without furniture. What Readability chooses says where the body is, not
// which paragraphs it has: it drops short ones, and joins others.
func findBody(doc *html.Node) []*html.Node {
	if n := declaredBody(doc); n != nil {
		return []*html.Node{n}
	}
	blocks := markBlocks(doc)
	chosen := map[*html.Node]int{} // bytes of chosen text, by element that holds it
	for _, i := range choose(doc) {
		if i < len(blocks) {
			for at, bytes := blocks[i], ownText(blocks[i]); at != nil; at = at.Parent {
				chosen[at] += bytes
			}
		}
	}
	if chosen[doc] < leastBody {
		return []*html.Node{doc} // it found nothing, so any text will do
	}
	return withTwins(deepest(doc, chosen))
}

// declaredBody returns the one element that the page says is the body, if it
// has enough text to be.
func declaredBody(doc *html.Node) *html.Node {
	var body *html.Node
	for n := range doc.Descendants() {
		if strings.EqualFold(attribute(n, "itemprop"), "articleBody") {
			if body != nil {
				return nil
			}
			body = n
		}
	}
	if body != nil && body.DataAtom != atom.Meta && textBytes(body) >= leastBody {
		return body
	}
	return nil
}

// markBlocks numbers the elements that have text of their own.
func markBlocks(doc *html.Node) []*html.Node {
	var blocks []*html.Node
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && !inline[n.DataAtom] && ownText(n) > 0 {
			n.Attr = append(n.Attr, html.Attribute{Key: marker, Val: strconv.Itoa(len(blocks))})
			blocks = append(blocks, n)
		}
	}
	return blocks
}

// choose returns the numbers of the blocks that Readability takes for the
// article's.
func choose(doc *html.Node) []int {
	parser := readability.NewParser()
	article, err := parser.ParseDocument(doc, nil)
	if err != nil || article.Node == nil {
		return nil
	}
	var numbers []int
	for n := range article.Node.Descendants() {
		if i, err := strconv.Atoi(attribute(n, marker)); err == nil && i >= 0 {
			numbers = append(numbers, i)
		}
	}
	return numbers
}

// deepest returns the innermost element that holds bodyShare of the chosen
// text, but no paragraph: an article of one paragraph is its parent's.
func deepest(doc *html.Node, chosen map[*html.Node]int) *html.Node {
	enough := int(bodyShare * float64(chosen[doc]))
	at := doc
	for {
		var next *html.Node
		for c := range at.ChildNodes() {
			if c.Type == html.ElementNode && chosen[c] >= enough && !kept[c.DataAtom] && !inline[c.DataAtom] {
				next = c
			}
		}
		if next == nil {
			return at
		}
		at = next
	}
}

// withTwins returns n and the elements beside it that look the same: pages
// cut bodies in two to put an advertisement between.
func withTwins(n *html.Node) []*html.Node {
	class := attribute(n, "class")
	if class == "" || n.Parent == nil {
		return []*html.Node{n}
	}
	var all []*html.Node
	for c := range n.Parent.ChildNodes() {
		if c.Type == html.ElementNode && c.DataAtom == n.DataAtom && attribute(c, "class") == class {
			all = append(all, c)
		}
	}
	return all
}

// ownText counts the bytes of text in n that belong to no block inside it.
func ownText(n *html.Node) int {
	bytes := 0
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			bytes += len(strings.TrimSpace(c.Data))
		case c.Type == html.ElementNode && inline[c.DataAtom]:
			bytes += ownText(c)
		}
	}
	return bytes
}

// textBytes counts the bytes of text in n.
func textBytes(n *html.Node) int {
	bytes := 0
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			bytes += len(strings.TrimSpace(c.Data))
		}
	}
	return bytes
}

// attribute returns n's attribute, empty when it has none.
func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}
