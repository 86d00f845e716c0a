package bot

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // zones are known on machines that have none, too

	"ukchina/briefing"
)

// zoneList names the zones that people choose from: those of zone.tab of the
// IANA time zone database, version 2025b, one a line.
//
//go:embed zones.txt
var zoneList string

// zones are the names in zoneList, and those that know no summer.
var zones = append(strings.Fields(zoneList), "UTC", "GMT")

// zoneCities are cities whose zone bears another city's name.
var zoneCities = map[string]string{
	"beijing": "Asia/Shanghai", "shenzhen": "Asia/Shanghai", "guangzhou": "Asia/Shanghai", "chongqing": "Asia/Shanghai",
	"edinburgh": "Europe/London", "cardiff": "Europe/London", "belfast": "Europe/London", "manchester": "Europe/London",
	"birmingham": "Europe/London", "glasgow": "Europe/London", "leeds": "Europe/London", "liverpool": "Europe/London",
	"washington": "America/New_York", "washington dc": "America/New_York", "boston": "America/New_York", "atlanta": "America/New_York",
	"philadelphia": "America/New_York", "miami": "America/New_York", "houston": "America/Chicago", "dallas": "America/Chicago",
	"san francisco": "America/Los_Angeles", "seattle": "America/Los_Angeles", "ottawa": "America/Toronto", "montreal": "America/Toronto",
	"delhi": "Asia/Kolkata", "new delhi": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "bangalore": "Asia/Kolkata", "hanoi": "Asia/Ho_Chi_Minh",
	"canberra": "Australia/Sydney", "wellington": "Pacific/Auckland", "geneva": "Europe/Zurich", "frankfurt": "Europe/Berlin",
	"munich": "Europe/Berlin", "barcelona": "Europe/Madrid", "milan": "Europe/Rome", "the hague": "Europe/Amsterdam",
	"abu dhabi": "Asia/Dubai", "kiev": "Europe/Kyiv", "cape town": "Africa/Johannesburg", "uk": "Europe/London", "china": "Asia/Shanghai", "rio de janeiro": "America/Sao_Paulo",
}

// ParseZone returns the time zone that a name means: an IANA name in any
// spelling ("europe/london"), or a city ("New York"). An error is a sentence
// for whoever typed it. The location's String is the IANA name.
func ParseZone(name string) (*time.Location, error) {
	name = strings.Join(strings.Fields(strings.ToValidUTF8(strings.ReplaceAll(name, "_", " "), "")), " ")
	if before, after, ok := cutLast(name, " "); ok && strings.EqualFold(after, "time") { // London time
		name = before
	}
	if zone := zoneNamed(name); zone != "" {
		return time.LoadLocation(zone)
	}
	// A former name, as in US/Eastern; some machines keep all names twice more.
	if strings.Contains(name, "/") && !strings.HasPrefix(name, "posix/") && !strings.HasPrefix(name, "right/") {
		if zone, err := time.LoadLocation(strings.ReplaceAll(name, " ", "_")); err == nil {
			return zone, nil
		}
	}
	if near := nearestZone(name); near != "" {
		return nil, fmt.Errorf("the time zone %s is not known; did you mean %s?", quoted(name), near)
	}
	if name != "" && len(name) < 6 && name == strings.ToUpper(name) {
		return nil, fmt.Errorf("%s is no time zone that knows summer and winter; write its city, as in Europe/London", quoted(name))
	}
	return nil, fmt.Errorf("the time zone %s is not known; write it like Europe/London", quoted(name))
}

// Zones returns the names of zones in which what somebody has typed of one
// occurs, those that begin with it first; at most most.
func Zones(typed string, most int) []string {
	typed = zoneKey(typed)
	var begin, hold []string
	for _, zone := range zones {
		switch key := zoneKey(zone); {
		case strings.HasPrefix(key, typed) || strings.HasPrefix(cityOf(key), typed):
			begin = append(begin, zone)
		case strings.Contains(key, typed):
			hold = append(hold, zone)
		}
	}
	if typed != "" { // London before Longyearbyen
		slices.SortStableFunc(begin, func(a, b string) int { return len(cityOf(a)) - len(cityOf(b)) })
	}
	begin = append(begin, hold...)
	if zone := zoneCities[typed]; zone != "" && !slices.Contains(begin, zone) {
		begin = append(begin, zone)
	}
	return begin[:min(len(begin), most)]
}

// zoneNamed returns the zone of a name, "" for none or several.
func zoneNamed(name string) string {
	key := zoneKey(name)
	var found []string
	for _, zone := range zones {
		switch zoneKey(zone) {
		case key:
			return zone
		default:
			if cityOf(zoneKey(zone)) == key {
				found = append(found, zone)
			}
		}
	}
	if len(found) == 1 {
		return found[0]
	}
	return zoneCities[key]
}

// nearestZone returns the zone whose city looks like a name, "" for none.
func nearestZone(name string) string {
	key := cityOf(zoneKey(name))
	byCity := map[string]string{}
	var cities []string
	for city, zone := range zoneCities {
		byCity[city] = zone
		cities = append(cities, city)
	}
	for _, zone := range zones {
		city := cityOf(zoneKey(zone))
		byCity[city] = zone
		cities = append(cities, city)
	}
	return byCity[briefing.Nearest(key, cities, func(city string) int { return len(city) / 4 })]
}

// zoneKey returns a name as it is compared.
func zoneKey(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", " ")) }

// cutLast cuts s at the last sep.
func cutLast(s, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// cityOf returns what follows the last slash of a zone's name.
func cityOf(name string) string { return name[strings.LastIndexByte(name, '/')+1:] }
