-- +goose Up
-- What was answered, so that another replica does not answer it again.
CREATE TABLE answered (
	request     TEXT PRIMARY KEY, -- a hash
	at          BIGINT NOT NULL
);
CREATE INDEX answered_at ON answered (at);

-- +goose Down
DROP TABLE answered;
