package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	table := flag.Bool("table", false, "measure the embedded weights instead of learning new ones")
	out := flag.String("out", "briefing/weights", "the folder to write the weights to")
	tags := flag.Bool("tags", false, "learn only the tags, and measure them; what else is learned is to be made anew afterwards")
	journeys := flag.Bool("visits", false, "learn only what journeys are told by; DATA-FOLDER is not needed")
	without := flag.String("without", "", "with --visits, the file of a writer who is not to teach")
	measure := flag.Bool("measure", false, "with --visits, measure what other writers teach on each writer's articles instead of learning")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: train [--table] [--tags] [--out FOLDER] DATA-FOLDER\n       train --visits [--without WRITER]\n       train --visits --measure")
		flag.PrintDefaults()
	}
	flag.Parse()
	var err error
	switch {
	case *journeys && *measure:
		err = measureVisits(os.Stdout, visitsFolder, journeysFolder)
	case *journeys:
		err = learnVisits(*out, *without)
	case flag.NArg() != 1:
		err = errors.New("give the folder of the data, which holds attribution and treebank")
	case *table:
		err = showTable(flag.Arg(0))
	case *tags:
		err = runTags(flag.Arg(0), *out)
	default:
		err = run(flag.Arg(0), *out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func showTable(folder string) error {
	dev, err := readArticles(folder, devFile)
	if err != nil {
		return err
	}
	return printTable(os.Stdout, measure(dev))
}

func runTags(folder, out string) error {
	m, err := gather(folder)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "tags.bin"), m.tags, 0o644); err != nil {
		return err
	}
	return printTagTable(os.Stdout, folder, m.tags)
}

func run(folder, out string) error {
	data, err := gather(folder)
	if err != nil {
		return err
	}
	model, err := data.learn()
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "tags.bin"), data.tags, 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "english.bin"), model, 0o644)
}
