package people

import (
	"testing"

	"ukchina/briefing/text"
)

// castOf returns the people of a text by their names.
func castOf(in string) map[string]*Person {
	c := Resolve(text.New(in, nil), nil)
	m := map[string]*Person{}
	for i := range c.People {
		m[c.People[i].Name] = &c.People[i]
	}
	return m
}

func TestMatch(t *testing.T) {
	cast := castOf(`The Prime Minister Sir Ivor Blackwood met President Rosalind Teague of the Harbour Union.
Lord Quentin Marsh and Xu Meiling, the trade envoy, stayed away. Downing Street said the Ministry of Tides would pay.`)
	for _, test := range []struct {
		person, query string
		low, high     float64
	}{
		{"Ivor Blackwood", "Ivor Blackwood", 1, 1},
		{"Ivor Blackwood", "sir ivor blackwood", 0.9, 1},
		{"Ivor Blackwood", "Blackwood", 0.9, 0.9},
		{"Ivor Blackwood", "Sir Ivor", 0.8, 1},
		{"Ivor Blackwood", "Mr Blackwood", 0.9, 1},
		{"Ivor Blackwood", "Ms Blackwood", 0, 0},
		{"Ivor Blackwood", "the prime minister", 0.8, 1},
		{"Ivor Blackwood", "Blakwood", 0.7, 0.89},
		{"Ivor Blackwood", "Black", 0, 0},
		{"Ivor Blackwood", "Ivr Blackwood", 0.6, 0.96},
		{"Ivor Blackwood", "Ivan Blackwood", 0, 0},
		{"Ivor Blackwood", "Kate Blackwood", 0, 0},
		{"Ivor Blackwood", "", 0, 0},
		{"Rosalind Teague", "Mayor Teague", 0.7, 0.85},
		{"Rosalind Teague", "President Teague", 0.8, 1},
		{"Quentin Marsh", "Lord Marsh", 0.9, 1},
		{"Xu Meiling", "Ms Xu", 0.8, 1},
		{"Xu Meiling", "the trade envoy", 0.8, 1},
		{"Downing Street", "No 10", 1, 1},
		{"Downing Street", "Downing St", 0, 0.8},
		{"Ministry of Tides", "the ministry of tides", 1, 1},
		{"Ministry of Tides", "Blackwood", 0, 0},
	} {
		p := cast[test.person]
		if p == nil {
			t.Errorf("no %s in %v", test.person, cast)
			continue
		}
		if got := p.Match(test.query); got < test.low || got > test.high {
			t.Errorf("%s matches %q by %v, want %v to %v", test.person, test.query, got, test.low, test.high)
		}
	}
}

func TestSame(t *testing.T) {
	person := func(in, name string) *Person {
		p := castOf(in)[name]
		if p == nil {
			t.Fatalf("no %s in %q", name, in)
		}
		return p
	}
	walter := person("US President Walter Dunmore spoke. Mr Dunmore left.", "Walter Dunmore")
	for _, test := range []struct {
		name string
		b    *Person
		want bool
	}{
		{"itself", walter, true},
		{"surname and role", person("President Dunmore spoke.", "Dunmore"), true},
		{"surname and title", person("Mr Dunmore spoke.", "Dunmore"), true},
		{"surname alone, other title", person("Ms Dunmore spoke.", "Dunmore"), false},
		{"other first name", person("President Felix Dunmore spoke.", "Felix Dunmore"), false},
		{"other person", person("President Walter Lunt spoke.", "Walter Lunt"), false},
	} {
		if got := Same(walter, test.b); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
		if got := Same(test.b, walter); got != test.want {
			t.Errorf("%s the other way: %v, want %v", test.name, got, test.want)
		}
	}
	if !Same(person("Downing Street said no.", "Downing Street"), &Person{Kind: Body, Name: "No 10"}) {
		t.Error("Downing Street is not No 10")
	}
}
