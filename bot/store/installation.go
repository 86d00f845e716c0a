package store

import (
	"context"
	"time"

	"ukchina/bot"
)

func scanInstallation(r rows) (i bot.Installation, err error) {
	var at int64
	err = r.Scan(&i.Platform, &i.Enterprise, &i.Workspace, &i.Token, &i.Bot, &i.App, &i.Scopes, &i.By, &at)
	i.At = toTime(at)
	return i, err
}

// Install implements [bot.Installations].
func (s *Store) Install(ctx context.Context, i bot.Installation) error {
	_, err := s.db.exec(ctx, `INSERT INTO installations (platform, enterprise, workspace, token, bot, app, scopes, installer, installed)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		ON CONFLICT (platform, enterprise, workspace) DO UPDATE SET token = excluded.token, bot = excluded.bot, app = excluded.app,
		scopes = excluded.scopes, installer = excluded.installer, installed = excluded.installed`,
		i.Platform, i.Enterprise, i.Workspace, i.Token, i.Bot, i.App, i.Scopes, i.By, fromTime(i.At))
	return wrap("installation not kept", err)
}

// Installation implements [bot.Installations].
func (s *Store) Installation(ctx context.Context, platform, enterprise, workspace string) (i bot.Installation, found bool, err error) {
	i, found, err = one(ctx, s.db, scanInstallation, `SELECT platform, enterprise, workspace, token, bot, app, scopes, installer, installed
		FROM installations WHERE platform = $1 AND workspace = $2 AND (enterprise = $3 OR $3 = '' AND workspace <> '')
		ORDER BY installed DESC LIMIT 1`, platform, workspace, enterprise)
	return i, found, wrap("installation not read", err)
}

// Uninstall implements [bot.Installations].
func (s *Store) Uninstall(ctx context.Context, platform, enterprise, workspace string, before time.Time) error {
	_, err := s.db.exec(ctx, `DELETE FROM installations WHERE platform = $1 AND installed < $2
		AND (workspace = $3 AND $3 <> '' AND (enterprise = $4 OR $4 = '') OR $3 = '' AND enterprise = $4 AND $4 <> '')`,
		platform, fromTime(before), workspace, enterprise)
	return wrap("installation not removed", err)
}
