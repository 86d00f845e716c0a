package bot

import (
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
)

// RequestID returns a short name for a request, from crypto/rand.Reader but
// in tests: long enough to find it in a day's log.
func RequestID(random io.Reader) string {
	var b [4]byte
	if _, err := io.ReadFull(random, b[:]); err != nil {
		return "unknown"
	}
	return hex.EncodeToString(b[:])
}

// A Failure is what the user is told when a request failed for a reason that
// is not the user's. The cause is in the log under the same id.
type Failure struct {
	ID string
}

// Error names the request.
func (e *Failure) Error() string {
	return fmt.Sprintf("Something went wrong (request %s). Please try again; if it stays, tell whoever runs this bot.", e.ID)
}

// Fail logs the cause of a failure, which must hold no message contents and no
// secrets, and returns what the user is told.
func Fail(log *slog.Logger, id string, cause error) *Failure {
	log.Error("request failed", "request", id, "error", cause)
	return &Failure{ID: id}
}
