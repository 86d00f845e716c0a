package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
)

func main() {
	table := flag.Bool("table", false, "measure the embedded weights instead of learning new ones")
	out := flag.String("out", "briefing/weights/english.bin", "the file to write the weights to")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: train [--table] [--out FILE] DATA-FOLDER")
		flag.PrintDefaults()
	}
	flag.Parse()
	if err := run(flag.Args(), *table, *out); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(args []string, table bool, out string) error {
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
	model, err := learn(args[0])
	if err != nil {
		return err
	}
	return os.WriteFile(out, model, 0o644)
}
