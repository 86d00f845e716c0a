package text_test

import (
	"os"
	"testing"

	"ukchina/briefing/text"
)

func BenchmarkNew(b *testing.B) {
	raw, err := os.ReadFile("../../seeds/000_acd957af79234d95.txt")
	if err != nil {
		b.Fatal(err)
	}
	s := string(raw)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		text.New(s, nil)
	}
}
