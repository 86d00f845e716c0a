-- +goose Up
CREATE TABLE subscriptions (
	id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	platform    TEXT NOT NULL,
	workspace   TEXT NOT NULL,
	channel     TEXT NOT NULL,
	owner       TEXT NOT NULL,    -- empty: the settings
	schedule    TEXT NOT NULL,
	zone        TEXT NOT NULL,
	sections    TEXT NOT NULL,    -- names with commas between; empty: all
	when_empty  TEXT NOT NULL,
	when_unknown TEXT NOT NULL,
	paused      TEXT NOT NULL,    -- why; empty: it is not
	settings    BOOLEAN NOT NULL,
	next_local  TEXT NOT NULL,    -- what the clock says in the zone
	next_time   BIGINT NOT NULL,  -- times are milliseconds since 1970; 0: never
	-- What the last digest told: articles first seen until covered, in the
	-- digest of that slot.
	covered     BIGINT NOT NULL DEFAULT 0,
	covered_local TEXT NOT NULL DEFAULT '',
	covered_time  BIGINT NOT NULL DEFAULT 0,
	UNIQUE (platform, workspace, channel, schedule, zone, sections)
);
CREATE INDEX subscriptions_due ON subscriptions (next_time) WHERE paused = '' AND next_time > 0;

-- A delivery outlives its subscription.
CREATE TABLE deliveries (
	id          BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	subscription BIGINT NOT NULL,
	platform    TEXT NOT NULL,
	workspace   TEXT NOT NULL,
	channel     TEXT NOT NULL,
	slot_local  TEXT NOT NULL,
	slot_time   BIGINT NOT NULL,
	state       TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'sent', 'unknown', 'failed', 'missed', 'skipped')),
	wake        BIGINT NOT NULL,  -- when it is to be taken up by anybody; 0: never again
	attempts    BIGINT NOT NULL DEFAULT 0,
	began       BIGINT NOT NULL DEFAULT 0,
	late        BOOLEAN NOT NULL DEFAULT FALSE,
	parts       TEXT NOT NULL DEFAULT '[]', -- what was posted, as JSON
	reason      TEXT NOT NULL DEFAULT '',
	news_after  BIGINT NOT NULL DEFAULT 0,
	news_until  BIGINT NOT NULL DEFAULT 0,
	since_local TEXT NOT NULL DEFAULT '',
	since_time  BIGINT NOT NULL DEFAULT 0,
	UNIQUE (subscription, slot_local)
);
CREATE INDEX deliveries_wake ON deliveries (wake) WHERE wake > 0;
CREATE INDEX deliveries_slot ON deliveries (slot_time);

CREATE TABLE installations (
	platform    TEXT NOT NULL,
	enterprise  TEXT NOT NULL,
	workspace   TEXT NOT NULL,
	token       BYTEA NOT NULL,   -- sealed
	bot         TEXT NOT NULL,
	app         TEXT NOT NULL,
	scopes      TEXT NOT NULL,
	installer   TEXT NOT NULL,
	installed   BIGINT NOT NULL,
	PRIMARY KEY (platform, enterprise, workspace)
);

CREATE TABLE articles (
	id          TEXT PRIMARY KEY,
	first_seen  BIGINT NOT NULL
);

-- +goose Down
DROP TABLE articles;
DROP TABLE installations;
DROP TABLE deliveries;
DROP TABLE subscriptions;
