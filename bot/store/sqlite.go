package store

import (
	"context"
	"database/sql"
	"net/url"
	"strings"

	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	_ "modernc.org/sqlite" // the driver
)

// A sqlite is a file. Transactions begin with taking its lock, so that none
// fails half-way because another writes; other processes' are waited for.
type sqlite struct {
	sqliteQuerier
	db *sql.DB
}

// openSQLite opens a file, which is made if it is missing.
func openSQLite(file string) (*sqlite, error) {
	// FULL: what is planned must outlast a power cut, too, or it is planned and
	// posted once more.
	options := url.Values{"_txlock": {"immediate"}, "_pragma": {"busy_timeout(10000)", "journal_mode(WAL)", "synchronous(FULL)", "foreign_keys(1)"}}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: file}).EscapedPath()+"?"+options.Encode())
	if err != nil {
		return nil, err
	}
	// One writer at a time is all that SQLite has; a second connection would
	// only wait for the first.
	db.SetMaxOpenConns(1)
	return &sqlite{sqliteQuerier{db}, db}, nil
}

func (s *sqlite) transact(ctx context.Context, f func(transaction) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // it does nothing after Commit
	if err := f(sqliteQuerier{tx}); err != nil {
		return err
	}
	return tx.Commit()
}

func (*sqlite) skipLocked() string { return "" } // the transaction has the whole file

func (s *sqlite) migrate(ctx context.Context) error {
	if err := migrateOwn(ctx, goose.DialectSQLite3, s.db, "sqlite"); err != nil {
		return err
	}
	return migrateRiver(ctx, riversqlite.New(s.db))
}

func (s *sqlite) ping(ctx context.Context) error { return s.db.PingContext(ctx) }

func (s *sqlite) close() { _ = s.db.Close() } // what was written is there

func (s *sqlite) jobs(config *river.Config) (jobs, error) {
	c, err := river.NewClient(riversqlite.New(s.db), config)
	return sqliteJobs{c}, err
}

type sqliteJobs struct{ *river.Client[*sql.Tx] }

func (j sqliteJobs) insert(ctx context.Context, t transaction, jobs []river.InsertManyParams) error {
	_, err := j.InsertManyFastTx(ctx, t.(sqliteQuerier).on.(*sql.Tx), jobs)
	return err
}

// A sqliteQuerier runs statements on the database or in a transaction.
type sqliteQuerier struct {
	on interface {
		ExecContext(ctx context.Context, sql string, args ...any) (sql.Result, error)
		QueryContext(ctx context.Context, sql string, args ...any) (*sql.Rows, error)
	}
}

// numbered writes parameters as SQLite numbers them: to it $1 is a name.
func numbered(sql string) string { return strings.ReplaceAll(sql, "$", "?") }

func (q sqliteQuerier) exec(ctx context.Context, sql string, args ...any) (int64, error) {
	result, err := q.on.ExecContext(ctx, numbered(sql), args...)
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

func (q sqliteQuerier) query(ctx context.Context, sql string, args ...any) (rows, error) {
	r, err := q.on.QueryContext(ctx, numbered(sql), args...)
	return sqliteRows{r}, err
}

type sqliteRows struct{ *sql.Rows }

func (r sqliteRows) Close() { _ = r.Rows.Close() } // errors are those of Err
