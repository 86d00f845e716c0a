package pgtest

import (
	"context"
	"crypto/rand"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// Address is the variable of the environment that names a PostgreSQL whose
// user may make databases.
const Address = "UKCHINA_TEST_POSTGRES"

// server is what all tests of a program share.
var server struct {
	once    sync.Once
	address string
	err     error
	stop    func()
}

// Run runs a program's tests, and stops what [Database] started.
func Run(m *testing.M) int {
	defer Stop()
	return m.Run()
}

// Stop stops what [Database] started.
func Stop() {
	if server.stop != nil {
		server.stop()
	}
}

// Database returns the address of a new, empty database. Where there is no
// PostgreSQL the test is skipped, and in CI fails.
func Database(t testing.TB) string {
	t.Helper()
	server.once.Do(func() {
		if server.address = os.Getenv(Address); server.address == "" {
			server.address, server.stop, server.err = start()
		}
	})
	if server.err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("no PostgreSQL: %v", server.err)
		}
		t.Skipf("skipped: %v; install PostgreSQL, or set %s to the address of one", server.err, Address)
	}
	name := "ukchina_" + strings.ToLower(rand.Text())
	Exec(t, server.address, "CREATE DATABASE "+name)
	t.Cleanup(func() { Exec(t, server.address, "DROP DATABASE "+name+" WITH (FORCE)") })
	u, err := url.Parse(server.address)
	if err != nil {
		t.Fatal(err)
	}
	u.Path = "/" + name
	return u.String()
}

// Exec runs a statement at a database.
func Exec(t testing.TB, address, sql string) {
	t.Helper()
	connected(t, address, func(ctx context.Context, conn *pgx.Conn) error {
		_, err := conn.Exec(ctx, sql)
		return err
	})
}

// Transactions returns how many transactions there were in a database so far.
func Transactions(t testing.TB, address string) (n int64) {
	t.Helper()
	connected(t, address, func(ctx context.Context, conn *pgx.Conn) error {
		return conn.QueryRow(ctx, "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()").Scan(&n)
	})
	return n
}

// connected runs do with a connection to a database; an error fails the test.
func connected(t testing.TB, address string, do func(context.Context, *pgx.Conn) error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx) //nolint:errcheck // nothing is lost
	if err := do(ctx, conn); err != nil {
		t.Fatal(err)
	}
}

// start starts a server on the loopback. It forgets all at the end, and so
// need not wait for the disk.
func start() (address string, stop func(), err error) {
	bin, err := programs()
	if err != nil {
		return "", nil, err
	}
	dir, err := os.MkdirTemp("", "ukchina-postgres-")
	if err != nil {
		return "", nil, err
	}
	run, err := runner(bin, dir)
	if err != nil {
		return "", nil, err
	}
	data := filepath.Join(dir, "data")
	init := run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync")
	if out, err := init.CombinedOutput(); err != nil {
		return "", nil, fmt.Errorf("initdb: %w: %s", err, out)
	}
	port, err := freePort()
	if err != nil {
		return "", nil, err
	}
	postgres := run("postgres", "-D", data, "-p", port, "-k", dir, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "max_connections=200")
	if err := postgres.Start(); err != nil {
		return "", nil, err
	}
	stop = func() {
		_ = postgres.Process.Signal(os.Interrupt) // a fast shutdown
		_ = postgres.Wait()
		_ = os.RemoveAll(dir)
	}
	address = "postgres://postgres@127.0.0.1:" + port + "/postgres"
	if err := wait(address); err != nil {
		stop()
		return "", nil, err
	}
	return address, stop, nil
}

// runner returns what makes commands of the programs in bin, which keep their data in
// dir.
func runner(bin, dir string) (func(program string, args ...string) *exec.Cmd, error) {
	command := func(program string, args ...string) *exec.Cmd {
		c := exec.CommandContext(context.Background(), program, args...)
		c.Dir = dir
		return c
	}
	if os.Geteuid() != 0 {
		return func(program string, args ...string) *exec.Cmd { return command(filepath.Join(bin, program), args...) }, nil
	}
	const nobody = 65534 // PostgreSQL refuses to run as root
	id := strconv.Itoa(nobody)
	return func(program string, args ...string) *exec.Cmd {
		return command("setpriv", append([]string{"--reuid", id, "--regid", id, "--clear-groups", filepath.Join(bin, program)}, args...)...)
	}, os.Chown(dir, nobody, nobody)
}

// programs returns the folder of the newest PostgreSQL that is installed.
func programs() (string, error) {
	debian, _ := filepath.Glob("/usr/lib/postgresql/*/bin/postgres")
	if len(debian) > 0 {
		return filepath.Dir(debian[len(debian)-1]), nil
	}
	path, err := exec.LookPath("postgres")
	if err != nil {
		return "", fmt.Errorf("PostgreSQL is not installed")
	}
	return filepath.Dir(path), nil
}

func freePort() (string, error) {
	l, err := (&net.ListenConfig{}).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port), nil
}

// wait waits until a server answers.
func wait(address string) (err error) {
	for range 300 {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		var conn *pgx.Conn
		if conn, err = pgx.Connect(ctx, address); err == nil {
			err = conn.Close(ctx)
			cancel()
			return err
		}
		cancel()
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("PostgreSQL does not start: %w", err)
}
