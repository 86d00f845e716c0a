package web

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"slices"
	"strings"
)

// assetsPath is where the files are that pages ask for.
const assetsPath = "/assets/"

// forever is said of a file whose name holds a digest of what is in it.
const forever = "public, max-age=31536000, immutable"

// assets are the files that pages ask for, by address: under a name that
// changes with the file, and under the plain one.
var assets, assetAddresses = readAssets()

func readAssets() (byAddress map[string]*packed, addresses map[string]string) {
	byAddress, addresses = map[string]*packed{}, map[string]string{}
	files, err := fs.ReadDir(assetFiles, "assets")
	if err != nil {
		panic(err) // unreachable: it is embedded
	}
	for _, file := range files {
		body, err := fs.ReadFile(assetFiles, "assets/"+file.Name())
		if err != nil {
			panic(err) // unreachable: it is embedded
		}
		ending := path.Ext(file.Name())
		switch ending {
		case ".css":
			body = []byte(squeezed(string(body)))
		case ".js":
			body = []byte(uncommented(string(body)))
		}
		sum := sha256.Sum256(body)
		address := assetsPath + strings.TrimSuffix(file.Name(), ending) + "." + hex.EncodeToString(sum[:4]) + ending
		kind := http.Header{"Content-Type": {mime.TypeByExtension(ending)}}
		byAddress[assetsPath+file.Name()] = pack(kind, http.StatusOK, body)
		kept := kind.Clone()
		kept.Set("Cache-Control", forever)
		byAddress[address] = pack(kept, http.StatusOK, body)
		addresses[file.Name()] = address
	}
	return byAddress, addresses
}

// squeezed returns a style sheet of ours without comments and most of its white
// space.
func squeezed(css string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(css, "/*")
		b.WriteString(before)
		if !found {
			break
		}
		_, css, _ = strings.Cut(rest, "*/")
	}
	lines := strings.Split(b.String(), "\n")
	for i, l := range lines {
		lines[i] = tight.Replace(strings.TrimSpace(l))
	}
	return strings.Join(slices.DeleteFunc(lines, func(l string) bool { return l == "" }), "\n")
}

// uncommented returns a script of ours without indents and the lines that are
// comments.
func uncommented(js string) string {
	var b strings.Builder
	for line := range strings.Lines(js) {
		if line = strings.TrimLeft(line, " \t\n"); line != "" && !strings.HasPrefix(line, "//") {
			b.WriteString(line)
		}
	}
	return b.String()
}

var tight = strings.NewReplacer(" { ", "{", " {", "{", "; }", "}", "; ", ";", ": ", ":", ", ", ",")

// assetAddress returns the address of a file that pages ask for; "" for none.
func assetAddress(name string) string { return assetAddresses[name] }

// asset serves the files that pages ask for.
func (s *site) asset(w http.ResponseWriter, r *http.Request) {
	file := assets[r.URL.Path]
	if file == nil {
		s.notice(w, http.StatusNotFound, notice{Title: "Not found", Says: "There is no such file."})
		return
	}
	file.serve(w, r)
}
