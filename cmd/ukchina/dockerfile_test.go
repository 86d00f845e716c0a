package main

import (
	"debug/elf"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"ukchina/bot"
)

// TestDockerfile: the image is built with the Go of go.mod, and from what git
// has of the packages.
func TestDockerfile(t *testing.T) {
	want := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(atRoot(t, "go.mod"))
	have := regexp.MustCompile(`(?m)^FROM .*golang:(\d+\.\d+)-`).FindStringSubmatch(atRoot(t, "Dockerfile"))
	if want == nil || have == nil || want[1] != have[1] {
		t.Errorf("go.mod has Go %v, the Dockerfile %v", want, have)
	}
	ignored := atRoot(t, ".dockerignore")
	for _, folder := range packageFolders(t) {
		if !strings.Contains(ignored, "\n!"+folder+"\n") {
			t.Errorf(".dockerignore keeps %s out of the image's build", folder)
		}
	}
}

// packageFolders returns the folders at the root that have Go in them.
func packageFolders(t *testing.T) []string {
	t.Helper()
	seen := map[string]bool{}
	var list []string
	for _, s := range sources(t) {
		first, _, _ := strings.Cut(filepath.ToSlash(s.file), "/")
		if !seen[first] {
			seen[first] = true
			list = append(list, first)
		}
	}
	return list
}

// TestTheImagesBinaryIsStatic builds the program as the Dockerfile does, and
// runs it with nothing around it: it needs no library, no time zones and no
// home.
func TestTheImagesBinaryIsStatic(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program anew: not with -short")
	}
	line := regexp.MustCompile(`(?m)^RUN CGO_ENABLED=0 .* (go build .*) -o \S+ (\./\S+)$`).FindStringSubmatch(atRoot(t, "Dockerfile"))
	if line == nil {
		t.Fatal("no build in the Dockerfile")
	}
	binary := filepath.Join(t.TempDir(), "ukchina")
	build := exec.Command("sh", "-c", line[1]+" -o "+binary+" "+line[2])
	build.Dir = filepath.Join("..", "..")
	build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH="+runtime.GOARCH)
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	f, err := elf.Open(binary)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, p := range f.Progs {
		if p.Type == elf.PT_INTERP || p.Type == elf.PT_DYNAMIC {
			t.Errorf("it is linked dynamically: %v", p.Type)
		}
	}
	if runtime.GOOS != "linux" {
		return
	}
	run := exec.Command(binary, "doctor")
	run.Dir, run.Env = t.TempDir(), []string{"UKCHINA_TIMEZONE=Australia/Lord_Howe", "ZONEINFO=/nowhere"}
	if out, err := run.CombinedOutput(); err != nil || !strings.Contains(string(out), "ok       settings") {
		t.Errorf("%v: %s", err, out)
	}
}

// atRoot reads a file at the root of the repository.
func atRoot(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestComposeSetsWhatThereIs: the settings that the compose files give the bot
// are settings of the bot.
func TestComposeSetsWhatThereIs(t *testing.T) {
	known := atRoot(t, "config/load.go")
	for _, file := range []string{"compose.yaml", "deploy/slack.yaml", "deploy/slack-several.yaml", "deploy/discord.yaml"} {
		names := regexp.MustCompile(`(?m)^ +((?:UKCHINA|SLACK|DISCORD)_[A-Z_]+):`).FindAllStringSubmatch(atRoot(t, file), -1)
		if len(names) == 0 {
			t.Errorf("%s sets nothing", file)
		}
		for _, m := range names {
			if name := strings.TrimSuffix(m[1], "_FILE"); !strings.Contains(known, `"`+name+`"`) {
				t.Errorf("%s sets %s, which is no setting", file, m[1])
			}
		}
	}
}

// TestSecretsAreMadeOnce runs deploy/secrets twice: what is there stays.
func TestSecretsAreMadeOnce(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("it is a shell script, which Windows does not run")
	}
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "secrets"), []byte(atRoot(t, "deploy/secrets")), 0o600); err != nil {
		t.Fatal(err)
	}
	made := func() (password, key string) {
		t.Helper()
		if out, err := exec.Command("sh", filepath.Join(folder, "secrets")).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		var list [2]string
		for i, name := range []string{"database_password", "secret_key"} {
			b, err := os.ReadFile(filepath.Join(folder, "secret", name))
			if err != nil {
				t.Fatal(err)
			}
			list[i] = string(b)
		}
		return list[0], list[1]
	}
	password, key := made()
	if _, err := bot.ParseKeyring(key); err != nil || len(password) < 30 || strings.ContainsAny(password, "\n+/=") {
		t.Errorf("password of %d, key: %v", len(password), err)
	}
	if again, keyAgain := made(); again != password || keyAgain != key {
		t.Error("the second time they are made anew")
	}
}
