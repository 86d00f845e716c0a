package store

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
)

// A postgres is a database that several replicas share.
type postgres struct {
	postgresQuerier
	pool *pgxpool.Pool
}

// pingTime is how long a connection that was not used for a while may take to
// show that there is still somebody at its other end.
const pingTime = 2 * time.Second

// openPostgres opens the database at an address. It does not connect yet.
func openPostgres(ctx context.Context, address string) (*postgres, error) {
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, errAddress // the error holds the address, which may hold a password
	}
	config.PingTimeout = pingTime
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, err
	}
	return &postgres{postgresQuerier{pool}, pool}, nil
}

func (p *postgres) transact(ctx context.Context, f func(transaction) error) error {
	return pgx.BeginFunc(ctx, p.pool, func(tx pgx.Tx) error { return f(postgresQuerier{tx}) })
}

func (*postgres) skipLocked() string { return " FOR UPDATE SKIP LOCKED" }

// migrationLock is the advisory lock of migrations: "ukchina" in ASCII.
const migrationLock = 0x756b6368696e61

func (p *postgres) migrate(ctx context.Context) error {
	// The lock is the connection's, and is given up with it.
	conn, err := p.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1)", int64(migrationLock)); err != nil {
		return err
	}
	defer conn.Exec(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", int64(migrationLock)) //nolint:errcheck // see above
	db := stdlib.OpenDBFromPool(p.pool)
	defer db.Close()
	if err := migrateOwn(ctx, goose.DialectPostgres, db, "postgres"); err != nil {
		return err
	}
	return migrateRiver(ctx, riverpgxv5.New(p.pool))
}

func (p *postgres) ping(ctx context.Context) error { return p.pool.Ping(ctx) }

func (p *postgres) close() { p.pool.Close() }

func (p *postgres) jobs(config *river.Config) (jobs, error) {
	c, err := river.NewClient(riverpgxv5.New(p.pool), config)
	return postgresJobs{c}, err
}

type postgresJobs struct{ *river.Client[pgx.Tx] }

func (j postgresJobs) insert(ctx context.Context, t transaction, jobs []river.InsertManyParams) error {
	_, err := j.InsertManyFastTx(ctx, t.(postgresQuerier).on.(pgx.Tx), jobs)
	return err
}

// A postgresQuerier runs statements on the pool or in a transaction.
type postgresQuerier struct {
	on interface {
		Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
		Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	}
}

func (q postgresQuerier) exec(ctx context.Context, sql string, args ...any) (int64, error) {
	tag, err := q.on.Exec(ctx, sql, args...)
	return tag.RowsAffected(), err
}

func (q postgresQuerier) query(ctx context.Context, sql string, args ...any) (rows, error) {
	return q.on.Query(ctx, sql, args...)
}
