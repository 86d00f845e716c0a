package main

import (
	"fmt"
	"runtime/debug"
)

type versionCommand struct{}

// Run shows the module's version, the revision it was built from and Go's.
func (versionCommand) Run() error {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return print("ukchina, built without version information\n")
	}
	revision := ""
	for _, s := range info.Settings {
		switch {
		case s.Key == "vcs.revision":
			revision += ", revision " + s.Value
		case s.Key == "vcs.time":
			revision += " of " + s.Value
		case s.Key == "vcs.modified" && s.Value == "true":
			revision += ", changed since"
		}
	}
	version := info.Main.Version
	if version == "" {
		version = "(devel)"
	}
	return print(fmt.Sprintf("ukchina %s%s, %s\n", version, revision, info.GoVersion))
}
