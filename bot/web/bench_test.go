package web_test

import (
	"fmt"
	"testing"

	"ukchina/bot/web"
)

// BenchmarkPages asks for pages of 150 articles, each with another query, so
// that none was made before.
func BenchmarkPages(b *testing.B) {
	r := read(b, large(150), web.Options{})
	for name, address := range map[string]string{"briefing": "/?", "article": "/articles/article-007?", "cited": "/articles/article-007?s=300-375",
		"people": "/people?", "timeline": "/timeline?", "who-said": "/ask?q=who-said+tariffs", "suggest": "/ask/suggest?q=who-said+t"} {
		b.Run(name, func(b *testing.B) {
			for n := range b.N {
				if status, _ := r.get(fmt.Sprintf("%s&n=%d", address, n)); status != 200 {
					b.Fatal(status)
				}
			}
		})
	}
}
