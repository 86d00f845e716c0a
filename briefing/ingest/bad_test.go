package ingest_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf16"

	"ukchina/briefing/ingest"
)

const note = "Mayor Della Varn said the bridge would open on Friday. “It is safe,” she told the council.\n"

func zipped() string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	w, _ := z.Create("a.txt")
	_, _ = io.WriteString(w, strings.Repeat(note, 50))
	_ = z.Close()
	return b.String()
}

func utf16le(s string) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		b.WriteByte(byte(u))
		b.WriteByte(byte(u >> 8))
	}
	return b.String()
}

func TestSkipped(t *testing.T) {
	french := "Le maire a déclaré que le pont serait ouvert vendredi, et que les habitants de la ville pourraient le traverser à pied. « Il est sûr », a-t-elle dit."
	for _, c := range []struct{ name, content, reason string }{
		{"empty.txt", "", "empty"},
		{"blank.txt", " \r\n\t\n", "empty"},
		{"bom.txt", "\xef\xbb\xbf\n", "empty"},
		{"nul.txt", strings.Repeat("\x00", 300), "binary"},
		{"png.txt", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00", "binary"},
		{"controls.txt", note + strings.Repeat("\x01\x02", 50), "binary"},
		{"zip.txt", zipped(), "ZIP"},
		{"paper.txt", "%PDF-1.7\n" + note, "PDF"},
		{"rich.txt", `{\rtf1 ` + note + "}", "RTF"},
		{"utf32.txt", "\xff\xfe\x00\x00M\x00\x00\x00", "encoding"},
		{"cut16.txt", "\xff\xfe" + utf16le(note)[:41], "cut off"},
		{"large.txt", strings.Repeat(note, 3<<20/len(note)), "larger than 2 MiB"},
		{"french.txt", french, "not in English"},
		{"french.md", "# Le pont\n\n" + french, "not in English"},
		{"german.txt", "Die Bürgermeisterin sagte, dass die Brücke am Freitag geöffnet wird und die Stadt nicht mehr für die Reparatur zahlt.", "not in English"},
		{"spanish.txt", "La alcaldesa dijo que el puente se abrirá el viernes y que la ciudad no pagará más por las obras de este año.", "not in English"},
		{"italian.txt", "Il sindaco ha detto che il ponte sarà aperto venerdì e che la città non pagherà più per i lavori di quest'anno.", "not in English"},
		{"dutch.txt", "De burgemeester zei dat de brug vrijdag open gaat en dat de stad niet meer voor het werk van dit jaar betaalt.", "not in English"},
		{"swedish.txt", "Borgmästaren sade att bron ska öppnas på fredag och att staden inte kommer att betala mer för arbetet som har gjorts.", "not in English"},
		{"chinese.txt", "市长说，大桥将于星期五开放。她告诉市议会：“它是安全的。” Bridge", "not in English"},
		{"russian.txt", "Мэр сказала, что мост откроется в пятницу и что город больше не будет платить за ремонт.", "not in English"},
		{"numbers.txt", "1 2 3\n4 5 6\n", "not in English"},
		{"short.txt", "\x00\x01\x02", "binary"},
		{"headings.md", "# The bridge\n\n## The mayor\n", "no article text"},
		{"code.md", "```\nthe code of it\n```\n", "no article text"},
		{"front.md", "---\ntitle: The bridge\n---\n", "no article text"},
		{"block.md", strings.Repeat("[a](", 20_000) + note, "without an empty line"},
		{"index.html", "<html><body><nav><ul><li><a href=/>The home of the news</a></li></ul></nav><h1>News</h1></body></html>", "no article text"},
		{"wall.html", "<html><body><article><p>Subscribe to read on.</p></article></body></html>", "no article text"},
		{"deep.html", strings.Repeat("<div>", 50_000) + "<p>" + note, "nested too deeply"},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			fsys := fstest.MapFS{c.name: {Data: []byte(c.content)}, "good.txt": {Data: []byte(note)}}
			f, err := ingest.Read(context.Background(), fsys, ingest.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(f.Articles) != 1 || len(f.Skipped) != 1 {
				t.Fatalf("read %d, skipped %v", len(f.Articles), f.Skipped)
			}
			line := f.Skipped[0].Error()
			if !strings.HasPrefix(line, c.name+": ") || !strings.Contains(line, c.reason) || strings.Contains(line, "\n") {
				t.Errorf("%q does not say %q", line, c.reason)
			}
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

// TestRead has what looks bad and must be read all the same.
func TestRead(t *testing.T) {
	for _, c := range []struct{ name, content, text string }{
		{"bom.txt", "\xef\xbb\xbf" + note, note},
		{"crlf.txt", strings.ReplaceAll(note, "\n", "\r\n"), strings.ReplaceAll(note, "\n", "\r\n")},
		{"le.txt", "\xff\xfe" + utf16le(note), note},
		{"le-without-bom.txt", utf16le(strings.Repeat(note, 3)), strings.Repeat(note, 3)},
		{"windows.txt", "The \x93fine\x94 is \xa3200 \x96 the mayor\x92s caf\xe9 pays.", "The “fine” is £200 – the mayor’s café pays."},
		{"mac.txt", "The \xd2fine\xd3 is \xa3200 \xd0 the mayor\xd5s caf\x8e pays.", "The “fine” is £200 – the mayor’s café pays."},
		{"latin9.txt", "The fine is \xa4200, and the mayor\x27s caf\xe9 pays \xa45 of it.", "The fine is €200, and the mayor's café pays €5 of it."},
		{"surrogate.txt", "The mayor’s “plan” \xed\xa0\x80 is done.", "The mayor’s “plan” \uFFFD is done."},
		{"names.txt", "Della Varn, Tomas Reyl, Ines Corvo, Bram Oster, Dagny Vell and Ketil Dorran of Arnvik met Runa Haldis.", ""},
		{"short.txt", "Varn resigns.", ""},
		{"open.md", "---\ntitle: no end\n\n" + note, ""},
		{"odd.md", "---\ntitle: The bridge: open\n  - {[\nx\n---\n" + note, strings.TrimSpace(note)},
		{"old-mac.txt", "The mayor came.\rShe said no.\r", ""},
		{"quotes.md", strings.Repeat(">", 30_000) + " " + note, ""},
		{"lists.md", strings.Repeat("- ", 15_000) + note, ""},
		{"brackets.md", strings.Repeat("[", 30_000) + "the mayor said it was not her, and it is", ""},
		{"list.md", strings.Repeat("- The mayor said no to it.\n", 5_000), ""},
		{"numbered.md", strings.Repeat("1. The mayor said no to it.\n", 5_000), ""},
		{"terminal.txt", "The mayor said \x1b[1mno\x1b[0m to the bridge, and it was the end of the matter for her and for the council.", ""},
		{"stars.md", strings.Repeat("*a ", 10_000) + "the mayor said it was not her and it is", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			start := time.Now()
			a, err := ingest.ReadArticle(c.name, strings.NewReader(c.content), ingest.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if c.text != "" && a.Text != c.text {
				t.Errorf("have %q\nwant %q", a.Text, c.text)
			}
			checkSpans(t, a.Text, a.Paragraphs)
			if took := time.Since(start); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
		})
	}
}

func TestSniffed(t *testing.T) {
	for _, c := range []struct{ content, first string }{
		{note, strings.TrimSpace(note)},
		{"---\ntitle: The bridge\n---\n\nThe mayor said **no** to it.", "The mayor said no to it."},
		{"<!DOCTYPE html><title>x</title><article>" + strings.Repeat("<p>The mayor said no to the bridge, and it was the end of the matter. It is.</p>", 1) +
			"<p>She was asked again in the evening and said the same in other words to the council.</p></article>",
			"The mayor said no to the bridge, and it was the end of the matter. It is."},
	} {
		a, err := ingest.ReadArticle("stdin", strings.NewReader(c.content), ingest.Options{})
		if err != nil {
			t.Error(err)
			continue
		}
		if got := a.Paragraphs[0].In(a.Text); got != c.first || a.ID != "stdin" {
			t.Errorf("%s: have %q, want %q", a.ID, got, c.first)
		}
	}
}

func TestFolder(t *testing.T) {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	f, err := ingest.Read(context.Background(), fstest.MapFS{
		"one.txt": file(note), "one.md": file(note), "sub/one.txt": file(note), "sub-one.HTM": file("<p>" + strings.Repeat(note, 3)),
		"two.markdown": file(note), ".hidden.txt": file(note), ".git/three.txt": file(note), "data.csv": file(note), "dir.txt/four.txt": file(note),
	}, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, a := range f.Articles {
		ids = append(ids, a.File+"="+a.ID)
	}
	want := "dir.txt/four.txt=four one.md=one one.txt=one.txt sub-one.HTM=sub-one sub/one.txt=sub-one.txt two.markdown=two"
	if got := strings.Join(ids, " "); got != want {
		t.Errorf("have %s\nwant %s", got, want)
	}
}

func TestNothingReadable(t *testing.T) {
	for _, fsys := range []fstest.MapFS{{}, {"a.txt": {}}} {
		f, err := ingest.Read(context.Background(), fsys, ingest.Options{})
		if !errors.Is(err, ingest.ErrNothing) || len(f.Skipped) != len(fsys) {
			t.Errorf("have %+v, %v", f, err)
		}
	}
	if _, err := ingest.Read(context.Background(), os.DirFS("testdata/no-such-folder"), ingest.Options{}); err == nil || errors.Is(err, ingest.ErrNothing) {
		t.Errorf("a missing folder gives %v", err)
	}
}

func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, mode fs.FileMode) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(note), mode); err != nil {
			t.Fatal(err)
		}
	}
	outside := filepath.Join(t.TempDir(), "secret.txt")
	if err := os.WriteFile(outside, []byte(note), 0o600); err != nil {
		t.Fatal(err)
	}
	write("good.txt", 0o600)
	for to, from := range map[string]string{"link.txt": outside, "inside.txt": "good.txt", "loop.txt": "loop.txt", "gone.txt": "nowhere.txt"} {
		if err := os.Symlink(from, filepath.Join(dir, to)); err != nil {
			t.Skip("no links here: ", err)
		}
	}
	if os.Getuid() != 0 { // nothing is closed to root
		write("closed.txt", 0)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	f, err := ingest.Read(context.Background(), root.FS(), ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var read []string
	for _, a := range f.Articles {
		read = append(read, a.File)
	}
	if got := strings.Join(read, " "); got != "good.txt inside.txt" {
		t.Errorf("read %s", got)
	}
	for _, s := range f.Skipped {
		if !strings.Contains(s.Reason, "cannot be read") || strings.Contains(s.Reason, s.File) {
			t.Errorf("%v", s)
		}
	}
}

func TestSettings(t *testing.T) {
	for _, c := range []struct{ yaml, want string }{
		{"title: A\ntopics:\n  tax: [levy]\narticles:\n  a.txt: {published: 2025-01-02, title: T}\n", ""},
		{"", ""},
		{"title: A\ntitel: B\n", `briefing.yaml:2: unknown key "titel"`},
		{"articles:\n  a.txt:\n    publisher: P\n    said: no\n", `briefing.yaml:4: unknown key "said"`},
		{"\ntimezone: Mars/Base\n", `briefing.yaml:2: timezone "Mars/Base" is not known`},
		{"articles:\n  a.txt:\n    published: 01/02/2025\n", `briefing.yaml:3: published "01/02/2025" is not a date`},
		{"articles:\n  a.txt:\n    date: guessed\n", `briefing.yaml:3: date "guessed"`},
		{"command: /uk china\n", `briefing.yaml:1: command "/uk china"`},
		{"topics: [a]\n", "briefing.yaml:1: "},
		{"a: b: c\n  - {", "briefing.yaml:"},
	} {
		_, err := ingest.Read(context.Background(), fstest.MapFS{"briefing.yaml": {Data: []byte(c.yaml)}, "a.txt": {Data: []byte(note)}}, ingest.Options{})
		switch {
		case c.want == "" && err != nil:
			t.Errorf("%q: %v", c.yaml, err)
		case c.want != "" && (err == nil || !strings.HasPrefix(err.Error(), c.want) || strings.Contains(err.Error(), "\n")):
			t.Errorf("%q: have %v, want %s", c.yaml, err, c.want)
		}
	}
}

func TestNamedAndNotThere(t *testing.T) {
	yaml := "articles:\n  b.txt: {publisher: P}\n  a.txt: {publisher: P}\n  empty.txt: {publisher: P}\n  sub/a.txt: {publisher: P}\n  c.pdf: {publisher: P}\n"
	f, err := ingest.Read(context.Background(), fstest.MapFS{"briefing.yaml": {Data: []byte(yaml)}, "a.txt": {Data: []byte(note)},
		"empty.txt": {}, "c.pdf": {Data: []byte(note)}}, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	const absent = ": briefing.yaml names it, but there is no such article"
	want := []string{"b.txt" + absent, "c.pdf" + absent, "empty.txt: empty", "sub/a.txt" + absent}
	var got []string
	for _, s := range f.Skipped {
		got = append(got, s.Error())
	}
	if !slices.Equal(got, want) {
		t.Errorf("have %q, want %q", got, want)
	}
}

func TestLoad(t *testing.T) {
	fsys := fstest.MapFS{"briefing.yaml": {Data: []byte("articles: {b.txt: {published: 2025-01-02}}")}}
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		fsys[name] = &fstest.MapFile{Data: []byte(note)}
	}
	c, skipped, err := ingest.Load(context.Background(), fsys, ingest.Options{})
	if err != nil || len(skipped) > 0 || len(c.Articles) != 3 || c.Articles[0].Article.ID != "b" {
		t.Fatalf("have %v, %v, %v", c, skipped, err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := ingest.Load(ctx, fsys, ingest.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
