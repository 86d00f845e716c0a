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
	sentences := flag.String("sentences", "", "print the sentences of that file of DATA-FOLDER, a treebank or articles, for teacher.py")
	passages := flag.Bool("passages", false, "print the articles that are learned from, for marker.py")
	varied := flag.String("varied", "", "with --passages, print the articles as this file of marker.py varies them")
	out := flag.String("out", "briefing/weights", "the folder to write the weights to")
	tags := flag.Bool("tags", false, "learn only the tags, and measure them; what else is learned is to be made anew afterwards")
	journeys := flag.Bool("visits", false, "learn only what journeys are told by; DATA-FOLDER is not needed")
	without := flag.String("without", "", "with --visits, the file of a writer who is not to teach")
	measure := flag.Bool("measure", false, "with --visits, measure what other writers teach on each writer's articles instead of learning")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: train [--table] [--tags] [--out FOLDER] DATA-FOLDER\n       train --sentences FILE DATA-FOLDER\n       train --passages [--varied FILE] DATA-FOLDER\n       train --visits [--without WRITER]\n       train --visits --measure")
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
	case *sentences != "":
		err = printSentences(os.Stdout, flag.Arg(0), *sentences)
	case *passages:
		err = printPassages(os.Stdout, flag.Arg(0), *varied)
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
	dev, err := development(folder)
	if err != nil {
		return err
	}
	return printTable(os.Stdout, measure(dev))
}

func runTags(folder, out string) error {
	news, parts, err := readTagged(folder)
	if err != nil {
		return err
	}
	say("learning tags from %d articles and a treebank", len(news))
	common, trees, err := tagLessons(news, parts)
	if err != nil {
		return err
	}
	tags := learnTags(common, trees[:]...)
	if err := os.WriteFile(filepath.Join(out, "tags.bin"), tags, 0o644); err != nil {
		return err
	}
	return printTagTable(os.Stdout, folder, tags)
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
	return os.WriteFile(filepath.Join(out, "english.bin"), model, 0o644)
}
