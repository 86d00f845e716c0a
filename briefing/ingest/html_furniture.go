package ingest

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"ukchina/briefing/text"
)

// unread are elements that hold nothing to read.
var unread = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Iframe: true,
	atom.Object: true, atom.Embed: true, atom.Svg: true, atom.Math: true, atom.Canvas: true, atom.Video: true,
	atom.Audio: true, atom.Picture: true, atom.Img: true, atom.Map: true, atom.Select: true, atom.Textarea: true,
	atom.Button: true, atom.Input: true, atom.Datalist: true, atom.Progress: true, atom.Meter: true,
}

// furniture are elements that stand around an article, or in it without
// being its text.
var furniture = map[atom.Atom]bool{
	atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Header: true, atom.Form: true, atom.Figure: true,
	atom.Figcaption: true, atom.Caption: true, atom.Address: true, atom.Dialog: true, atom.Menu: true,
}

var furnitureRoles = text.Set(`navigation complementary banner contentinfo search dialog alertdialog alert form menu
	menubar toolbar tooltip status doc-pullquote`)

// furnitureNames are the words that class names and ids of furniture have,
// from the mark-up of some thirty news sites' page templates.
var furnitureNames = text.Set(`nav navbar navigation breadcrumb breadcrumbs menu masthead cookie cookies consent gdpr
	newsletter newsletters signup subscribe subscription subscriptions promo promos promotion related recirc
	recirculation recommended recommendation recommendations share sharing sharebar social socials caption captions
	credit credits byline bylines author authors contributor contributors standfirst dek subtitle subheadline
	subhead strapline kicker timestamp ad ads adslot advert adverts advertisement advertising advertorial sponsored
	sponsor sponsors comments comment commenting disqus footer sidebar popup modal overlay paywall regwall teaser
	teasers trending popular mostread mostpopular readmore morestories toolbar tags outbrain taboola embed
	pullquote callout callouts factbox infobox donate donation tooltip sronly visuallyhidden screenreader skiplink toc`)

// furniturePairs are pairs of words that mean furniture where neither does.
var furniturePairs = text.Set(`most-read most-popular most-viewed read-more read-next read-also more-on more-stories
	see-also sr-only visually-hidden screen-reader pull-quote fact-box info-box key-points sign-up email-form
	you-might up-next skip-link table-of also-read also-like editors-picks
	twitter-tweet instagram-media links-block topic-list image-block`)

// states begin class names that tell what is with an element: "has-ad".
var states = text.Set("has with without no is js not")

var hiddenNames = text.Set(`sr-only visually-hidden screen-reader sronly visuallyhidden screenreader`)

// mostOfPage is the share of the page's paragraphs from which an element is
// no furniture, whatever it is called: pages put everything into a <form>, or
// "with-sidebar" on the body.
const mostOfPage = 0.4

// prune removes from the page what is not read and what is furniture.
func prune(doc *html.Node) {
	p := pruner{bytes: map[*html.Node]int{}}
	p.measure(doc)
	p.page = p.bytes[doc]
	p.prune(doc)
}

// A pruner knows how many bytes of paragraph text each element holds.
type pruner struct {
	bytes map[*html.Node]int
	page  int // of the whole page
}

func (p pruner) measure(n *html.Node) {
	for c := range n.ChildNodes() {
		p.measure(c)
		p.bytes[n] += p.bytes[c]
	}
	if kept[n.DataAtom] {
		p.bytes[n] = max(p.bytes[n], ownText(n))
	}
}

func (p pruner) prune(n *html.Node) {
	var next *html.Node
	for c := n.FirstChild; c != nil; c = next {
		next = c.NextSibling
		most := p.page > 0 && float64(p.bytes[c]) >= mostOfPage*float64(p.page)
		switch {
		case c.Type == html.CommentNode, unread[c.DataAtom] && c.Type == html.ElementNode,
			!most && c.Type == html.ElementNode && isFurniture(c):
			n.RemoveChild(c)
		default:
			p.prune(c)
		}
	}
}

func isFurniture(n *html.Node) bool {
	if furniture[n.DataAtom] || furnitureRoles[strings.ToLower(attribute(n, "role"))] || hidden(n) {
		return true
	}
	if n.DataAtom == atom.Sup { // a footnote's number
		return n.FirstChild != nil && n.FirstChild.DataAtom == atom.A
	}
	names, pairs := furnitureNames, furniturePairs
	if inline[n.DataAtom] && n.DataAtom != 0 {
		names, pairs = hiddenNames, hiddenNames
	}
	for _, key := range []string{"class", "id", "data-component", "data-testid"} {
		if named(attribute(n, key), names, pairs) {
			return true
		}
	}
	return false
}

