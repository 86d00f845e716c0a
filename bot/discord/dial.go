package discord

import (
	"context"
	"net"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// A dialer makes the connections of one gateway, one at a time, and can cut
// the one there is. discordgo waits for ever for a gateway that accepts and
// says nothing, and notices a dead one after five heartbeats.
type dialer struct {
	ctx  context.Context // ends what is being dialled
	idle time.Duration   // a connection that is silent for so long is dead

	mu   sync.Mutex
	conn net.Conn
}

// websocket returns the dialer that discordgo uses.
func (d *dialer) websocket() *websocket.Dialer {
	return &websocket.Dialer{Proxy: http.ProxyFromEnvironment, HandshakeTimeout: restTimeout, NetDialContext: d.dial}
}

func (d *dialer) dial(ctx context.Context, network, address string) (net.Conn, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(d.ctx, cancel)()
	conn, err := new(net.Dialer).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	d.conn = conn
	d.mu.Unlock()
	return &idleConn{conn, d.idle}, nil
}

// cut ends the connection there is, so that nothing waits for it.
func (d *dialer) cut() {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.conn != nil {
		_ = d.conn.Close() // it may be closed
	}
}

// An idleConn fails to read when nothing came for a while.
type idleConn struct {
	net.Conn
	idle time.Duration
}

// Read implements [net.Conn].
func (c *idleConn) Read(b []byte) (int, error) {
	if err := c.SetReadDeadline(time.Now().Add(c.idle)); err != nil {
		return 0, err
	}
	return c.Conn.Read(b)
}
