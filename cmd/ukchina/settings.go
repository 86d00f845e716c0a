package main

import (
	"os"

	"ukchina/config"
)

// settingsFlag names the settings file.
type settingsFlag struct {
	Config string `placeholder:"FILE" help:"Read the settings from this file instead of ukchina.yaml in the working folder."`
}

// load returns the settings of file and environment.
func (f settingsFlag) load() (config.Config, error) { return config.Load(f.Config, os.Getenv) }
