package people

import (
	"strings"

	"github.com/adrg/strutil"
	"github.com/adrg/strutil/metrics"
)

// Match says how well name, as somebody would type it, points at p: from 0,
// not at all, to 1, the full name or a form that the article uses. A surname
// gives 0.9, another single word of the name 0.8 ("Sir Keir" 0.95), a role
// 0.85, and a small misspelling a little less than what it misspells. It
// ignores case, articles and the kind of apostrophe.
func (p *Person) Match(name string) float64 {
	q := fold(name)
	if q == "" {
		return 0
	}
	if q == fold(p.Name) {
		return 1
	}
	best := 0.0
	for _, a := range p.Aliases {
		if q == fold(a) {
			return 0.97
		}
	}
	for _, r := range p.Roles {
		if w := fold(r.Text); q == w || strings.HasSuffix(w, " "+q) && lexicon[last(q)]&role != 0 {
			best = max(best, 0.85)
		}
	}
	if p.Kind == Human {
		return max(best, p.matchName(q), p.matchOffice(q))
	}
	if k, ok := metonyms[q]; ok && k == metonyms[fold(p.Name)] {
		return 1
	}
	return max(best, near(q, fold(p.Name), 0.9))
}

// matchOffice compares q with an office and a name: "President Teague". An
// office that the article does not give counts a little against p.
func (p *Person) matchOffice(q string) float64 {
	rest, office := q, ""
	for {
		w, r, ok := strings.Cut(rest, " ")
		if !ok || lexicon[bare(w)]&(role|modifier|nation|portfolio) == 0 {
			break
		}
		rest, office = r, w
	}
	if office == "" || lexicon[bare(office)]&role == 0 {
		return 0
	}
	n := p.matchName(rest)
	for _, r := range p.Roles {
		if n > 0 && last(fold(r.Text)) == office {
			return min(n+0.05, 1)
		}
	}
	return max(n-0.1, 0)
}

// matchName compares q with the words of a human name.
func (p *Person) matchName(q string) float64 {
	t, q := stripTitle(q)
	own := strings.Fields(fold(p.Name))
	if q == "" || len(own) == 0 || t != 0 && !p.carries(t) {
		return 0
	}
	_, bare := stripTitle(strings.Join(own, " "))
	full := near(q, bare, 0.97)
	words := strings.Fields(q)
	if len(words) > 1 {
		if words[0] != own[0] && lexicon[words[0]]&given != 0 && lexicon[own[0]]&given != 0 {
			return 0
		}
		if words[0] == own[0] && words[len(words)-1] == own[len(own)-1] || strings.HasSuffix(bare, " "+q) {
			return 0.95
		}
		return full
	}
	best := near(q, surname(own), 0.9)
	for _, w := range own {
		best = max(best, near(q, w, 0.8))
	}
	if t != 0 && best > 0 {
		best += 0.05
	}
	return max(best, full)
}

// carries reports whether a title of class t can go with p.
func (p *Person) carries(t class) bool {
	g := lexicon[bare(fold(p.Title))] & (male | female)
	if g == 0 {
		g = lexicon[strings.Fields(fold(p.Name))[0]] & (male | female)
	}
	t &= male | female
	return t == 0 || g == 0 || t&g != 0
}

// Suits reports whether nothing about p speaks against the title that name
// begins with, if it does: "Mrs" against a Martin.
func (p *Person) Suits(name string) bool {
	t, _ := stripTitle(fold(name))
	return p.Name == "" || p.carries(t) && (t&(male|female) == 0 || roleGender(p) == 0 || t&roleGender(p) != 0)
}

// near returns top when a and b are equal, a little less when they differ by
// a slip of the keyboard, and 0 otherwise.
func near(a, b string, top float64) float64 {
	if a == b {
		return top
	}
	n := min(len(a), len(b))
	if n < 4 || a[0] != b[0] && n < 6 {
		return 0
	}
	d := metrics.NewLevenshtein().Distance(a, b)
	if d > 1+n/8 && !(d == 2 && n > 5 && strutil.Similarity(a, b, metrics.NewJaroWinkler()) > 0.93) {
		return 0
	}
	return top - 0.1*float64(d)
}

// stripTitle takes the titles off the front of a folded name.
func stripTitle(q string) (t class, rest string) {
	for {
		w, r, ok := strings.Cut(q, " ")
		if c := lexicon[bare(w)]; !ok || c&title == 0 {
			return t, q
		} else {
			t |= c
		}
		q = r
	}
}

// fold brings a name as typed or written to one form.
func fold(name string) string {
	f := strings.Fields(apostrophes.Replace(strings.ToLower(name)))
	for len(f) > 1 && (f[0] == "the" || f[0] == "a" || f[0] == "an") {
		f = f[1:]
	}
	return strings.Join(f, " ")
}

var apostrophes = strings.NewReplacer("’", "'", "‘", "'", "`", "'")

func last(q string) string { return q[strings.LastIndexByte(q, ' ')+1:] }
