package text

import (
	"bufio"
	"encoding/json"
	"fmt"
	"github.com/jdkato/prose/v3/segment"
	"os"
	"strings"
	"testing"
)

func load(f string) (out []string) {
	fh, _ := os.Open(f)
	sc := bufio.NewScanner(fh)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var x struct{ Text string }
		json.Unmarshal(sc.Bytes(), &x)
		out = append(out, x.Text)
	}
	return
}
func TestZZ(t *testing.T) {
	F := os.Getenv("F")
	mode := os.Getenv("M")
	n := 0
	for _, s := range load(F) {
		d := New(s, nil)
		cont := map[int]bool{}
		for _, q := range d.Quotations {
			if q.Continues >= 0 {
				cont[q.Continues] = true
			}
		}
		bad := map[int]string{}
		switch mode {
		case "odd":
			for i, q := range d.Quotations {
				if !q.Closed && !cont[i] {
					bad[q.Paragraph] += " OPEN[" + q.In(s)[:min(30, q.Len())] + "]"
				}
			}
			for i, k := range d.Tokens {
				if k.Tag == "``" || k.Tag == "''" {
					ok := false
					for _, q := range d.Quotations {
						if q.Start == k.Start || q.Closed && q.Inner.End == k.Start {
							ok = true
						}
					}
					if !ok {
						a := max(0, i-3)
						b := min(len(d.Tokens), i+3)
						bad[d.ParagraphAt(k.Start)] += " STRAY[" + s[d.Tokens[a].Start:d.Tokens[b-1].End] + "]"
					}
				}
			}
		case "single":
			for _, q := range d.Quotations {
				if q.Single {
					bad[q.Paragraph] += " S[" + q.In(s) + "]"
				}
			}
		case "cont":
			for _, q := range d.Quotations {
				if q.Continues >= 0 && d.Quotations[q.Continues].Paragraph != q.Paragraph-1 {
					bad[q.Paragraph] += " C[" + d.Paragraphs[q.Paragraph-1].In(s) + "]"
				}
			}
		case "sent":
			for _, x := range d.Sentences {
				r := x.In(s)
				if len(r) < 18 || len(r) > 450 {
					bad[x.Paragraph] += " T[" + r + "]"
				}
			}
		}
		for p := range d.Paragraphs {
			if b, ok := bad[p]; ok {
				n++
				x := d.Paragraphs[p].In(s)
				if len(x) > 600 {
					x = x[:600] + "…"
				}
				fmt.Printf("%d:%d%s\n    %s\n", n, p+1, b, x)
			}
		}
	}
	_ = strings.Repeat
}
func TestDiff(t *testing.T) {
	sg, _ := segment.New()
	n := 0
	for _, s := range load(os.Getenv("F")) {
		d := New(s, nil)
		ours := map[int]bool{}
		for _, x := range d.Sentences {
			ours[x.End] = true
		}
		for _, p := range d.Paragraphs {
			their := map[int]bool{}
			for _, x := range sg.Segment(p.In(s)) {
				their[p.Start+x.End()] = true
			}
			for e := range their {
				if !ours[e] {
					n++
					fmt.Printf("THEIRS %q | %q\n", s[max(p.Start, e-50):e], s[e:min(p.End, e+40)])
				}
			}
			for _, x := range d.Sentences {
				if p.Has(x.Start) && !their[x.End] {
					e := x.End
					n++
					fmt.Printf("OURS   %q | %q\n", s[max(p.Start, e-50):e], s[e:min(p.End, e+40)])
				}
			}
		}
	}
	fmt.Println(n)
}
func TestTags(t *testing.T) {
	fh, _ := os.Open(os.Getenv("F"))
	sc := bufio.NewScanner(fh)
	sc.Buffer(nil, 1<<24)
	c := map[string]int{}
	ex := map[string]string{}
	for sc.Scan() {
		var x struct {
			Text       string
			Statements []struct{ Cue [][2]int }
		}
		json.Unmarshal(sc.Bytes(), &x)
		d := New(x.Text, nil)
		rs := []rune(x.Text)
		for _, st := range x.Statements {
			if len(st.Cue) != 1 {
				continue
			}
			a := len(string(rs[:st.Cue[0][0]]))
			i := d.TokenAt(a)
			if i >= len(d.Tokens) || d.Tokens[i].Start != a || d.Tokens[i].End != len(string(rs[:st.Cue[0][1]])) {
				continue
			}
			k := d.Tokens[i].Lower + "/" + d.Tokens[i].Tag
			c[k]++
			ex[k] = x.Text[max(0, a-40):min(len(x.Text), a+40)]
		}
	}
	for k, n := range c {
		if !strings.Contains(k, "/VB") && k[0] >= 'a' {
			fmt.Printf("%4d %s   %q\n", n, k, ex[k])
		}
	}
}
func TestSeeds(t *testing.T) {
	for _, f := range []string{"../../seeds/000_acd957af79234d95.txt", "../../seeds/002_ef1c4f4835b0a133.txt"} {
		b, _ := os.ReadFile(f)
		d := New(string(b), nil)
		for _, s := range d.Sentences {
			for _, k := range d.Tokens[s.First:s.Last] {
				fmt.Print(k.In(d.Text), "/", k.Tag, " ")
			}
			fmt.Println()
		}
	}
}
