package web

import (
	"bytes"
	"net/http"
	"sync"

	"ukchina/briefing"
)

// A cache holds pages that were made of one corpus, until there is another. It
// is safe for concurrent use.
type cache struct {
	mu     sync.Mutex
	corpus *briefing.Corpus
	pages  map[cacheKey]*packed
	size   int // bytes in pages
}

// A cacheKey is what a page depends on besides the corpus.
type cacheKey struct {
	address string
	rank    rank
}

// The cache is emptied when it is full. A page above mostPage is not kept, lest
// a few questions take all of it.
const (
	mostCached = 32 << 20 // bytes
	mostPage   = 1 << 20
)

// get returns nil for a page that it does not hold.
func (c *cache) get(corpus *briefing.Corpus, key cacheKey) *packed {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.corpus != corpus {
		return nil
	}
	return c.pages[key]
}

func (c *cache) put(corpus *briefing.Corpus, key cacheKey, p *packed) {
	size := p.size() + len(key.address)
	if size > mostPage {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.corpus != corpus || c.size+size > mostCached {
		c.corpus, c.size, c.pages = corpus, 0, map[cacheKey]*packed{}
	}
	if c.pages[key] == nil {
		c.size += size
	}
	c.pages[key] = p
}

// packing sends what pages write compressed, with a tag, and from memory where
// it was made of the same corpus. What says no-store is made anew each time.
func (s *site) packing(pages http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		corpus, key := s.Handler.Corpus(), keyOf(r)
		p := s.cache.get(corpus, key)
		if p == nil || !isReading(r) {
			w := recorder{header: http.Header{}}
			// What answers to HEAD is what GET would get.
			asked := r
			if r.Method == http.MethodHead {
				asked = r.Clone(r.Context())
				asked.Method = http.MethodGet
			}
			pages.ServeHTTP(&w, asked)
			p = w.pack()
			if isReading(r) && p.status == http.StatusOK && p.header.Get("Cache-Control") == "" && p.header.Get("Set-Cookie") == "" {
				s.cache.put(corpus, key, p)
			}
		}
		p.serve(w, r)
	})
}

func keyOf(r *http.Request) cacheKey {
	have, _ := r.Context().Value(rankKey{}).(rank)
	return cacheKey{r.URL.RequestURI(), have}
}

// A recorder keeps what is written to it.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (r *recorder) Header() http.Header { return r.header }

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
}

func (r *recorder) Write(b []byte) (int, error) {
	r.WriteHeader(http.StatusOK)
	return r.body.Write(b)
}

func (r *recorder) pack() *packed {
	r.WriteHeader(http.StatusOK)
	return pack(r.header, r.status, r.body.Bytes())
}
