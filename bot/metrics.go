package bot

import (
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// A Kind is how a request came.
type Kind string

// The kinds of requests.
const (
	KindCommand      Kind = "command"
	KindMention      Kind = "mention"
	KindButton       Kind = "button"
	KindAutocomplete Kind = "autocomplete"
	KindHome         Kind = "home"
	KindInstall      Kind = "install"
	// KindUnknown is what cannot be told apart: a request that was refused.
	KindUnknown Kind = "unknown"
)

// An Outcome is what became of a request.
type Outcome string

// The outcomes of requests.
const (
	OutcomeFound         Outcome = "found"
	OutcomeNothing       Outcome = "nothing"
	OutcomeNotUnderstood Outcome = "not_understood"
	OutcomeLimited       Outcome = "limited"   // asked too fast
	OutcomeDuplicate     Outcome = "duplicate" // answered before
	OutcomeRefused       Outcome = "refused"   // no valid signature, or not allowed
	OutcomeFailed        Outcome = "failed"
)

// Metrics counts what the bot does, for Prometheus. The labels take few
// values: none holds an id or what somebody wrote. A nil Metrics counts
// nothing. It is safe for concurrent use.
type Metrics struct {
	requests   *prometheus.CounterVec
	seconds    *prometheus.HistogramVec
	errors     *prometheus.CounterVec
	rateLimits *prometheus.CounterVec
	connected  *prometheus.GaugeVec
	deliveries *prometheus.CounterVec
	lag        *prometheus.HistogramVec
}

// NewMetrics returns metrics that are registered with reg, once.
func NewMetrics(reg prometheus.Registerer) *Metrics {
	m := &Metrics{
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "ukchina_requests_total",
			Help: "Requests by platform, kind and outcome."}, []string{"platform", "kind", "outcome"}),
		seconds: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "ukchina_request_duration_seconds",
			Help: "Time from a request to its answer.",
			// Slack and Discord allow three seconds; an answer takes milliseconds.
			Buckets: []float64{.001, .0025, .005, .01, .02, .05, .1, .25, .5, 1, 2, 3, 5}}, []string{"platform", "kind"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "ukchina_errors_total",
			Help: "Errors by platform and kind."}, []string{"platform", "kind"}),
		rateLimits: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "ukchina_rate_limits_total",
			Help: "How often a platform said that we are too fast."}, []string{"platform"}),
		connected: prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "ukchina_connected",
			Help: "Whether a platform is connected: 1 or 0."}, []string{"platform"}),
		deliveries: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "ukchina_deliveries_total",
			Help: "Digests that are done with, by platform and what became of them."}, []string{"platform", "state"}),
		lag: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "ukchina_delivery_lag_seconds",
			Help:    "Time from a digest's slot to its first message.",
			Buckets: []float64{1, 2, 5, 10, 30, 60, 120, 300, 900, 3600, 7200}}, []string{"platform"}),
	}
	reg.MustRegister(m.requests, m.seconds, m.errors, m.rateLimits, m.connected, m.deliveries, m.lag)
	return m
}

// Request counts a request that took so long.
func (m *Metrics) Request(platform string, kind Kind, outcome Outcome, took time.Duration) {
	if m == nil {
		return
	}
	m.requests.WithLabelValues(platform, string(kind), string(outcome)).Inc()
	m.seconds.WithLabelValues(platform, string(kind)).Observe(took.Seconds())
}

// Error counts an error. kind is one of the few words of the platform's code,
// such as "post" or "gateway".
func (m *Metrics) Error(platform, kind string) {
	if m != nil {
		m.errors.WithLabelValues(platform, kind).Inc()
	}
}

// RateLimited counts a platform's answer that we are too fast.
func (m *Metrics) RateLimited(platform string) {
	if m != nil {
		m.rateLimits.WithLabelValues(platform).Inc()
	}
}

// Connected says whether a platform is connected.
func (m *Metrics) Connected(platform string, up bool) {
	if m == nil {
		return
	}
	v := 0.0
	if up {
		v = 1
	}
	m.connected.WithLabelValues(platform).Set(v)
}

// Delivered counts a delivery that is done with.
func (m *Metrics) Delivered(d Delivery) {
	if m == nil {
		return
	}
	m.deliveries.WithLabelValues(d.Place.Platform, string(d.State)).Inc()
	if d.State == Sent {
		m.lag.WithLabelValues(d.Place.Platform).Observe(d.Lag().Seconds())
	}
}
