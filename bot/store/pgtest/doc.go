// Package pgtest gives tests a PostgreSQL of their own: the one that the
// environment names, or one started from the installed programs. Nothing but
// tests imports it.
package pgtest
