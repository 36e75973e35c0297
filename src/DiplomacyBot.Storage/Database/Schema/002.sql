CREATE TABLE directline_conversations (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL,
  user_name TEXT,
  locale TEXT,
  started_at TEXT NOT NULL,
  -- Unix time in milliseconds, so that idle ones are found by comparing numbers.
  active_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX directline_conversations_by_activity ON directline_conversations (active_at);

CREATE TABLE directline_activities (
  conversation TEXT NOT NULL REFERENCES directline_conversations (id) ON DELETE CASCADE,
  sequence INTEGER NOT NULL,
  -- JSON in UTF-8, as clients get it.
  activity BLOB NOT NULL,
  PRIMARY KEY (conversation, sequence)
) STRICT, WITHOUT ROWID;

-- What the bot has taken and not yet answered.
CREATE TABLE directline_turns (
  seq INTEGER PRIMARY KEY,
  conversation TEXT NOT NULL REFERENCES directline_conversations (id) ON DELETE CASCADE,
  activity_id TEXT NOT NULL,
  activity BLOB NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  UNIQUE (conversation, activity_id)
) STRICT;
