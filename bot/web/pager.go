package web

import (
	"net/http"
	"strconv"

	"ukchina/briefing"
)

// A pager leads through a list that is too long for one page. The zero pager
// is of a list that is not.
type pager struct {
	Page, Pages int
	Prev, Next  string // addresses, "" where there is none
	From, To    int    // what is shown of Total, from 1
	Total       int
}

// newPager reads which page of a list of n is asked for: ?page=2.
func newPager(r *http.Request, n, size int) pager {
	asked, err := strconv.Atoi(r.URL.Query().Get("page"))
	if err != nil {
		asked = 1
	}
	p := pagerAt(r, asked, (n+size-1)/size)
	p.From, p.To, p.Total = (p.Page-1)*size+1, min(p.Page*size, n), n
	return p
}

// open reads which page of a sheaf is asked for, and returns its cards.
func (s sheaf) open(r *http.Request) (pager, []briefing.Card) {
	p := newPager(r, len(s), 1)
	p.From, p.To, p.Total = 1, 0, 0
	for i, page := range s {
		if i+1 < p.Page {
			p.From += len(page)
		}
		if i < p.Page {
			p.To += len(page)
		}
		p.Total += len(page)
	}
	if len(s) == 0 {
		return p, nil
	}
	return p, s[p.Page-1]
}

// pagerAt returns the pager at a page of several; those that do not exist are
// the last or the first.
func pagerAt(r *http.Request, asked, pages int) pager {
	p := pager{Pages: max(1, pages)}
	p.Page = min(max(asked, 1), p.Pages)
	p.From, p.To, p.Total = p.Page, p.Page, p.Pages
	if p.Page > 1 {
		p.Prev = pageAddress(r, p.Page-1)
	}
	if p.Page < p.Pages {
		p.Next = pageAddress(r, p.Page+1)
	}
	return p
}

// cut returns the part of a list that is on the page.
func cut[T any](p pager, list []T) []T { return list[min(p.From-1, len(list)):min(p.To, len(list))] }

// pageAddress returns the address of another page of what is asked for.
func pageAddress(r *http.Request, n int) string {
	q := r.URL.Query()
	q.Del("s")
	q.Set("page", strconv.Itoa(n))
	return r.URL.EscapedPath() + "?" + q.Encode()
}
