package web_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"

	"ukchina/bot/web"
	"ukchina/seeds"
)

// What a page may weigh and ask for.
const (
	mostBytes = 50_000 // HTML, style and script, not compressed
	mostFiles = 4      // the page itself, style, script, icon
)

// TestBudget weighs every page of a small and of a large briefing.
func TestBudget(t *testing.T) {
	for name, r := range map[string]*reader{"built in": seeded(t), "large": read(t, large(150), web.Options{})} {
		heaviest, at := 0, ""
		for _, address := range pages(r) {
			bytes, files := weigh(t, r, address)
			if bytes > mostBytes {
				t.Errorf("%s: %s weighs %d bytes", name, address, bytes)
			}
			if files > mostFiles {
				t.Errorf("%s: %s asks for %d files", name, address, files)
			}
			if bytes > heaviest {
				heaviest, at = bytes, address
			}
		}
		t.Logf("%s: the heaviest page is %s: %d bytes", name, at, heaviest)
	}
}

// weigh returns how many bytes a page is, with the files it asks for, and how
// many requests those take.
func weigh(t *testing.T, r *reader, address string) (bytes, files int) {
	t.Helper()
	_, text := r.get(address)
	bytes, files = len(text), 1
	seen := map[string]bool{}
	for _, file := range attributes(text, "href", "src") {
		if !strings.HasPrefix(file, "/assets/") || seen[file] {
			continue
		}
		seen[file] = true
		response := r.ask(http.MethodGet, file, nil)
		if response.StatusCode != http.StatusOK {
			t.Errorf("%s asks for %s: %d", address, file, response.StatusCode)
		}
		bytes += len(body(response))
		files++
	}
	return bytes, files
}

// large is a briefing of so many articles by many people on many things.
func large(n int) fstest.MapFS {
	seed, err := seeds.FS.ReadFile("000_acd957af79234d95.txt")
	if err != nil {
		panic(err) // it is built in
	}
	fsys := fstest.MapFS{}
	first, last := []string{"Anna", "Boris", "Chloe", "Dmitri", "Edith", "Farouk", "Greta", "Hamza"}, []string{"Stone", "Rivers", "Field", "Marsh", "Woods", "Brook", "Cliff", "Lake", "Heath"}
	for i := range n {
		name := first[i%len(first)] + " " + last[i/len(first)%len(last)]
		text := strings.ReplaceAll(strings.ReplaceAll(string(seed), "Donald Trump", name), "Mr Trump", "Mr "+strings.Fields(name)[1])
		text += fmt.Sprintf("“Tariffs of %d%% are a mistake for trade,” said %s, the mayor of Wexby, on Monday. “It will cost £%d million.”\n", i, name, i*3)
		fsys[fmt.Sprintf("article-%03d.txt", i)] = &fstest.MapFile{Data: []byte(text)}
	}
	fsys["briefing.yaml"] = &fstest.MapFile{Data: []byte("title: A large briefing\n")}
	return fsys
}
