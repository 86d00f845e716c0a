package web

import "time"

// What tests of the package look at from outside.
var (
	TakesGzip = takesGzip
	Local     = local
)

// Sign signs as links are signed.
func Sign(secrets []string, purpose string, until time.Time) string {
	return newSigner("link", keys(secrets)...).sign(purpose, until)
}

// Verify verifies what Sign signed.
func Verify(secrets []string, purpose, token string, now time.Time) (until time.Time, ok bool) {
	return newSigner("link", keys(secrets)...).verify(purpose, token, now)
}

func keys(secrets []string) [][]byte {
	var list [][]byte
	for _, s := range secrets {
		list = append(list, []byte(s))
	}
	return list
}