func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			return strings.EqualFold(a.Val, "true")
		case "style":
			style := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
		}
	}
	return false
}

// named reports whether a class attribute has one of the names as a word, or
// one of the pairs as two in a row: "article__share-bar", "ShareBar".
func named(class string, names, pairs map[string]bool) bool {
	for name := range strings.FieldsSeq(class) {
		before := ""
		words := nameWords(name)
		if len(words) > 0 && states[words[0]] {
			continue
		}
		for _, w := range words {
			if names[w] || pairs[before+"-"+w] {
				return true
			}
			before = w
		}
	}
	return false
}

// nameWords splits a class name into its words, in lower case.
func nameWords(name string) []string {
	var words []string
	start := 0
	cut := func(end int) {
		if end > start {
			words = append(words, strings.ToLower(name[start:end]))
		}
		start = end
	}
	lower := false
	for i, r := range name {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			cut(i)
			start = i + len(string(r))
		case unicode.IsUpper(r) && lower:
			cut(i)
		}
		lower = unicode.IsLower(r)
	}
	cut(len(name))
	return words
}

// promotions are what paragraphs that are furniture begin with.
var promotions = regexp.MustCompile(`(?i)^(?:` + strings.Join([]string{
	`(?:read|see|find out|discover|learn) (?:more|next|also)(?: ?[:|–-]| (?:about|on|at|here)\b|\.?$)`,
	`more on this(?: story)?(?::|$)`,
	`(?:also )?(?:read|see also|related|watch|listen|explainer|opinion|analysis|recommended|further reading|in pictures)` +
		`(?: (?:articles?|stories|story|reading|content|topics))?(?::| ?\||$)`,
	`advertisements?(?:$|[:.]| [-–—])`, `sponsored(?: content)?$`, `(?:story|article) continues (?:below|after)`,
	`(?:please )?(?:sign up|subscribe|register)(?: (?:here|now|today))?(?: (?:to|for|now|here|today)\b|$)`,
	`(?:want|get|receive) (?:the |our |more )(?:latest|best|top|daily|morning|weekly|biggest|stories|news)\b`,
	`(?:click|tap) (?:here|to)\b`, `download (?:our|the) [^.]{0,40}\bapp\b`,
	`follow (?:us\b|[^.]{1,60} on (?:facebook|x|twitter|instagram|whatsapp|tiktok|bluesky|threads|linkedin|youtube|google)\b)`,
	`share (?:this|on|via)\b`, `share$`, `copy link$`, `copyright (?:©|\(c\)|\d)`, `©`, `\(c\) \d{4}`, `all rights reserved`,
	`additional (?:reporting|writing|editing) by\b`, `(?:reporting|writing|editing) by (?:[^.;]*$|[^.]*;)`,
	`our standards: `, `we use cookies`, `this (?:site|website) uses cookies`,
	`(?:image|photo|picture|video|photograph)(?: (?:source|credit|caption|by))?(?::|$)`, `image (?:source|caption),`,
	`\(?(?:photo|file|handout)(?: by\b|: )`,
	`(?:last |first )?(?:published|updated|modified)(?: on| at)?:? (?:\d|[a-z]{3,9}\.? \d)[^,]{0,40}$`,
	`have you got a story`, `do you have (?:a story|any information)`, `got a (?:story|tip)`,
	`most (?:read|popular|viewed)$`, `(?:\d+ )?comments?$`, `\d+ min(?:ute)?s? read$`,
}, `|`) + `)`)

// bylines are a writer's name and nothing else, or the day and time alone.
var bylines = regexp.MustCompile(`^(?:By|BY) \p{Lu}[\p{L}.'’-]+(?:,? (?:and|in|for|at|\p{Lu})[\p{L}.'’-]*){0,12}$`)

// longestPromotion is the length in bytes beyond which a paragraph is text,
// however it begins.
const longestPromotion = 300

// withoutFurniture drops paragraphs that are promotion, the page's title, a
// byline, or there for the second time.
func withoutFurniture(paragraphs []string, c content) []string {
	var out []string
	seen := map[string]bool{}
	for _, p := range paragraphs {
		switch {
		case seen[p], p == c.title, !strings.ContainsFunc(p, unicode.IsLetter):
		case len(p) <= longestPromotion && (promotions.MatchString(p) || bylines.MatchString(p)):
		default:
			seen[p] = len(p) > looseLeast // a short one may well be said twice
			out = append(out, p)
		}
	}
	return out
}
