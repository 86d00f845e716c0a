package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"ukchina/briefing/attribution/learned"
	"ukchina/briefing/weights"
)

func main() {
	table := flag.Bool("table", false, "measure the embedded weights instead of learning new ones")
	out := flag.String("out", "briefing/weights/english.bin", "the file to write the weights to")
	keep := flag.Bool("keep", false, "learn only the choice between readings anew, and keep the rest of the embedded weights")
	journeys := flag.Bool("visits", false, "learn only what journeys are told by; DATA-FOLDER is not needed")
	without := flag.String("without", "", "with --visits, the file of a writer who is not to teach")
	measure := flag.Bool("measure", false, "with --visits, measure what other writers teach on each writer's articles instead of learning")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: train [--table] [--keep] [--out FILE] DATA-FOLDER\n       train --visits [--without WRITER]\n       train --visits --measure")
		flag.PrintDefaults()
	}
	flag.Parse()
	var err error
	if *journeys && *measure {
		err = measureVisits(os.Stdout, visitsFolder, journeysFolder)
	} else if *journeys {
		err = learnVisits(filepath.Dir(*out), *without)
	} else {
		err = run(flag.Args(), *table, *keep, *out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(args []string, table, keep bool, out string) error {
	if len(args) != 1 {
		return errors.New("give the folder of the data, which holds attribution and treebank")
	}
	if table {
		dev, err := readArticles(args[0], devFile)
		if err != nil {
			return err
		}
		return printTable(os.Stdout, measure(dev))
	}
	var kept *learned.Parts
	if keep {
		var err error
		if kept, err = learned.Cut([]byte(weights.English)); err != nil {
			return fmt.Errorf("reading the embedded weights: %w", err)
		}
	}
	model, err := learn(args[0], kept)
	if err != nil {
		return err
	}
	return os.WriteFile(out, model, 0o644)
}
