package config_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"ukchina/config"
)

func TestReader(t *testing.T) {
	file := filepath.Join(t.TempDir(), "token")
	if err := os.WriteFile(file, []byte("hush-hush-hush-hush\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := load(t, "reader_auth: basic\n", map[string]string{"UKCHINA_READER_AUTH": "token", "UKCHINA_READER_TOKEN_FILE": file,
		"UKCHINA_MANAGER_PASSWORD": "hush-hush"})
	if err != nil {
		t.Fatal(err)
	}
	if c.ReaderAuth != "token" || c.ReaderSecret() != "hush-hush-hush-hush" {
		t.Errorf("have %+v", c)
	}
	if s := fmt.Sprintf("%+v", c); strings.Contains(s, "hush") {
		t.Errorf("secrets are shown: %s", s)
	}
	if c := config.Default(); c.ReaderAuth != "off" || c.ReaderSecret() != "" {
		t.Errorf("by default have %+v", c)
	}
}

func TestHosts(t *testing.T) {
	for _, c := range []struct {
		listen, public string
		want           []string
	}{
		{"127.0.0.1:8080", "", []string{}},
		{"[::1]:8080", "", []string{}},
		{"localhost:8080", "", []string{}},
		{":8080", "", nil},
		{"127.0.0.1:8080", "https://News.example:444/", []string{"news.example"}},
		{":8080", "https://news.example", []string{"news.example"}},
	} {
		have := config.Config{Listen: c.listen, PublicURL: c.public}.Hosts()
		if !slices.Equal(have, c.want) || (have == nil) != (c.want == nil) {
			t.Errorf("%s %s: have %#v", c.listen, c.public, have)
		}
	}
}
