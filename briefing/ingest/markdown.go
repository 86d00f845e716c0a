package ingest

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// commonMark reads Markdown with GitHub's tables and the footnotes that many
// tools write, so that both can be left out.
var commonMark = goldmark.New(goldmark.WithExtensions(
	extension.Table, extension.Strikethrough, extension.Footnote)).Parser()

// maxNesting is how deep quotes and lists may lie in each other. The parser
// takes time with the square of the depth; no article needs ten.
const maxNesting = 100

// longestBlock is how many bytes may stand without an empty line between
// them. The parser takes time with the square of them in bad cases; the
// longest paragraphs of articles have three thousand.
const longestBlock = 32 << 10

var errLongBlock = errors.New("has over 32 KiB without an empty line: not a Markdown article")

// parseMarkdown reads a .md: each paragraph is one, and each item of a list.
// Headings are none; the first of the top level is the title when the front
// matter has none. A byline at the head is none either, and gives the day where
// nothing else does. Code, tables, pictures, comments and footnotes are left out, and
// so are emphasis marks and the addresses of links.
func parseMarkdown(s string) (content, error) {
	values, body := frontMatter(s)
	if blockBytes(body) > longestBlock {
		return content{}, errLongBlock
	}
	link := firstOf(values, "url", "link", "canonical", "source_url", "source")
	if !strings.HasPrefix(link, "https://") && !strings.HasPrefix(link, "http://") {
		link = ""
	}
	c := content{
		title:     firstOf(values, "title", "headline"),
		publisher: firstOf(values, "publisher", "publication", "site", "site_name", "source"),
		url:       link,
		published: day(firstOf(values, "date", "published", "published_at", "publish_date", "pubdate", "created")),
	}
	if c.publisher == link {
		c.publisher = ""
	}
	m := blocks{source: []byte(flatten(body))}
	m.children(commonMark.Parse(text.NewReader(m.source)))
	if c.title == "" {
		c.title = m.title
	}
	paragraphs := c.underBylines(m.paragraphs)
	return join(c, paragraphs), nil
}

// blockBytes returns the size of the largest block of s. A quote's empty line
// ends a block, and so does the next item of a list.
func blockBytes(s string) int {
	largest, block := 0, 0
	for line := range strings.Lines(s) {
		if startsItem(line) {
			block = 0
		}
		if block += len(line); strings.Trim(line, "> \t\r\n") == "" {
			block = 0
		}
		largest = max(largest, block)
	}
	return largest
}

// startsItem reports whether a line is an item of a list with a word in it,
// not a line of markers only.
func startsItem(line string) bool {
	line = strings.TrimLeft(line, " \t")
	number := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if number == len(line) {
		return false
	}
	marks := "-*+"
	if number > 0 {
		marks = ".)"
	}
	rest := line[number+1:]
	word := strings.TrimLeft(rest, " \t")
	r, _ := utf8.DecodeRuneInString(word)
	return strings.IndexByte(marks, line[number]) >= 0 && word != rest && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// flatten cuts the markers of quotes and lists that lie too deep, so that a
// file made of nothing else takes no time.
func flatten(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		rest := strings.TrimLeft(line, "> \t-*+")
		if marks := len(line) - len(rest); marks > maxNesting {
			line = strings.TrimLeft(rest, "\r\n") + "\n"
		}
		b.WriteString(line)
	}
	return b.String()
}

// blocks collects the paragraphs of a Markdown tree.
type blocks struct {
	source     []byte
	title      string
	paragraphs []string
}

func (m *blocks) children(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		m.block(c)
	}
}

func (m *blocks) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		if n.Level == 1 && m.title == "" {
			m.title = m.words(n)
		}
	case *ast.ListItem:
		m.item(n)
	case *ast.Paragraph, *ast.TextBlock:
		m.add(m.words(n))
	case *ast.HTMLBlock:
		m.html(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.ThematicBreak, *extast.Table, *extast.FootnoteList:
	default:
		m.children(n)
	}
}

// item adds a list's item: its own paragraphs are one, the lists in it follow.
func (m *blocks) item(n ast.Node) {
	var own []string
	var rest []ast.Node
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c.(type) {
		case *ast.Paragraph, *ast.TextBlock:
			own = append(own, m.words(c))
		default:
			rest = append(rest, c)
		}
	}
	m.add(strings.Join(own, " "))
	for _, c := range rest {
		m.block(c)
	}
}

// html adds the paragraphs of a block of HTML.
func (m *blocks) html(n *ast.HTMLBlock) {
	var b strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		b.Write(line.Value(m.source))
	}
	for _, p := range fragment(b.String()) {
		m.add(p)
	}
}

func (m *blocks) add(s string) {
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		m.paragraphs = append(m.paragraphs, s)
	}
}

// words returns what is to be read of a block, on one line.
func (m *blocks) words(n ast.Node) string {
	var b strings.Builder
	m.inline(&b, n)
	return squeeze(b.String())
}

func (m *blocks) inline(b *strings.Builder, n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c := c.(type) {
		case *ast.Text:
			if c.IsRaw() {
				b.Write(c.Value(m.source))
			} else {
				b.Write(unescape(c.Value(m.source)))
			}
			if c.SoftLineBreak() || c.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(c.Value)
		case *ast.AutoLink:
			b.Write(c.Label(m.source))
		case *ast.RawHTML:
			m.raw(b, c)
		case *ast.Image, *extast.FootnoteLink:
		default:
			m.inline(b, c)
		}
	}
}

// raw stands for a tag in running text: a break is a space, others nothing.
func (m *blocks) raw(b *strings.Builder, n *ast.RawHTML) {
	if n.Segments.Len() > 0 {
		first := n.Segments.At(0)
		if strings.HasPrefix(strings.ToLower(string(first.Value(m.source))), "<br") {
			b.WriteByte(' ')
		}
	}
}

// unescape resolves backslashes and entities, in that order: an escaped
// ampersand starts no entity, but no article writes one.
func unescape(raw []byte) []byte {
	return util.UnescapePunctuations(util.ResolveEntityNames(util.ResolveNumericReferences(raw)))
}
