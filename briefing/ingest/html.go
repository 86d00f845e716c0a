package ingest

import (
	"errors"
	"strings"

	"golang.org/x/net/html"
)

var errNesting = errors.New("its HTML cannot be read: broken, or nested too deeply")

// parsePage reads a .html: metadata, then the paragraphs of the article's
// body, without headings, captions and the page's furniture.
func parsePage(s string) (content, error) {
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return content{}, errNesting
	}
	c := pageMetadata(doc)
	prune(doc)
	paragraphs := c.underBylines(withoutFurniture(paragraphsOf(findBody(doc)...), c))
	c = join(c, paragraphs)
	if len(c.text) < leastBody {
		return content{}, errNoText
	}
	return c, nil
}

// fragment returns the paragraphs of a piece of HTML.
func fragment(s string) []string {
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return nil
	}
	prune(doc)
	return withoutFurniture(paragraphsOf(doc), content{})
}
