package ingest

import (
	"fmt"
	"hash/fnv"
	"io/fs"
)

// A Stamp stands for what a folder holds: names, sizes and times of its
// articles and of briefing.yaml. Two equal ones mean that nothing has changed,
// as far as those tell.
type Stamp uint64

// StampOf returns the folder's stamp without reading the files. The error is
// the folder's own; a file that cannot be looked at counts as that.
func StampOf(fsys fs.FS) (Stamp, error) {
	files, skipped, err := list(fsys)
	if err != nil {
		return 0, err
	}
	sum := fnv.New64a()
	for _, name := range append(files, settingsFile) {
		info, err := fs.Stat(fsys, name)
		if err != nil {
			fmt.Fprintf(sum, "%q gone\n", name)
			continue
		}
		fmt.Fprintf(sum, "%q %d %d\n", name, info.Size(), info.ModTime().UnixNano())
	}
	for _, s := range skipped {
		fmt.Fprintf(sum, "%q skipped\n", s.File)
	}
	return Stamp(sum.Sum64()), nil
}
