package people

import "strings"

// Seat returns the one spelling of the names of a building that stands for
// those who govern from it ("downing street" for "No 10"), or "" for any other
// name.
func Seat(name string) string { return metonyms[fold(name)] }

// Same reports whether a and b, from two articles, are one: people with one
// surname, no first names, titles or genders that differ, and, where one of
// them has no first name, a role or a title in common; bodies with one name.
func Same(a, b *Person) bool {
	if a.Kind != b.Kind || a.Name == "" || b.Name == "" {
		return false
	}
	x, y := fold(a.Name), fold(b.Name)
	if a.Kind != Human {
		return x == y || metonyms[x] != "" && metonyms[x] == metonyms[y]
	}
	_, x = stripTitle(x)
	_, y = stripTitle(y)
	if x == y && strings.Contains(x, " ") {
		return true
	}
	v, w := strings.Fields(x), strings.Fields(y)
	if len(v) > 1 && len(w) > 1 {
		return v[0] == w[0] && surname(v) == surname(w)
	}
	if len(v) > 1 {
		a, b, v, w = b, a, w, v
	}
	return (v[0] == surname(w) || v[0] == w[0] && sharesRole(a, b)) && b.carries(lexicon[bare(fold(a.Title))]) &&
		b.carries(roleGender(a)) && (sharesRole(a, b) || a.Title != "" && fold(a.Title) == fold(b.Title))
}

func roleGender(p *Person) (g class) {
	for _, r := range p.Roles {
		g |= lexicon[last(fold(r.Text))] & (male | female)
	}
	return g
}

// sharesRole reports whether a role of a and one of b end in the same office.
func sharesRole(a, b *Person) bool {
	for _, r := range a.Roles {
		for _, q := range b.Roles {
			if x := last(fold(r.Text)); x == last(fold(q.Text)) && lexicon[x]&role != 0 {
				return true
			}
		}
	}
	return false
}
