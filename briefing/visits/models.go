package visits

import (
	"sync"

	"ukchina/briefing/weights"
)

// Models are what was learned of journeys. They are immutable and safe for
// concurrent use; the zero Models find nothing.
type Models struct {
	Critics  Critics
	Company  Company
	Journeys Journeys
}

// Known returns the models that are part of the program. They are read once.
var Known = sync.OnceValue(func() *Models {
	m, err := Read(weights.Critic, weights.Company, weights.Journey)
	if err != nil {
		panic("visits: " + err.Error()) // unreachable: a test reads the embedded models
	}
	return m
})

// Read reads what was learned, each model from its own data. Empty data find
// nothing.
func Read(critic, company, journey string) (*Models, error) {
	c, err := ReadCritics(critic)
	if err != nil {
		return nil, err
	}
	a, err := ReadCompany(company)
	if err != nil {
		return nil, err
	}
	j, err := ReadJourneys(journey)
	if err != nil {
		return nil, err
	}
	return &Models{Critics: *c, Company: *a, Journeys: *j}, nil
}
