package attribution_test

import (
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"ukchina/briefing/attribution"
	"ukchina/briefing/text"
)

// checkSpeeches: what is less than sure does not say again what is sure.
func checkSpeeches(t interface{ Fatalf(string, ...any) }, s string, out []attribution.Statement) {
	sure := attribution.Sure(out)
	for _, st := range attribution.Speeches(out) {
		for _, o := range sure {
			if all, both := bytesOf(st.Content, st.Content), bytesOf(st.Content, o.Content); !st.Sure() && 2*both > all {
				t.Fatalf("%q: %+v is within %+v", s, st, o)
			}
		}
	}
}

// bytesOf counts the bytes that a and b share.
func bytesOf(a, b []text.Span) (n int) {
	for _, x := range a {
		for _, y := range b {
			n += max(0, min(x.End, y.End)-max(x.Start, y.Start))
		}
	}
	return n
}

// check reports the first promise of Extract that does not hold for s.
func check(t interface{ Fatalf(string, ...any) }, s string) {
	d := text.New(s, nil)
	out := attribution.Extract(d)
	if again := attribution.Extract(d); !reflect.DeepEqual(out, again) {
		t.Fatalf("two readings of %q differ", s)
	}
	checkSpeeches(t, s, out)
	last := 0
	for i, st := range out {
		if len(st.Content) == 0 || st.Rule == "" {
			t.Fatalf("%q: statement %d has no content or no rule: %+v", s, i, st)
		}
		if st.Continues >= i || st.Continues < -1 {
			t.Fatalf("%q: statement %d continues %d", s, i, st.Continues)
		}
		if st.Content[0].Start < last {
			t.Fatalf("%q: statement %d is out of order", s, i)
		}
		last = st.Content[0].Start
		for _, spans := range [][]text.Span{st.Source, st.Cue, st.Content} {
			end := 0
			for _, x := range spans {
				if x.Start < end || x.Start >= x.End || x.End > len(s) || !boundary(s, x.Start) || !boundary(s, x.End) {
					t.Fatalf("%q: statement %d has a bad span %v: %+v", s, i, x, st)
				}
				end = x.End
			}
		}
	}
}

func boundary(s string, at int) bool { return at == len(s) || utf8.RuneStart(s[at]) }

func FuzzExtract(f *testing.F) {
	f.Add("“It is over,” said Ms Vale, the mayor of Orrin, “and we lost.”\n“More,” she added.")
	f.Add("He said: \"One.\n\n\"Two,\" adding that 'three', according to Lod. With A saying it, B, who warned of C,")
	f.Add("said\n, said said : “ ” said that, \xff said “")
	f.Add("The agency quoted Ada Roe, a Hull native, as saying that the tide had turned.")
	f.Add("In response to the proposal to bar visitors from attending the fair, Ada Roe’s right-hand woman rallied emotions, saying: “We are ready.”")
	f.Fuzz(func(t *testing.T, s string) { check(t, strings.ToValidUTF8(s, "?")) })
}

// TestPromises builds texts from the pieces that the rules look for.
func TestPromises(t *testing.T) {
	piece := rapid.SampledFrom([]string{
		"Ms Vale", "the mayor of Orrin", "he", "who", "said", "told", "has denied", "accused", "according to", "was described by",
		"that", "to", "of", "as", "not", "and", "but", "while", "the pier was cracked", "a ferry", "warning", "adding", "his claim",
		",", ".", ":", "?", "–", "(", ")", "“", "”", "‘", "’", "\"", "'", "\n", "VALE:", "on Monday", "é",
	})
	rapid.Check(t, func(t *rapid.T) {
		check(t, strings.Join(rapid.SliceOfN(piece, 0, 60).Draw(t, "pieces"), " "))
	})
}

// TestLinear reads texts made to hurt: time must grow with their length.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"said ", "said, ", "and said ", "“", "“a” said ", ", who said ", "according to ", "a (", "X, "} {
		check(t, strings.Repeat(unit, 20000/len(unit)))
	}
}

func BenchmarkExtract(b *testing.B) {
	s, err := os.ReadFile("../../seeds/000_acd957af79234d95.txt")
	if err != nil {
		b.Fatal(err)
	}
	d := text.New(string(s), nil)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		attribution.Extract(d)
	}
}
