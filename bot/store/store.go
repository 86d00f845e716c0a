package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"ukchina/bot"
)

// A Store is an open database. It is safe for concurrent use.
type Store struct {
	db   database
	mu   sync.Mutex
	seen map[string]time.Time // articles, which are never seen for the first time again
}

var (
	_ bot.Subscriptions = (*Store)(nil)
	_ bot.Deliveries    = (*Store)(nil)
	_ bot.Articles      = (*Store)(nil)
	_ bot.Installations = (*Store)(nil)
)

var errAddress = errors.New("the database's address is not understood; write sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME")

// connectTimeout is how long a database may take to answer at first.
const connectTimeout = 10 * time.Second

// Open opens the database at an address, sqlite:FILE or postgres://…, and sees
// that it is there; a missing file is made. The error says what to do, and
// does not hold the address of a PostgreSQL, since that may hold a password.
func Open(ctx context.Context, address string) (*Store, error) {
	s := &Store{seen: map[string]time.Time{}}
	file, isSQLite := strings.CutPrefix(address, "sqlite:")
	var err error
	switch {
	case isSQLite:
		if err := writable(file); err != nil {
			return nil, err
		}
		s.db, err = openSQLite(file)
	case strings.HasPrefix(address, "postgres://"), strings.HasPrefix(address, "postgresql://"):
		s.db, err = openPostgres(ctx, address)
	default:
		err = errAddress
	}
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, connectTimeout)
	defer cancel()
	if err := s.db.ping(ctx); err != nil {
		s.db.close()
		return nil, unreachable(isSQLite, file, err)
	}
	return s, nil
}

// writable says why a file cannot be written to, in words of ours: SQLite's
// are "unable to open database file (14)".
func writable(file string) error {
	f, err := os.OpenFile(file, os.O_RDWR|os.O_CREATE, 0o600)
	if err == nil {
		return f.Close()
	}
	return notWritable(file, err)
}

func notWritable(file string, err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return fmt.Errorf("the database %s cannot be written (%w); name another file with UKCHINA_DATABASE=sqlite:FILE, in a folder that the bot may write to", filepath.Clean(file), err)
}

func unreachable(isSQLite bool, file string, err error) error {
	if isSQLite {
		return fmt.Errorf("the database %s cannot be opened: %w", file, err)
	}
	return fmt.Errorf("the database does not answer; see that PostgreSQL is running, and that the address, user and password of UKCHINA_DATABASE are right: %w", err)
}

// Migrate brings the tables to this program's version. Several replicas may do
// it at once, and one may do it while others of the version before still work.
func (s *Store) Migrate(ctx context.Context) error { return s.db.migrate(ctx) }

// Ping returns nil when the database answers, and has the tables that this
// program needs.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.db.ping(ctx); err != nil {
		return fmt.Errorf("the database does not answer: %w", err)
	}
	version, _, err := one(ctx, s.db, number, "SELECT coalesce(max(version_id), 0) FROM goose_db_version WHERE is_applied")
	if err != nil || version < newestVersion {
		return ErrNotMigrated
	}
	return nil
}

// ErrNotMigrated is returned by [Store.Ping] while the tables are missing or of
// an earlier program.
var ErrNotMigrated = errors.New("the database's tables are not those of this program; serve makes them when it starts")

// ErrMissing is returned by [OpenExisting] where there is no file.
var ErrMissing = errors.New("there is no database yet; serve makes it when a platform is connected")

// OpenExisting opens a database like [Open], but makes no file.
func OpenExisting(ctx context.Context, address string) (*Store, error) {
	if file, isSQLite := strings.CutPrefix(address, "sqlite:"); isSQLite {
		if _, err := os.Stat(filepath.Dir(file)); err != nil {
			return nil, notWritable(file, err)
		}
		if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
			return nil, ErrMissing
		}
	}
	return Open(ctx, address)
}

// Close closes the database.
func (s *Store) Close() { s.db.close() }
