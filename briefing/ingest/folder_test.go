package ingest_test

import (
	"context"
	"testing"
	"testing/fstest"

	"ukchina/briefing/ingest"
	"ukchina/seeds"
)

func TestSeeds(t *testing.T) {
	f, err := ingest.Read(context.Background(), seeds.FS, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Skipped) > 0 || len(f.Articles) != 2 || f.Profile.Command != "ukchina" || f.Profile.Zone.String() != "Europe/London" {
		t.Fatalf("read %d articles, skipped %v, profile %+v", len(f.Articles), f.Skipped, f.Profile)
	}
	for i, want := range []struct {
		id, day    string
		paragraphs int
	}{
		{"000_acd957af79234d95", "2026-01-27", 23},
		{"002_ef1c4f4835b0a133", "2024-11-17", 21},
	} {
		a := f.Articles[i]
		raw, err := seeds.FS.ReadFile(a.File)
		if err != nil {
			t.Fatal(err)
		}
		if a.ID != want.id || a.Published.Format("2006-01-02") != want.day || !a.Inferred || a.Title != "" ||
			a.Text != string(raw) || len(a.Paragraphs) != want.paragraphs {
			t.Errorf("%s: published %v (inferred %v), title %q, %d paragraphs", a.ID, a.Published, a.Inferred, a.Title, len(a.Paragraphs))
		}
	}
}

func TestKnownArticlesKeepTheirFacts(t *testing.T) {
	fsys := fstest.MapFS{"a.txt": {Data: []byte(note)}, "b.txt": {Data: []byte(note)}}
	before, _, err := ingest.Load(context.Background(), fsys, ingest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	stamp, err := ingest.StampOf(fsys)
	if err != nil {
		t.Fatal(err)
	}
	fsys["b.txt"] = &fstest.MapFile{Data: []byte("More of it. " + note)}
	if s, err := ingest.StampOf(fsys); err != nil || s == stamp {
		t.Errorf("stamp %v as before, %v", s, err)
	}
	after, _, err := ingest.Load(context.Background(), fsys, ingest.Options{Known: before})
	if err != nil {
		t.Fatal(err)
	}
	if after.Articles[0] != before.Articles[0] {
		t.Error("the article that stayed was read anew")
	}
	if after.Articles[1] == before.Articles[1] {
		t.Error("the article that changed was not read anew")
	}
}
