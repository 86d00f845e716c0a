package store

import (
	"context"
	"time"

	"github.com/riverqueue/river"
)

// A querier runs statements. Parameters are $1, $2, and so on.
type querier interface {
	// exec returns how many rows it changed.
	exec(ctx context.Context, sql string, args ...any) (int64, error)
	query(ctx context.Context, sql string, args ...any) (rows, error)
}

// rows are read to the end, then closed.
type rows interface {
	Next() bool
	Scan(to ...any) error
	Err() error
	Close()
}

// A database is SQLite or PostgreSQL. It is safe for concurrent use, but not
// within a transaction of its own.
type database interface {
	querier
	// transact runs f in a transaction, which is undone if f fails.
	transact(ctx context.Context, f func(transaction) error) error
	// skipLocked is what follows a SELECT whose rows the transaction alone is
	// to get, leaving out those that another has.
	skipLocked() string
	// migrate brings the tables, River's too, to this program's version.
	// Several may do so at once.
	migrate(ctx context.Context) error
	// jobs returns a client of River, not started.
	jobs(config *river.Config) (jobs, error)
	ping(ctx context.Context) error
	close()
}

type transaction interface{ querier }

// jobs are what River does.
type jobs interface {
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
	// insert adds jobs as part of a transaction of the same database.
	insert(ctx context.Context, t transaction, jobs []river.InsertManyParams) error
}

// collect reads rows, one value each.
func collect[T any](ctx context.Context, q querier, scan func(rows) (T, error), sql string, args ...any) ([]T, error) {
	r, err := q.query(ctx, sql, args...)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var list []T
	for r.Next() {
		v, err := scan(r)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, r.Err()
}

// one reads the first row; found is false where there is none.
func one[T any](ctx context.Context, q querier, scan func(rows) (T, error), sql string, args ...any) (v T, found bool, err error) {
	list, err := collect(ctx, q, scan, sql, args...)
	if err != nil || len(list) == 0 {
		return v, false, err
	}
	return list[0], true, nil
}

// number scans a row of one number.
func number(r rows) (n int64, err error) { return n, r.Scan(&n) }

// Times are kept as milliseconds since 1970, in both databases alike; the zero
// time is 0.

func fromTime(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}

func toTime(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}
