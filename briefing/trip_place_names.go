package briefing

import (
	"strings"

	"ukchina/briefing/people"
)

// A country is the first name of one in [people.Countries], or a region.
type country string

// regions are wider than a country, with their adjectives: a journey there
// goes to countries of it.
var regions = map[country][]string{"europe": {"european"}, "africa": {"african"}, "asia": {"asian"}, "gulf": {"gulf"}, "middle east": {"middle eastern"},
	"balkans": {"balkan"}, "caribbean": {"caribbean"}, "korea": {"korean"}}

// homeCountries are those whose own press mostly names the places in them
// without the country.
var homeCountries = map[country]bool{"united kingdom": true, "united states": true}

// A placeName is what is known of the name of a place or of its adjective.
type placeName struct {
	in        country
	adjective bool
	// home marks places that the press they are named in mostly calls so as
	// its own: a journey there is abroad only for a stranger.
	home bool
	// land marks the names of whole countries.
	land bool
}

// placeNames are the names in lower case.
var placeNames = func() map[string]placeName {
	m := map[string]placeName{}
	add := func(names []string, p placeName) {
		for _, n := range names {
			if _, taken := m[n]; !taken {
				m[n] = p
			}
		}
	}
	for region, adjectives := range regions {
		add([]string{string(region)}, placeName{in: region, land: true})
		add(adjectives, placeName{in: region, adjective: true})
	}
	for c := range people.Countries {
		in, part := country(c.Names[0]), c.Of != ""
		if part {
			in = country(c.Of)
		}
		home := homeCountries[in]
		add(c.Names, placeName{in: in, land: !part, home: part && home})
		add(c.Adjectives, placeName{in: in, adjective: true, home: part && home})
		add(c.Capitals, placeName{in: in, home: home})
		add(c.Cities, placeName{in: in, home: home})
	}
	return m
}()

// agrees reports whether a journey to p may be one to q.
func (p placeName) agrees(q placeName) bool {
	return p.in == q.in || p.in.holds(q.in) || q.in.holds(p.in)
}

// holds reports whether c is a region that the other may lie in.
func (c country) holds(other country) bool {
	if c == "korea" {
		return strings.HasSuffix(string(other), " korea")
	}
	return regions[c] != nil
}
